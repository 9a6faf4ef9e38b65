"""What the form of an action is: fields, what they build, which use case takes it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.errors import InvalidInput
from desktop.domain.inputs import OnCase, Reason
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, Words
from desktop.views.actions.values import Values

if TYPE_CHECKING:  # the services bring the database stack, which the first window must not load
    from desktop.services.all import Services

UseCase = Callable[[Actor, int, Any], object]
"""Takes the person, the id of the case and what was filled in."""


def _starts_empty(_facts: FormFacts) -> dict[str, object]:
    return {}


def a_reason(values: Values, _facts: FormFacts) -> Reason:
    """Build the input of the many actions that need one text."""
    return Reason(read.text(values, "text"))


@dataclass(frozen=True, slots=True)
class ActionForm:
    """The form of one action; `says` stands above the fields and tells what confirming does."""

    action: Action
    use_case: "Callable[[Services], UseCase]"
    fields: tuple[Field, ...] = ()
    build: Callable[[Values, FormFacts], object] = a_reason
    start: Callable[[FormFacts], dict[str, object]] = _starts_empty
    says: Words = ""
    danger: bool = False

    def filled(self, values: Values, facts: FormFacts) -> object:
        """Return what the use case takes; raise InvalidInput naming the first gap."""
        for field in self.fields:
            if field.required and not values.get(field.key):
                raise InvalidInput(field.key, "needed")
        ready = self.build(values, facts)
        return replace(ready, seen=facts.seen) if isinstance(ready, OnCase) else ready
