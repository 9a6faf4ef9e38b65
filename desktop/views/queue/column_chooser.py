"""Choosing the columns of the queue: a tick for each, remembered at this workstation."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.views.tables.column_choices import ColumnChoices
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel

ALWAYS = frozenset({"tick", "number", "subject"})
"""The columns without which a line says nothing."""


class ColumnChooser(QObject):
    """Opens the panel; while it is open, asking again changes nothing."""

    def __init__(self, look: Look, choices: ColumnChoices, screen: QWidget) -> None:
        super().__init__(screen)
        self._look = look
        self._choices = choices
        self._screen = screen
        self.panel: AskPanel | None = None

    def ask(self) -> None:
        """Ask which columns are shown."""
        if self.panel is not None:
            return
        form, boxes = QWidget(), self._boxes()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for box in boxes.values():
            column.addWidget(box)
        title = self.tr("Columns of the queue")
        panel = AskPanel(self._look, self._screen, title, form, self.tr("Show these"))
        panel.set_text(self.tr("Space ticks. Remembered at this workstation."))
        panel.confirmed.connect(partial(self._choose, panel, boxes))
        panel.destroyed.connect(self._closed)
        self.panel = panel
        panel.open(next(iter(boxes.values())))

    def _boxes(self) -> dict[str, QCheckBox]:
        boxes = {}
        for column in self._choices.columns:
            if column.key not in ALWAYS:
                box = QCheckBox(column.heading())
                box.setChecked(column.key not in self._choices.hidden)
                boxes[column.key] = box
        return boxes

    def _choose(self, panel: AskPanel, boxes: dict[str, QCheckBox]) -> None:
        self._choices.hide({key for key, box in boxes.items() if not box.isChecked()})
        panel.finish()

    def _closed(self) -> None:
        self.panel = None
