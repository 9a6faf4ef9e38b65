"""What a walk does with cases that seemed done: reviews, teams, mergers undone, orders."""

import random
from collections.abc import Callable, Mapping

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.inputs import AlarmAnswer, LinkInput, Reason, SupervisionInput
from desktop.domain.late_inputs import TeamInput, UpholdInput
from desktop.services.all import Services
from tests.services.seeding import SmallHall

WHY = Reason("理由充分")


def again_calls(
    s: Services, chance: random.Random, numbers: list[str], hall: SmallHall, alarms: str
) -> Mapping[Action, Callable[[Actor, int], object]]:
    """Return the use cases behind the offers, with random particulars."""
    main = LinkInput(chance.choice(numbers), "同一事项")
    team = TeamInput(chance.choice(list(hall.actors.values())).staff_id, "查清未解决的原因", "2102")
    answer = AlarmAnswer(alarms[:2], chance.random() < 0.5, "歌词")
    return {
        Action.ANSWER_ALARM: lambda a, c: s.suggestions.answer_alarm(a, c, answer),
        Action.MERGE: lambda a, c: s.records.merge(a, c, main),
        Action.UNMERGE: lambda a, c: s.records.unmerge(a, c, WHY),
        Action.TAKE_RECHECK: lambda a, c: s.again.take_recheck(a, c, WHY),
        Action.UPHOLD: lambda a, c: s.again.uphold(a, c, UpholdInput("区局", "维持")),
        Action.FORM_TEAM: lambda a, c: s.again.form_team(a, c, team),
        Action.CONTINUE: lambda a, c: s.again.go_on(a, c, WHY),
        Action.CLOSE_EXPLAINED: lambda a, c: s.closing.close_explained(a, c, WHY),
        Action.SUPERVISE: lambda a, c: s.supervision.order(a, c, SupervisionInput("限期")),
        Action.ANSWER_SUPERVISION: lambda a, c: s.supervision.answer(a, c, WHY),
        Action.REMIND: s.supervision.remind,
        Action.TERMINATE: lambda a, c: s.closing.terminate(a, c, WHY),
    }
