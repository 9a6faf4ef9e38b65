"""A receipt is heard whatever has the focus, and leaves no trace in it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.numbers import qr_payload
from desktop.views.shell.scanner import PAUSE_SECONDS, Scanner

NUMBER = "TS202603100007"
CODE = qr_payload(NUMBER, "1A2B3C4D5E6F")

Show = Callable[..., QWidget]


class Hand:
    """A clock that stands still unless it is told to move."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def scanner(hand: Hand) -> Iterator[Scanner]:
    scanner = Scanner(hand)
    yield scanner
    scanner.stop()


@pytest.fixture
def shown(shown: Show, scanner: Scanner, qapp: QApplication) -> Show:
    """Show widgets in a window the scanner listens to."""

    def show(*widgets: QWidget) -> QWidget:
        window = shown(*widgets)
        scanner.listen(qapp, window.windowHandle())
        return window

    return show


def keys(window: QWidget, text: str) -> None:
    """Press keys as the system delivers them: to the window."""
    handle = window.windowHandle()
    for sign in text:
        key = Qt.Key.Key_Return if sign == "\n" else Qt.Key(ord(sign.upper()))
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(handle, key, shift if sign.isupper() else Qt.KeyboardModifier.NoModifier)


def heard(scanner: Scanner) -> list[str]:
    numbers: list[str] = []
    scanner.scanned.connect(numbers.append)
    return numbers


def committed(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def test_keys_in_a_text_field(scanner: Scanner, shown: Show, qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    field.setPlainText("投诉人说：")
    window = shown(field)
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    numbers = heard(scanner)
    keys(window, CODE + "\n")
    qtbot.waitUntil(lambda: field.toPlainText() == "投诉人说：")
    assert numbers == [NUMBER]


def test_small_letters_and_a_line_that_goes_on(scanner: Scanner, shown: Show, qtbot: QtBot) -> None:
    field = QLineEdit("刘")
    window = shown(field)
    field.setFocus()
    field.end(False)
    numbers = heard(scanner)
    keys(window, CODE.lower())
    qtbot.waitUntil(lambda: field.text() == "刘")
    keys(window, "ab")
    assert numbers == [NUMBER]
    assert field.text() == "刘AB".replace("AB", "ab")


def test_enter_after_a_scan_presses_nothing(scanner: Scanner, shown: Show) -> None:
    pressed: list[bool] = []
    button = QPushButton("Sign")
    button.setAutoDefault(True)
    button.clicked.connect(lambda: pressed.append(True))
    window = shown(button)
    button.setFocus()
    numbers = heard(scanner)
    keys(window, CODE + "\n")
    assert numbers == [NUMBER]
    assert pressed == []
    keys(window, "\n")
    assert pressed == [True]


@pytest.mark.parametrize("parts", [(CODE,), (CODE[:9], CODE[9:]), tuple(CODE.replace("/", "、"))])
def test_through_an_input_method(
    scanner: Scanner, shown: Show, qtbot: QtBot, parts: tuple[str, ...]
) -> None:
    field = QLineEdit("前")
    shown(field)
    field.setFocus()
    field.end(False)
    numbers = heard(scanner)
    for part in parts:
        committed(field, part)
    qtbot.waitUntil(lambda: field.text() == "前")
    assert numbers == [NUMBER]


def test_wrong_check_digits_are_told(scanner: Scanner, shown: Show) -> None:
    field = QLineEdit()
    window = shown(field)
    field.setFocus()
    numbers = heard(scanner)
    wrong: list[bool] = []
    scanner.misread.connect(lambda: wrong.append(True))
    keys(window, CODE.replace("0007", "0008"))
    assert (numbers, wrong) == ([], [True])


def test_a_pause_parts_what_is_typed(scanner: Scanner, shown: Show, hand: Hand) -> None:
    field = QLineEdit()
    window = shown(field)
    field.setFocus()
    numbers = heard(scanner)
    keys(window, CODE[:10])
    hand.now += PAUSE_SECONDS + 0.1
    keys(window, CODE[10:])
    assert numbers == []
    assert field.text().upper() == CODE


def test_other_words_are_left_alone(scanner: Scanner, shown: Show) -> None:
    field = QLineEdit()
    window = shown(field)
    field.setFocus()
    numbers = heard(scanner)
    keys(window, "JSD1/TS2026/1\n")
    assert numbers == []
    assert field.text().upper() == "JSD1/TS2026/1"
