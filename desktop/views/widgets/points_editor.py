"""The points of a complaint: numbered lines, each of which has to be answered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.views.theme.look import Look
from desktop.views.widgets.point_row import PointRow
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import set_style_property


class PointsEditor(Speaking, QFrame):
    """Enter adds a line, Backspace or Delete takes an empty one away, Alt+Up/Down move it.

    A pasted text of several lines becomes several points. There is always one empty line at the
    end to write in, until `most` points are there. `changed` tells of every edit by a person.
    """

    changed = Signal()

    def __init__(self, look: Look, limit: int = 0, most: int = 20) -> None:
        super().__init__()
        self._look = look
        self._limit = limit
        self._most = most
        self._quiet = False
        self._rows: list[PointRow] = []
        self.setProperty("role", "points")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.set_points(())

    def retranslate(self) -> None:
        """Name the lines in the language in force."""
        self._number()

    def points(self) -> tuple[str, ...]:
        """Return what is written, trimmed, without empty lines."""
        written = (row.input.text().strip() for row in self._rows)
        return tuple(text for text in written if text)

    def set_points(self, points: Sequence[str]) -> None:
        """Show these points without telling."""
        self._quiet = True
        for row in list(self._rows):
            self._drop(row)
        for text in points[: self._most]:
            self._insert(len(self._rows)).input.setText(text)
        self._quiet = False
        self._settle()

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line, or take it away."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def setFocus(  # noqa: N802 (Qt's name)
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Go to the line to write in."""
        self._rows[-1].input.setFocus(reason)

    def _insert(self, place: int) -> PointRow:
        row = PointRow(self._look, self._limit)
        row.entered.connect(self._entered)
        row.erased.connect(self._erased)
        row.move_requested.connect(self._move)
        row.step_requested.connect(self._step)
        row.lines_pasted.connect(self._pasted)
        row.edited.connect(self._edited)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        return row

    def _drop(self, row: PointRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _place(self) -> int:
        sender = self.sender()
        return self._rows.index(sender) if isinstance(sender, PointRow) else 0

    def _edited(self) -> None:
        if not self._quiet:
            self._settle()
            self.changed.emit()

    def _entered(self) -> None:
        place = self._place()
        if not self._rows[place].input.text().strip():
            return
        following = place + 1
        if following == len(self._rows) or self._rows[following].input.text():
            if len(self._rows) >= self._most:
                return
            self._insert(following)
        self._settle()
        self._rows[following].input.setFocus()

    def _erased(self) -> None:
        place = self._place()
        if len(self._rows) == 1:
            return
        neighbour = self._rows[place - 1] if place else self._rows[1]
        neighbour.input.setFocus()
        if place < len(self._rows) - 1:
            self._drop(self._rows[place])
        self._settle()
        self.changed.emit()

    def _move(self, by: int) -> None:
        place = self._place()
        target = place + by
        if not 0 <= target < len(self._rows) or not self._rows[target].input.text():
            return
        first, second = self._rows[place].input, self._rows[target].input
        self._quiet = True
        text = first.text()
        first.setText(second.text())
        second.setText(text)
        self._quiet = False
        second.setFocus()
        self._edited()

    def _step(self, by: int) -> None:
        target = self._place() + by
        if 0 <= target < len(self._rows):
            self._rows[target].input.setFocus()

    def _pasted(self, lines: list[str]) -> None:
        place = self._place()
        before = [row.input.text() for row in self._rows[: place + 1]]
        after = [row.input.text() for row in self._rows[place + 1 :]]
        self.set_points([text for text in (*before, *lines, *after) if text.strip()])
        self._rows[-1].input.setFocus()
        self.changed.emit()

    def _settle(self) -> None:
        """Keep one empty line at the end and the numbers right."""
        if not self._rows or (self._rows[-1].input.text() and len(self._rows) < self._most):
            self._insert(len(self._rows))
        self._number()

    def _number(self) -> None:
        for place, row in enumerate(self._rows):
            row.set_number(place + 1, self.tr("Point {number}").format(number=place + 1))
            last = place == len(self._rows) - 1
            row.input.setPlaceholderText(self.tr("Add a point, press Enter") if last else "")
