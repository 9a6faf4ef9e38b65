"""What is to be done to the ticked cases, and the one reason for it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bulk import BulkAct, BulkInput
from desktop.domain.permissions import Role
from desktop.domain.rows.organisation import Choices
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.number_input import NumberInput
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea

_LONGEST = 500
_DAYS = 3
_NOBODY = "none"


class BulkForm(Speaking, QWidget):
    """The act, whom to or how long, and the reason."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._choices = Choices((), (), (), ())
        self.act = Segment(look, self._acts())
        self.act.set_value(BulkAct.ASSIGN.value)
        self.unit, self.handler = PickInput(look), PickInput(look)
        self.days = NumberInput(look, 1, 99)
        self.days.setValue(_DAYS)
        self.reason = TextArea(look, _LONGEST, 3)
        self._told = PlainLabel(role="hint")
        self._told.setWordWrap(True)
        self._act_row = FormRow(look, "", self.act)
        self._unit_row = FormRow(look, "", self.unit, required=True)
        self._handler_row = FormRow(look, "", self.handler)
        self._days_row = FormRow(look, "", self.days)
        self._reason_row = FormRow(look, "", self.reason, required=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._act_row,
            self._unit_row,
            self._handler_row,
            self._days_row,
            self._reason_row,
            self._told,
        ):
            column.addWidget(widget)
        self.act.changed.connect(self._dress)
        self.unit.changed.connect(self._offer_people)
        self.retranslate()

    def set_choices(self, choices: Choices) -> None:
        """Offer the departments and handlers of the hall."""
        self._choices = choices
        self.unit.set_choices([Choice(str(one.id), one.name) for one in choices.departments])
        self._offer_people()

    def wanted(self, cases: tuple[int, ...]) -> BulkInput:
        """Return what is filled in, for these cases."""
        handler = self.handler.value()
        return BulkInput(
            BulkAct(self.act.value() or BulkAct.ASSIGN),
            cases,
            self.reason.text(),
            int(self.unit.value()) if self.unit.value() else None,
            None if handler in {"", _NOBODY} else int(handler),
            self.days.value(),
        )

    def show_mistake(self, field: str, sentence: str) -> None:
        """Say at the field what is missing, and go there; an empty field takes all marks off."""
        rows = {"reason": self._reason_row, "department_id": self._unit_row}
        for name, row in rows.items():
            row.set_error(sentence if name == field else "")
        if field in rows:
            rows[field].field.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.act.set_choices(self._acts())
        self._act_row.set_label(self.tr("What"))
        self._unit_row.set_label(self.tr("Department"))
        self._handler_row.set_label(self.tr("Handler"))
        self._days_row.set_label(self.tr("Days"))
        self._reason_row.set_label(self.tr("Reason"))
        self._offer_people()
        self._dress()

    def _acts(self) -> tuple[Choice, ...]:
        return (
            Choice(BulkAct.ASSIGN.value, self.tr("Assign")),
            Choice(BulkAct.SUPERVISE.value, self.tr("Supervise")),
            Choice(BulkAct.EXTEND.value, self.tr("Extend")),
        )

    def _dress(self, *_value: object) -> None:
        act = BulkAct(self.act.value() or BulkAct.ASSIGN)
        for row in (self._unit_row, self._handler_row):
            row.setVisible(act is BulkAct.ASSIGN)
        self._days_row.setVisible(act is BulkAct.EXTEND)
        words = {
            BulkAct.ASSIGN: self.tr("Cases already in hand need a handler to go to."),
            BulkAct.SUPERVISE: self.tr("Each case is marked and the order stands in its history."),
            BulkAct.EXTEND: self.tr(
                "Extensions asked for are granted as asked. For the other cases these days are"
                " asked for, and somebody else decides."
            ),
        }
        self._told.setText(words[act])

    def _offer_people(self, *_value: object) -> None:
        unit = self.unit.value()
        people = [
            Choice(str(one.id), f"{one.number} {one.name}")
            for one in self._choices.staff
            if str(one.department_id) == unit and Role.HANDLER.value in one.roles
        ]
        self.handler.set_choices([Choice(_NOBODY, self.tr("The head decides")), *people])
        if not self.handler.value():
            self.handler.set_value(_NOBODY)
