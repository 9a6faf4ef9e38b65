"""Drafts as text: exact, and readable across versions."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.codes import Channel, Situation
from desktop.domain.draft_text import draft_from_text, draft_to_text
from desktop.domain.drafts import IntakeDraft, PersonDraft

MOMENT = datetime(2026, 3, 10, 1, 0, 30, 123456, tzinfo=UTC)
ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=30)
PERSON = st.builds(PersonDraft, name=ANY_TEXT, phone=ANY_TEXT, identity_number=ANY_TEXT)
DRAFTS = st.builds(
    IntakeDraft,
    uuid=st.uuids().map(str),
    person=PERSON,
    others=st.lists(PERSON, max_size=3).map(tuple),
    original_text=ANY_TEXT,
    points=st.lists(ANY_TEXT, max_size=3).map(tuple),
    channel=st.sampled_from(Channel),
    situation=st.sampled_from(Situation),
    window_id=st.none() | st.integers(0),
    attachment_ids=st.lists(st.integers(1), max_size=3).map(tuple),
    received_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    confidential=st.booleans(),
    emotion=st.integers(0, 4),
)


@settings(max_examples=81, deadline=None)
@given(DRAFTS)
def test_what_was_typed_comes_back_exactly(draft: IntakeDraft) -> None:
    text = draft_to_text(draft)
    text.encode()
    assert draft_from_text(draft.uuid, text) == draft


def test_every_attribute_makes_the_journey() -> None:
    changed: dict[str, Any] = {}
    plain = IntakeDraft(uuid="u")
    for field in fields(IntakeDraft):
        value = getattr(plain, field.name)
        changed[field.name] = {
            str: "字",
            bool: not value if isinstance(value, bool) else None,
            int: 3,
            PersonDraft: PersonDraft(name="䶮𬎆", address="路"),
        }.get(type(value), value)
    changed |= {
        "needs": ("elderly",),
        "others": (PersonDraft(name="乙"), PersonDraft(name="丙")),
        "points": ("一", "二"),
        "attachment_ids": (4, 5),
        "received_at": MOMENT,
        "channel": Channel.PHONE,
    }
    draft = IntakeDraft(**changed | {"uuid": "u"})
    assert draft_from_text("u", draft_to_text(draft)) == draft


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"added_by_a_later_version": 1}, {}),
        ({"channel": "telepathy"}, {"channel": Channel.COUNTER}),
        ({"emotion": "4"}, {"emotion": 0}),
        ({"on_site": 1}, {"on_site": True}),
        ({"points": "一"}, {"points": ()}),
        ({"points": ["一", 2]}, {"points": ()}),
        ({"received_at": "2026-03-10T09:00:00"}, {"received_at": None}),
        ({"person": ["李"]}, {"person": PersonDraft()}),
        ({"person": {"name": "李", "age": 7}}, {"person": PersonDraft(name="李")}),
        ({"uuid": "another"}, {"uuid": "u"}),
    ],
)
def test_what_another_version_wrote_opens(change: dict[str, Any], expected: dict[str, Any]) -> None:
    told = json.loads(draft_to_text(IntakeDraft(uuid="u", original_text="原话"))) | change
    draft = draft_from_text("u", json.dumps(told))
    assert draft == IntakeDraft(**{"uuid": "u", "original_text": "原话"} | expected)


def test_what_an_earlier_version_lacked_gets_its_default() -> None:
    assert draft_from_text("u", '{"demand":"道歉"}') == IntakeDraft(uuid="u", demand="道歉")


@pytest.mark.parametrize("text", ["", "{", "[]", '"draft"', "null"])
def test_what_is_no_draft_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        draft_from_text("u", text)
