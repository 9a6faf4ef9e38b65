"""Completeness, item by item."""

from dataclasses import dataclass, fields, replace

import pytest

from desktop.domain.completeness_rules import (
    ITEMS,
    Element,
    completeness,
    missing_to_register,
)


@dataclass(frozen=True)
class Facts:
    name: str = ""
    anonymous: bool = False
    phone: str = ""
    no_contact: bool = False
    original_text: str = ""
    demand: str = ""
    points: tuple[str, ...] = ()
    department_code: str = ""
    window_code: str = ""
    place: str = ""
    happened_when_text: str = ""
    situation: str = ""
    channel: str = ""
    subtype: str = ""
    facts: str = ""
    read_back: bool = False


FULL = Facts(
    name="李静怡",
    phone="13812346621",
    original_text="材料被扔回来。",
    demand="当面道歉",
    points=("态度生硬",),
    department_code="BDC",
    window_code="18",
    place="一楼18号窗口",
    happened_when_text="今天16:40",
    situation="happened",
    channel="counter",
    subtype="SQ1",
    facts="取号A187，等候96分钟。",
    read_back=True,
)


def test_a_full_record() -> None:
    found = completeness(FULL)
    assert (found.filled, found.total, found.percent) == (14, 14, 100)
    assert found.missing == ()
    assert found.elements == set(Element)
    assert missing_to_register(FULL) == ()


def test_an_empty_record() -> None:
    found = completeness(Facts())
    assert (found.filled, found.percent) == (0, 0)
    assert found.missing == tuple(item.code for item in ITEMS)
    assert found.elements == frozenset()
    assert missing_to_register(Facts()) == ("original_text", "name", "place", "demand")


@pytest.mark.parametrize(
    ("field", "item", "elements"),
    [
        ("name", "name", {"people"}),
        ("phone", "contact", {"people"}),
        ("original_text", "original_text", {"matter"}),
        ("demand", "demand", {"matter"}),
        ("points", "points", set()),
        ("department_code", "department", set()),
        ("window_code", "window", set()),
        ("place", "place", set()),
        ("happened_when_text", "happened_when", {"time"}),
        ("situation", "situation", set()),
        ("channel", "channel", set()),
        ("subtype", "subtype", set()),
        ("facts", "facts", {"course"}),
        ("read_back", "read_back", set()),
    ],
)
def test_each_item_by_itself(field: str, item: str, elements: set[str]) -> None:
    lacking = replace(FULL, **{field: getattr(Facts(), field)})
    found = completeness(lacking)
    assert found.missing == (item,)
    assert (found.filled, found.percent) == (13, 92)
    assert set(Element) - found.elements == elements


def test_the_table_has_one_item_for_each_fact_but_the_two_wishes() -> None:
    assert len(ITEMS) == len({item.code for item in ITEMS}) == len(fields(Facts)) - 2


def test_anonymous_and_unreachable_people_are_complete_too() -> None:
    hidden = replace(FULL, name="", anonymous=True, phone="", no_contact=True)
    assert completeness(hidden) == completeness(FULL)
    assert missing_to_register(hidden) == ()


NOWHERE = replace(FULL, department_code="", window_code="", place="")


@pytest.mark.parametrize(
    "somewhere",
    [
        replace(NOWHERE, department_code="BDC"),
        replace(NOWHERE, window_code="18"),
        replace(NOWHERE, place="一楼"),
    ],
)
def test_any_word_of_where_is_enough_to_register(somewhere: Facts) -> None:
    assert missing_to_register(NOWHERE) == ("place",)
    assert missing_to_register(somewhere) == ()
    assert Element.PLACE in completeness(somewhere).elements


@pytest.mark.parametrize("blank", [" ", "\u3000\n", "\u200b"])
def test_blanks_fill_nothing(blank: str) -> None:
    found = completeness(replace(FULL, demand=blank, points=(blank,)))
    assert found.missing == ("demand", "points")
