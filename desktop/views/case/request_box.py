"""One request that waits: who asks for what and why, until when, and the two answers."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.case_facts import NOT_OFFERED
from desktop.domain.codes import RequestKind
from desktop.domain.errors import Conflict
from desktop.domain.rows.case import RequestRow
from desktop.domain.wishes import is_in_force
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.words.labels import label_of
from desktop.views.words.moments import Moments
from desktop.views.words.time_words import left_words

_THEN: Mapping[str, object] = {
    RequestKind.REFUSAL: QT_TRANSLATE_NOOP(
        "RequestBox", "The person gets a written notice that says where they can go."
    ),
    RequestKind.EXTENSION: QT_TRANSLATE_NOOP(
        "RequestBox", "The new date binds once the person has the extension notice."
    ),
    RequestKind.SUSPENSION: QT_TRANSLATE_NOOP("RequestBox", "The person gets a written notice."),
    RequestKind.WITHDRAWAL: QT_TRANSLATE_NOOP(
        "RequestBox", "The case ends. Make sure the person wants it."
    ),
    RequestKind.VOID: QT_TRANSLATE_NOOP(
        "RequestBox", "The number stays taken, the record stays visible."
    ),
    RequestKind.MERGE: QT_TRANSLATE_NOOP(
        "RequestBox", "The case goes into the other one. Its person still gets a reply."
    ),
}
"""What a grant brings about beyond what is asked for."""


class RequestBox(QWidget):
    """`granted`, `refused` and `read` carry nothing: the card knows which request it is.

    `read` asks for the reply, which is decided where it is read.
    """

    granted = Signal()
    refused = Signal()
    read = Signal()

    def __init__(
        self, look: Look, moments: Moments, request: RequestRow, lines: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._look = look
        self._moments = moments
        self._request = request
        self._lines = lines
        self._due = PlainLabel(role="warning")
        self._due.set_wrapping()
        self.grant_button = KeyButton(look)
        self.refuse_button = KeyButton(look)
        for button in (self.grant_button, self.refuse_button):
            button.setParent(self)
            button.hide()
        self.grant_button.clicked.connect(self._answer)
        self.refuse_button.clicked.connect(self.refused)

    @property
    def request(self) -> RequestRow:
        """Return the request."""
        return self._request

    @property
    def decides(self) -> bool:
        """Tell whether the reader can decide it here."""
        return not self._request.blocked and not self._is_reply

    def build(self, now: datetime) -> None:
        """Lay out what is said, in the language in force."""
        request = self._request
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        who = self.tr("{who} · {when}").format(
            who=request.asked_by, when=self._moments.short(request.asked_at, now)
        )
        column.addWidget(_wrapped(self._title(), "card-title"))
        column.addWidget(_wrapped(who, "label"))
        for text in self._lines:
            column.addWidget(_wrapped(text, "body"))
        if request.reason:
            told = self.tr("Reason: {reason}").format(reason=request.reason)
            column.addWidget(_wrapped(told, "body"))
        column.addWidget(self._due)
        if request.blocked:
            reason = "" if request.blocked == NOT_OFFERED else sentence(Conflict(request.blocked))
            column.addWidget(_wrapped(reason or self.tr("The supervisor decides."), "hint"))
        else:
            then = _THEN.get(request.kind, "")
            column.addWidget(_wrapped(QCoreApplication.translate("RequestBox", str(then)), "hint"))
            column.addLayout(self._buttons())
        self.tell_time(now)

    def set_keys(self, grant: str, refuse: str) -> None:
        """Show the keys that answer this one, which comes before all else; the screen listens."""
        self.grant_button.set_variant(Variant.PRIMARY)
        self.grant_button.set_key(grant, listen=False)
        if not self._is_reply:
            self.refuse_button.set_key(refuse, listen=False)

    def tell_time(self, now: datetime) -> None:
        """Say until when it is to be decided; the buttons can be pressed again."""
        due = self._request.due_at
        self._due.setVisible(due is not None)
        self.grant_button.setEnabled(True)
        if due is None:
            return
        said = self.tr("Decide by {when} ({left})")
        left = left_words(due, now)
        when = self._moments.clock(due)
        if due.astimezone(self._moments.zone).date() != now.astimezone(self._moments.zone).date():
            when = f"{self._moments.day(due)} {when}"
        self._due.setText(said.format(when=when, left=left))

    @property
    def _is_reply(self) -> bool:
        return self._request.kind == RequestKind.CLOSE

    @property
    def _holds(self) -> bool:
        return is_in_force(self._request.payload)

    def _title(self) -> str:
        what = label_of(RequestKind, self._request.kind)
        if self._holds:
            return self.tr("{what}, holds already, to be confirmed").format(what=what)
        return what

    def _buttons(self) -> QHBoxLayout:
        escalation = self._request.kind == RequestKind.ESCALATION
        if self._is_reply:
            words = (self.tr("Read and decide"), "")
        elif escalation:
            words = (self.tr("I see to it"), self.tr("Not needed"))
        elif self._holds:
            words = (self.tr("Confirm"), self.tr("Set otherwise"))
        else:
            words = (self.tr("Grant"), self.tr("Refuse"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, text in zip((self.grant_button, self.refuse_button), words, strict=True):
            button.setText(text)
            button.setVisible(bool(text))
            row.addWidget(button, 1)
        return row

    def _answer(self) -> None:
        if self._is_reply:
            self.read.emit()
            return
        self.grant_button.setEnabled(False)
        self.granted.emit()


def _wrapped(text: str, role: str) -> PlainLabel:
    label = PlainLabel(text, role)
    label.set_wrapping()
    label.setVisible(bool(text))
    return label
