"""What stands around a case: joint work, linked cases, call-backs, the review."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.codes import Cause, ContactOutcome, Satisfaction, Solved
from desktop.domain.numbers import grouped
from desktop.domain.rows.case import CaseDetail, FollowUpRow, JointRow
from desktop.domain.status import Status
from desktop.views.case.link_words import link_word
from desktop.views.case.paper_row import paper_row
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.change_words import named
from desktop.views.words.labels import label_of
from desktop.views.words.moments import Moments


class AroundCard(Speaking, Card):
    """Stays away while there is nothing to say; a linked case opens when its line is pressed."""

    case_requested = Signal(int)

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__(look, icon="link")
        self._moments = moments
        self._shown: tuple[CaseDetail, datetime] | None = None
        self._parts: list[QWidget] = []
        self.body.setSpacing(4)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Around this case"))
        if self._shown is not None:
            self.show_case(*self._shown)

    def show_case(self, detail: CaseDetail, now: datetime) -> None:
        """Show what belongs to a case."""
        self._shown = detail, now
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [*self._lines(detail, now), *self._links(detail)]
        for part in self._parts:
            self.body.addWidget(part)
        self.setVisible(bool(self._parts))

    def texts(self) -> tuple[str, ...]:
        """Return what is said."""
        labels = (part for part in self._parts if isinstance(part, PlainLabel))
        return tuple(label.text() for label in labels)

    def _lines(self, detail: CaseDetail, now: datetime) -> Iterator[QWidget]:
        for part in detail.joint:
            yield _line(self._joint(part, now), _joint_role(part, now))
        for call in detail.follow_ups:
            yield _line(self._call(call, now), "label")
        if detail.review is not None:
            said = self.tr("Review by {who}: {cause}")
            cause = label_of(Cause, detail.review.cause) or detail.review.no_action_reason
            signed = detail.review.signed_by
            tail = self.tr(", signed by {who}").format(who=signed) if signed else ""
            words = said.format(who=detail.review.drafted_by, cause=cause)
            yield _line(f"{words}{tail}", "label")

    def _joint(self, part: JointRow, now: datetime) -> str:
        if part.answered_at is None:
            late = part.due_at <= now
            said = (
                self.tr("{unit}: overdue, was due {when}")
                if late
                else self.tr("{unit}: answer due {when}")
            )
            when = self._moments.short(part.due_at, now)
            return f"{said.format(unit=part.department, when=when)}\n{part.task}"
        return named(part.department, part.answer)

    def _call(self, call: FollowUpRow, now: datetime) -> str:
        told = (
            label_of(ContactOutcome, call.outcome),
            label_of(Solved, call.solved),
            label_of(Satisfaction, call.satisfaction),
        )
        said = self.tr("Call-back {when}: {what}")
        words = said.format(
            when=self._moments.short(call.at, now), what=" · ".join(part for part in told if part)
        )
        return f"{words}\n{call.words}" if call.words else words

    def _links(self, detail: CaseDetail) -> Iterator[QWidget]:
        for link in detail.links:
            words = f"{link_word(link)} {grouped(link.number)}"
            row = paper_row(self._look, words, label_of(Status, link.status), "link")
            row.setToolTip(link.subject)
            row.setAccessibleDescription(link.subject)
            row.clicked.connect(partial(self.case_requested.emit, link.case_id))
            yield row


def _joint_role(part: JointRow, now: datetime) -> str:
    if part.answered_at is not None:
        return "label"
    return "danger" if part.due_at <= now else "warning"


def _line(text: str, role: str) -> PlainLabel:
    label = PlainLabel(text, role)
    label.set_wrapping()
    return label
