"""Columns of an import named on the command line: MEANING=HEADING, or MEANING= for none."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.domain.errors import InvalidInput
from desktop.services.importing.columns import Meaning


def named(
    headings: Sequence[str], found: Mapping[Meaning, int], said: Iterable[tuple[str, str]]
) -> dict[Meaning, int]:
    """Return the mapping that was found, changed by what was said.

    Raises InvalidInput `unknown_column` naming a heading the file does not have.
    """
    mapping = dict(found)
    for name, heading in said:
        meaning = Meaning(name)
        mapping.pop(meaning, None)
        if not heading:
            continue
        if heading not in headings:
            raise InvalidInput("column", "unknown_column", heading=heading)
        place = headings.index(heading)
        taken = [other for other, where in mapping.items() if where == place]
        mapping = {other: where for other, where in mapping.items() if other not in taken}
        mapping[meaning] = place
    return mapping
