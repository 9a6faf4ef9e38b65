"""Which case this is: level, number, subject, tags, and what checks it."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.case_facts import close_mark
from desktop.domain.codes import CloseMark
from desktop.domain.numbers import grouped, grouped_digest
from desktop.domain.returning import DISPUTED_AT
from desktop.domain.rows.case import CaseDetail
from desktop.views.case.eliding_label import ElidingLabel
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind
from desktop.views.words.labels import label_of
from desktop.views.words.subtypes import subtype_word

_HEIGHT = 44


class HeadRow(Speaking, QWidget):
    """First line of the head; the subject gives way when there is little room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._detail: CaseDetail | None = None
        self._badge = PriorityBadge(look, "P4", with_code=True)
        self._number = PlainLabel(role="statement")
        self._subject = ElidingLabel("statement")
        self._tags = [Tag(look) for _place in range(7)]
        self._codes = ElidingLabel("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for widget in (self._badge, self._number):
            row.addWidget(widget)
        row.addWidget(self._subject, 1)
        for tag in self._tags:
            row.addWidget(tag)
        row.addSpacing(8)
        row.addWidget(self._codes)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def retranslate(self) -> None:
        """Say tags and codes in the language in force."""
        if self._detail is not None:
            self.show_case(self._detail)

    def show_case(self, detail: CaseDetail) -> None:
        """Show the head of a case."""
        self._detail = detail
        head = detail.head
        self._badge.set_priority(head.priority)
        self._number.setText(grouped(head.number))
        self._subject.setText(head.subject)
        found = [(words, kind) for words, kind in self._facts(detail) if words]
        for tag in self._tags:
            tag.hide()
        for tag, (words, kind) in zip(self._tags, found, strict=False):
            tag.setText(words)
            tag.set_kind(kind)
            tag.show()
        self._codes.setText(self._codes_of(detail))

    def _facts(self, detail: CaseDetail) -> tuple[tuple[str, TagKind], ...]:
        head = detail.head
        waiting = any(
            request.kind == "extension" and request.granted is None for request in detail.requests
        )
        again = self.tr("Redone {times}×").format(times=head.redo_count)
        back = self.tr("Sent back {times}×").format(times=head.return_count)
        return (
            (subtype_word(head.subtype), TagKind.PLAIN),
            (self.tr("Supervised") if head.supervised else "", TagKind.DANGER),
            (self.tr("Confidential") if head.confidential else "", TagKind.DANGER),
            (self.tr("Extension asked for") if waiting else "", TagKind.WARNING),
            (back if head.return_count else "", _gravity(head.return_count)),
            (again if head.redo_count else "", TagKind.WARNING),
            (label_of(CloseMark, close_mark(detail)), TagKind.WARNING),
        )

    def _codes_of(self, detail: CaseDetail) -> str:
        head = detail.head
        said = self.tr("Check code {check} · Enquiry code {enquiry}")
        words = said.format(check=head.check_code, enquiry=head.enquiry_code)
        digest = next((paper.digest for paper in detail.documents if paper.digest), "")
        if not digest:
            return words
        value = self.tr("Check value {digest}").format(digest=grouped_digest(digest))
        return f"{words} · {value}"

    def _dress(self) -> None:
        self.setFixedHeight(self._look.px(_HEIGHT))


def _gravity(returns: int) -> TagKind:
    return TagKind.DANGER if returns >= DISPUTED_AT else TagKind.WARNING
