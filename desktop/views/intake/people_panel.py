"""The list of further representatives of a group."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.intake_rules import REPRESENTATIVES_LIMIT
from desktop.domain.masking import mask_phone
from desktop.domain.telephone import parse_phone
from desktop.domain.text import clean_name
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.masked_input import MaskedInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_FURTHER = REPRESENTATIVES_LIMIT - 1
_NAME_LIMIT = 60


class PeopleForm(Speaking, QWidget):
    """Name and telephone of up to four people beside the first, who stands in the form."""

    changed = Signal()

    def __init__(self, look: Look, people: tuple[PersonDraft, ...]) -> None:
        super().__init__()
        self._people = people
        self._heads = tuple(PlainLabel(role="label") for _ in range(2))
        self._names = [TextInput(look) for _ in range(_FURTHER)]
        self._phones = [MaskedInput(look, mask_phone) for _ in range(_FURTHER)]
        self._numbers = [PlainLabel(str(place + 2), "point") for place in range(_FURTHER)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 0, column + 1)
        for place in range(_FURTHER):
            grid.addWidget(self._numbers[place], place + 1, 0)
            grid.addWidget(self._names[place], place + 1, 1)
            grid.addWidget(self._phones[place], place + 1, 2)
        for name, phone, person in zip(self._names, self._phones, people, strict=False):
            name.setText(person.name)
            phone.set_value(person.phone)
        for name, phone in zip(self._names, self._phones, strict=True):
            name.textChanged.connect(self._tell)
            phone.changed.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the columns in the language in force."""
        words = (self.tr("Name"), self.tr("Phone"))
        for head, word in zip(self._heads, words, strict=True):
            head.setText(word)
        for place in range(_FURTHER):
            number = place + 2
            self._names[place].setAccessibleName(self.tr("Name {n}").format(n=number))
            self._phones[place].setAccessibleName(self.tr("Phone {n}").format(n=number))

    def people(self) -> tuple[PersonDraft, ...]:
        """Return those who have a name or a number; what else is known of them stays."""
        known = (*self._people, *(PersonDraft() for _ in range(_FURTHER)))
        typed = zip(known, self._names, self._phones, strict=False)
        found = (
            replace(person, name=name.text().strip(), phone=phone.value().strip())
            for person, name, phone in typed
        )
        return tuple(person for person in found if person.name or person.phone)

    def problem(self) -> str:
        """Return what is wrong in one sentence and mark the field; empty when all is well."""
        for name, phone in zip(self._names, self._phones, strict=True):
            name.set_invalid(False)
            phone.set_invalid(False)
            try:
                clean_name("name", name.text(), _NAME_LIMIT)
                if phone.value().strip():
                    parse_phone(phone.value())
            except InvalidInput as problem:
                field = phone if problem.field == "phone" else name
                field.set_invalid(True)
                field.setFocus()
                return sentence(problem)
        return ""

    def _tell(self, _text: str) -> None:
        self.changed.emit()


def ask_people(look: Look, screen: QWidget, editor: DraftEditor) -> None:
    """Open the list of representatives over `screen`.

    It goes into the draft as it is typed, so that a crash loses none of it; leaving without
    keeping it puts back the list there was.
    """
    before = editor.draft.others
    form = PeopleForm(look, before)
    title = QCoreApplication.translate("PeopleForm", "Further representatives")
    panel = AskPanel(
        look, screen, title, form, QCoreApplication.translate("PeopleForm", "Keep the list")
    )

    def keep() -> None:
        problem = form.problem()
        if problem:
            panel.set_error(problem)
            return
        follow()
        panel.finish()

    def follow() -> None:
        editor.set("others", form.people())

    form.changed.connect(follow)
    panel.cancelled.connect(partial(editor.set, "others", before))
    panel.confirmed.connect(keep)
    panel.open()
