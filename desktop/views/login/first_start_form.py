"""The first start: the hall's details and its first administrator."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.views.login.password_input import PasswordInput
from desktop.views.login.setup_fields import ADMIN_FIELDS, HALL_FIELDS, HINTS, OPTIONAL, problem
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_LABEL_WIDTH = 124
_COLUMNS = 2
_SECRET = frozenset({"password", "again"})
_USUAL_HOURS = "08:30-12:00,13:30-17:00"


class FirstStartForm(Speaking, QFrame):
    """Checks each field when it is left, all of them at the end; fields scroll, buttons stay."""

    set_up_requested = Signal(object, object)
    demonstration_requested = Signal()
    typed = Signal(object)
    """All that is typed, field by field, without the passwords."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._busy = False
        self._offered = False
        self.setProperty("role", "card")
        self.title = PlainLabel(role="title")
        self.explained = PlainLabel(role="label")
        self.explained.setWordWrap(True)
        self._hall_head, self._admin_head = PlainLabel(role="strong"), PlainLabel(role="strong")
        self.inputs: dict[str, TextInput | PasswordInput] = {
            field: PasswordInput(look) if field in _SECRET else TextInput(look)
            for field in (*HALL_FIELDS, *ADMIN_FIELDS)
        }
        self._rows = {
            field: FormRow(look, "", widget, required=field not in OPTIONAL)
            for field, widget in self.inputs.items()
        }
        self.notices = NoticeArea(look)
        self.button = KeyButton(look, key="Ctrl+Enter", variant=Variant.PRIMARY)
        self.demonstration = KeyButton(look, variant=Variant.FLAT)
        self._lay()
        self._wire()
        self.inputs["hours"].setText(_USUAL_HOURS)  # type: ignore[union-attr]
        self.retranslate()

    def focus_first(self) -> None:
        """Go to the hall's name."""
        self.inputs["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """Keep the button still while the hall is being made."""
        self._busy = busy
        self._show_button()

    def show_error(self, text: str) -> None:
        """Say below the fields why it did not work."""
        self._offered = False
        self.notices.clear()
        self.notices.error(text)

    def show_field_error(self, field: str, text: str) -> bool:
        """Say at its field what is wrong and go there; False if there is no such field."""
        if field not in self._rows:
            return False
        self._rows[field].set_error(text)
        self.inputs[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self._rows[field])
        return True

    def error(self, field: str) -> str:
        """Return what is said below a field."""
        return self._rows[field].error()

    def text(self, field: str) -> str:
        """Return what was typed; passwords keep their blanks."""
        typed = self.inputs[field].text()
        return typed if field in _SECRET else typed.strip()

    def offer(self, values: Mapping[str, str]) -> None:
        """Put back what was typed at an earlier start."""
        for field, value in values.items():
            widget = self.inputs.get(field)
            if isinstance(widget, TextInput):
                widget.setText(value)
        self._offered = bool(values)
        self._tell_offered()

    def forget(self) -> None:
        """Forget the passwords: the form is left."""
        for field in _SECRET:
            self.inputs[field].clear()

    def submit(self) -> None:
        """Ask to make the hall, or go to the first field that is wrong."""
        if not self.button.isEnabled():
            return
        wrong = {field: self._wrong(field) for field in self.inputs}
        for field, text in reversed(wrong.items()):
            self._rows[field].set_error(text)
            if text:
                self.show_field_error(field, text)
        if not any(wrong.values()):
            self._offered = False
            self.notices.clear()
            details: dict[str, Any] = {field: self.text(field) for field in HALL_FIELDS}
            hall = HallDraft(**details)
            admin = AdminDraft(*map(self.text, ("number", "admin_name", "password")))
            self.set_up_requested.emit(hall, admin)

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        self.title.setText(self.tr("First start"))
        self.explained.setText(
            self.tr(
                "Enter the hall and its first administrator once. "
                "Everything can be changed later, and all data stays on this computer."
            )
        )
        self._hall_head.setText(self.tr("The hall"))
        self._admin_head.setText(self.tr("The first administrator"))
        for field, label in {**HALL_FIELDS, **ADMIN_FIELDS}.items():
            self._rows[field].set_label(_setup_word(label))
            widget = self.inputs[field]
            line = widget.input if isinstance(widget, PasswordInput) else widget
            line.setPlaceholderText(_setup_word(HINTS.get(field, "")))
            if self.error(field):
                self._rows[field].set_error(self._wrong(field))
        self.demonstration.setText(self.tr("Open the demonstration hall"))
        self._tell_offered()
        self._show_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _wrong(self, field: str) -> str:
        if field == "again" and self.text("again"):
            same = self.text("again") == self.text("password")
            return "" if same else self.tr("The two passwords differ. Type the second one again.")
        if not self.text(field) and field not in OPTIONAL:
            return self.tr("Please fill this in.")
        found = problem(field, self.text(field), self.text("number"))
        return sentence(found) if found else ""

    def _leave(self, field: str) -> None:
        """Check a field somebody has filled in; what is still empty is said at the end."""
        if self.text(field):
            self._rows[field].set_error(self._wrong(field))

    def _tell_offered(self) -> None:
        if self._offered:
            said = self.tr("What was typed last time stands here again. Passwords are not kept.")
            self.notices.clear()
            self.notices.info(said)

    def _typed(self, field: str, _text: str) -> None:
        if field not in _SECRET:
            plain = [name for name in self.inputs if name not in _SECRET]
            self.typed.emit({name: self.inputs[name].text() for name in plain})
        if self.error(field) and not self._wrong(field):
            self._rows[field].set_error("")

    def _show_button(self) -> None:
        self.button.setText(self.tr("Setting up…") if self._busy else self.tr("Set up the hall"))
        self.button.setEnabled(not self._busy)

    def _wire(self) -> None:
        for field, widget in self.inputs.items():
            line = widget.input if isinstance(widget, PasswordInput) else widget
            line.editingFinished.connect(partial(self._leave, field))
            line.textChanged.connect(partial(self._typed, field))
        self.button.clicked.connect(self.submit)
        self.demonstration.clicked.connect(self.demonstration_requested)

    def _lay(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 8, 32, 8)
        column.setSpacing(8)
        column.addWidget(self._hall_head)
        column.addLayout(self._grid(tuple(HALL_FIELDS)))
        column.addSpacing(8)
        column.addWidget(self._admin_head)
        column.addLayout(self._grid(tuple(ADMIN_FIELDS)))
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        head, foot = QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(32, 20, 32, 4)
        head.addWidget(self.title)
        head.addWidget(self.explained)
        foot.setContentsMargins(20, 8, 32, 20)
        foot.addWidget(self.demonstration)
        foot.addStretch()
        foot.addWidget(self.button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(4)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.notices)
        outer.addLayout(foot)

    def _grid(self, fields: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for place, field in enumerate(fields):
            row = self._rows[field]
            row.set_label_width(_LABEL_WIDTH)
            last_alone = place == len(fields) - 1 and place % _COLUMNS == 0
            span = _COLUMNS if last_alone else 1
            line, column = divmod(place, _COLUMNS)
            grid.addWidget(row, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid


def _setup_word(source: object) -> str:
    return QCoreApplication.translate("Setup", str(source)) if source else ""
