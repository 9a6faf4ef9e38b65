"""The entrance: what the first paint shows while the data is still being opened."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.login.front_card import FrontCard
from desktop.views.login.login_bar import LoginBar
from desktop.views.login.sign_in_form import SignInForm
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.status_row import KeyHint, StatusRow

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from desktop.domain.rows.organisation import FrontRow
    from desktop.views.login.first_start_form import FirstStartForm
    from desktop.views.widgets.notice import NoticeAction
    from desktop.views.words.moments import Moments

_USUAL_SIZE = (1366, 768)
_CARD = QSize(920, 480)
_FRONT_SHARE = 39
"""Of a hundred parts of the card's width."""
_FORM_HEIGHT = 560
_MARGIN = 16


class LoginScreen(Speaking, QWidget):
    """Sign-in, or the first start while there is no hall; knows no service.

    One can type from the first moment. `tick` is called by the owner, each second.
    """

    sign_in_requested = Signal(str, str, str, str)
    set_up_requested = Signal(object, object)
    setup_typed = Signal(object)
    """What is typed at the first start, field by field, without the passwords."""
    demonstration_requested = Signal()
    language_requested = Signal(str)
    theme_requested = Signal(str)
    scale_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._healthy: bool | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # From the outside in: whatever changes its parent works out fonts and colours anew.
        self.bar = LoginBar(look, self)
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self.front = FrontCard(look, self._card)
        self.form = SignInForm(look, self._card)
        self.first_start: FirstStartForm | None = None
        self._scroll: QScrollArea | None = None
        self._promise = PlainLabel(role="hint")
        self._promise.setWordWrap(True)
        self._promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.status = StatusRow(look)
        # Qt's own first size is so low that every field would be made low, then high again.
        self.resize(*_USUAL_SIZE)
        self._lay()
        self._wire()
        self._refresh()
        self.retranslate()

    @property
    def needs_setup(self) -> bool:
        """Tell whether the first start is shown in place of the sign-in."""
        return self._setting_up()

    def set_front(self, front: "FrontRow", moments: "Moments", now: datetime) -> None:
        """Show which hall this is and that its data is in order."""
        self._healthy = True
        self.front.set_front(front, moments, now)
        self.form.suggest_shift(now.astimezone(moments.zone).hour)
        self.form.tick(now)
        self.retranslate()

    def set_places(self, places: Sequence[str], last: str) -> None:
        """Offer the hall's windows and start with the one used last on this workstation."""
        self.form.place.set_places(places, last)

    def set_opening(self, text: str) -> None:
        """Say how far opening the data is, while one can type; an empty text says nothing."""
        self._healthy = None if text else self._healthy
        self.front.set_opening(text)
        self.retranslate()

    def set_trouble(self, sentence: str, *ways_out: "NoticeAction") -> None:
        """Say that the data cannot be opened and what to do; `ways_out` are at most two."""
        self._healthy = False
        self.front.set_trouble(sentence)
        self.form.notices.clear()
        self.form.notices.error(sentence, *ways_out)
        self.retranslate()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Keep the buttons still while work runs."""
        self.form.set_busy(busy=busy)
        if self.first_start is not None:
            self.first_start.set_busy(busy=busy)

    def set_needs_setup(self, needed: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Show the first start instead of the sign-in, or the sign-in again."""
        if needed and self.first_start is None:
            self._make_first_start()
        if self.first_start is not None:
            changed = self.first_start.isHidden() is needed
            self.first_start.setVisible(needed)
            (self._scroll or self._card).setHidden(needed)
            if not needed:
                self.first_start.forget()
            if changed:
                self.focus_first()
        self.retranslate()

    def offer_setup(self, values: Mapping[str, str]) -> None:
        """Put back what was typed at an earlier first start."""
        if self.first_start is not None:
            self.first_start.offer(values)

    def show_error(self, sentence: str, seconds: int = 0) -> None:
        """Say why it did not work; for `seconds` nobody can try again."""
        if self._setting_up():
            self.first_start.show_error(sentence)  # type: ignore[union-attr]
        else:
            self.form.show_error(sentence, seconds)

    def show_field_error(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field and go there; elsewhere if there is no such field."""
        form = self.first_start if self._setting_up() and self.first_start else self.form
        if not form.show_field_error(field, sentence):
            form.show_error(sentence)

    def focus_first(self) -> None:
        """Go to the first field that is still empty."""
        if self._setting_up() and self.first_start is not None:
            self.first_start.focus_first()
        else:
            self.form.focus_first()

    def tick(self, now: datetime) -> None:
        """Move the clock and a running wait."""
        self.front.tick(now)
        self.form.tick(now)

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        self.setAccessibleName(self.tr("Sign in"))
        self._promise.setText(
            self.tr(
                "Nothing is sent out of this computer. Personal details are used for the case "
                "only, and every look at them is recorded."
            )
        )
        states = {
            None: self.tr("Data is being opened"),
            True: self.tr("Data in order"),
            False: self.tr("Data cannot be opened"),
        }
        locks = self.tr("After 5 failed attempts there is a wait")
        self.status.set_facts((states[self._healthy], locks), healthy=self._healthy is not False)
        enter = self.tr("Next field") if self._setting_up() else self.tr("Sign in")
        danger, step = KeyHint("F1", self.tr("Danger")), KeyHint("Tab", self.tr("Next field"))
        self.status.set_hints((danger, step, KeyHint("Enter", enter)))

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        self.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no password behind."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.form.password.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first start all the height there is, up to its own."""
        super().resizeEvent(event)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find room again when what the card says has grown or shrunk."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _setting_up(self) -> bool:
        return self.first_start is not None and not self.first_start.isHidden()

    def _make_first_start(self) -> None:
        from desktop.views.login.first_start_form import FirstStartForm

        self.first_start = FirstStartForm(self._look)
        self.first_start.hide()
        self.first_start.set_up_requested.connect(self.set_up_requested)
        self.first_start.typed.connect(self.setup_typed)
        self.first_start.demonstration_requested.connect(self.demonstration_requested)
        self._middle.insertWidget(2, self.first_start, 0, Qt.AlignmentFlag.AlignHCenter)
        self._refresh()

    def _wire(self) -> None:
        self.bar.language_requested.connect(self.language_requested)
        self.bar.theme_requested.connect(self.theme_requested)
        self.bar.scale_requested.connect(self.scale_requested)
        self.form.sign_in_requested.connect(self.sign_in_requested)
        self.form.demonstration_requested.connect(self.demonstration_requested)
        self._look.changed.connect(self._refresh)
        self._card.installEventFilter(self)

    def _lay(self) -> None:
        halves = QHBoxLayout(self._card)
        halves.setContentsMargins(1, 1, 1, 1)
        halves.setSpacing(0)
        halves.addWidget(self.front)
        halves.addWidget(self.form, 1)
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._middle.addStretch(1)
        self._middle.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._middle.addStretch(1)
        self._middle.addWidget(self._promise)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)

    def _refresh(self) -> None:
        look, room = self._look, self.width() - 2 * _MARGIN
        width = min(look.px(_CARD.width()), room)
        self._card.setFixedWidth(width)
        self.front.setFixedWidth(width * _FRONT_SHARE // 100)
        self._fit()
        if self.first_start is not None:
            self.first_start.setFixedWidth(self._card.width())
            wanted = min(look.px(_FORM_HEIGHT), self._room() - 2 * _MARGIN)
            self.first_start.setFixedHeight(max(wanted, look.px(240)))

    def _room(self) -> int:
        """Return the height between bar and promise."""
        promise = self._promise.heightForWidth(self.width() - 2 * _MARGIN)
        return self.height() - self.bar.height() - self.status.height() - promise - 3 * _MARGIN

    def _fit(self) -> None:
        """Keep everything of the card in sight: first lower, then with a scroll bar."""
        room, usual = self._room(), self._look.px(_CARD.height())
        self.form.set_low(low=room < usual)
        layout = self._card.layout()
        needed = layout.totalHeightForWidth(self._card.width()) if layout else 0
        self._card.setMinimumHeight(max(min(usual, room), needed))
        if needed > room and self.isVisible() and self._scroll is None:
            self._scroll = self._make_scroll()

    def _make_scroll(self) -> QScrollArea:
        """Put the card where it can be scrolled; few ever need it, and nobody waits for it."""
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        focused = self.focusWidget()
        place = self._middle.indexOf(self._card)
        self._middle.removeWidget(self._card)
        self._middle.insertWidget(place, scroll, 100)
        scroll.setWidget(self._card)
        scroll.setVisible(not self._setting_up())
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return scroll
