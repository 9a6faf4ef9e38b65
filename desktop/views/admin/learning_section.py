"""What the hall's own closed cases teach, and how far to trust it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.learned import LabelRow, LearnedRow
from desktop.views.admin.kept_rows import KeptRows
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_FEW = 10
"""Below so many cases a share says nothing, counts are shown (domain rules §F)."""


class LearningSection(Speaking, QWidget):
    """F9 learns anew in the background; the figures are of cases the model had not seen."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._may_edit = desk.actor.may(Permission.MANAGE_HALL)
        self._row: LearnedRow | None = None
        self._busy = False
        self.notices = NoticeArea(look)
        self._rows = KeptRows(lambda row: str(row.name))
        self.table: PagedTable[Any] = PagedTable(
            _columns(), self._rows.load, key="code", parent=self
        )
        self.view = TableView(look, self.table)
        self._empty = EmptyState(look, "graduation-cap")
        self._card = Card(look, " ", "graduation-cap")
        self._why = PlainLabel(role="label")
        self._told = PlainLabel(role="strong")
        self._few = PlainLabel(role="caption")
        for line in (self._why, self._told, self._few):
            line.setWordWrap(True)
        self.train_button = KeyButton(look, "", "F9", Variant.PRIMARY, "graduation-cap")
        self._lay()
        self.train_button.clicked.connect(self.train)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Learning"))
        self._card.set_title(self.tr("Learning from closed cases"))
        self.view.setAccessibleName(self.tr("Departments"))
        self._why.setText(
            self.tr(
                "The program looks which department solved what and suggests it for new texts, "
                "with the words that speak for it. Confidential cases and integrity leads teach "
                "nothing; nobody reads a case here."
            )
        )
        self._empty.set_texts(
            self.tr("Nothing learned yet"),
            self.tr("Two departments with five closed cases each are enough to begin."),
        )
        self.train_button.setText(self.tr("Learn anew"))
        self._tell()

    def refresh(self) -> None:
        """Read the figures anew."""
        latest = partial(self._desk.services.learning.latest, self._desk.actor)
        self._desk.tasks.run(self, latest, self._show, self._complain)

    def train(self) -> None:
        """Learn from what is closed by now."""
        if self._busy or not self._may_edit:
            return
        self.notices.clear()
        self._busy = True
        self._tell()
        work = partial(self._desk.services.learning.train, self._desk.actor)
        self._desk.tasks.run(self, work, self._trained, self._complain)

    def _lay(self) -> None:
        self.view.set_empty(self._empty)
        foot = QHBoxLayout()
        foot.addWidget(self._few, 1)
        foot.addWidget(self.train_button)
        for widget in (self._why, self._told):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self.view, 1)
        self._card.body.addLayout(foot)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addWidget(self._card, 1)

    def _show(self, row: LearnedRow | None) -> None:
        self._row = row
        self._rows.put(row.labels if row else ())
        self.table.reload()
        self._tell()

    def _trained(self, row: LearnedRow) -> None:
        self._busy = False
        self._show(row)
        self.notices.success(self.tr("Learned; suggestions rest on it from now on."))

    def _tell(self) -> None:
        row, moments = self._row, self._desk.moments
        told = ""
        if row is not None:
            told = self.tr(
                "{when}, {who}: learned from {cases} closed cases. Of cases it had not seen it "
                "named {right} rightly; mean F1 {f1}."
            ).format(
                when=moments.full(row.made_at),
                who=row.made_by,
                cases=row.cases,
                right=f"{row.accuracy:.1%}",
                f1=f"{row.macro_f1:.2f}",
            )
        self._told.setText(told)
        self._told.setVisible(bool(told))
        few = "、".join(row.too_few) if row else ""
        self._few.setText(self.tr("Too few closed cases: {codes}").format(codes=few) if few else "")
        self.train_button.set_reason(self._reason())

    def _reason(self) -> str:
        if not self._may_edit:
            return self.tr("You may read this but not change it.")
        return self.tr("Learning…") if self._busy else ""

    def _complain(self, error: Exception) -> None:
        self._busy = False
        self._tell()
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))


def _columns() -> tuple[Column, ...]:
    code = str(QT_TRANSLATE_NOOP("Admin", "Code"))
    name = str(QT_TRANSLATE_NOOP("Admin", "Department"))
    cases = str(QT_TRANSLATE_NOOP("Admin", "Closed cases"))
    found = str(QT_TRANSLATE_NOOP("Admin", "Found"))
    right = str(QT_TRANSLATE_NOOP("Admin", "Right when named"))
    return (
        Column("code", code, 88, context="Admin", color="text_2", spared=True),
        Column("name", name, 200, context="Admin", stretch=True),
        Column("cases", cases, 96, CellKind.NUMBER, "Admin"),
        Column("recall", found, 96, CellKind.NUMBER, "Admin", value=_found),
        Column("precision", right, 128, CellKind.NUMBER, "Admin", value=_right),
    )


def _found(row: LabelRow) -> str:
    if row.cases < _FEW:
        return f"{round(row.recall * row.cases)} / {row.cases}"
    return f"{row.recall:.1%}"


def _right(row: LabelRow) -> str:
    return f"{row.precision:.1%}" if row.cases >= _FEW else "–"
