"""P5, P6: a page of the queue in every order and tab, the counts of the tabs."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from benchmarks.harness import Figure, interleaved
from benchmarks.world import World
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueSort, QueueTab
from desktop.models.case import OPEN_SQL
from desktop.services.queue import QueueService

_RAW_PAGE = """
SELECT id, number, priority, status, received_at, subject, person_masked, next_clock, next_start,
       next_due, suspended_until, supervised, extension_pending, emotion, needs, version
FROM case_file {where} ORDER BY {order} LIMIT 101
"""
_KEYS = {
    QueueSort.PRIORITY: ("priority", "next_due", "id"),
    QueueSort.NEXT_DUE: ("next_due", "id"),
    QueueSort.RECEIVED: ("received_at", "id"),
    QueueSort.NUMBER: ("id",),
}
_ROUNDS = 40


def figures(world: World) -> Iterator[Figure]:
    """Measure pages against the driver's own, then the counts."""
    yield from _pages(world)
    yield from _counts(world)


def _pages(world: World) -> Iterator[Figure]:
    actor, service, raw = world.actor(Role.SUPERVISOR), QueueService(world.context), world.raw()
    for sort, down, ended in product(QueueSort, (False, True), (False, True)):
        wanted = QueueFilter(sort=sort, descending=down, include_ended=ended)
        order = ", ".join(f"{key} {'DESC' if down else 'ASC'}" for key in _KEYS[sort])
        sql = _RAW_PAGE.format(where="" if ended else f"WHERE {OPEN_SQL}", order=order)
        found = interleaved(
            {
                "service": partial(service.page, actor, wanted),
                "raw": lambda sql=sql: raw.execute(sql).fetchall(),  # type: ignore[misc]
            },
            _ROUNDS,
        )
        name = f"P5 {sort.value} {'down' if down else 'up'}{', ended too' if ended else ''} / raw"
        yield Figure(name, found["service"] / found["raw"], "<= 3.5", found)
    raw.close()


def growth(world: World, small: World) -> Iterator[Figure]:
    """Compare every tab and order, and a later page of each, with the same in a smaller hall."""
    for role, tab, sort in product((Role.SUPERVISOR, Role.HANDLER), QueueTab, QueueSort):
        wanted = QueueFilter(tab=tab, sort=sort, include_ended=tab is QueueTab.ALL)
        ways = {}
        for name, hall in (("large", world), ("small", small)):
            service, actor = QueueService(hall.context), hall.actor(role)
            cursor = service.page(actor, wanted).next_cursor
            ways[name] = partial(service.page, actor, wanted, cursor)
        found = interleaved(ways, _ROUNDS)
        name = f"P5 {role.value} {tab.value} by {sort.value} / {small.cases}"
        yield Figure(name, found["large"] / found["small"], "<= 1.3", found)


def _counts(world: World) -> Iterator[Figure]:
    service, raw = QueueService(world.context), world.raw()
    found = interleaved(
        {
            "tally": lambda: raw.execute("SELECT status, number FROM tally").fetchall(),
            "group by": lambda: raw.execute(
                "SELECT status, count(*) FROM case_file GROUP BY status"
            ).fetchall(),
        },
        _ROUNDS,
    )
    yield Figure("P6 status counts (ms)", found["tally"], "<= 0.1 ms", found)
    raw.close()
    roles = (Role.SUPERVISOR, Role.CLERK, Role.HANDLER)
    heads = {role.value: partial(service.counts, world.actor(role)) for role in roles}
    found = interleaved(heads, _ROUNDS)
    yield Figure("P6 header of all tabs, slowest role (ms)", max(found.values()), "<= 1 ms", found)
