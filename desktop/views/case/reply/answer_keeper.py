"""The answers of one case: as recorded, as typed, and what has to be kept."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.rows.case import CaseDetail
from desktop.domain.rows.typed import answer_form
from desktop.views.case.reply.answer import Answer, answer_of, with_values
from desktop.views.case.reply.crossing import Crossing, met
from desktop.views.keeping.kept_text import KeptText


class AnswerKeeper:
    """Knows what differs from the record; what is typed survives leaving, reloading and a crash."""

    def __init__(self, kept: KeptText) -> None:
        self._kept = kept
        self._case_id = 0
        self._recorded: dict[int, Answer] = {}
        self._typed: dict[int, Answer] = {}

    def take(self, detail: CaseDetail) -> tuple[Crossing, ...]:
        """Take in the record; return where somebody else wrote something else meanwhile."""
        body = detail.body
        who = f"{body.lead_department}{body.handler}"
        fresh = {point.position: answer_of(point, who) for point in detail.points}
        if detail.head.id != self._case_id:
            self._case_id, self._recorded = detail.head.id, {}
            self._typed = {place: self._with_kept(answer) for place, answer in fresh.items()}
        crossed = []
        for position, answer in fresh.items():
            mine = self._typed.get(position, answer)
            self._typed[position], crossing = met(self._base(answer, mine), answer, mine)
            crossed += [crossing] if crossing else []
        self._recorded = fresh
        self._typed = {position: self._typed[position] for position in fresh}
        self._keep()
        return tuple(crossed)

    def put(self, answers: Iterable[Answer]) -> None:
        """Take in what is typed."""
        for answer in answers:
            if answer.position in self._recorded:
                version = self._recorded[answer.position].version
                self._typed[answer.position] = replace(answer, version=version)
        self._keep()

    def answers(self) -> dict[int, Answer]:
        """Return all answers by position, as typed."""
        return dict(self._typed)

    def unsaved(self) -> tuple[Answer, ...]:
        """Return the answers that differ from the record and can be kept."""
        return tuple(
            answer
            for position, answer in self._typed.items()
            if answer != self._recorded[position] and answer.is_complete
        )

    def recorded(self, answers: Iterable[Answer]) -> None:
        """Learn that these answers are in the record now, whatever was typed since."""
        for answer in answers:
            before = self._recorded.get(answer.position)
            if before is not None and before.point_id == answer.point_id:
                self._recorded[answer.position] = replace(answer, version=before.version)
        self._keep()

    def _base(self, answer: Answer, mine: Answer) -> Answer:
        """Return what was typed over: what is left from another day may rest on an older record."""
        if answer.position in self._recorded:
            return self._recorded[answer.position]
        typed_on_this = mine.version == answer.version
        return answer if typed_on_this else Answer(answer.point_id, answer.position, answer.text)

    def _keep(self) -> None:
        for position, answer in self._typed.items():
            form = answer_form(answer.point_id)
            if answer.says_the_same(self._recorded[position]):
                self._kept.drop(self._case_id, form)
            else:
                values = {**answer.values(), "version": answer.version}
                self._kept.keep(self._case_id, form, values)

    def _with_kept(self, answer: Answer) -> Answer:
        return with_values(answer, self._kept.find(self._case_id, answer_form(answer.point_id)))
