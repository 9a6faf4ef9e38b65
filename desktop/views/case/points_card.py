"""The points of a complaint, each with what was found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.codes import Finding
from desktop.domain.rows.case import CaseDetail, PointRow
from desktop.domain.text import marked
from desktop.views.case.deadline_words import finding_word
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind
from desktop.views.words.moments import Moments

FINDING_KINDS = {
    Finding.TRUE.value: TagKind.SUCCESS,
    Finding.PARTLY.value: TagKind.INFO,
    Finding.UNTRUE.value: TagKind.PLAIN,
    "": TagKind.WARNING,
}


class PointsCard(Speaking, Card):
    """One block per point: number, words, finding, and below it what is done about it."""

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__(look, icon="list-ordered")
        self._moments = moments
        self._detail: CaseDetail | None = None
        self._blocks: list[QWidget] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Points"))
        if self._detail is not None:
            self.show_case(self._detail)

    def show_case(self, detail: CaseDetail) -> None:
        """Show the points of a case."""
        self._detail = detail
        for block in self._blocks:
            self.body.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = [self._block(point) for point in detail.points]
        for block in self._blocks:
            self.body.addWidget(block)
        done = sum(point.answered for point in detail.points)
        said = self.tr("{all} points, {done} answered")
        self.set_count(said.format(all=len(detail.points), done=done))

    def _block(self, point: PointRow) -> QWidget:
        number = PlainLabel(str(point.position), "point")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = PlainLabel(marked(point.text), "strong")
        words.set_wrapping()
        tag = Tag(self._look, finding_word(point.finding), FINDING_KINDS[point.finding])
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words)
        for line in self._below(point):
            told = PlainLabel(line, "label")
            told.set_wrapping()
            column.addWidget(told)
        row.addLayout(column, 1)
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return block

    def _below(self, point: PointRow) -> tuple[str, ...]:
        promise = ""
        if point.promised_at is not None:
            kept = point.promise_kept_at is not None
            said = self.tr("Promise kept: {when}") if kept else self.tr("Promised for {when}")
            promise = said.format(when=self._moments.day(point.promised_at))
            promise = f"{promise} · {point.responsible}" if point.responsible else promise
        return tuple(line for line in (point.measure or point.found, promise) if line)
