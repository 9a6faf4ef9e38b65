"""P5, P6, P7: a page of the queue, the counts of the tabs, search."""

from benchmarks.harness import Figure, compare, interleaved
from benchmarks.world import World
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueSort
from desktop.services.queue import QueueService

_RAW_PAGE = """
SELECT id, number, priority, status, received_at, subject, person_masked, next_clock, next_start,
       next_due, suspended_until, supervised, extension_pending, emotion, needs, version
FROM case_file WHERE status IN ({open}) ORDER BY priority, next_due, id LIMIT 101
"""
_WORDS = ("态度", "材料", "排队", "登记", "社保", "窗")


def figures(world: World) -> list[Figure]:
    """Measure everything a queue does."""
    return [_page(world), *_counts(world), *_search(world)]


def _page(world: World) -> Figure:
    actor, service = world.actor(Role.SUPERVISOR), QueueService(world.context)
    raw = world.raw()
    opened = raw.execute("SELECT DISTINCT status FROM case_file").fetchall()
    ended = {"archived", "void", "merged", "lead_transferred", "closed", "rejected"}
    names = ", ".join(f"'{row[0]}'" for row in opened if row[0] not in ended)
    sql = _RAW_PAGE.format(open=names)
    wanted = QueueFilter(sort=QueueSort.PRIORITY)
    return compare(
        "P5 queue page of 100 / raw keyset page",
        "<= 3.5",
        ("service", lambda: service.page(actor, wanted)),
        ("raw", lambda: raw.execute(sql).fetchall()),
        rounds=60,
    )


def _counts(world: World) -> list[Figure]:
    actor, service = world.actor(Role.SUPERVISOR), QueueService(world.context)
    raw = world.raw()
    found = interleaved(
        {
            "tally": lambda: raw.execute("SELECT status, number FROM tally").fetchall(),
            "group by": lambda: raw.execute(
                "SELECT status, count(*) FROM case_file GROUP BY status"
            ).fetchall(),
            "header": lambda: service.counts(actor),
        },
        rounds=40,
    )
    return [
        Figure("P6 tally / GROUP BY", found["tally"] / found["group by"], "tally <= 0.1 ms", found),
        Figure("P6 header of all tabs, capped (ms)", found["header"], "<= 1 ms", found),
    ]


def _search(world: World) -> list[Figure]:
    actor, service = world.actor(Role.SUPERVISOR), QueueService(world.context)
    raw = world.raw()
    figures = []
    for word in _WORDS:
        newest = QueueFilter(text=word, sort=QueueSort.NUMBER, descending=True)
        pattern = f"%{word}%"
        figures.append(
            compare(
                f"P7 search {word} newest first / LIKE",
                "p95 <= 5 ms",
                ("search", lambda newest=newest: service.page(actor, newest, limit=50)),  # type: ignore[misc]
                (
                    "like",
                    lambda pattern=pattern: raw.execute(  # type: ignore[misc]
                        "SELECT id FROM case_file WHERE original_text LIKE ?"
                        " OR subject LIKE ? ORDER BY id DESC LIMIT 50",
                        (pattern, pattern),
                    ).fetchall(),
                ),
                rounds=15,
            )
        )
    return figures
