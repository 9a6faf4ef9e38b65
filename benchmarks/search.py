"""P7: words, names, initials, tails of telephones and numbers: time, recall, size of the index."""

import random
from collections.abc import Iterator
from functools import partial
from typing import Any

from benchmarks.harness import Figure, p95, timings
from benchmarks.world import World
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueSort
from desktop.services.queue import QueueService

_EACH = 12
_ROUNDS = 5
_PAGE = 50
_COMMON = ("的", "了", "窗口", "不", "态度", "材料")
_TEXTS = """
SELECT subject || '\x1f' || original_text || '\x1f' || facts || '\x1f' || demand || '\x1f' || place
FROM case_file WHERE id = ?
"""
_LIKE = """
SELECT id FROM case_file WHERE subject LIKE :w OR original_text LIKE :w OR facts LIKE :w
    OR demand LIKE :w OR place LIKE :w
UNION SELECT case_id FROM point WHERE text LIKE :w
UNION SELECT case_id FROM case_person WHERE name LIKE :w
ORDER BY 1 DESC LIMIT 51
"""
_SIZE = """
SELECT (SELECT sum(length(block)) FROM case_search_data) * 1.0
  / (SELECT sum(length(CAST(subject || original_text || facts || demand || place AS BLOB)))
     FROM case_file)
"""


def figures(world: World) -> Iterator[Figure]:
    """Measure what a clerk may type, in both orders, against LIKE."""
    raw, source = world.raw(), random.Random(20)
    typed = _typed(raw, source)
    newest: list[float] = []
    ordered: list[float] = []
    for kind, words in typed.items():
        by_id, by_due = _times(world, words, QueueSort.NUMBER), _times(world, words)
        newest += by_id
        ordered += by_due
        yield _figure(f"P7 {kind}, newest first, p95 (ms)", by_id, "<= 5 ms")
        yield _figure(f"P7 {kind}, queue order, p95 (ms)", by_due, "<= 35 ms")
    yield _figure("P7 all, newest first, p95 (ms)", newest, "<= 5 ms")
    yield _figure("P7 all, queue order, p95 (ms)", ordered, "<= 35 ms")
    plain = [word for kind in _AS_LIKE for word in typed[kind]]
    yield _recall(world, raw, plain)
    yield Figure("P7 index / text", raw.execute(_SIZE).fetchone()[0], "<= 1.1", {})
    raw.close()


_AS_LIKE = ("1 character", "2 characters", "3 characters", "4 characters", "common", "names")


def _typed(raw: Any, source: random.Random) -> dict[str, list[str]]:
    """Draw what might be typed from the hall itself."""
    last = raw.execute("SELECT max(id) FROM case_file").fetchone()[0]
    people = raw.execute(
        "SELECT name, initials, phone_digits, number FROM case_person JOIN case_file"
        " ON case_file.id = case_id WHERE name <> '' AND phone_digits <> ''"
    ).fetchall()
    drawn = source.sample(people, _EACH)
    return {
        **{
            f"{length} character{'s' if length > 1 else ''}": [
                _word(raw, source, last, length) for _ in range(_EACH)
            ]
            for length in range(1, 5)
        },
        "common": list(_COMMON),
        "names": [row[0] for row in drawn],
        "initials": [row[1] for row in drawn],
        "phone tails": [row[2][-4:] for row in drawn],
        "number tails": [row[3][-4:] for row in drawn],
        "whole numbers": [row[3] for row in drawn],
    }


def _word(raw: Any, source: random.Random, last: int, length: int) -> str:
    while True:
        found = raw.execute(_TEXTS, (source.randint(1, last),)).fetchone()
        text = found[0] if found else ""
        start = source.randrange(max(1, len(text) - length))
        word = text[start : start + length]
        if len(word) == length and word.isalpha():
            return str(word)


def _times(world: World, words: list[str], sort: QueueSort = QueueSort.PRIORITY) -> list[float]:
    service, actor = QueueService(world.context), world.actor(Role.SUPERVISOR)
    ways = {}
    for word in words:
        wanted = QueueFilter(text=word, sort=sort, descending=sort is QueueSort.NUMBER)
        ways[word] = partial(service.page, actor, wanted, limit=_PAGE)
    return [time for times in timings(ways, _ROUNDS).values() for time in times]


def _figure(name: str, times: list[float], goal: str) -> Figure:
    middle = sorted(times)[len(times) // 2]
    return Figure(name, p95(times), goal, {"median": middle, "slowest": max(times)})


def _recall(world: World, raw: Any, words: list[str]) -> Figure:
    """Compare the first page of each word with the first that LIKE finds and this person sees."""
    service, actor = QueueService(world.context), world.actor(Role.AUDITOR)
    expected = met = 0
    for word in words:
        like = {row[0] for row in raw.execute(_LIKE, {"w": f"%{word}%"})}
        wanted = QueueFilter(text=word, sort=QueueSort.NUMBER, descending=True)
        found = {row.id for row in service.page(actor, wanted, limit=51).rows}
        expected += len(like)
        met += len(like & found)
    return Figure(f"P7 recall against LIKE, {expected} hits", met / expected, "1.000", {})
