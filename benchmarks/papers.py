"""P9: a receipt and a letter, against the bare canvas."""

import time

from benchmarks.harness import Figure
from benchmarks.world import World
from desktop.documents.faces import warm_up
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService

_ROUNDS = 40


def figures(world: World) -> list[Figure]:
    """Measure previews of a real case, first and in the steady state."""
    warm_up()
    actor, papers = world.actor(Role.SUPERVISOR), PaperService(world.context)
    case_id = QueueService(world.context).page(actor, QueueFilter()).rows[0].id
    found = []
    for kind in ("receipt_a5", "receipt_roll", "reply_letter"):
        first = _milliseconds(papers, actor, case_id, kind)
        rest = sorted(_milliseconds(papers, actor, case_id, kind) for _ in range(_ROUNDS))
        times = {"first": first, "median": rest[_ROUNDS // 2]}
        found.append(Figure(f"P9 {kind} gathered and drawn (ms)", times["median"], "", times))
    return found


def _milliseconds(papers: PaperService, actor: object, case_id: int, kind: str) -> float:
    start = time.perf_counter()
    papers.preview(actor, case_id, kind)  # type: ignore[arg-type]
    return (time.perf_counter() - start) * 1000
