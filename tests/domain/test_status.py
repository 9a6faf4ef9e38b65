"""The table of moves and the table of actions agree with each other and with the domain."""

import pytest

from desktop.domain.actions import RULES, Action
from desktop.domain.permissions import GRANTS, Permission
from desktop.domain.status import (
    BEFORE_DISPATCH,
    ENDED,
    MOVES,
    OPEN,
    STEP_OF,
    WORKING,
    Status,
    may_move,
)

# Domain rules §E and §K 12, state by state: where a case may go from here.
EXPECTED = {
    "registered": {
        "accepted",
        "supplement",
        "rejected",
        "transferred",
        "lead_transferred",
        "merged",
        "withdrawn",
        "void",
    },
    "supplement": {"registered", "accepted", "rejected", "withdrawn", "void"},
    "accepted": {"dispatched", "resolved", "transferred", "merged", "withdrawn", "void"},
    "dispatched": {"in_progress", "returned", "dispatched", "withdrawn"},
    "returned": {"dispatched", "withdrawn"},
    "in_progress": {"joint", "suspended", "review", "dispatched", "interim", "withdrawn"},
    "joint": {"joint", "in_progress", "suspended", "dispatched", "withdrawn"},
    "suspended": {"in_progress", "dispatched", "withdrawn"},
    "review": {"resolved", "in_progress", "dispatched", "withdrawn"},
    "resolved": {"fed_back", "terminated", "withdrawn"},
    "fed_back": {"closed", "reopened", "recheck", "withdrawn"},
    "recheck": {"closed", "reopened"},
    "reopened": {"dispatched", "withdrawn"},
    "interim": {"in_progress", "review", "dispatched", "withdrawn"},
    "closed": {"archived", "recheck"},
    "rejected": {"archived", "accepted"},
    "transferred": {"archived"},
    "withdrawn": {"archived", "in_progress", "accepted"},
    "terminated": {"archived"},
    "merged": {"registered"},
    "lead_transferred": set(),
    "archived": set(),
    "void": set(),
}


CONFIRMED_LATER = frozenset({Action.DISPATCH_ALONE})
"""Moves that hold at once although whoever has the right to them only confirms later (§K 8)."""


@pytest.mark.parametrize("status", list(Status))
def test_moves_are_those_of_the_domain(status: Status) -> None:
    assert {target.value for target in MOVES[status]} == EXPECTED[status.value]


@pytest.mark.parametrize("status", list(Status))
def test_every_state_belongs_to_a_step_and_asks_for_a_known_right(status: Status) -> None:
    assert status in STEP_OF
    assert set(MOVES[status].values()) <= set(Permission)


@pytest.mark.parametrize("action", list(Action))
def test_an_action_leads_only_where_a_move_leads(action: Action) -> None:
    rule = RULES[action]
    assert rule.sources
    if rule.target is None:
        return
    for source in rule.sources:
        assert may_move(source, rule.target), source
        if action in CONFIRMED_LATER:
            continue
        granted_to_move = GRANTS[MOVES[source][rule.target]]
        assert GRANTS[rule.permission] & granted_to_move, source


def test_an_archived_file_is_never_reopened() -> None:
    assert not MOVES[Status.ARCHIVED]
    assert not MOVES[Status.VOID]


def test_groups_of_states_do_not_contradict_each_other() -> None:
    assert WORKING <= OPEN
    assert BEFORE_DISPATCH <= OPEN
    assert not OPEN & ENDED


@pytest.mark.parametrize("status", sorted(OPEN))
def test_from_every_open_state_a_case_can_reach_the_archive(status: Status) -> None:
    seen, waiting = {status}, [status]
    while waiting:
        for target in MOVES[waiting.pop()]:
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    assert Status.ARCHIVED in seen
