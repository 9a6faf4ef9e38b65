"""The answers of one case: as recorded, as typed, and what has to be kept."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.rows.case import CaseDetail
from desktop.views.case.reply.answer import Answer, answer_of


class AnswerKeeper:
    """Knows what differs from the record; what is typed survives leaving and reloading."""

    def __init__(self) -> None:
        self._case_id = 0
        self._recorded: dict[int, Answer] = {}
        self._typed: dict[int, Answer] = {}
        self._elsewhere: dict[int, dict[int, Answer]] = {}

    def take(self, detail: CaseDetail) -> tuple[Answer, ...]:
        """Take in the record; return those answers somebody else changed under what was typed."""
        if detail.head.id != self._case_id:
            self._turn_to(detail.head.id)
        body = detail.body
        who = f"{body.lead_department}{body.handler}"
        fresh = {point.position: answer_of(point, who) for point in detail.points}
        crossed = []
        for position, answer in fresh.items():
            mine, before = self._typed.get(position), self._recorded.get(position)
            if mine is None or mine == before:
                self._typed[position] = answer
                continue
            self._typed[position] = replace(mine, version=answer.version)
            told = before is not None and replace(answer, version=0) != replace(before, version=0)
            if told and replace(mine, version=0) != replace(answer, version=0):
                crossed.append(answer)
        self._recorded = fresh
        self._typed = {position: self._typed[position] for position in fresh}
        return tuple(crossed)

    def put(self, answers: Iterable[Answer]) -> None:
        """Take in what is typed."""
        for answer in answers:
            if answer.position in self._recorded:
                version = self._recorded[answer.position].version
                self._typed[answer.position] = replace(answer, version=version)

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

    def _turn_to(self, case_id: int) -> None:
        """Lay aside what is unfinished on one case, take up what was laid aside of another."""
        changed = {p: a for p, a in self._typed.items() if a != self._recorded.get(p)}
        if changed:
            self._elsewhere[self._case_id] = changed
        self._case_id, self._recorded = case_id, {}
        self._typed = self._elsewhere.pop(case_id, {})
