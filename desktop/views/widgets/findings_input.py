"""What was found on each point: one choice beside every point, one key for all of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import set_style_property


class FindingsInput(Speaking, QFrame):
    """Nothing is chosen beforehand; `changed` tells a choice a person made.

    Points go by their position, as text, so that a kept draft reads back alike.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._choices: Sequence[Choice] = ()
        self._chosen: dict[str, str] = {}
        self._segments: dict[str, Segment] = {}
        self.all_button = KeyButton(look, "", "Alt+T")
        self.all_button.set_size(ButtonSize.SMALL)
        self.all_button.clicked.connect(self._take_first_for_all)
        self.all_button.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        """Name the button in the language in force."""
        if self._choices:
            self.all_button.setText(self.tr("All: {finding}").format(finding=self._choices[0].text))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these findings for each point; the button takes the first of them for all."""
        self._choices = choices
        for segment in self._segments.values():
            segment.set_choices(choices)
        self.retranslate()

    def set_points(self, points: Sequence[tuple[int, str]]) -> None:
        """Show the points, each by its position and its words; call it once."""
        for position, words in points:
            self._add(str(position), words)
        self._set_tab_order()
        self.all_button.setVisible(bool(points))
        self.set_value(self._chosen)

    def value(self) -> dict[str, str]:
        """Return position → finding of the points somebody decided."""
        return dict(self._chosen)

    def set_value(self, findings: object) -> None:
        """Choose without telling; what stands here before the points come waits for them."""
        self._chosen = dict(findings) if isinstance(findings, Mapping) else {}
        for position, segment in self._segments.items():
            segment.set_value(self._chosen.get(position))

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw as wrong, or as usual."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def first_stop(self) -> QWidget | None:
        """Return where choosing begins, None while there are no points."""
        return None if self.all_button.isHidden() else self.all_button

    def _add(self, position: str, words: str) -> None:
        text = PlainLabel(f"{position}　{words}")
        text.set_wrapping()
        segment = Segment(self._look, self._choices, words)
        segment.changed.connect(self._tell)
        self._segments[position] = segment
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text, 1)
        row.addWidget(segment, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _set_tab_order(self) -> None:
        """Let Tab come here before the fields below, which were made earlier."""
        before: QWidget = self.all_button
        for segment in self._segments.values():
            for cell in segment.findChildren(QRadioButton):
                QWidget.setTabOrder(before, cell)
                before = cell

    def _take_first_for_all(self) -> None:
        self.set_value(dict.fromkeys(self._segments, self._choices[0].value))
        self.changed.emit()

    def _tell(self, *_value: object) -> None:
        values = ((place, segment.value()) for place, segment in self._segments.items())
        self._chosen = {place: value for place, value in values if value}
        self.changed.emit()
