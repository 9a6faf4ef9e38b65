"""Which column of the file holds what."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.services.importing.columns import Meaning
from desktop.services.importing.reading import Table
from desktop.views.importing.import_words import meaning_word
from desktop.views.importing.sample_label import SampleLabel
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_LOOKED_AT = 50
"""Rows searched for a sample that is not empty."""

_PICK_WIDTH = 168


@dataclass(frozen=True, slots=True)
class _Line:
    label: PlainLabel
    pick: PickInput
    sample: SampleLabel


class MappingCard(Speaking, Card):
    """One line for each meaning; the words of the complaint need a column."""

    changed = Signal()
    """A person chose another column."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ")
        self._look = look
        self._table: Table | None = None
        self._lines = {meaning: self._new_line() for meaning in Meaning}
        self._error = PlainLabel(role="error")
        self._error.setWordWrap(True)
        self._lay()
        look.changed.connect(self._measure)
        self._measure()
        self.retranslate()
        self.set_table(None, {})

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("3  Columns"))
        for meaning, line in self._lines.items():
            line.label.setText(meaning_word(meaning))
            line.pick.setAccessibleName(meaning_word(meaning))
        self._offer()
        self._show_samples()

    def set_table(self, table: Table | None, mapping: Mapping[Meaning, int]) -> None:
        """Offer the headings of a table, with these columns chosen."""
        self._table = table
        self._offer()
        for meaning, line in self._lines.items():
            index = mapping.get(meaning)
            known = table is not None and index is not None and index < len(table.headings)
            line.pick.set_value(str(index) if known else "")
            line.pick.setEnabled(table is not None)
        self._show_samples()

    def mapping(self) -> dict[Meaning, int]:
        """Return the chosen columns."""
        picked = {meaning: line.pick.value() for meaning, line in self._lines.items()}
        return {meaning: int(value) for meaning, value in picked.items() if value}

    def pick(self, meaning: Meaning) -> PickInput:
        """Return the input of a meaning."""
        return self._lines[meaning].pick

    def set_busy(self, *, busy: bool) -> None:
        """Keep the columns while rows are taken in."""
        for line in self._lines.values():
            line.pick.setEnabled(self._table is not None and not busy)

    def error(self) -> str:
        """Return what is missing, empty when nothing is."""
        return self._error.text()

    def _new_line(self) -> _Line:
        line = _Line(PlainLabel(role="label"), PickInput(self._look), SampleLabel(self._look))
        line.pick.set_size("inline")
        line.pick.changed.connect(self._picked)
        return line

    def _lay(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, (meaning, line) in enumerate(self._lines.items()):
            line.label.setBuddy(line.pick)
            grid.addWidget(self._starred(meaning, line.label), row, 0)
            grid.addWidget(line.pick, row, 1)
            grid.addWidget(line.sample, row, 2)
        self.body.addWidget(self._error)
        self.body.addLayout(grid)

    def _starred(self, meaning: Meaning, label: PlainLabel) -> QWidget:
        if meaning is not Meaning.TEXT:
            return label
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label)
        row.addWidget(PlainLabel("*", "danger"), 1, Qt.AlignmentFlag.AlignLeft)
        return box

    def _offer(self) -> None:
        headings = self._table.headings if self._table is not None else ()
        none = Choice("", self.tr("Not in this file") if headings else "")
        found = [
            Choice(str(index), heading or self.tr("Column {place}").format(place=index + 1))
            for index, heading in enumerate(headings)
        ]
        for line in self._lines.values():
            value = line.pick.value()
            line.pick.set_choices([none, *found])
            line.pick.set_value(value)

    def _picked(self, _value: str) -> None:
        self._show_samples()
        self.changed.emit()

    def _show_samples(self) -> None:
        for line in self._lines.values():
            value = line.pick.value()
            line.sample.set_sample(self._sample(int(value)) if value else "")
            line.pick.setAccessibleDescription(line.sample.text())
        missing = self._table is not None and Meaning.TEXT not in self.mapping()
        self._error.setVisible(missing)
        self._error.setText(
            self.tr("Choose the column that holds the words of the complaint.") if missing else ""
        )
        self.pick(Meaning.TEXT).set_invalid(missing)

    def _sample(self, index: int) -> str:
        rows = self._table.rows[:_LOOKED_AT] if self._table is not None else ()
        cells = (str(row[index]) for row in rows if index < len(row))
        return next((cell for cell in cells if cell.strip()), "")

    def _measure(self) -> None:
        for line in self._lines.values():
            line.pick.setFixedWidth(self._look.px(_PICK_WIDTH))
