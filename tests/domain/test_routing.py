"""The routing table: what each row asks for, which row goes first, what the rest falls back on."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.routing import (
    Basis,
    Condition,
    RoutingFacts,
    RoutingRule,
    RoutingTable,
    match,
    parse_routing,
    route,
    written_routing,
)
from desktop.domain.routing_draft import KnownCodes, RoutingDraft, checked_rule
from desktop.domain.workload import Handler, best_of

FACTS = RoutingFacts(
    "医保窗口报销被退，说要补异地就医备案",
    subtype="SQ4",
    type="SQ",
    window="B08",
    item="YB-JS",
    window_unit="GA",
    item_unit="YB",
)


def rule(code: str, lead: str = "YB", **asked: object) -> RoutingRule:
    return RoutingRule(int(code[1:]), code, lead, **asked)  # type: ignore[arg-type]


# Row → the conditions it is met by, None if it is not.
ONE_ROW = {
    "one of several words": (rule("D1", words=("社保", "报销")), [Condition.WORDS]),
    "no word of it": (rule("D1", words=("社保",)), None),
    "the subtype": (rule("D1", subtypes=("SQ4",)), [Condition.SUBTYPE]),
    "the type of the subtype": (rule("D1", subtypes=("SQ",)), [Condition.TYPE]),
    "window and words": (
        rule("D1", windows=("B08",), words=("备案",)),
        [Condition.WINDOW, Condition.WORDS],
    ),
    "one of two conditions": (rule("D1", windows=("A01",), words=("备案",)), None),
    "the item": (rule("D1", items=("X", "YB-JS")), [Condition.ITEM]),
    "nothing asked": (rule("D1"), None),
}


@pytest.mark.parametrize("case", ONE_ROW)
def test_a_row_is_met_by_all_its_conditions(case: str) -> None:
    row, expected = ONE_ROW[case]
    found = match(row, FACTS)
    assert (found and [met.condition for met in found.met]) == expected


# The row that goes first, then the one it goes before.
NEARER = {
    "two conditions before one": (
        rule("D9", windows=("B08",), words=("备案",)),
        rule("D1", items=("YB-JS",)),
    ),
    "item before subtype": (rule("D9", items=("YB-JS",)), rule("D1", subtypes=("SQ4",))),
    "subtype before its type": (rule("D9", subtypes=("SQ4",)), rule("D1", subtypes=("SQ",))),
    "window before words": (rule("D9", windows=("B08",)), rule("D1", words=("异地就医备案",))),
    "longer words": (rule("D9", words=("异地就医",)), rule("D1", words=("报销",))),
}


@pytest.mark.parametrize("case", NEARER)
def test_the_nearer_row_goes_first_wherever_it_stands(case: str) -> None:
    first, other = NEARER[case]
    rows = (replace(first, lead="RS"), other)
    for table in (RoutingTable(rows), RoutingTable(rows[::-1])):
        verdict = route(table, FACTS)
        assert (verdict.basis, verdict.lead) == (Basis.RULE, "RS")


def test_equally_near_rows_for_different_departments_leave_it_to_the_supervisor() -> None:
    one, other = rule("D1", words=("报销",)), rule("D2", "RS", words=("医保",))
    verdict = route(RoutingTable((other, one)), FACTS)
    assert (verdict.basis, verdict.lead) == (Basis.UNCLEAR, "")
    assert [rival.rule.code for rival in verdict.rivals] == ["D1", "D2"]
    agreed = route(RoutingTable((replace(other, lead="YB"), one)), FACTS)
    assert (agreed.lead, agreed.told) == ("YB", "D1")


def test_without_a_row_the_item_then_the_window_says_whose_it_is() -> None:
    empty = RoutingTable()
    assert (route(empty, FACTS).basis, route(empty, FACTS).lead) == (Basis.ITEM, "YB")
    no_item = replace(FACTS, item="", item_unit="")
    assert (route(empty, no_item).basis, route(empty, no_item).lead) == (Basis.WINDOW, "GA")
    assert route(empty, RoutingFacts("报销")).basis is Basis.NOTHING


def test_rows_out_of_use_and_departments_that_are_gone_say_nothing() -> None:
    row = rule("D1", words=("报销",), helpers=("RS", "GA"))
    assert route(RoutingTable((replace(row, active=False),)), FACTS).basis is Basis.ITEM
    assert route(RoutingTable((row,)).among({"GA"}), FACTS).basis is Basis.ITEM
    assert route(RoutingTable((row,)).among({"YB", "GA"}), FACTS).helpers == ("GA",)


WORDS = st.sampled_from(["报销", "医保", "备案", "异地就医", "异地", "户口", "ID", "社保卡", "退"])
TEXTS = st.text("报销医保备案异地就户口id退", max_size=30)
RULES = st.builds(
    RoutingRule,
    id=st.just(0),
    code=st.just(""),
    lead=st.sampled_from(["YB", "RS", "GA"]),
    subtypes=st.lists(st.sampled_from(["SQ", "SQ4", "SQ1"]), max_size=2).map(tuple),
    words=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    windows=st.lists(st.sampled_from(["B08", "A01"]), max_size=1).map(tuple),
    items=st.lists(st.sampled_from(["YB-JS", "X"]), max_size=1).map(tuple),
)
TABLES = st.lists(RULES, max_size=8).map(
    lambda rules: [replace(row, id=at, code=f"D{at}") for at, row in enumerate(rules)]
)


@given(TABLES, st.randoms(use_true_random=False), TEXTS)
def test_the_order_of_rows_and_rows_not_met_change_nothing(
    rules: list[RoutingRule], chance: object, text: str
) -> None:
    facts = replace(FACTS, text=text)
    verdict = route(RoutingTable(tuple(rules)), facts)
    mixed = list(rules)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert route(RoutingTable(tuple(mixed)), facts) == verdict
    met = [row for row in rules if match(row, facts)]
    assert route(RoutingTable(tuple(met)), facts) == verdict
    for row in met:
        spans = [span for one in match(row, facts).met for span in one.spans]  # type: ignore[union-attr]
        assert all(text[span.start : span.end] == span.word for span in spans)
        assert all(span.word.lower() in {word.lower() for word in row.words} for span in spans)


@given(TABLES)
def test_a_row_that_asks_for_more_and_is_met_goes_before(rules: list[RoutingRule]) -> None:
    verdict = route(RoutingTable(tuple(rules)), FACTS)
    if verdict.match is None or verdict.match.rule.items:
        return
    nearer = replace(verdict.match.rule, id=99, code="D99", lead="DS", items=("YB-JS",))
    assert route(RoutingTable((*rules, nearer)), FACTS).lead == "DS"


@given(TABLES)
def test_a_written_table_is_read_back(rules: list[RoutingRule]) -> None:
    able = tuple(row for row in rules if match(row, FACTS) or row.words)
    assert parse_routing(written_routing(RoutingTable(able))) == RoutingTable(able)


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ([{"id": 1, "code": "D1", "lead": "YB"}], "D1: conditions"),
        ([{"id": 1, "code": "D1", "lead": "", "words": ["a"]}], "D1: lead"),
        ([{"id": at, "code": "D1", "lead": "YB", "words": ["a"]} for at in (1, 2)], "code D1"),
    ],
)
def test_a_text_that_is_no_table_is_refused(entries: list[object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        parse_routing(json.dumps({"rules": entries}))


KNOWN = KnownCodes({"YB", "RS"}, {"SQ", "SQ4"}, {"B08"}, {"YB-JS"})
DRAFT = RoutingDraft("d-07", 1, words="报销、 医保，报销;退", subtypes="sq4 SQ", helpers="ＲＳ")


def test_a_typed_row_is_kept_as_lists() -> None:
    kept = checked_rule(DRAFT, 7, "YB", KNOWN)
    assert (kept.words, kept.subtypes, kept.helpers) == (
        ("报销", "医保", "退"),
        ("SQ4", "SQ"),
        ("RS",),
    )


@pytest.mark.parametrize(
    ("change", "field", "code", "codes"),
    [
        ({"subtypes": "SQ4 ZZ9、QQ1"}, "subtypes", "unknown_codes", "ZZ9、QQ1"),
        ({"helpers": "XX"}, "helpers", "unknown_codes", "XX"),
        ({"windows": "B09"}, "windows", "unknown_codes", "B09"),
        ({"items": "B08"}, "items", "unknown_codes", "B08"),
        ({"helpers": "YB"}, "helpers", "lead_helps_itself", "YB"),
        ({"words": "", "subtypes": " "}, "words", "routing_no_condition", None),
        ({"code": " "}, "code", "needed", None),
    ],
)
def test_a_row_that_cannot_be_kept_names_its_field_and_codes(
    change: dict[str, str], field: str, code: str, codes: str | None
) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked_rule(replace(DRAFT, **change), 7, "YB", KNOWN)  # type: ignore[arg-type]
    told = refused.value
    assert (told.field, told.code, told.params.get("codes")) == (field, code, codes)


def handler(number: str, **figures: object) -> Handler:
    return Handler(int(number), number, number, frozenset({1}), **figures)  # type: ignore[arg-type]


# Who is asked first, then the other.
ROOM = {
    "fewer open cases": (handler("2", open_cases=1), handler("1", open_cases=2)),
    "less due today": (handler("2", open_cases=3), handler("1", open_cases=2, due=2)),
    "signed in": (handler("2", signed_in=True, open_cases=2), handler("1")),
    "but not at any price": (handler("2"), handler("1", signed_in=True, open_cases=4)),
    "who knows the matter": (handler("2", open_cases=4, practised=3), handler("1", open_cases=2)),
    "practice counts only so far": (
        handler("2", open_cases=1),
        handler("1", open_cases=5, practised=90),
    ),
    "the lower number": (handler("1"), handler("2")),
}


@pytest.mark.parametrize("case", ROOM)
def test_the_case_goes_to_who_has_the_most_room(case: str) -> None:
    first, other = ROOM[case]
    assert best_of((other, first), 1) == first
    assert best_of((other, first), 1, {first.staff_id}) == other
    assert best_of((other, first), 2) is None
