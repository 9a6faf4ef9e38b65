"""Word lists: choose one, change its words, try a text, put the next version in force."""

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.typed import KeptForm
from desktop.domain.rule_books import RuleBook, RuleBookRow, RuleKind
from desktop.domain.taxonomy import Taxonomy, parse_taxonomy
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.engine import assess
from desktop.domain.word_lists import WordList
from desktop.views.admin.kept_rows import KeptRows
from desktop.views.admin.save_card import SaveCard, VersionLine
from desktop.views.admin.wordlists.list_words import kind_word, list_name, told
from desktop.views.admin.wordlists.try_card import TryCard
from desktop.views.admin.wordlists.version_row import VersionRow
from desktop.views.admin.wordlists.words_card import WordsCard
from desktop.views.admin.wordlists.words_edit import WordsEdit
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.tables.column import Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_PLACE = "admin/words"
_RIGHT = 380
_FILTER = 140
_TITLE = QT_TRANSLATE_NOOP("WordLists", "List")
_KIND = QT_TRANSLATE_NOOP("WordLists", "Kind")
_CODE = QT_TRANSLATE_NOOP("WordLists", "Code")


class WordsSection(Speaking, QWidget):
    """F9 saves, Alt+Z takes back, Ctrl+F filters; what is typed survives a crash."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._may_edit = desk.actor.may(Permission.MANAGE_HALL)
        self._typed = KeptText(desk, self)
        self._listed: RuleBook | None = None
        self.edit = WordsEdit(self)
        self.notices = NoticeArea(look)
        self._rows = KeptRows(_found_by)
        self.table: PagedTable[Any] = PagedTable(
            self._columns(), self._rows.load, key="code", parent=self
        )
        self.view = TableView(look, self.table)
        self.filter = TextInput(look)
        self._list_card = Card(look, " ", "list-checks")
        self.words_card, self.try_card = WordsCard(look), TryCard(look)
        self.version_row = VersionRow(look)
        self.save_card = SaveCard(look, desk.moments)
        self._lay()
        self._connect()
        self.words_card.set_editable(editable=self._may_edit)
        self.retranslate()
        kept = partial(desk.services.form_drafts.kept, desk.actor)
        desk.tasks.run(self, kept, self._know, self._complain)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Word lists"))
        self._list_card.set_title(self.tr("Word lists"))
        self.view.setAccessibleName(self.tr("Word lists"))
        self.filter.setPlaceholderText(self.tr("Filter  Ctrl+F"))
        self.filter.setAccessibleName(self.tr("Filter by name or word"))
        reason = "" if self._may_edit else self.tr("You may read this but not change it.")
        self.save_card.set_editable(reason)
        self.version_row.set_editable(editable=self._may_edit)
        self._show()

    def refresh(self) -> None:
        """Read the book anew, unless something is not saved."""
        self._desk.tasks.run(self, self._read, self._take, self._complain)

    def save(self) -> None:
        """Put the next version in force."""
        if not self.edit.is_dirty() or not self._may_edit:
            return
        self._clear()
        try:
            draft = self.edit.draft()
        except InvalidInput as error:
            self._complain(error)
            return
        work = partial(self._desk.services.rule_books.save, self._desk.actor, draft)
        self._desk.tasks.run(self, work, self._saved, self._complain)

    def discard(self) -> None:
        """Show again what is kept."""
        self._typed.drop(None, _PLACE)
        self._clear()
        self.edit.show(self.edit.kept)

    def choose(self, code: str) -> None:
        """Stand on a list."""
        self.view.select_key(code)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("code", str(_CODE), 88, context="WordLists", color="text_2", spared=True),
            Column("name", str(_TITLE), 160, context="WordLists", value=self._named, stretch=True),
            Column(
                "kind",
                str(_KIND),
                76,
                context="WordLists",
                show=kind_word,
                color="text_2",
                spared=True,
            ),
        )

    def _lay(self) -> None:
        self.filter.set_size("inline")
        self.filter.setFixedWidth(self._look.px(_FILTER))
        self._list_card.add_action(self.filter)
        self._list_card.set_flush()
        self._list_card.body.addWidget(self.view, 1)
        right = QWidget()
        right.setFixedWidth(self._look.px(_RIGHT))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words_card, 1)
        column.addWidget(self.save_card)
        self.save_card.body.addWidget(self.version_row)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._list_card, 1)
        left.addWidget(self.try_card)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addLayout(left, 1)
        columns.addWidget(right)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(columns, 1)

    def _connect(self) -> None:
        self.view.current_row_changed.connect(self._show)
        self.view.opened.connect(self._enter)
        self.filter.textChanged.connect(self._narrow)
        self.words_card.changed.connect(self._put)
        self.try_card.asked.connect(self._try)
        self.version_row.chosen.connect(self._load_version)
        self.save_card.purpose_changed.connect(self._put_purpose)
        self.save_card.save_requested.connect(self.save)
        self.save_card.discard_requested.connect(self.discard)
        self.edit.changed.connect(self._show)
        QShortcut(QKeySequence("Ctrl+F"), self, self.filter.setFocus)

    def _read(self) -> tuple[RuleBook, tuple[RuleBookRow, ...]]:
        books, actor = self._desk.services.rule_books, self._desk.actor
        return books.current(actor, RuleKind.TAXONOMY), books.versions(actor, RuleKind.TAXONOMY)

    def _take(self, read: tuple[RuleBook, tuple[RuleBookRow, ...]]) -> None:
        book, versions = read
        self._show_versions(versions)
        if not self.edit.is_dirty():
            self.edit.show(book)
            self.edit.take_typed(self._typed.find(None, _PLACE))
        if self.view.current_row() is None and self.table.rows():
            self.choose(self.table.rows()[0].code)

    def _show_versions(self, versions: Sequence[RuleBookRow]) -> None:
        shipped = self.tr("shipped with the program")
        lines = [
            VersionLine(str(v.version), v.made_at, v.made_by, v.purpose or shipped)
            for v in versions
        ]
        self.save_card.show_versions(lines)
        self.version_row.show_versions([(v.version, v.purpose or shipped) for v in versions])

    def _know(self, forms: tuple[KeptForm, ...]) -> None:
        if self._typed.know(None, forms) and self.edit.lists() and not self.edit.is_dirty():
            self.edit.take_typed(self._typed.find(None, _PLACE))

    def _show(self, *_: object) -> None:
        if self._listed is not self.edit.kept:
            self._listed = self.edit.kept
            self._rows.put(self.edit.lists())
            self._narrow()
        row = self.view.current_row()
        if row is not None:
            self.words_card.show_list(row, self.edit.words(row.code))
        counted = self.tr("{number} lists changed").format(number=len(self.edit.changed_codes()))
        self.save_card.show_state(self.edit.purpose, counted, dirty=self.edit.is_dirty())
        self.view.viewport().update()
        self.try_card.ask_now()

    def _narrow(self, *_: object) -> None:
        self._rows.narrow(self.filter.text(), with_unused=True)
        self.table.refresh()

    def _named(self, row: WordList) -> str:
        mark = " •" if row.code in self.edit.changed_codes() else ""
        return f"{list_name(row)}{mark}"

    def _enter(self, _row: object) -> None:
        self.words_card.text.setFocus()

    def _put(self, code: str, words: tuple[str, ...]) -> None:
        self.edit.put(code, words)
        self._keep()

    def _put_purpose(self, purpose: str) -> None:
        self.edit.purpose = purpose
        self._show()
        self._keep()

    def _keep(self) -> None:
        if self.edit.is_dirty():
            self._typed.keep(None, _PLACE, self.edit.typed())
        else:
            self._typed.drop(None, _PLACE)

    def _try(self, text: str) -> None:
        if not self.edit.lists():
            return
        try:
            content = self.edit.content()
        except InvalidInput as error:
            self.try_card.answer.setText(sentence(error))
            return
        work = partial(_tried, content, text, self._desk.clock.now().year)
        self._desk.tasks.run(self, work, self._answer, self._complain)

    def _answer(self, found: tuple[Assessment, Taxonomy]) -> None:
        self.try_card.answer.setText(told(*found))

    def _load_version(self, version: int) -> None:
        books, actor = self._desk.services.rule_books, self._desk.actor
        work = partial(books.version, actor, RuleKind.TAXONOMY, version)
        self._desk.tasks.run(self, work, self._put_version, self._complain)

    def _put_version(self, book: RuleBook) -> None:
        self.edit.put_version(book.content)
        self._keep()

    def _saved(self, book: RuleBook) -> None:
        self._typed.drop(None, _PLACE)
        self.edit.show(book)
        told_ = self.tr("Version {version} is in force from the next text on.")
        self.notices.success(told_.format(version=book.row.version))
        self.refresh()

    def _clear(self) -> None:
        self.notices.clear()
        self.words_card.set_error("")
        self.save_card.set_error("")

    def _complain(self, error: Exception) -> None:
        if isinstance(error, Conflict) and error.code == "changed_meanwhile":
            self.edit.merge(cast("RuleBook", error.params["now"]))
            self._keep()
            self.notices.warning(
                self.tr("Somebody else changed words meanwhile; both are here now. Save again.")
            )
        elif isinstance(error, InvalidInput) and error.field == "purpose":
            self.save_card.set_error(sentence(error))
        elif isinstance(error, InvalidInput) and error.field == "word_list":
            self.choose(str(error.params["list"]))
            self.words_card.set_error(sentence(error))
        elif isinstance(error, KnownError):
            self.notices.error(sentence(error))


def _found_by(row: WordList) -> str:
    return " ".join((row.code, row.zh, row.en, *row.words))


def _tried(content: str, text: str, year: int) -> tuple[Assessment, Taxonomy]:
    taxonomy = parse_taxonomy(content)
    return assess(text, taxonomy, year), taxonomy
