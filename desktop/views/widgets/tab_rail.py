"""The row of tabs where it may be wider than the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy

from desktop.views.widgets.count_tabs import CountTabs


class TabRail(QScrollArea):
    """Shows as many tabs as there is room for; the chosen one is always in sight."""

    def __init__(self, tabs: CountTabs) -> None:
        super().__init__()
        self._tabs = tabs
        self.setWidget(tabs)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tabs.setProperty("role", "rail")
        tabs.changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return the room all tabs take."""
        return self._tabs.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for one tab; the others scroll."""
        return QSize(self._tabs.height(), self._tabs.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen tab in sight."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self, _key: str = "") -> None:
        for tab in self._tabs.findChildren(QAbstractButton):
            if tab.isChecked():
                self.ensureWidgetVisible(tab, 8, 0)
