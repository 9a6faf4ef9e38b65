"""Saved views while they are named and shared, and the columns one chooses."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
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


def test_a_supervisor_shares_a_view_and_a_clerk_uses_it(
    new_screen: Callable[..., QueueScreen],
    actor_of: Callable[..., Actor],
    settle: Callable[[], None],
) -> None:
    boss = new_screen()
    boss.list.tabs.choose(1)
    panel, name = _asked(boss)
    QTest.keyClicks(name, "hall")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    tick = QApplication.focusWidget()
    assert isinstance(tick, QCheckBox)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    panel.confirm_button.click()
    settle()
    button = boss.list.views_button
    assert "hall (hall)" in button.menu_texts()

    clerk = new_screen(actor_of(Role.CLERK))
    texts = clerk.list.views_button.menu_texts()
    assert "hall (hall)" in texts
    assert "Drop 'hall (hall)'" not in texts
    clerk.list.views_button.choose("hall (hall)")
    settle()
    assert clerk.list.feed.wanted.tab == boss.list.feed.wanted.tab
    panel, _name = _asked(clerk)
    assert panel.form.findChildren(QCheckBox)[0].isHidden()

    button.choose("Drop 'hall (hall)'")
    settle()
    assert "hall (hall)" not in button.menu_texts()


def test_columns_are_hidden_by_keys_and_stay_hidden(
    new_screen: Callable[..., QueueScreen], register: Callable[..., int], settle: Callable[[], None]
) -> None:
    register()
    screen = new_screen()
    QTest.keyClick(screen, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    box = QApplication.focusWidget()
    while isinstance(box, QCheckBox) and box.text() != "Person":
        QTest.keyClick(box, Qt.Key.Key_Tab)
        box = QApplication.focusWidget()
    assert isinstance(box, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    view, keys = screen.list.view, [column.key for column in screen.list.view.choices.columns]
    assert [key for place, key in enumerate(keys) if view.isColumnHidden(place)] == ["person"]

    again = new_screen()
    again.arrange(screen.arranged())
    again.resize(1365, 700)
    assert again.list.view.isColumnHidden(keys.index("person"))
    assert not again.list.view.isColumnHidden(keys.index("unit"))
