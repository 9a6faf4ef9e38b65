"""A simple case ends at the counter: what was done, and the person's signature (§K 16)."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.codes import Finding, Solved
from desktop.domain.inputs import SpotResult
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.findings_input import FindingsInput
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.labels import label

_LONGEST_REASON = 200


class SpotForm(Speaking, QWidget):
    """Result, findings, whether it is solved, the signed stub; `changed` tells each edit."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.result = TextArea(look, lines=4)
        self.findings = FindingsInput(look)
        self._solved = Segment(look, ())
        self.signed = QCheckBox()
        self.no_action = TextInput(look, _LONGEST_REASON)
        self._result_row = FormRow(look, "", self.result, required=True)
        self._findings_row = FormRow(look, "", self.findings, required=True)
        self._solved_row = FormRow(look, "", _leftmost(self._solved))
        self._no_action_row = FormRow(look, "", self.no_action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._result_row)
        column.addWidget(self._findings_row)
        column.addWidget(self._solved_row)
        column.addWidget(self.signed)
        column.addWidget(self._no_action_row)
        self.retranslate()
        self._solved.set_value(Solved.YES.value)
        self.result.textChanged.connect(self.changed)
        self.findings.changed.connect(self.changed)
        self._solved.changed.connect(self._tell)
        self.signed.toggled.connect(self._tell)
        self.no_action.textChanged.connect(self._tell)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._result_row.set_label(self.tr("Result"))
        self.result.setPlaceholderText(self.tr("What was done for the person here and now"))
        self._findings_row.set_label(self.tr("Findings"))
        self.findings.set_choices([Choice(code.value, label(code)) for code in Finding])
        self._solved_row.set_label(self.tr("Solved?"))
        self._solved.setAccessibleName(self.tr("Solved?"))
        self._solved.set_choices([Choice(code.value, label(code)) for code in Solved])
        self._no_action_row.set_label(self.tr("No change"))
        self.no_action.setAccessibleName(self.tr("Nothing to improve, because"))
        self.no_action.setPlaceholderText(
            self.tr("Why nothing is to be improved; empty: somebody looks back before filing")
        )
        self.signed.setText(self.tr("The person has signed the stub of the receipt"))

    def answer(self) -> SpotResult:
        """Return what was filled in."""
        solved = Solved(self._solved.value() or Solved.YES)
        signed, why = self.signed.isChecked(), self.no_action.text()
        chosen = self.findings.value().items()
        findings = {int(position): Finding(value) for position, value in chosen}
        return SpotResult(self.result.text(), findings, solved, signed, why)

    def values(self) -> dict[str, object]:
        """Return what stands in the fields, by the names the case's own form has for them."""
        return {
            "result": self.result.text(),
            "findings": self.findings.value(),
            "solved": self._solved.value(),
            "signed_stub": self.signed.isChecked(),
            "no_action_reason": self.no_action.text(),
        }

    def set_values(self, values: Mapping[str, object]) -> None:
        """Put back what was kept."""
        self.result.set_text(str(values.get("result") or ""))
        self.result.moveCursor(QTextCursor.MoveOperation.End)
        self.findings.set_value(values.get("findings"))
        self._solved.set_value(str(values.get("solved") or Solved.YES.value))
        self.signed.setChecked(bool(values.get("signed_stub")))
        self.no_action.setText(str(values.get("no_action_reason") or ""))

    def _tell(self, *_value: object) -> None:
        self.changed.emit()


def _leftmost(widget: QWidget) -> QWidget:
    """Keep a field of fixed width at the left of its row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch()
    return holder
