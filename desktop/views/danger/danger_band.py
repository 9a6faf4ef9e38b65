"""The red head of a running danger: what, since when, how long; on the card and as a strip."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.domain.danger import Danger
from desktop.views.danger.times import running_time
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.danger_words import kind_words


class DangerBand(Speaking, QWidget):
    """Keeps counting while `tick` is called; what it belongs to stands behind the kinds."""

    def __init__(self, look: Look, height: int, *, big: bool) -> None:
        super().__init__()
        self._look = look
        self._height = height
        self._danger = Danger("")
        self._belongs = ""
        self.setProperty("role", "danger-band")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._title = PlainLabel(role="danger-title" if big else "danger-fact")
        self._what = PlainLabel(role="danger-fact")
        self._what.setMinimumWidth(1)
        self._since = PlainLabel(role="danger-fact")
        self._clock = PlainLabel(role="danger-clock" if big else "danger-fact")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)
        self.row.setSpacing(12)
        self.row.addWidget(self._icon)
        self.row.addWidget(self._title)
        self.row.addWidget(self._what, 1)
        self.row.addWidget(self._since)
        self.row.addWidget(self._clock)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def show_danger(self, danger: Danger, belongs: str, now: datetime, zone: tzinfo) -> None:
        """Say what threatens and where it belongs."""
        self._danger, self._belongs = danger, belongs
        self.retranslate()
        started = f"{danger.started_at.astimezone(zone):%H:%M:%S}" if danger.stamps else ""
        self._since.setText(self.tr("since {time}").format(time=started) if started else "")
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Go on counting."""
        running = self._danger.is_running
        self._clock.setText(running_time(self._danger.started_at, now) if running else "")

    def words(self) -> str:
        """Return everything the band says, for tests and screen readers."""
        labels = (self._title, self._what, self._since, self._clock)
        return " ".join(label.text() for label in labels if label.text())

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._title.setText(self.tr("Danger"))
        parts = (kind_words(self._danger.kinds), self._belongs)
        self._what.setText(" · ".join(part for part in parts if part))

    def _refresh(self) -> None:
        look = self._look
        self.setFixedHeight(look.px(self._height))
        picture = look.pixmap("triangle-alert", "on_danger", 20, self.devicePixelRatioF())
        self._icon.setPixmap(picture)
