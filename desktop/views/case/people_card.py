"""Who complained, about what and whom; masked until somebody has a reason to look."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal

from desktop.domain.codes import PersonRole, PreferredContact, Standing, Title
from desktop.domain.returning import awaits_signature
from desktop.domain.rows.case import CaseDetail, PersonRow, RevealedPerson
from desktop.views.case.fact_lines import FactLines
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label, label_of

SHOWN_SECONDS = 60


class PeopleCard(Speaking, Card):
    """Persons and the object of the complaint; `reveal` shows them in full for a minute."""

    reveal_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="user")
        self._detail: CaseDetail | None = None
        self._revealed: dict[int, RevealedPerson] = {}
        self._seconds = 0
        self.reveal_button = KeyButton(look, icon="eye")
        self.reveal_button.set_size(ButtonSize.SMALL)
        self.reveal_button.clicked.connect(self._press)
        self.add_action(self.reveal_button)
        self._lines = FactLines(look)
        self._left = PlainLabel(role="warning")
        self._left.hide()
        self.body.addWidget(self._lines)
        self.body.addWidget(self._left)
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._tick)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Person and object"))
        hide = self.tr("Hide again")
        self.reveal_button.setText(hide if self._revealed else self.tr("Show in full, logged"))
        if self._detail is not None:
            self._lines.set_lines(self._pairs(self._detail))

    def show_case(self, detail: CaseDetail, *, may_reveal: bool) -> None:
        """Show a case; another case hides what was revealed of the last one."""
        if self._detail is None or self._detail.head.id != detail.head.id:
            self.conceal()
        self._detail = detail
        self.reveal_button.setVisible(may_reveal and bool(detail.persons))
        self._lines.set_lines(self._pairs(detail))

    def reveal(self, persons: Sequence[RevealedPerson]) -> None:
        """Show these persons in full for sixty seconds (domain rules §K 19)."""
        self._revealed = {person.id: person for person in persons}
        self._seconds = SHOWN_SECONDS
        self._timer.start()
        self._say_left()
        self.reveal_button.set_variant(Variant.FLAT)
        self.retranslate()

    def conceal(self) -> None:
        """Mask everything again."""
        self._timer.stop()
        self._revealed = {}
        self._left.hide()
        self.reveal_button.set_variant(Variant.OUTLINED)
        self.retranslate()

    def texts(self) -> tuple[str, ...]:
        """Return what is shown."""
        return self._lines.texts()

    def _press(self) -> None:
        if self._revealed:
            self.conceal()
        else:
            self.reveal_requested.emit()

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self.conceal()
        else:
            self._say_left()

    def _say_left(self) -> None:
        said = self.tr("Shown in full for {seconds} s more")
        self._left.setText(said.format(seconds=self._seconds))
        self._left.show()

    def _pairs(self, detail: CaseDetail) -> list[tuple[str, str]]:
        body = detail.body
        pairs = [pair for person in detail.persons for pair in self._person(person)]
        if not detail.persons:
            pairs = [(label(PersonRole.COMPLAINANT), label_of(Standing, detail.head.standing))]
        reach = (
            self.tr("Cannot be reached; the answer waits under the enquiry code")
            if body.no_contact
            else label_of(PreferredContact, body.preferred_contact)
        )
        unit = " · ".join(part for part in (body.department, body.window) if part)
        first = body.registered_by if awaits_signature(detail.head.status) else ""
        return [
            *pairs,
            (self.tr("First responsible"), first),
            (self.tr("Reach by"), reach),
            (self.tr("Object"), unit or body.place),
            (self.tr("Place"), body.place if unit else ""),
            (self.tr("Item"), body.item),
            (self.tr("About whom"), body.accused),
            (self.tr("Deadline"), body.person_deadline),
        ]

    def _person(self, person: PersonRow) -> list[tuple[str, str]]:
        full = self._revealed.get(person.id)
        name = full.name if full else person.name
        phone = full.phone if full else person.phone
        identity = full.identity if full else person.identity
        title = label_of(Title, person.title) if person.title != Title.NONE else ""
        gone = self.tr("withdrawn") if person.withdrawn else ""
        told = "　".join(part for part in (name, title, phone, person.relation, gone) if part)
        role = label_of(PersonRole, person.role)
        address = full.address if full else ""
        return [(role, told), (self.tr("Identity"), identity), (self.tr("Address"), address)]
