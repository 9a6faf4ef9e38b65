"""The points editor in a window of three lines that scrolls."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.intake_rules import POINTS_LIMIT
from desktop.views.theme.look import Look
from desktop.views.widgets.points_editor import PointsEditor

_LINE = 28
_LEAST = 1
_MOST = 3
_FRAMES = 6


class PointsInput(QScrollArea):
    """Grows with its points up to three lines, then keeps the current one in sight."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines = _LEAST
        self.editor = PointsEditor(look, most=POINTS_LIMIT)
        self.editor.setProperty("role", "")
        self.editor.changed.connect(self._edited)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        column.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setProperty("role", "points")  # the frame stands still, the lines scroll in it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def value(self) -> tuple[str, ...]:
        """Return the points."""
        return self.editor.points()

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show other points without telling."""
        self.editor.set_points(value)
        self._fit()

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line, or take it away."""
        self.editor.set_invalid(invalid)

    def sizeHint(self) -> QSize:
        """Return room for the points and one more line, one to three in all."""
        return QSize(super().sizeHint().width(), self._look.px(_LINE) * self._lines + _FRAMES)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: a point is never half in sight."""
        return QSize(self._look.px(80), self.sizeHint().height())

    def setFocus(  # noqa: N802 (Qt's name)
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Go to the line to write in."""
        self.editor.setFocus(reason)

    def _edited(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        lines = min(max(len(self.value()) + 1, _LEAST), _MOST)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
        current = QApplication.focusWidget()
        if current is not None and self.isAncestorOf(current):
            self.ensureWidgetVisible(current, 0, 0)
