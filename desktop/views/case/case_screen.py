"""The screen of one case: what it is, what happened, what this person may do now."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.actions import Action
from desktop.domain.errors import KnownError, NotAllowed, NotFound
from desktop.domain.rows.queue import EnquiryAnswer
from desktop.views.actions.facts import FormFacts
from desktop.views.case.action_order import NEXT_KEY
from desktop.views.case.actions_card import ISSUE
from desktop.views.case.answer_words import answer_words
from desktop.views.case.case_acts import CaseActs
from desktop.views.case.case_keeper import CaseKeeper
from desktop.views.case.case_keys import ACTION_KEYS, bind_keys
from desktop.views.case.case_news import CaseNews
from desktop.views.case.case_page import CasePage
from desktop.views.case.case_typing import CaseTyping
from desktop.views.case.done_words import done_words
from desktop.views.case.reply.reply_view import ReplyView
from desktop.views.case.reply_keeping import ReplyKeeping
from desktop.views.case.requests_card import GRANT_KEY, REFUSE_KEY
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.pieces import Pieces
from desktop.views.widgets.print_run import PrintRun

if TYPE_CHECKING:
    from desktop.domain.rows.case import RevealedPerson

_WRITTEN_IN_THE_REPLY = frozenset({Action.ANSWER_POINT, Action.ASK_CLOSE, Action.APPROVE_REPLY})
_LEAVES_THE_REPLY = frozenset({Action.ASK_CLOSE, Action.APPROVE_REPLY, Action.SEND_BACK})


class CaseScreen(QWidget):
    """`changed` names a case that is not what it was, `face_changed` tells of its reply."""

    case_requested = Signal(int)
    back_requested = Signal()
    changed = Signal(int)
    face_changed = Signal()

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = NoticeArea(look)
        self._printing = PrintRun(desk.tasks, self.notices, self)
        self._stack = QStackedWidget(self)
        self.keeper = CaseKeeper(desk, self)
        self.acts = CaseActs(look, desk, self, self.keeper, self.notices)
        self._back_button = KeyButton(look, key="Alt+Left", icon="arrow-left")
        self._empty = EmptyState(look, "file-text", self._back_button)
        self._lay()

    def pieces(self) -> Pieces:
        """Make the case's page, then the reply."""
        look, desk = self._look, self._desk
        self.page = CasePage(look, desk.actor, desk.moments, self._stack)
        self._stack.addWidget(self.page)
        yield from self.page.pieces()
        self.reply = ReplyView(look, desk, self.acts.kept)
        yield
        self._stack.addWidget(self.reply)
        self.answers = ReplyKeeping(desk, self.keeper, self.acts, self.reply, self.notices)
        self.news = CaseNews(desk, self.notices)
        self.typing = CaseTyping(desk, self.acts.kept, self.page.history, self.notices)
        yield
        self._connect()
        bind_keys(self.page, self._page_keys())
        bind_keys(self.reply, self._writing_keys())

    def show_case(self, case_id: int) -> None:
        """Load a case and show it."""
        self.notices.clear()
        if self._stack.currentWidget() is self.reply:
            self.answers.keep()
        if case_id != self.keeper.case_id:
            self._say_empty("")
        else:
            self._show_page(self.page)
        self.keeper.open(case_id)

    def refresh(self) -> None:
        """Load the case anew; place, selection and typed text stay."""
        self.keeper.reload()

    def flush(self) -> bool:
        """Store what is typed and wait for it; False when it could not be stored.

        Answers that are complete go into the record, everything else stays a draft.
        """
        if self._stack.currentWidget() is self.reply:
            self.answers.flush()
        return self.acts.kept.flush()

    def take(self, key: str) -> None:
        """Begin an action, as its button does."""
        if key.startswith(ISSUE):
            self.acts.issue(key.removeprefix(ISSUE))
            return
        action = Action(key)
        if action in _WRITTEN_IN_THE_REPLY and self._stack.currentWidget() is not self.reply:
            self.open_reply()
        else:
            self.acts.take(action)

    def open_reply(self) -> None:
        """Show the reply in place of the case."""
        facts = self.keeper.facts()
        if facts is not None:
            self._show_page(self.reply)
            self.reply.show_case(facts)

    def close_reply(self) -> None:
        """Go back to the case; what was typed is kept."""
        self.answers.keep()
        self._show_page(self.page)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for changes while in sight."""
        super().showEvent(event)
        self.keeper.watch(watching=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while out of sight, and show nobody's particulars when coming back."""
        super().hideEvent(event)
        self.keeper.watch(watching=False)
        self.page.people.conceal()

    def changeEvent(self, event: QEvent) -> None:
        """Compose the words of the case in the language in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            facts = self.keeper.facts()
            if facts is not None:
                self._arrived(facts)

    def _page_keys(self) -> dict[str, Callable[[], None]]:
        page = self.page
        return {
            NEXT_KEY: self._take_next,
            "N": partial(page.history.note.setFocus, Qt.FocusReason.ShortcutFocusReason),
            "Alt+Left": self.back_requested.emit,
            "F4": page.toggle_pane,
            "F6": page.next_pane,
            "Ctrl+P": page.papers.open_newest,
            GRANT_KEY: page.requests.grant_first,
            REFUSE_KEY: page.requests.refuse_first,
            **{key: partial(self._take_first, actions) for key, actions in ACTION_KEYS.items()},
        }

    def _writing_keys(self) -> dict[str, Callable[[], None]]:
        return {
            "Alt+Up": partial(self.reply.points.step, -1),
            "Alt+Down": partial(self.reply.points.step, 1),
        }

    def _lay(self) -> None:
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        page, acts = self.page, self.acts
        self.keeper.arrived.connect(self._arrived)
        self.keeper.failed.connect(self._lost)
        page.head.deadline.aloud_requested.connect(acts.read_aloud)
        page.people.reveal_requested.connect(partial(acts.take, Action.REVEAL))
        page.facts.original_requested.connect(acts.show_original)
        page.history.note_entered.connect(acts.note)
        page.history.action_chosen.connect(self.take)
        page.todo.chosen.connect(self.take)
        page.triage.wanted.connect(acts.take)
        page.requests.chosen.connect(self.take)
        page.requests.granted.connect(acts.grant)
        page.requests.refused.connect(acts.refuse)
        page.papers.paper_opened.connect(acts.open_paper)
        page.papers.file_opened.connect(acts.save_file)
        page.papers.issue_requested.connect(acts.issue)
        page.papers.attach_requested.connect(acts.attach)
        page.around.case_requested.connect(self.case_requested)
        self._back_button.clicked.connect(self.back_requested)
        acts.done.connect(self._done)
        acts.noted.connect(page.history.note.clear)
        self.typing.go_on_requested.connect(self.take)
        self.typing.show_requested.connect(acts.show_typed)
        self.reply.left.connect(self.close_reply)
        self.reply.letter.draft_ready.connect(self._printing.start)
        self.answers.recorded.connect(self.changed)

    def _arrived(self, facts: FormFacts) -> None:
        self.page.show_case(facts)
        self.typing.arrived(facts, self.keeper.typed())
        self.news.arrived(facts)
        if self._stack.currentWidget() is self._empty:
            self._show_page(self.page)
        focused = QApplication.focusWidget()
        if self.isVisible() and (focused is None or not self.isAncestorOf(focused)):
            self.page.history.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stack.currentWidget() is self.reply:
            self.reply.show_case(facts)
        self.acts.refresh_panel()

    def _lost(self, error: Exception) -> None:
        if isinstance(error, NotFound | NotAllowed):
            self.keeper.close()
            self._say_empty(sentence(error))
        elif isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def _say_empty(self, why: str) -> None:
        """Show no case: none is loaded yet, or `why` it cannot be shown."""
        self._empty.set_texts(why)
        self._back_button.setText(self.tr("Back"))
        self._back_button.setVisible(bool(why))
        self._show_page(self._empty)

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        if page is not self.reply:
            self.reply.letter.stop()
        self.face_changed.emit()

    def _take_next(self) -> None:
        if self.page.todo.next_step:
            self.take(self.page.todo.next_step)

    def _take_first(self, actions: tuple[Action, ...]) -> None:
        offered = (action for action in actions if self.page.todo.offers(action))
        action = next(offered, None)
        if action is not None:
            self.take(action.value)

    def _done(self, action: Action | None, result: object) -> None:
        if action is Action.REVEAL:
            self.page.people.reveal(cast("Sequence[RevealedPerson]", result))
        elif isinstance(result, EnquiryAnswer):
            self.notices.info(answer_words(result, self._desk.moments))
        elif said := done_words(action, result):
            self.notices.success(said)
        if action in _LEAVES_THE_REPLY:
            self._show_page(self.page)
        self.keeper.reload()
        self.changed.emit(self.keeper.case_id)
