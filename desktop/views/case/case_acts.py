"""What people set going on the case screen: panels, papers, files, notes, large words."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.actions import Action
from desktop.domain.errors import KnownError
from desktop.domain.inputs import Decision, Reason
from desktop.domain.media import Upload
from desktop.domain.numbers import grouped
from desktop.domain.rows.case import DocumentRow
from desktop.views.actions.action_panel import ActionPanel
from desktop.views.actions.catalogue import FORMS
from desktop.views.case.case_keeper import CaseKeeper
from desktop.views.case.case_paper import CasePaper
from desktop.views.case.deadline_words import promise_words, why_sentence
from desktop.views.case.large_text import LargeText
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.words.papers import paper_file, paper_word


class CaseActs(QObject):
    """Opens what lies over the screen and runs what needs no form."""

    done = Signal(object, object)
    """An action (Action) and what its use case returned."""
    noted = Signal()

    def __init__(
        self, look: Look, desk: Desk, screen: QWidget, keeper: CaseKeeper, notices: NoticeArea
    ) -> None:
        super().__init__(screen)
        self._look = look
        self._desk = desk
        self._screen = screen
        self._keeper = keeper
        self._notices = notices
        self.kept = KeptText(desk, self)
        self.panel: ActionPanel | None = None
        self.paper: CasePaper | None = None
        self.words: LargeText | None = None

    def take(self, action: Action, preset: Mapping[str, object] | None = None) -> None:
        """Open the panel of an action; `preset` fills in what is known already."""
        facts = self._keeper.facts()
        if facts is None or self.panel is not None:
            return
        panel = ActionPanel(self._look, self._desk, self.kept, self._screen)
        panel.done.connect(self._succeeded)
        panel.stale.connect(self._keeper.reload)
        panel.closed.connect(self._panel_closed)
        self.panel = panel
        panel.open(FORMS[action], facts, preset)

    def grant(self, request_id: int) -> None:
        """Grant a request: what it asks for is carried out."""
        decide, actor = self._desk.services.decisions.decide, self._desk.actor
        work = partial(decide, actor, self._keeper.case_id, Decision(request_id, granted=True))
        done = partial(self._succeeded, Action.GRANT_REQUEST)
        self._desk.tasks.run(self, work, done, self._not_granted)

    def refuse(self, request_id: int) -> None:
        """Ask for the reason of a refusal."""
        self.take(Action.REFUSE_REQUEST, {"request_id": str(request_id)})
        if self.panel is not None and self.panel.view is not None:
            self.panel.view.widget("reason").setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self, text: str) -> None:
        """Add a note without a panel; the line is emptied once it is kept."""
        work = partial(
            self._desk.services.handling.add_note,
            self._desk.actor,
            self._keeper.case_id,
            Reason(text),
        )
        self._desk.tasks.run(self, work, self._note_kept, self.tell)

    def attach(self) -> None:
        """Ask for a file and keep it with the case."""
        name, _kind = QFileDialog.getOpenFileName(self._screen, self.tr("Add a file"))
        if name:
            add, actor = self._desk.services.attachments.add_to_case, self._desk.actor
            work = partial(add, actor, self._keeper.case_id, Path(name))
            self._desk.tasks.run(self, work, partial(self._succeeded, Action.ATTACH), self.tell)

    def save_file(self, attachment_id: int) -> None:
        """Fetch a file beside the case and ask where to put a copy."""
        read = self._desk.services.attachments.read
        work = partial(read, self._desk.actor, attachment_id)
        self._desk.tasks.run(self, work, self._put_file, self.tell)

    def issue(self, kind: str) -> None:
        """Make a paper for the first time and show it."""
        issue = self._desk.services.papers.issue
        work = partial(issue, self._desk.actor, self._keeper.case_id, kind)
        self._desk.tasks.run(self, work, self._issued, self.tell)

    def open_paper(self, document_id: int) -> None:
        """Show a paper of the case."""
        facts = self._keeper.facts()
        papers = facts.detail.documents if facts else ()
        row = next((paper for paper in papers if paper.id == document_id), None)
        if row is not None:
            self._show_paper(row)

    def read_aloud(self) -> None:
        """Show large what the person in front of the counter is told."""
        facts = self._keeper.facts()
        if facts is None:
            return
        detail = facts.detail
        contacts = promise_words(detail, facts.moments, facts.now)
        number = self.tr("Your case has the number {number}.")
        told = (
            number.format(number=grouped(detail.head.number)),
            why_sentence(detail),
            *(words for words in contacts if words),
        )
        self._show_words(self.tr("Read to the person"), told)

    def show_original(self) -> None:
        """Show the original words whole."""
        facts = self._keeper.facts()
        if facts is not None:
            body = facts.detail.body
            told = tuple(text for text in (body.original_text, body.facts, body.demand) if text)
            self._show_words(self.tr("Original words, cannot be changed"), told)

    def show_typed(self, told: tuple[str, ...]) -> None:
        """Show whole what was typed into forms that are offered no more."""
        self._show_words(self.tr("Typed and not confirmed"), told)

    def refresh_panel(self) -> None:
        """Let an open form go on with the case as it is now."""
        facts = self._keeper.facts()
        if self.panel is not None and facts is not None:
            self.panel.rebase(facts)
        if self.paper is not None and facts is not None:
            self.paper.offer(facts.detail.actions)

    def tell(self, error: Exception) -> None:
        """Say what went wrong; bugs are told elsewhere."""
        if isinstance(error, KnownError):
            self._notices.error(sentence(error))

    def _succeeded(self, action: Action, result: object) -> None:
        if action is Action.REPRINT and isinstance(result, DocumentRow):
            self._show_paper(result)
        self.done.emit(action, result)

    def _not_granted(self, error: Exception) -> None:
        self.tell(error)
        self._keeper.reload()

    def _note_kept(self, _result: object) -> None:
        self.noted.emit()
        self.done.emit(Action.ADD_NOTE, None)

    def _panel_closed(self) -> None:
        if self.panel is not None:
            self.panel.deleteLater()
        self.panel = None

    def _issued(self, row: DocumentRow) -> None:
        self.done.emit(None, row)
        self._show_paper(row)

    def _show_paper(self, row: DocumentRow) -> None:
        content = self._desk.services.papers.content
        work = partial(content, self._desk.actor, row.id)
        self._desk.tasks.run(self, work, partial(self._paper_read, row), self.tell)

    def _paper_read(self, row: DocumentRow, content: bytes) -> None:
        facts = self._keeper.facts()
        if facts is None or self.paper is not None:
            return
        paper = CasePaper(self._look, self._screen, self._desk.tasks, facts.detail.actions)
        paper.show_paper(paper_word(row.kind), content, paper_file(row))
        paper.closed.connect(self._paper_closed)
        paper.again_requested.connect(partial(self._from_paper, Action.REPRINT, {"kind": row.kind}))
        handed = {"document_id": str(row.id)}
        paper.handed_over.connect(partial(self._from_paper, Action.HAND_OVER, handed))
        self.paper = paper
        paper.open(paper.print_button)

    def _from_paper(self, action: Action, preset: Mapping[str, object]) -> None:
        if self.paper is not None:
            self.paper.close_paper()
        self.take(action, preset)

    def _paper_closed(self) -> None:
        self.paper = None

    def _show_words(self, title: str, told: tuple[str, ...]) -> None:
        self.words = LargeText(self._look, self._screen, title, told)
        self.words.cancelled.connect(self._words_closed)
        self.words.open(self.words.close_button)

    def _words_closed(self) -> None:
        self.words = None

    def _put_file(self, upload: Upload) -> None:
        name, _kind = QFileDialog.getSaveFileName(self._screen, self.tr("Save a copy"), upload.name)
        if name:
            work = partial(Path(name).write_bytes, upload.content)
            self._desk.tasks.run(self, work, self._file_saved, self.tell)

    def _file_saved(self, _octets: int) -> None:
        self._notices.success(self.tr("The copy is saved."))
