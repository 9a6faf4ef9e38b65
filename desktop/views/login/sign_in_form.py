"""Number, password, place and shift: the right half of the entrance."""

from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop.views.login.password_input import PasswordInput
from desktop.views.login.place_input import PlaceInput
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_HEIGHT, _LOW_HEIGHT = 40, 32
_MARGINS, _LOW_MARGINS = (48, 32, 48, 24), (48, 12, 48, 8)
_LABEL_WIDTH = 80
_GAP = 8
_NUMBER_LIMIT = 20
_DAY_BEGINS, _AFTERNOON_BEGINS, _DAY_ENDS = 6, 16, 20


class ShiftName(StrEnum):
    """Which shift somebody signs in for."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    DUTY = "duty"


class SignInForm(Speaking, QWidget):
    """Enter signs in from every field; while a wait runs, the button counts it down."""

    sign_in_requested = Signal(str, str, str, str)
    demonstration_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._busy = False
        self._low = False
        self._now: datetime | None = None
        self._wait = timedelta()
        self._wait_ends: datetime | None = None
        self.title = PlainLabel(role="figure")
        self.number = TextInput(look, _NUMBER_LIMIT)
        self.password = PasswordInput(look)
        self.place = PlaceInput()
        self.shift = Segment(look, [Choice(shift.value, "") for shift in ShiftName])
        self.shift.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.notices = NoticeArea(look)
        self.button = KeyButton(look, variant=Variant.PRIMARY)
        self.forgotten = PlainLabel(role="hint")
        self.demonstration = KeyButton(look, variant=Variant.FLAT)
        self._rows = {
            "number": FormRow(look, "", self.number),
            "password": FormRow(look, "", self.password),
            "place": FormRow(look, "", self.place),
            "shift": FormRow(look, "", self.shift),
        }
        self._dress()
        self._lay()
        self._wire()
        self.retranslate()

    def focus_first(self) -> None:
        """Go to the first field that is still empty."""
        target = self.password if self.number.text().strip() else self.number
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest_shift(self, hour: int) -> None:
        """Choose the shift most people sign in for at this hour, unless one is chosen."""
        if self.shift.value() is None:
            self.shift.set_value(_usual_shift(hour).value)

    def set_busy(self, *, busy: bool) -> None:
        """Keep the button still while the password is checked; the fields stay open."""
        self._busy = busy
        self._show_button()

    def set_low(self, *, low: bool) -> None:
        """Take less height, for large text on a small screen, or the usual one."""
        if low is self._low:
            return
        self._low = low
        height, extent = (_LOW_HEIGHT, "") if low else (_HEIGHT, "counter")
        self.number.set_size(extent)
        self.password.set_size(extent)
        self.place.set_size(extent)
        self.shift.set_height(height)
        self.button.set_size(ButtonSize(height))
        for row in self._rows.values():
            row.set_field_height(height)
        self.title.setHidden(low)  # the button says it too
        self._column.setContentsMargins(*(_LOW_MARGINS if low else _MARGINS))
        self._column.setSpacing(8 if low else 12)

    def show_error(self, sentence: str, seconds: int = 0) -> None:
        """Say why it did not work; for `seconds` nobody can try again."""
        self.notices.clear()
        self.notices.error(sentence)
        self._wait = timedelta(seconds=seconds)
        self._wait_ends = self._now + self._wait if self._now else None
        self.password.input.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_button()

    def show_field_error(self, field: str, sentence: str) -> bool:
        """Say at its field what is wrong and go there; False if there is no such field."""
        row = self._rows.get(field)
        if row is None:
            return False
        row.set_error(sentence)
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def error(self, field: str) -> str:
        """Return what is said below a field."""
        return self._rows[field].error()

    def tick(self, now: datetime) -> None:
        """Count a running wait down."""
        self._now = now
        if not self._wait:
            return
        if self._wait_ends is None:
            self._wait_ends = now + self._wait
        # A clock set back must not make anybody wait longer than was said.
        self._wait = min(max(self._wait_ends - now, timedelta()), self._wait)
        if not self._wait:
            self.notices.clear()
        self._show_button()

    def submit(self) -> None:
        """Ask to sign in, or go to what is missing."""
        if not self.button.isEnabled():
            return
        number, password = self.number.text().strip(), self.password.text()
        missing = {
            "number": "" if number else self.tr("Please enter your staff number."),
            "password": "" if password else self.tr("Please enter your password."),
        }
        for field, sentence in reversed(missing.items()):
            if sentence:
                self.show_field_error(field, sentence)
        if not any(missing.values()):
            self.notices.clear()
            place, shift = self.place.currentText().strip(), self.shift.value() or ""
            self.sign_in_requested.emit(number, password, place, shift)

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        self.title.setText(self.tr("Sign in"))
        names = {
            "number": self.tr("Staff no."),
            "password": self.tr("Password"),
            "place": self.tr("Window"),
            "shift": self.tr("Shift"),
        }
        for field, name in names.items():
            self._rows[field].set_label(name)
        self.place.set_hint(self.tr("Where you work today"))
        self.shift.set_choices(
            (
                Choice(ShiftName.MORNING.value, self.tr("Morning")),
                Choice(ShiftName.AFTERNOON.value, self.tr("Afternoon")),
                Choice(ShiftName.DUTY.value, self.tr("On duty")),
            )
        )
        self.forgotten.setText(self.tr("Password forgotten: ask the administrator to reset it"))
        self.demonstration.setText(self.tr("Open the demonstration hall"))
        self._refresh()
        self._show_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs in wherever the focus is, but on a button, which it presses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
            return
        super().keyPressEvent(event)

    def _show_button(self) -> None:
        seconds = ceil(self._wait.total_seconds())
        if seconds:
            waiting = self.tr("Please wait {time}")
            text = waiting.format(time=f"{seconds // 60}:{seconds % 60:02}")
        else:
            text = self.tr("Signing in…") if self._busy else self.tr("Sign in")
        self.button.setText(text)
        self.button.setEnabled(not seconds and not self._busy)

    def _typed(self, field: str, text: str) -> None:
        if text:
            self._rows[field].set_error("")

    def _dress(self) -> None:
        self.number.set_size("counter")
        self.password.set_size("counter")
        self.shift.set_height(_HEIGHT)
        self.button.set_key("Enter", listen=False)
        self.button.set_size(ButtonSize.COUNTER)
        self.demonstration.set_size(ButtonSize.SMALL)
        self.forgotten.setWordWrap(True)
        # A long sentence gets all its lines; there is room to spare below it.
        self.notices.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for row in self._rows.values():
            row.set_field_height(_HEIGHT)

    def _lay(self) -> None:
        self._beside_labels = QHBoxLayout()
        self._beside_labels.setSpacing(0)
        self._indent = QSpacerItem(0, 0)
        self._beside_labels.addItem(self._indent)
        self._beside_labels.addWidget(self.button, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.forgotten, 1)
        foot.addWidget(self.demonstration)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(12)
        column.addWidget(self.title)
        for row in self._rows.values():
            column.addWidget(row)
        column.addLayout(self._beside_labels)
        column.addWidget(self.notices)
        column.addStretch()
        column.addLayout(foot)

    def _wire(self) -> None:
        self.button.clicked.connect(self.submit)
        self.demonstration.clicked.connect(self.demonstration_requested)
        self.number.textChanged.connect(partial(self._typed, "number"))
        self.password.changed.connect(partial(self._typed, "password"))
        self._look.changed.connect(self._refresh)

    def _refresh(self) -> None:
        wanted = max(row.wanted_label_width() for row in self._rows.values())
        width = max(_LABEL_WIDTH, ceil(wanted * 100 / self._look.scale))
        for row in self._rows.values():
            row.set_label_width(width)
        self._indent.changeSize(self._look.px(width) + _GAP, 0)
        self._beside_labels.invalidate()


def _usual_shift(hour: int) -> ShiftName:
    if _DAY_BEGINS <= hour < _AFTERNOON_BEGINS:
        return ShiftName.MORNING
    return ShiftName.AFTERNOON if _AFTERNOON_BEGINS <= hour < _DAY_ENDS else ShiftName.DUTY
