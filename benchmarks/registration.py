"""P4: registering a case durably, against the driver doing the same writes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import event

from benchmarks.harness import Figure, compare
from benchmarks.world import World, copied
from desktop.domain.codes import Title
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.permissions import Role
from desktop.services.intake import IntakeService

_WRITES = frozenset({"INSERT", "UPDATE", "DELETE"})
_FRESH = ("uuid", "number", "case_id", "rowid")


def figures(world: World) -> list[Figure]:
    """Measure one registration."""
    with copied(world) as copy:
        service, clerk = IntakeService(copy.context), copy.actor(Role.CLERK)
        service.register(clerk, _draft())
        replay = _Replay(copy, _recorded(copy, lambda: service.register(clerk, _draft())))
        figure = compare(
            "P4 register a case / the driver's same writes",
            "<= 2",
            ("service", lambda: service.register(clerk, _draft())),
            ("raw", replay),
            rounds=200,
        )
        replay.check()
    return [figure]


def _draft() -> IntakeDraft:
    return IntakeDraft(
        uuid=str(uuid4()),
        person=PersonDraft(name="测试者", title=Title.MS, phone="13800000000"),
        original_text="在窗口等了一个半小时，材料被退回，没有说明缺什么。" * 3,
        demand="说清缺什么",
        points=("等候时间长", "没有一次告知"),
        place="一楼3号窗口",
    )


@dataclass(frozen=True, slots=True)
class _Write:
    """One writing statement; `fresh` are the places of what must differ from case to case."""

    sql: str
    rows: list[list[Any]]
    fresh: dict[str, int]


def _recorded(world: World, work: Callable[[], object]) -> list[_Write]:
    """Return every writing statement of `work` with its parameters."""
    found: list[_Write] = []

    def note(_c: Any, _cur: Any, sql: str, params: Any, _ctx: Any, many: bool) -> None:  # noqa: FBT001
        if sql.split(maxsplit=1)[0] in _WRITES:
            rows = [list(row) for row in (params if many else [params])]
            found.append(_Write(sql, rows, _fresh(sql)))

    engine = world.context.database.engine
    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return found


def _fresh(sql: str) -> dict[str, int]:
    if not sql.startswith("INSERT"):
        return {}
    names = sql[sql.index("(") + 1 : sql.index(")")].split(", ")
    return {name: names.index(name) for name in _FRESH if name in names}


class _Replay:
    """Runs recorded writes again on a raw connection, each time as a new case.

    Same tables, indexes, triggers, pragmas and commit: what is left out is only the program.
    """

    def __init__(self, world: World, writes: list[_Write]) -> None:
        self._raw = world.raw()
        self._cursor = self._raw.cursor()
        self._writes = writes
        self._made = 0

    def __call__(self) -> None:
        """Write one more case."""
        self._made += 1
        cursor, case_id = self._cursor, 0
        cursor.execute("BEGIN IMMEDIATE")
        for write in self._writes:
            fresh = (str(uuid4()), f"X{self._made}", case_id, case_id)
            values = dict(zip(_FRESH, fresh, strict=True))
            for name, place in write.fresh.items():
                for row in write.rows:
                    row[place] = values[name]
            if len(write.rows) > 1:
                cursor.executemany(write.sql, write.rows)
            else:
                cursor.execute(write.sql, write.rows[0])
            if write.sql.startswith("INSERT INTO case_file"):
                case_id = cursor.lastrowid
        cursor.execute("COMMIT")

    def check(self) -> None:
        """Refuse to have measured something else than whole cases."""
        one = "SELECT count(*) FROM {} WHERE case_id = (SELECT max(id) FROM case_file)"
        for table in ("case_person", "point", "case_clock", "entry"):
            if not self._raw.execute(one.format(table)).fetchone()[0]:
                raise LookupError(table)
        self._raw.close()
