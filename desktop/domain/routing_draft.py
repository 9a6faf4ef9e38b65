"""A row of the routing table as an administrator types it, and what it must be like to be kept."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.lines import code, single_line
from desktop.domain.routing import RoutingRule, has_condition

_BETWEEN: Final = re.compile(r"[\s、，,；;]+")
_LIST_LIMIT: Final = 400
_DUTY_LIMIT: Final = 120
PURPOSE_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class RoutingDraft:
    """Lists are typed in one line, parted by blanks, commas or 、; `purpose` tells what for."""

    code: str = ""
    department_id: int | None = None
    helpers: str = ""
    subtypes: str = ""
    words: str = ""
    windows: str = ""
    items: str = ""
    duty: str = ""
    active: bool = True
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class KnownCodes:
    """The codes a row may name; `subtypes` holds those of the types too."""

    departments: Collection[str]
    subtypes: Collection[str]
    windows: Collection[str]
    items: Collection[str]


def checked_rule(draft: RoutingDraft, rule_id: int, lead: str, known: KnownCodes) -> RoutingRule:
    """Return the row as it is kept.

    Raises InvalidInput `unknown_codes` (`codes` named), `lead_helps_itself`,
    `routing_no_condition`, and what single lines and codes raise.
    """
    rule = RoutingRule(
        id=rule_id,
        code=code("code", draft.code),
        lead=lead,
        helpers=_codes("helpers", draft.helpers, known.departments),
        subtypes=_codes("subtypes", draft.subtypes.upper(), known.subtypes),
        words=_listed("words", draft.words),
        windows=_codes("windows", draft.windows, known.windows),
        items=_codes("items", draft.items, known.items),
        duty=single_line("duty", draft.duty, _DUTY_LIMIT, required=False),
        active=draft.active,
    )
    if lead in rule.helpers:
        raise InvalidInput("helpers", "lead_helps_itself", codes=lead)
    if not has_condition(rule):
        raise InvalidInput("words", "routing_no_condition")
    return rule


def _codes(field: str, text: str, known: Collection[str]) -> tuple[str, ...]:
    found = _listed(field, unicodedata.normalize("NFKC", text))
    unknown = [one for one in found if one not in known]
    if unknown:
        raise InvalidInput(field, "unknown_codes", codes=joined(unknown))
    return found


def _listed(field: str, text: str) -> tuple[str, ...]:
    line = single_line(field, text, _LIST_LIMIT, required=False)
    return tuple(dict.fromkeys(part for part in _BETWEEN.split(line) if part))


def joined(codes: Sequence[str]) -> str:
    """Return a list as it is typed."""
    return "、".join(codes)
