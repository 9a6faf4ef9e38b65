"""The place at the top of a screen where notices stack."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.notice import Notice, NoticeAction, NoticeKind
from desktop.views.widgets.notice_bar import NoticeBar

MOST_BARS = 3


class NoticeArea(QWidget):
    """Stacks notices newest first, at most three, and says each aloud to screen readers.

    The same sentence again replaces its bar. When there are too many, the oldest success or
    information goes first; an error only gives way to other errors.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: list[NoticeBar] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_notice(self, notice: Notice) -> NoticeBar:
        """Show a notice and return its bar."""
        for bar in [bar for bar in self._bars if bar.notice.text == notice.text]:
            bar.dismiss()
        self._make_room()
        bar = NoticeBar(self._look, notice)
        bar.closed.connect(self._tidy)
        self._bars.insert(0, bar)
        self._column.insertWidget(0, bar)
        self.show()
        self._announce(notice)
        return bar

    def success(self, text: str, *actions: NoticeAction) -> NoticeBar:
        """Say that something is done."""
        return self.show_notice(Notice(NoticeKind.SUCCESS, text, actions))

    def info(self, text: str, *actions: NoticeAction) -> NoticeBar:
        """Say something worth knowing."""
        return self.show_notice(Notice(NoticeKind.INFO, text, actions))

    def warning(self, text: str, *actions: NoticeAction) -> NoticeBar:
        """Say that something needs a look."""
        return self.show_notice(Notice(NoticeKind.WARNING, text, actions))

    def error(self, text: str, *actions: NoticeAction) -> NoticeBar:
        """Say that something went wrong and what to do."""
        return self.show_notice(Notice(NoticeKind.ERROR, text, actions))

    def texts(self) -> tuple[str, ...]:
        """Return the sentences on show, newest first."""
        return tuple(bar.notice.text for bar in self._bars)

    def clear(self) -> None:
        """Put all notices away."""
        for bar in list(self._bars):
            bar.dismiss()

    def _make_room(self) -> None:
        while len(self._bars) >= MOST_BARS:
            calm = [bar for bar in self._bars if bar.notice.kind is not NoticeKind.ERROR]
            (calm or self._bars)[-1].dismiss()

    def _tidy(self) -> None:
        for bar in [bar for bar in self._bars if bar.dismissed]:
            self._bars.remove(bar)
            self._column.removeWidget(bar)
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def _announce(self, notice: Notice) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self, notice.text)
        if notice.kind is NoticeKind.ERROR:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
