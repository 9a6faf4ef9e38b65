"""What a walk does with cases that seemed done: reviews, teams, mergers undone, withdrawals."""

import random
from collections.abc import Callable, Mapping

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.inputs import LinkInput, Reason
from desktop.domain.late_inputs import TeamInput, UpholdInput
from desktop.services.all import Services

WHY = Reason("理由充分")


def again_calls(
    s: Services, chance: random.Random, numbers: list[str], staff: list[Actor]
) -> Mapping[Action, Callable[[Actor, int], object]]:
    """Return the use cases behind the offers, with random particulars."""
    main = LinkInput(chance.choice(numbers), "同一事项")
    team = TeamInput(chance.choice(staff).staff_id, "查清未解决的原因", "2102")
    return {
        Action.MERGE: lambda a, c: s.records.merge(a, c, main),
        Action.UNMERGE: lambda a, c: s.records.unmerge(a, c, WHY),
        Action.TAKE_RECHECK: lambda a, c: s.again.take_recheck(a, c, WHY),
        Action.UPHOLD: lambda a, c: s.again.uphold(a, c, UpholdInput("区局", "维持")),
        Action.FORM_TEAM: lambda a, c: s.again.form_team(a, c, team),
        Action.CONTINUE: lambda a, c: s.again.go_on(a, c, WHY),
        Action.CLOSE_EXPLAINED: lambda a, c: s.closing.close_explained(a, c, WHY),
        Action.TERMINATE: lambda a, c: s.closing.terminate(a, c, WHY),
    }
