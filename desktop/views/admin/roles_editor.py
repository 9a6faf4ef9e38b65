"""The roles of a person, and for each who stands in while the person is away."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.domain.hall_drafts import RoleDraft
from desktop.domain.permissions import Role
from desktop.domain.rows.organisation import StaffChoice
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label


class RolesEditor(Speaking, QWidget):
    """A tick for each role; a ticked one offers its substitute."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._staff: tuple[StaffChoice, ...] = ()
        self._heads = (PlainLabel(role="caption"), PlainLabel(role="caption"))
        self.ticks = {role: QCheckBox() for role in Role}
        self.substitutes = {role: PickInput(look) for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 0, column)
        for row, role in enumerate(Role, start=1):
            pick = self.substitutes[role]
            pick.set_size("inline")
            pick.changed.connect(self.changed)
            self.ticks[role].toggled.connect(partial(self._toggled, role))
            grid.addWidget(self.ticks[role], row, 0)
            grid.addWidget(pick, row, 1)
        self.setFocusProxy(self.ticks[Role.CLERK])
        self.set_value(())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._heads[0].setText(self.tr("Role"))
        self._heads[1].setText(self.tr("Who stands in"))
        for role, tick in self.ticks.items():
            tick.setText(label(role))
            name = self.tr("Who stands in as: {role}").format(role=label(role))
            self.substitutes[role].setAccessibleName(name)
        self._offer()

    def set_staff(self, staff: Iterable[StaffChoice]) -> None:
        """Offer these as substitutes."""
        self._staff = tuple(staff)
        self._offer()

    def value(self) -> tuple[RoleDraft, ...]:
        """Return the ticked roles with their substitutes."""
        return tuple(
            RoleDraft(role, int(picked) if (picked := self.substitutes[role].value()) else None)
            for role, tick in self.ticks.items()
            if tick.isChecked()
        )

    def set_value(self, roles: Iterable[RoleDraft]) -> None:
        """Tick exactly these roles."""
        held = {draft.role: draft.substitute_id for draft in roles}
        for role, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(role in held)
            tick.blockSignals(False)
            substitute = held.get(role)
            self.substitutes[role].set_value("" if substitute is None else str(substitute))
            self.substitutes[role].setVisible(role in held)

    def _toggled(self, role: Role, ticked: bool) -> None:  # noqa: FBT001 (a Qt signal)
        self.substitutes[role].setVisible(ticked)
        if not ticked:
            self.substitutes[role].set_value("")
        self.changed.emit()

    def _offer(self) -> None:
        nobody = Choice("", self.tr("Nobody yet"))
        found = [Choice(str(one.id), f"{one.number} {one.name}") for one in self._staff]
        for pick in self.substitutes.values():
            value = pick.value()
            pick.set_choices([nobody, *found])
            pick.set_value(value)
