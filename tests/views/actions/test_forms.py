"""Every form builds in both languages, and what is wrong is said where it is wrong."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox

from desktop.domain.actions import Action
from desktop.domain.codes import ContactOutcome, SuspensionReason
from desktop.domain.errors import InvalidInput
from desktop.domain.inputs import DispatchInput, SignInput
from desktop.domain.priority import Severity, Urgency
from desktop.views.actions.catalogue import FORMS
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import FieldKind
from desktop.views.actions.form_view import FormView
from desktop.views.case.action_order import ELSEWHERE, PLACES
from desktop.views.widgets.chip import Chip
from tests.views.case.stage import Stage

WITHOUT_FORM = {Action.ATTACH, Action.ANSWER_POINT, Action.GRANT_REQUEST}


def facts_of(stage: Stage, case_id: int, number: str = "3001") -> FormFacts:
    keeper = stage.open(number, case_id).screen.keeper
    facts = keeper.facts()
    assert facts is not None
    return facts


def in_progress(stage: Stage, **changes: object) -> int:
    case_id = stage.register(**changes)
    actors, unit = stage.hall.actors, stage.hall.departments["GA"]
    assign = stage.services.assignment
    assign.dispatch(actors["3001"], case_id, DispatchInput(unit, actors["2001"].staff_id))
    assign.sign(actors["2001"], case_id, SignInput())
    return case_id


def test_every_action_has_its_form_and_its_place() -> None:
    assert set(FORMS) == set(Action) - WITHOUT_FORM
    assert set(PLACES) | ELSEWHERE == set(Action)
    assert not set(PLACES) & ELSEWHERE


def test_every_form_builds_in_both_languages(stage: Stage, chinese: Callable[[], None]) -> None:
    facts = facts_of(stage, stage.register())
    views = [FormView(stage.look, form, facts) for form in FORMS.values()]
    for view in views:
        stage.qtbot.addWidget(view)
    english = [view.widget(key).accessibleName() for view in views for key in view.values()]
    assert all(english)
    chinese()
    names = [view.widget(key).accessibleName() for view in views for key in view.values()]
    assert all(names)
    assert not [name for name in names if name.isascii() and not name[:4].isdigit()]


def test_use_cases_are_methods_of_the_services(stage: Stage) -> None:
    for form in FORMS.values():
        assert callable(form.use_case(stage.services)), form.action


def test_a_gap_is_named_by_its_field(stage: Stage) -> None:
    facts = facts_of(stage, stage.register())
    for form in FORMS.values():
        for field in (one for one in form.fields if one.required):
            others = {other.key: "1" for other in form.fields if other.key != field.key}
            with pytest.raises(InvalidInput) as raised:
                form.filled(others, facts)
            assert raised.value.field == field.key, form.action


def test_errors_of_the_use_case_land_in_their_field(stage: Stage) -> None:
    hands = stage.open("2001", in_progress(stage))
    past = stage.clock.now() - timedelta(hours=1)
    hands.take(Action.LOG_CONTACT, words="约好了", next_contact_at=past)
    assert hands.form.error("next_contact_at")
    assert not hands.form.error("words")
    hands.screen.acts.panel.panel.cancelled.emit()  # type: ignore[union-attr]
    hands.take(Action.ASK_EXTENSION, days=300, reason="等鉴定", done_so_far="已核实")
    assert "15" in hands.form.error("days")


def test_an_extension_is_named_by_what_its_level_counts(stage: Stage) -> None:
    for severity, urgency, name in (
        (Severity.S1, Urgency.U1, "Hours"),
        (Severity.S4, Urgency.U4, "Working days"),
    ):
        case_id = in_progress(stage, severity=severity, urgency=urgency)
        hands = stage.open("2001", case_id)
        hands.screen.take(Action.ASK_EXTENSION.value)
        assert hands.form.widget("days").accessibleName() == name


def test_a_gap_moves_the_cursor_there(stage: Stage) -> None:
    hands = stage.open("2001", in_progress(stage))
    hands.take(Action.LOG_CONTACT, outcome=ContactOutcome.REACHED.value)
    assert hands.form.error("words")
    assert hands.form.widget("words").hasFocus()
    hands.fill(words="已说明")
    hands.next_step()
    assert not hands.has_panel()


def test_what_was_typed_comes_back_after_esc(stage: Stage) -> None:
    case_id, other = in_progress(stage), stage.register()
    hands = stage.open("2001", case_id)
    hands.screen.take(Action.LOG_MEASURE.value)
    hands.fill(text="调取监控，截图三张")
    hands.screen.acts.panel.panel.cancelled.emit()  # type: ignore[union-attr]
    hands.settle()
    assert not hands.has_panel()
    hands.screen.take(Action.LOG_MEASURE.value)
    assert hands.form.values()["text"] == "调取监控，截图三张"
    hands.next_step()
    hands.screen.take(Action.LOG_MEASURE.value)
    assert hands.form.values()["text"] == ""
    assert stage.detail(case_id).entries[-1].text == "调取监控，截图三张"
    assert not stage.detail(other).entries[-1].text


def test_staff_are_narrowed_to_the_department(stage: Stage) -> None:
    hands = stage.open("3001", stage.register())
    hands.screen.take(Action.DISPATCH.value)
    hands.fill(department_id=str(stage.hall.departments["RS"]))
    handler = hands.form.widget("handler_id")
    texts = [handler.itemText(row) for row in range(handler.count())]  # type: ignore[attr-defined]
    assert "2002 承办乙" in texts
    assert "2001 承办甲" not in texts


def test_quick_moments_avoid_days_off(stage: Stage) -> None:
    stage.clock.advance(timedelta(days=2))  # Thursday: in three days it is Sunday
    hands = stage.open("2001", in_progress(stage))
    hands.screen.take(Action.LOG_CONTACT.value)
    choice = hands.form.widget("next_contact_at")
    choice._chips[2].click()  # type: ignore[attr-defined]
    assert str(hands.form.values()["next_contact_at"])[:16] == "2026-03-16 10:00"


def test_what_cannot_be_chosen_is_not_offered(stage: Stage) -> None:
    facts = facts_of(stage, in_progress(stage), "2001")
    joint = FormView(stage.look, FORMS[Action.ASK_JOINT], facts)
    suspend = FormView(stage.look, FORMS[Action.ASK_SUSPENSION], facts)
    for view in (joint, suspend):
        stage.qtbot.addWidget(view)
    units = {box.text() for box in joint.widget("department_ids").findChildren(QCheckBox)}
    lead = facts.detail.body.lead_department
    assert units == {unit.name for unit in facts.choices.departments} - {lead}
    chips = suspend.widget("until").findChildren(Chip)
    assert next(chip.text() for chip in chips if not chip.isHidden()) == "In 1 week"


def test_a_stored_wish_begins_the_form_that_grants_it(stage: Stage) -> None:
    case_id = in_progress(stage)
    until = (stage.clock.now() + timedelta(days=7)).replace(second=0, microsecond=0)
    handler = stage.open("2001", case_id)
    handler.take(
        Action.ASK_SUSPENSION,
        reason=SuspensionReason.EXPERT.value,
        explanation="等鉴定意见",
        until=until,
    )
    assert not handler.has_panel()
    supervisor = stage.open("3001", case_id)
    supervisor.screen.take(Action.SUSPEND.value)
    values = supervisor.form.values()
    assert values["reason"] == SuspensionReason.EXPERT
    assert values["explanation"] == "等鉴定意见"
    assert values["until"] == until


def test_only_known_kinds_need_choices() -> None:
    coded = {FieldKind.CHOICE, FieldKind.PICK}
    for form in FORMS.values():
        for field in form.fields:
            assert (field.codes is not None) == (field.kind in coded), (form.action, field.key)
