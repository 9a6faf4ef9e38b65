"""The papers of a case as a clerk meets them: made, handed over, made again with a reason."""

from PySide6.QtCore import Qt

from desktop.domain.codes import DocumentState
from tests.views.case.stage import Stage


def test_a_paper_just_made_can_be_handed_over_and_made_again(stage: Stage) -> None:
    case_id = stage.register()
    hands = stage.open("3001", case_id)
    acts = hands.screen.acts
    acts.issue("receipt_a5")
    stage.settle()
    paper = acts.paper
    assert paper is not None
    assert paper.preview.page_count() == 1
    assert paper.hand_over_button.isVisible()
    paper.again_button.click()
    stage.settle()
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert acts.panel is not None
    assert len(stage.detail(case_id).documents) == 1
    hands.form.set_values({"reason": "群众遗失"})
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    again = acts.paper
    assert again is not None
    assert again is not paper
    newest, first = stage.detail(case_id).documents
    assert (newest.version, newest.reason) == (2, "群众遗失")
    assert first.state == DocumentState.SUPERSEDED
