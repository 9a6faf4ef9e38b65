"""Two people correct the same case: nothing typed is lost, the other's values are shown."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.actions import Action
from desktop.domain.inputs import Correction, PriorityInput
from desktop.domain.priority import Severity, Urgency
from desktop.views.actions.merging import merged
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.words.labels import label
from tests.views.case.stage import Stage


@pytest.mark.parametrize(
    ("old", "now", "mine", "value", "both"),
    [
        ("a", "a", "b", "b", {}),
        ("a", "b", "a", "b", {}),
        ("a", "b", "c", "c", {"x": "b"}),
        ("a", "b", "b", "b", {}),
        ("a", "a", "a", "a", {}),
    ],
)
def test_merging_one_field(
    old: str, now: str, mine: str, value: str, both: dict[str, object]
) -> None:
    typed = {"x": mine, "reason": "r"}
    merge = merged({"x": old}, {"x": now}, typed)
    assert {**typed, **merge.taken} == {"x": value, "reason": "r"}
    assert merge.both == both


def test_a_correction_keeps_what_both_typed(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("1001", case_id)
    hands.screen.take(Action.CORRECT.value)
    hands.fill(reason="听错", place="二楼3号窗口", subject="退件两次")
    other = Correction("补充", place="一楼20号窗口", demand="本周办结")
    stage.services.records.correct(stage.hall.actors["1002"], case_id, other)
    hands.next_step()
    values = hands.form.values()
    assert (values["place"], values["subject"]) == ("二楼3号窗口", "退件两次")
    assert values["demand"] == "本周办结"
    crossed = hands.form.crossed("place")
    assert crossed is not None
    assert crossed.said().endswith("to: 一楼20号窗口")
    assert hands.form.crossed("demand") is None
    assert hands.screen.acts.panel is not None
    assert hands.screen.acts.panel.panel is not None
    said = hands.screen.acts.panel.panel.findChildren(PlainLabel)
    assert any(label.text().startswith("Changed meanwhile: Place.") for label in said)
    hands.next_step()
    assert not hands.has_panel()
    detail = stage.detail(case_id)
    assert (detail.body.place, detail.body.demand) == ("二楼3号窗口", "本周办结")
    assert detail.head.subject == "退件两次"


def test_names_are_never_shown_in_full(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("1001", case_id)
    hands.screen.take(Action.CORRECT.value)
    assert "李静怡" not in str(hands.form.values())
    hands.fill(reason="写错字", name="李静宜")
    hands.next_step()
    assert not hands.has_panel()
    said = hands.screen.page.history._items[0]
    assert "李静" not in said.title + said.detail
    assert "李＊＊" in said.title + said.detail


def test_both_texts_are_seen_and_one_may_stand_below_the_other(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("1001", case_id)
    hands.screen.take(Action.CORRECT.value)
    hands.fill(reason="补充", facts="我写的事实", place="二楼")
    other = Correction("补充", facts="别人写的事实", place="一楼", demand="本周办结")
    stage.services.records.correct(stage.hall.actors["1002"], case_id, other)
    hands.screen.keeper.look()
    hands.settle()
    facts, place = hands.form.crossed("facts"), hands.form.crossed("place")
    assert facts is not None
    assert place is not None
    name = stage.hall.actors["1002"].name
    assert facts.said() == f"{name} changed this at 09:00 to: 别人写的事实"
    assert place.add_button.isHidden(), "a line holds one value"
    facts.add_button.click()
    place.take_button.click()
    values = hands.form.values()
    assert values["facts"] == "我写的事实\n别人写的事实"
    assert (values["place"], values["demand"]) == ("一楼", "本周办结")
    assert hands.form.crossed("facts") is None
    hands.next_step()
    assert not hands.has_panel()
    assert stage.detail(case_id).body.facts == "我写的事实\n别人写的事实"


def test_a_level_set_meanwhile_is_shown_in_words(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("3001", case_id)
    hands.screen.take(Action.SET_PRIORITY.value)
    hands.fill(severity="S3", reason="影响小")
    mine = hands.form.values()["severity"]
    level = PriorityInput(Severity.S2, Urgency.U1, "人多")
    stage.services.assessment.set_priority(stage.hall.actors["3001"], case_id, level)
    hands.next_step()
    assert hands.has_panel(), "nothing is overwritten unseen"
    crossed = hands.form.crossed("severity")
    assert crossed is not None
    assert crossed.said().endswith(f"to: {label(Severity.S2)}")
    values = hands.form.values()
    assert (values["severity"], values["urgency"]) == (mine, Urgency.U1.value)


def test_what_was_left_here_meets_what_was_changed_since(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("1001", case_id)
    hands.screen.take(Action.CORRECT.value)
    hands.fill(reason="听错", place="二楼")
    hands.press(Qt.Key.Key_Escape)
    other = Correction("补充", place="一楼")
    stage.services.records.correct(stage.hall.actors["1002"], case_id, other)
    hands.screen.keeper.look()
    hands.settle()
    hands.screen.take(Action.CORRECT.value)
    crossed = hands.form.crossed("place")
    assert crossed is not None
    assert crossed.said().endswith("to: 一楼")
    assert hands.form.values()["place"] == "二楼"
