"""What is typed into forms, in the database: kept per person, gone once it is recorded."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.domain.clock import FixedClock
from desktop.domain.codes import ContactOutcome, Finding
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.form_text import values_from_text, values_to_text
from desktop.domain.inputs import ContactInput, DispatchInput, PointAnswer, SignInput
from desktop.domain.rows.typed import TypedForm, answer_form
from desktop.models import Point
from desktop.services.assignment import AssignmentService
from desktop.services.context import Context
from desktop.services.form_drafts import FormDrafts
from desktop.services.handling import HandlingService
from desktop.services.intake import IntakeService
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall
from tests.small_hall import START

TYPED = {
    "words": "说到一半\n", "next": START, "ids": (1, 2), "tick": True, "n": 3, "half": "\ud800",
}  # fmt: skip


@pytest.fixture
def forms(context: Context) -> FormDrafts:
    return FormDrafts(context)


@pytest.fixture
def case_id(context: Context, hall: SmallHall) -> int:
    """Give a case in the hands of the first handler."""
    actors = hall.actors
    made = IntakeService(context).register(actors["1001"], a_draft()).case_id
    assign = AssignmentService(context)
    unit = hall.departments["GA"]
    assign.dispatch(actors["3001"], made, DispatchInput(unit, actors["2001"].staff_id))
    assign.sign(actors["2001"], made, SignInput())
    return made


def test_forms_are_kept_per_person_and_case_the_newest_state_only(
    forms: FormDrafts, case_id: int, clock: FixedClock, hall: SmallHall
) -> None:
    me, other = hall.actors["2001"], hall.actors["3001"]
    forms.save(me, TypedForm("log_contact", case_id, {"words": "一"}))
    clock.advance(timedelta(seconds=1))
    saved = forms.save(me, TypedForm("log_contact", case_id, TYPED))
    forms.save(other, TypedForm("log_contact", case_id, {"words": "别人的"}))
    forms.save(me, TypedForm("handover", None, {"notes": "交班"}))
    (kept,) = forms.kept(me, case_id)
    assert (kept.form, kept.values, kept.saved_at) == ("log_contact", TYPED, saved)
    assert [row.form for row in forms.kept(me)] == ["handover"]
    assert [(row.case_id, row.form) for row in forms.waiting(me)] == [(case_id, "log_contact")]
    forms.discard(me, case_id, "log_contact")
    assert forms.kept(me, case_id) == ()
    assert len(forms.kept(other, case_id)) == 1


def test_recording_a_form_forgets_it_and_refusing_keeps_it(
    forms: FormDrafts, context: Context, case_id: int, hall: SmallHall
) -> None:
    me, handling = hall.actors["2001"], HandlingService(context)
    forms.save(me, TypedForm("log_contact", case_id, {"words": "已说明"}))
    early = ContactInput(ContactOutcome.REACHED, "已说明", START - timedelta(days=1))
    with pytest.raises(InvalidInput):
        handling.log_contact(me, case_id, early)
    assert len(forms.kept(me, case_id)) == 1
    handling.log_contact(me, case_id, ContactInput(ContactOutcome.REACHED, "已说明"))
    assert forms.kept(me, case_id) == ()


def test_an_answered_point_forgets_its_own_text_only(
    forms: FormDrafts, context: Context, case_id: int, hall: SmallHall
) -> None:
    me, handling = hall.actors["2001"], HandlingService(context)
    with context.database.read() as session:
        points = select(Point.id).where(Point.case_id == case_id).order_by(Point.position)
        one, two = session.scalars(points)
    for point_id in (one, two):
        forms.save(me, TypedForm(answer_form(point_id), case_id, {"found": "查明"}))
    answer = PointAnswer(one, Finding.TRUE, "查明属实", "", "已补办", "登记中心", version=99)
    with pytest.raises(Conflict):
        handling.answer_point(me, case_id, answer)
    assert len(forms.kept(me, case_id)) == 2
    handling.answer_point(
        me, case_id, PointAnswer(one, Finding.TRUE, "查明属实", "", "已补办", "登记中心")
    )
    assert [row.form for row in forms.kept(me, case_id)] == [answer_form(two)]


def test_a_case_out_of_sight_is_not_offered_but_its_text_is_kept(
    forms: FormDrafts, case_id: int, hall: SmallHall
) -> None:
    stranger = hall.actors["2002"]
    forms.save(stranger, TypedForm("log_measure", case_id, {"text": "调取监控"}))
    assert forms.waiting(stranger) == ()
    assert len(forms.kept(stranger, case_id)) == 1


@given(
    st.dictionaries(
        st.text(max_size=8),
        st.text() | st.booleans() | st.integers() | st.none() | st.lists(st.integers()).map(tuple),
    )
)
def test_values_come_back_as_they_were(values: dict[str, object]) -> None:
    assert values_from_text(values_to_text(values)) == values


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"a":{"at":"2026-03-10"}}', '{"a":{"b":1}}'])
def test_what_cannot_be_read_is_left_out(text: str) -> None:
    assert values_from_text(text) == {}
