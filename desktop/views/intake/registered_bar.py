"""What was just registered: the number to read out, the codes, and what can be done with it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel

from desktop.domain.numbers import grouped
from desktop.domain.rows.intake import Registered
from desktop.domain.status import Status
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.speaking import Speaking

_EDGE = 4


class RegisteredBar(Speaking, QFrame):
    """Stays until it is put away or the next case is registered; the form below is fresh."""

    receipt_requested = Signal(int)
    case_requested = Signal(int)
    spot_requested = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._case: Registered | None = None
        self._icon = QLabel()
        self._number = PlainLabel(role="statement")
        self._codes = PlainLabel(role="label")
        self._badge = PriorityBadge(look, "P4")
        self.spot = KeyButton(look, "", "Alt+X", icon="badge-check")
        self.receipt = KeyButton(look, "", "Ctrl+P", icon="printer")
        self.open = KeyButton(look, "", "Alt+O", icon="arrow-right")
        self._close = KeyButton(look, icon="x", variant=Variant.FLAT)
        self.spot.clicked.connect(self._ask_spot)
        self.receipt.clicked.connect(self._ask_receipt)
        self.open.clicked.connect(self._ask_case)
        self._close.clicked.connect(self.hide)
        self._told, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay()
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.spot.setText(self.tr("Solve on the spot"))
        self.receipt.setText(self.tr("Receipt"))
        self.open.setText(self.tr("Open"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        if self._case is None:
            return
        case = self._case
        self._number.setText(self._said(case).format(number=grouped(case.number)))
        self._codes.setText(
            self.tr("Check code {check}   Enquiry code {enquiry}").format(
                check=case.check_code, enquiry=case.enquiry_code
            )
        )
        self._badge.set_priority(case.priority)
        self._fold()
        self.setAccessibleName(f"{self._number.text()} {self._codes.text()}")

    def _said(self, case: Registered) -> str:
        """Return what F9 came to: with a refusal ground the decision is still to come (§K 3)."""
        if case.already:
            return self.tr("Already registered {number}")
        if case.status == Status.ACCEPTED:
            return self.tr("Registered and accepted {number}")
        return self.tr("Registered, to be decided {number}")

    def show_case(self, case: Registered, *, simple: bool) -> None:
        """Show a registered case; `simple` offers to solve it on the spot."""
        self._case = case
        self.spot.setVisible(simple)
        self.retranslate()
        self.show()

    def case_id(self) -> int | None:
        """Return the case on show, None while there is none."""
        return self._case.case_id if self._case is not None and not self.isHidden() else None

    def text(self) -> str:
        """Return what is read out."""
        return f"{self._number.text()} {self._codes.text()}"

    def settle(self) -> None:
        """Stop offering to solve it on the spot."""
        self.spot.hide()

    def minimumSizeHint(self) -> QSize:
        """Leave room for what is told: the buttons may stand below it."""
        size, margins = self._row.minimumSize(), self._row.contentsMargins()
        widest = max(part.minimumSize().width() for part in (self._told, self._buttons))
        return QSize(widest + margins.left() + margins.right(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below where beside them a number would be cut."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of a success."""
        tokens = self._look.tokens
        painter = QPainter(self)
        paint_control(painter, self.rect(), tokens.success_soft, tokens.success)
        painter.fillRect(0, 1, _EDGE, self.height() - 2, tokens.success)
        painter.end()

    def _lay(self) -> None:
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(8)
        for part in (self._told, self._buttons):
            part.setSpacing(8)
            self._row.addLayout(part)
        for widget in (self._icon, self._number, self._badge, self._codes):
            self._told.addWidget(widget)
        self._told.addStretch()
        for button in (self.spot, self.receipt, self.open, self._close):
            button.set_size(ButtonSize.BAR)
            self._buttons.addWidget(button)

    def _fold(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._row.spacing()
        fits = self._told.sizeHint().width() + self._buttons.minimumSize().width() <= room
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if fits else below)

    def _ask_spot(self) -> None:
        if self._case is not None:
            self.spot_requested.emit(self._case.case_id)

    def _ask_receipt(self) -> None:
        if self._case is not None:
            self.receipt_requested.emit(self._case.case_id)

    def _ask_case(self) -> None:
        if self._case is not None:
            self.case_requested.emit(self._case.case_id)

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.pixmap("circle-check", "success_text", 16, ratio))
