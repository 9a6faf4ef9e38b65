"""One earlier case of the same person as a line that opens it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.domain.codes import Satisfaction
from desktop.domain.priority import Priority
from desktop.domain.rows.intake import EarlierCase
from desktop.domain.status import Status
from desktop.views.theme.look import Look
from desktop.views.widgets.badge_painting import badge_size, paint_badge
from desktop.views.widgets.painting import NOTHING, paint_control
from desktop.views.widgets.styling import plain_tooltip
from desktop.views.widgets.tag_text import TagKind, TagText, paint_tag, tag_width
from desktop.views.words.labels import label_of

_HEIGHT = 28
_GAP = 8


class EarlierRow(QAbstractButton):
    """Badge, day, subject, state."""

    def __init__(self, look: Look, case: EarlierCase, day: str) -> None:
        super().__init__()
        self._look = look
        self._case = case
        self._day = day
        state = label_of(Satisfaction, case.satisfaction) or label_of(Status, case.status)
        self._tag = TagText(state, TagKind.PLAIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(plain_tooltip(case.subject))
        words = (label_of(Priority, case.priority), day, case.subject, state)
        self.setAccessibleName(" ".join(words))

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line from tokens; only the subject is cut."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), tokens.primary_soft)
        gap = look.px(_GAP)
        room = self.rect().adjusted(gap // 2, 0, -gap // 2, 0)
        paint_badge(painter, look, room, self._case.priority)
        room.setLeft(room.left() + badge_size(look, self._case.priority).width() + gap)
        painter.setFont(look.font())
        metrics = QFontMetrics(look.font())
        painter.setPen(tokens.text_2)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle, self._day)
        room.setLeft(room.left() + metrics.horizontalAdvance(self._day) + gap)
        width = tag_width(look, self._tag)
        paint_tag(painter, look, _right(room, width), self._tag)
        room.setRight(room.right() - width - gap)
        painter.setPen(tokens.text)
        subject = metrics.elidedText(self._case.subject, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.TextFlag.TextSingleLine, subject)
        if self.hasFocus():
            paint_control(painter, self.rect(), NOTHING, tokens.primary, width=2)
        painter.end()


def _right(room: QRect, width: int) -> QRect:
    return QRect(room.right() - width + 1, room.y(), width, room.height())
