"""Two people correct the same case: nothing typed is lost, the other's values are shown."""

import pytest

from desktop.domain.actions import Action
from desktop.domain.inputs import Correction
from desktop.views.actions.correction import merged
from tests.views.case.stage import Stage


@pytest.mark.parametrize(
    ("old", "now", "typed", "value", "both"),
    [
        ("a", "a", "b", "b", {}),
        ("a", "b", "a", "b", {}),
        ("a", "b", "c", "c", {"x": "b"}),
        ("a", "b", "b", "b", {}),
        ("a", "a", "a", "a", {}),
    ],
)
def test_merging_one_field(
    old: str, now: str, typed: str, value: str, both: dict[str, object]
) -> None:
    merge = merged({"x": old}, {"x": now}, {"x": typed, "reason": "r"})
    assert merge.values == {"x": value, "reason": "r"}
    assert merge.both == both


def test_a_correction_keeps_what_both_typed(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("1001", case_id)
    hands.screen.take(Action.CORRECT.value)
    hands.fill(reason="听错", place="二楼3号窗口", subject="退件两次")
    version = stage.detail(case_id).head.version
    other = Correction("补充", place="一楼20号窗口", demand="本周办结")
    stage.services.records.correct(stage.hall.actors["1002"], case_id, other, version)
    hands.next_step()
    values = hands.form.values()
    assert (values["place"], values["subject"]) == ("二楼3号窗口", "退件两次")
    assert values["demand"] == "本周办结"
    assert "一楼20号窗口" in hands.form.error("place")
    assert not hands.form.error("demand")
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
