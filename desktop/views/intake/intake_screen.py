"""The intake screen: what a clerk uses with the person in front of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.rows.intake import DraftRow, Promise, Registered
from desktop.views.desk import Desk
from desktop.views.intake.action_row import ActionRow
from desktop.views.intake.draft_editor import DraftEditor, fresh_draft
from desktop.views.intake.draft_keeper import DraftKeeper
from desktop.views.intake.drafts_panel import DraftsPanel
from desktop.views.intake.form_area import FormArea
from desktop.views.intake.form_header import FormHeader
from desktop.views.intake.lookup import Lookup
from desktop.views.intake.pasting import Pasting
from desktop.views.intake.people_panel import ask_people
from desktop.views.intake.rail import NARROW_WIDTH, WIDTH, Rail, rail_cards
from desktop.views.intake.registered_bar import RegisteredBar
from desktop.views.intake.registrar import Registrar
from desktop.views.intake.spot_panel import SpotPanel
from desktop.views.intake.submission import is_simple
from desktop.views.intake.triage_desk import TriageDesk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.pieces import Pieces

_NARROW_BELOW = 1200
_PERSON = frozenset(
    {"person.phone", "person.name", "person.identity_number", "person.identity_kind"}
)
_PROMISE = frozenset({"severity", "urgency", "kind", "channel", "received_at"})


class IntakeScreen(QWidget):
    """One draft in two views, with the rail beside it.

    `receipt_requested` and `case_requested` give the id of a case, `draft_saved` the time. The
    owner calls `flush` before it closes, locks or signs out, and `start_new` for F2.
    """

    receipt_requested = Signal(int)
    case_requested = Signal(int)
    draft_saved = Signal(object)

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.editor = DraftEditor(fresh_draft(), self)
        self.keeper = DraftKeeper(desk, self.editor, self)
        self.drafts = DraftsPanel(look, desk, self)
        self._registrar = Registrar(desk, self)
        self._spot = SpotPanel(look, desk, self)
        self._offered = False
        self._to_count = False
        self._before: QWidget | None = None

    def pieces(self) -> Pieces:
        """Make the form, then the rail beside it."""
        look, desk = self._look, self._desk
        self.form = FormArea(look, desk, self.editor, self)
        yield from self.form.pieces()
        self.foot = ActionRow(look, self.editor)
        self.header = FormHeader(look, desk)
        self.notices = NoticeArea(look)
        self.done = RegisteredBar(look)
        yield
        self.triage = TriageDesk(desk, self.editor, self)
        self.cards = rail_cards(look, desk, self.editor, self.triage)
        yield
        self.rail = Rail(look, self.editor, self.cards, self)
        self._pasting = Pasting(desk, self.editor, self.notices, self.form.attachments)
        self._promise = Lookup(desk.tasks, self._ask_promise, self._show_promise, self)
        self._earlier = Lookup(desk.tasks, self._ask_earlier, self.cards.earlier.show_cases, self)
        self._lay()
        self._connect()
        self._show_view()

    def start_new(self) -> None:
        """Take up a new complaint; what is typed now stays among the drafts."""
        if self._registrar.is_busy():
            return
        self.keeper.store_now()
        self.done.hide()
        self._type(fresh_draft(express=self.editor.draft.express))

    def flush(self) -> bool:
        """Store what is typed and wait for it; False when it could not be stored."""
        stored = (self._spot.flush(), self.keeper.flush())
        return all(stored)

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 steps through."""
        return (self.form, self.foot, self.rail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 begins anew, unless the window has taken it already."""
        if event.key() == Qt.Key.Key_F2:
            self.start_new()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what the fields offer, which may have changed meanwhile."""
        super().showEvent(event)
        desk = self._desk
        work = partial(desk.services.organisation.choices, desk.actor)
        desk.tasks.run(self, work, self.form.know, self._tell)
        self.drafts.refresh()
        self._promise.ask_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail into tabs where the window is narrow for its scale."""
        super().resizeEvent(event)
        narrow = self.width() * 100 < _NARROW_BELOW * self._look.scale
        self.rail.set_narrow(narrow=narrow)
        self.rail.setFixedWidth(self._look.px(NARROW_WIDTH if narrow else WIDTH))

    def _lay(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self.header, self.notices, self.done):
            left.addWidget(widget)
        left.addWidget(self.form, 1)
        left.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.rail)

    def _connect(self) -> None:
        self.editor.changed.connect(self._edited)
        self.keeper.saved.connect(self._saved)
        self.keeper.failed.connect(self._unsaved)
        self.foot.view_requested.connect(self.form.switch)
        self.foot.register_requested.connect(self._register)
        self.header.drafts_requested.connect(self._open_drafts)
        self.form.people_requested.connect(self._ask_people)
        self.form.attachments.failed.connect(self._tell)
        self.form.attachments.told.connect(self.notices.info)
        for words in self.form.words():
            self._pasting.watch(words)
        self.triage.told.connect(self._mark)
        self.cards.completeness.field_requested.connect(self._go_to)
        self.cards.earlier.case_requested.connect(self.case_requested)
        self.done.receipt_requested.connect(self.receipt_requested)
        self.done.case_requested.connect(self.case_requested)
        self.done.spot_requested.connect(self._spot.open)
        self._spot.solved.connect(self._solved)
        self.drafts.counted.connect(self._counted)
        self.drafts.opened.connect(self._type)
        self.drafts.registered.connect(self._was_registered)
        self.drafts.discarded.connect(self.keeper.forget)
        self.drafts.failed.connect(self._tell)
        self._registrar.busy_changed.connect(self._show_busy)
        self._registrar.registered.connect(self._registered)
        self._registrar.refused.connect(self._refused)
        self._registrar.failed.connect(self._failed)

    def _type(self, draft: IntakeDraft) -> None:
        """Go on with another draft; the one before is stored by the keeper."""
        self.keeper.store_now()
        self.editor.replace(draft)
        self.header.start(None)
        self._show_view()
        self._promise.ask_now()
        self._earlier.ask_now()
        self._count_drafts()
        self.form.begin()

    def _count_drafts(self) -> None:
        """Count what waits, once the draft left behind is stored."""
        self._to_count = not self.keeper.is_stored()
        if not self._to_count:
            self.drafts.refresh()

    def _edited(self, paths: frozenset[str]) -> None:
        if not self.header.is_started() and self.editor.is_touched():
            self.header.start(self._desk.clock.now())
        if paths & _PERSON:
            self._earlier.ask()
        if paths & _PROMISE:
            self._promise.ask()
        if "express" in paths:
            self._show_view()

    def _show_view(self) -> None:
        express = self.editor.draft.express
        self.header.set_express(express=express)
        self.foot.set_express(express=express)

    def _mark(self) -> None:
        found = self.triage.assessment
        for words in self.form.words():
            words.marks.set_spans(found.spans if found else ())

    def _register(self) -> None:
        self._before = QApplication.focusWidget()
        self.foot.register.setFocus(Qt.FocusReason.OtherFocusReason)  # settles the last field
        problem = self.form.check()
        if problem is not None:
            self._refused(problem)
            return
        self._registrar.register(self.editor.draft)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 (a slot)
        self.foot.set_busy(busy=busy)
        self.form.setEnabled(not busy)

    def _registered(self, case: Registered, draft: IntakeDraft) -> None:
        self.keeper.forget(draft.uuid)
        self.notices.clear()
        self.done.show_case(case, simple=is_simple(case, draft.channel))
        self._type(fresh_draft(express=draft.express))
        self.receipt_requested.emit(case.case_id)

    def _refused(self, problem: InvalidInput) -> None:
        if not self.form.show_problem(problem):
            self.notices.error(sentence(problem))

    def _failed(self, error: Exception) -> None:
        self._tell(error)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _solved(self, _case_id: int) -> None:
        self.done.settle()
        self.notices.success(self.tr("Solved on the spot. The signed stub is the feedback."))

    def _was_registered(self, number: str) -> None:
        self.notices.info(self.tr("This draft had already become {number}.").format(number=number))

    def _counted(self, rows: tuple[DraftRow, ...]) -> None:
        others = [row for row in rows if row.uuid != self.editor.draft.uuid]
        self.header.set_drafts(len(others))
        if self._offered or not others:
            self._offered = True
            return
        self._offered = True
        time = self._desk.moments.short(others[0].saved_at, self._desk.clock.now())
        text = self.tr("An unregistered draft from {time} is kept.")
        go_on = NoticeAction(self.tr("Continue"), partial(self.drafts.take_up, others[0].uuid))
        self.notices.info(text.format(time=time), go_on)

    def _open_drafts(self) -> None:
        self.drafts.open(self.editor.draft.uuid)

    def _ask_people(self) -> None:
        ask_people(self._look, self, self.editor)

    def _go_to(self, path: str) -> None:
        if path in self.cards.level.boxes:
            self.cards.level.boxes[path].take_focus()
        elif not self.form.show_field(path):
            self.foot.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, at: object) -> None:
        self.header.show_saved(at)  # type: ignore[arg-type]
        self.draft_saved.emit(at)
        if self._to_count:
            self._count_drafts()

    def _unsaved(self, error: KnownError) -> None:
        self.header.show_unsaved(sentence(error))

    def _tell(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def _ask_promise(self) -> Callable[[], Promise]:
        desk = self._desk
        return partial(desk.services.intake.promise, desk.actor, self.editor.draft)

    def _show_promise(self, promise: Promise | None) -> None:
        self.cards.level.show_promise(promise)
        self.form.strip.show_promise(promise)

    def _ask_earlier(self) -> Callable[[], object] | None:
        person, desk = self.editor.draft.person, self._desk
        known = (person.phone, person.identity_number, person.name)
        if not any(text.strip() for text in known):
            return None
        return partial(desk.services.earlier.of_person, desk.actor, *known)
