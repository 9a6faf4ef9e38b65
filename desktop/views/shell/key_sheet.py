"""The sheet of all keys, over whatever is in front."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.shell.key_table import COLUMNS, KeyGroup
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.plain_label import PlainLabel

_WORDS_WIDTH = 196


class KeySheet(Overlay):
    """The keys by the place where they work; Esc closes it.

    `screens` are the keys of the screens this person may use, None means all.
    """

    def __init__(self, look: Look, parent: QWidget, screens: Collection[str] | None = None) -> None:
        super().__init__(look, parent)
        card = Card(look, self.tr("All keys"), "keyboard")
        self.setAccessibleName(card.title())
        sheet = QWidget()
        sheet.setAutoFillBackground(False)
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(24)
        for groups in COLUMNS:
            shown = [one for one in groups if screens is None or one.screen in {"", *screens}]
            if shown:
                columns.addLayout(_column(look, shown))
        scroll = QScrollArea()
        scroll.setProperty("role", "reading")
        scroll.setAccessibleName(card.title())
        scroll.setWidgetResizable(True)
        scroll.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.setMinimumWidth(sheet.sizeHint().width())
        scroll.viewport().setAutoFillBackground(False)
        card.body.addWidget(scroll)
        self.layout_outside.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.cancelled.connect(self.finish)


def _column(look: Look, groups: list[KeyGroup]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for group in groups:
        column.addWidget(PlainLabel(_said(group.title), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, (key, text) in enumerate(group.keys):
            words = PlainLabel(_said(text))
            words.setFixedWidth(look.px(_WORDS_WIDTH))
            words.set_wrapping()
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            grid.addWidget(PlainLabel(key, "key"), row, 0, left)
            grid.addWidget(words, row, 1)
        column.addLayout(grid)
        column.addSpacing(6)
    column.addStretch()
    return column


def _said(text: object) -> str:
    return QCoreApplication.translate("KeySheet", str(text))
