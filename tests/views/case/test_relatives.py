"""Cases that belong together are named for what they are, from both sides, and open."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.domain.inputs import LinkInput
from desktop.views.widgets.key_button import KeyButton
from tests.views.case.stage import Hands, Stage


def _row(hands: Hands, word: str) -> KeyButton:
    found = hands.screen.page.around.findChildren(KeyButton)
    (row,) = (button for button in found if button.text().startswith(word) and button.isVisible())
    return row


def test_a_merger_is_named_and_opened_from_both_sides(
    stage: Stage, chinese: Callable[[], None]
) -> None:
    main, other = stage.register(), stage.register()
    number = stage.detail(main).head.number
    actor = stage.hall.actors["3001"]
    stage.services.records.merge(actor, other, LinkInput(number, "同一事项"))
    opened: list[int] = []
    hands = stage.open("3001", other)
    hands.screen.case_requested.connect(opened.append)
    row = _row(hands, "Merged into TS 2026 0310 0001")
    row.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands = stage.open("3001", main)
    hands.screen.case_requested.connect(opened.append)
    _row(hands, "Merged in here TS 2026 0310 0002").click()
    assert opened == [main, other]
    chinese()
    hands.settle()
    _row(hands, "已并入本件 TS 2026 0310 0002")
