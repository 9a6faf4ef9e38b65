"""The draft behind the form: paths, edits, the confirmation that clears itself."""

from dataclasses import fields

import pytest

from desktop.domain.codes import Standing, Title
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.views.intake.completeness_card import ITEMS
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.draft_paths import changed_paths, typed, value_at, with_value
from desktop.views.intake.express_fields import ENTER_ORDER, QUESTIONS
from desktop.views.intake.full_fields import BEHALF, POINTS, URGENCY, WHAT, WHO, WORDS
from desktop.views.intake.level_card import LEVEL

EMPTY = IntakeDraft(uuid="u")
NOT_TYPED = {
    "uuid",
    "person",
    "delegate",
    "others",
    "attachment_ids",
    "answers",
    "express",
    "received_at",
    "occasion",
    "accused_text",
    "no_contact",
    "read_back",
}
"""Held by the screen, tied together with another field, or set elsewhere."""


def test_every_attribute_of_a_draft_has_its_field() -> None:
    lines = (*WHO, BEHALF, (WORDS, POINTS), *WHAT, *URGENCY, LEVEL)
    paths = {spec.path for line in lines for spec in line}
    top = {field.name for field in fields(IntakeDraft)}
    assert {path for path in paths if "." not in path} == top - NOT_TYPED
    assert {path for _, path in ITEMS.values()} <= paths | {"read_back"}
    asked = {spec.path for _, line in QUESTIONS for spec in line}
    assert set(ENTER_ORDER) <= asked


@pytest.mark.parametrize(
    ("path", "raw", "value"),
    [
        ("standing", "group", Standing.GROUP),
        ("person.title", "ms", Title.MS),
        ("emotion", "3", 3),
        ("on_site", True, True),
        ("demand", "x", "x"),
        ("department_id", None, None),
        ("department_id", 4, 4),
        ("points", ("a",), ("a",)),
    ],
)
def test_a_value_gets_the_type_of_its_attribute(path: str, raw: object, value: object) -> None:
    found = typed(path, raw)
    assert found == value
    assert type(found) is type(value)
    assert value_at(with_value(EMPTY, path, found), path) == value


def test_changed_paths_look_into_persons() -> None:
    other = with_value(with_value(EMPTY, "person.name", "李"), "demand", "x")
    assert changed_paths(EMPTY, other) == {"person", "person.name", "demand"}
    assert changed_paths(EMPTY, EMPTY) == frozenset()


@pytest.mark.parametrize(
    ("path", "value", "kept"),
    [
        ("express", True, True),
        ("read_back", True, True),
        ("demand", "x", True),
        ("demand", "y", False),
        ("person.phone", "1", False),
        ("emotion", 3, False),
        ("others", (PersonDraft(name="王"),), False),
    ],
)
def test_an_edit_withdraws_the_confirmation(path: str, value: object, kept: bool) -> None:  # noqa: FBT001
    editor = DraftEditor(IntakeDraft(uuid="u", demand="x", read_back=True))
    heard: list[frozenset[str]] = []
    editor.changed.connect(heard.append)
    editor.set(path, value)
    assert editor.draft.read_back is kept
    if not kept:
        assert "read_back" in heard[0]


def test_only_the_view_is_no_touch() -> None:
    editor = DraftEditor(EMPTY)
    editor.set("express", value=True)
    assert not editor.is_touched()
    editor.set("emotion", 1)
    assert editor.is_touched()
