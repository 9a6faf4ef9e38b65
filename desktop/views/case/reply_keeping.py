"""Puts the answers of a reply into the record, and tells what somebody else wrote meanwhile."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.actions import Action
from desktop.domain.errors import Conflict
from desktop.views.case.case_acts import CaseActs
from desktop.views.case.case_keeper import CaseKeeper
from desktop.views.case.reply.answer import Answer
from desktop.views.case.reply.crossing import Crossing
from desktop.views.case.reply.reply_view import ReplyView
from desktop.views.desk import Desk
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.words.change_words import ChangeWords


class ReplyKeeping(QObject):
    """What is complete goes into the record, everything else stays a draft."""

    recorded = Signal(int)
    """Answers of this case are in the record now."""

    def __init__(
        self,
        desk: Desk,
        keeper: CaseKeeper,
        acts: CaseActs,
        reply: ReplyView,
        notices: NoticeArea,
    ) -> None:
        super().__init__(reply)
        self._desk = desk
        self._keeper = keeper
        self._acts = acts
        self._reply = reply
        self._notices = notices
        self._after: Action | None = None
        reply.keep_requested.connect(self._keep)
        reply.action_chosen.connect(self._decide)
        reply.crossed.connect(self._crossed)

    def keep(self) -> None:
        """Record what differs from the record and is complete."""
        self._keep(self._reply.unsaved())

    def flush(self) -> None:
        """Record it and wait; what is refused stays a draft."""
        work = partial(self._write, self._reply.unsaved(), self._keeper.case_id)
        self._desk.tasks.run(self, work, self._reply.keeper.recorded, _put_up_with)
        self._desk.tasks.wait_calmly()

    def _decide(self, key: str) -> None:
        """Keep what is typed first: the approver decides on what is recorded."""
        self._after = Action(key)
        unsaved = self._reply.unsaved()
        if unsaved:
            self._keep(unsaved)
        else:
            self._kept(self._keeper.case_id, ())

    def _keep(self, answers: tuple[Answer, ...]) -> None:
        if answers:
            case_id = self._keeper.case_id
            work = partial(self._write, answers, case_id)
            self._desk.tasks.run(self, work, partial(self._kept, case_id), self._not_kept)

    def _write(self, answers: tuple[Answer, ...], case_id: int) -> tuple[Answer, ...]:
        for answer in answers:
            self._desk.services.handling.answer_point(self._desk.actor, case_id, answer.ready())
        return answers

    def _kept(self, case_id: int, answers: tuple[Answer, ...]) -> None:
        after, self._after = self._after, None
        if answers:
            self._reply.keeper.recorded(answers)
            self._keeper.reload()
            self.recorded.emit(case_id)
        if after is not None:
            self._acts.take(after)

    def _not_kept(self, error: Exception) -> None:
        self._after = None
        self._acts.tell(error)
        if isinstance(error, Conflict):
            self._keeper.reload()

    def _crossed(self, crossing: Crossing) -> None:
        facts, theirs = self._keeper.facts(), crossing.theirs
        if facts is None:
            return
        words = ChangeWords(facts.moments, facts.choices)
        values = theirs.values()
        told = " · ".join(words.line((name, "", _plain(values[name]))) for name in crossing.fields)
        said = self.tr("Somebody else answered point {number}. Yours stands; theirs: {told}")
        take = NoticeAction(self.tr("Take theirs"), partial(self._settle, crossing.taken, theirs))
        add = NoticeAction(self.tr("Add below mine"), partial(self._settle, crossing.added, theirs))
        self._notices.warning(said.format(number=theirs.position, told=told), take, add)

    def _settle(self, settled: Callable[[Answer], Answer], theirs: Answer) -> None:
        mine = self._reply.keeper.answers().get(theirs.position)
        if mine is not None and mine.point_id == theirs.point_id:
            self._reply.put(settled(mine))


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value or "")


def _put_up_with(_error: Exception) -> None:
    """Leave it: what was refused is kept as a draft."""
