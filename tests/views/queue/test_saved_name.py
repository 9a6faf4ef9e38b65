"""The name of a saved view while it is typed."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.views.desk import Desk
from desktop.views.queue.queue_screen import QueueScreen
from desktop.views.widgets.ask_panel import AskPanel


def _asked(screen: QueueScreen) -> tuple[AskPanel, QLineEdit]:
    screen.list.views_button.keep_requested.emit()
    panel, name = screen.keeper.panel, QApplication.focusWidget()
    assert panel is not None
    assert isinstance(name, QLineEdit)
    return panel, name


def test_a_name_half_typed_is_offered_again(
    new_screen: Callable[..., QueueScreen], desk: Desk, settle: Callable[[], None]
) -> None:
    first = new_screen()
    _panel, name = _asked(first)
    name.insert("急件")
    assert first.keeper.flush()

    again = new_screen()
    panel, name = _asked(again)
    assert name.text() == "急件"
    panel.confirm_button.click()
    settle()
    assert again.keeper.flush()
    assert [view.name for view in desk.services.saved_views.views(desk.actor)] == ["急件"]
    assert desk.services.form_drafts.kept(desk.actor) == ()
