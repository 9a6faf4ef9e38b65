"""How what is typed into a form meets what somebody else recorded meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.views.actions.values import Values


@dataclass(frozen=True, slots=True)
class Merge:
    """The values to put in, and the other's value of every field both changed."""

    taken: Mapping[str, object]
    both: Mapping[str, object]


def merged(before: Mapping[str, object], now: Mapping[str, object], typed: Values) -> Merge:
    """Bring what was typed on `before` together with the record as it is `now`.

    A field nobody typed in takes the new value; one that both changed keeps what was typed and
    is named in `both`, with the other's value.
    """
    taken, both = {}, {}
    for key, new in now.items():
        old, mine = before.get(key), typed.get(key)
        if _same(new, old) or _same(new, mine):
            continue
        if _same(mine, old):
            taken[key] = new
        else:
            both[key] = new
    return Merge(taken, both)


def _same(one: object, other: object) -> bool:
    """Compare what two fields say: nothing recorded and nothing typed are alike."""
    return (one or "") == (other or "")
