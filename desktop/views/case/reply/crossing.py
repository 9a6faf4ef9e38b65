"""Two people answer one point: field by field, nothing typed is lost."""

from dataclasses import dataclass, replace

from desktop.views.case.reply.answer import ANSWER_LIMIT, Answer, bare

_TEXTS = frozenset({"found", "basis", "measure"})


@dataclass(frozen=True, slots=True)
class Crossing:
    """The answer somebody else recorded, and the fields in which something else was typed."""

    theirs: Answer
    fields: tuple[str, ...]

    def taken(self, mine: Answer) -> Answer:
        """Return one's own answer with the other's values in the fields both changed."""
        return replace(mine, **{name: getattr(self.theirs, name) for name in self.fields})

    def added(self, mine: Answer) -> Answer:
        """Return one's own answer with the other's texts below one's own, where they fit."""
        both = {
            name: f"{getattr(mine, name)}\n{getattr(self.theirs, name)}"
            for name in self.fields
            if name in _TEXTS
        }
        fits = {name: text for name, text in both.items() if len(text) <= ANSWER_LIMIT}
        return replace(mine, **fits)  # type: ignore[arg-type]


def met(before: Answer, theirs: Answer, mine: Answer) -> tuple[Answer, Crossing | None]:
    """Bring what was typed over `before` together with what is recorded now.

    A field only one of them changed has that value; where both did, what was typed stands.
    """
    values = mine.values()
    both = []
    for name, new in theirs.values().items():
        old, typed = bare(before.values()[name]), bare(values[name])
        if bare(new) in (old, typed):
            continue
        if typed == old:
            values[name] = new
        else:
            both.append(name)
    kept = replace(theirs, **values)  # type: ignore[arg-type]
    return kept, Crossing(theirs, tuple(both)) if both else None
