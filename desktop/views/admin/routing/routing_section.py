"""The routing table: its rows, the versions so far, and what would happen to a text."""

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.errors import KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.organisation import Choices
from desktop.domain.rows.routing import TriedOut
from desktop.domain.rule_books import RuleBookRow, RuleKind
from desktop.views.admin.list_section import ListSection
from desktop.views.admin.routing.route_card import RouteCard
from desktop.views.admin.routing.routing_rows import routing_rows
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel

_VERSIONS = 340
_SHOWN = 4


class RoutingSection(ListSection):
    """A list like the others; below it a text is tried and the versions are told."""

    def __init__(self, look: Look, desk: Desk) -> None:
        self.trial = RouteCard(look)
        self.versions = PlainLabel(role="caption")
        self.versions.setWordWrap(True)
        self._versions: Sequence[RuleBookRow] = ()
        self._versions_card = Card(look, " ", "history")
        self._versions_card.body.addWidget(self.versions)
        self._versions_card.body.addStretch()
        super().__init__(look, desk, routing_rows(desk), Permission.MANAGE_HALL)
        self.trial.asked.connect(self._try_out)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self._versions_card.set_title(self.tr("Versions"))
        self._tell_versions()

    def refresh(self) -> None:
        """Read rows, choices and versions anew (F5)."""
        super().refresh()
        read = partial(self._desk.services.rule_books.versions, self._desk.actor, RuleKind.ROUTING)
        self._desk.tasks.run(self, read, self._show_versions, self.complain)
        self.trial.ask_now()

    def _lay(self) -> None:
        super()._lay()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.trial, 1)
        foot.addWidget(self._versions_card)
        cast("QVBoxLayout", self.layout()).addLayout(foot)

    def _show(self, read: tuple[tuple[Any, ...], Choices]) -> None:
        super()._show(read)
        self.trial.offer(read[1])

    def _show_versions(self, versions: Sequence[RuleBookRow]) -> None:
        self._versions = versions
        self._versions_card.set_count(str(versions[0].version))
        self._tell_versions()

    def _tell_versions(self) -> None:
        told = self.tr("{version}  {when}  {who}  {purpose}")
        lines = [
            told.format(
                version=row.version,
                when=self._desk.moments.full(row.made_at) if row.made_at else "",
                who=row.made_by,
                purpose=row.purpose or self.tr("as shipped"),
            )
            for row in self._versions[:_SHOWN]
        ]
        self.versions.setText("\n".join(lines))

    def _measure(self) -> None:
        super()._measure()
        self._versions_card.setFixedWidth(self._look.px(_VERSIONS))

    def _try_out(self, text: str, window: int | None, item: int | None) -> None:
        ask = self._desk.services.routing_admin.try_out
        work = partial(ask, self._desk.actor, text, window, item)
        self._desk.tasks.run(self, work, self._tried_out, self._not_tried)

    def _tried_out(self, found: TriedOut) -> None:
        self.trial.answer(found)

    def _not_tried(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.trial.say(sentence(error))
