"""The house's push button: icon, word, and on its right the key that does the same."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import ButtonFace, Variant, color_of, face_of
from desktop.views.widgets.keys import key_text, press_with
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.styling import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut


class ButtonSize(IntEnum):
    """Height in logical pixels."""

    SMALL = 24
    BAR = 28
    NORMAL = 32
    COUNTER = 40
    EXPRESS = 44


class KeyButton(QPushButton):
    """A button that shows and listens to its key ("Ctrl+Enter"), while it is visible and enabled.

    Narrow, it gives up its key text before its word. A disabled button tells why.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        key: str = "",
        variant: Variant = Variant.OUTLINED,
        icon: str = "",
    ) -> None:
        super().__init__()
        self._look = look
        self._variant = variant
        self._icon = icon
        self._key = ""
        self._size = ButtonSize.NORMAL
        self._spread = False
        self._shortcut: QShortcut | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setText(text)
        if key:
            self.set_key(key)

    @property
    def key(self) -> str:
        """Return the key as written, for instance "Ctrl+Enter"."""
        return self._key

    def set_key(self, key: str, *, listen: bool = True) -> None:
        """Show `key`; with `listen` false somebody else acts on it."""
        self._key = key
        if self._shortcut is not None:
            self._shortcut.deleteLater()
            self._shortcut = None
        if listen and key:
            self._shortcut = press_with(self, key)
        self._changed()

    def set_variant(self, variant: Variant) -> None:
        """Change what pressing the button means."""
        self._variant = variant
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another Lucide icon; an empty name shows none."""
        self._icon = name
        self._changed()

    def set_size(self, size: ButtonSize) -> None:
        """Choose a height."""
        self._size = size
        self._changed()

    def set_spread(self) -> None:
        """Put the word at the left and the key at the right, for buttons that fill a column."""
        self._spread = True
        self._changed()

    def set_reason(self, reason: str) -> None:
        """Disable the button and say why; an empty reason enables it."""
        self.setEnabled(not reason)
        self.setToolTip(plain_tooltip(reason))
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        """Return the size that shows icon, word and key."""
        return QSize(self._word_width() + self._key_width() + self._padding() * 2, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the size that shows icon and word."""
        return QSize(self._word_width() + self._padding() * 2, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button just as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from tokens."""
        face = face_of(self._variant, enabled=self.isEnabled(), hovered=self._lit())
        tokens = self._look.tokens
        painter = QPainter(self)
        fill, line = color_of(tokens, face.fill), color_of(tokens, face.line)
        paint_control(painter, self.rect(), fill, line)
        if self.hasFocus():
            self._paint_focus(painter, face)
        self._paint_content(painter, face)
        painter.end()

    def _paint_focus(self, painter: QPainter, face: ButtonFace) -> None:
        tokens = self._look.tokens
        ring = tokens.danger_text if self._variant is Variant.DANGER_FILL else tokens.primary_text
        paint_control(painter, self.rect(), tokens.card, ring, width=2)
        inner = self.rect().adjusted(3, 3, -3, -3)
        fill = color_of(tokens, face.fill)
        paint_control(painter, inner, fill, fill, radius=2)

    def _paint_content(self, painter: QPainter, face: ButtonFace) -> None:
        tokens = self._look.tokens
        room = self.rect().adjusted(self._padding(), 0, -self._padding(), 0)
        key_width = self._key_width() if self.width() >= self.sizeHint().width() else 0
        if not self._spread:
            used = min(self._word_width() + key_width, room.width())
            room = QRect(room.x() + (room.width() - used) // 2, room.y(), used, room.height())
        if key_width:
            painter.setFont(self._key_font())
            painter.setPen(color_of(tokens, face.key))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(room, right, key_text(self._key))
            room.setWidth(room.width() - key_width)
        if self._icon:
            room.setLeft(room.left() + self._paint_icon(painter, room, face))
        painter.setFont(self._word_font())
        painter.setPen(color_of(tokens, face.text))
        words = QFontMetrics(self._word_font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, left | Qt.TextFlag.TextSingleLine, words)

    def _paint_icon(self, painter: QPainter, room: QRect, face: ButtonFace) -> int:
        color = face.text if self.text() else face.key
        size = self._icon_size()
        picture = self._look.pixmap(self._icon, color, size, self.devicePixelRatioF())
        side = self._look.px(size)
        painter.drawPixmap(room.x(), room.y() + (room.height() - side) // 2, picture)
        return side + self._icon_gap()

    def _lit(self) -> bool:
        return self.underMouse() or self.isDown() or self.isChecked()

    def _height(self) -> int:
        return self._look.px(self._size)

    def _padding(self) -> int:
        return self._look.px(8 if self._size is ButtonSize.SMALL else 12)

    def _icon_size(self) -> int:
        return 14 if self._size is ButtonSize.SMALL else 16

    def _icon_gap(self) -> int:
        return self._look.px(7) if self.text() else 0

    def _word_font(self) -> QFont:
        size = 12 if self._size is ButtonSize.SMALL else 13
        return self._look.font(size, QFont.Weight.Medium)

    def _key_font(self) -> QFont:
        return self._look.font(12)

    def _word_width(self) -> int:
        icon = self._look.px(self._icon_size()) + self._icon_gap() if self._icon else 0
        return QFontMetrics(self._word_font()).horizontalAdvance(self.text()) + icon + 1

    def _key_width(self) -> int:
        if not self._key:
            return 0
        advance = QFontMetrics(self._key_font()).horizontalAdvance(key_text(self._key))
        return advance + self._look.px(8)

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()
