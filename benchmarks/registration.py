"""P4: registering a case durably, against the driver doing the same writes."""

from typing import Any
from uuid import uuid4

from sqlalchemy import event

from benchmarks.harness import Figure, compare
from benchmarks.world import World
from desktop.domain.codes import Title
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.permissions import Role
from desktop.services.intake import IntakeService

_WRITES = frozenset({"INSERT", "UPDATE", "DELETE"})


def figures(world: World) -> list[Figure]:
    """Measure one registration."""
    service, clerk = IntakeService(world.context), world.actor(Role.CLERK)
    replay = _Replay(world, _recorded(world, lambda: service.register(clerk, _draft())))
    return [
        compare(
            "P4 register a case / the driver's same writes",
            "<= 2",
            ("service", lambda: service.register(clerk, _draft())),
            ("raw", replay),
            rounds=120,
        )
    ]


def _draft() -> IntakeDraft:
    return IntakeDraft(
        uuid=str(uuid4()),
        person=PersonDraft(name="测试者", title=Title.MS, phone="13800000000"),
        original_text="在窗口等了一个半小时，材料被退回，没有说明缺什么。" * 3,
        demand="说清缺什么",
        points=("等候时间长", "没有一次告知"),
        place="一楼3号窗口",
    )


def _recorded(world: World, work: Any) -> list[tuple[str, Any]]:
    """Return every writing statement of `work` with its parameters."""
    found: list[tuple[str, Any]] = []

    def note(_c: Any, _cur: Any, sql: str, params: Any, _ctx: Any, many: bool) -> None:  # noqa: FBT001
        if sql.split(maxsplit=1)[0] in _WRITES:
            found.extend((sql, row) for row in (params if many else [params]))

    engine = world.context.database.engine
    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return found


class _Replay:
    """Runs recorded writes again on a raw connection, each time as a new case."""

    def __init__(self, world: World, writes: list[tuple[str, Any]]) -> None:
        self._raw = world.raw()
        self._writes = writes
        self._made = 0

    def __call__(self) -> None:
        """Write one more case."""
        self._made += 1
        cursor, case_id = self._raw.cursor(), 0
        cursor.execute("BEGIN IMMEDIATE")
        for sql, params in self._writes:
            cursor.execute(sql, self._anew(sql, list(params), case_id))
            if sql.startswith("INSERT INTO case_file"):
                case_id = cursor.lastrowid
        cursor.execute("COMMIT")

    def _anew(self, sql: str, params: list[Any], case_id: int) -> list[Any]:
        if not sql.startswith("INSERT"):
            return params
        names = sql[sql.index("(") + 1 : sql.index(")")].split(", ")
        fresh = {"uuid": str(uuid4()), "number": f"X{self._made}", "case_id": case_id}
        if "case_search" in sql:
            fresh = {"rowid": case_id}
        return [fresh.get(name, value) for name, value in zip(names, params, strict=True)]
