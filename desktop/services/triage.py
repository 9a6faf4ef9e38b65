"""Triage of a table of messages by the rules, without any database (§B)."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from desktop.domain.errors import InvalidInput
from desktop.domain.taxonomy import CaseType, Subtype, Taxonomy, Trigger, parse_taxonomy
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.engine import assess
from desktop.resources import resource
from desktop.services.importing.reading import Table
from desktop.services.importing.refused_file import harmless

COLUMNS: Final = (
    "row",
    "type",
    "second_type",
    "subtype",
    "severity",
    "urgency",
    "priority",
    "triggers",
    "matched",
)
"""What is written of each row, in this order."""

_BETWEEN: Final = "；"


class AssessedRow(NamedTuple):
    """One row of the table: its number, counted from 1 below the headings, triage, more cells."""

    position: int
    assessment: Assessment
    more: tuple[str, ...] = ()


def taxonomy_from(path: Path | None) -> Taxonomy:
    """Return the shipped rules, or those of a file.

    Raises InvalidInput `file_missing`, `file_unreadable`, or `taxonomy_wrong` telling where.
    """
    source = path or resource("taxonomy", "taxonomy.json")
    if not source.is_file():
        raise InvalidInput("taxonomy", "file_missing", name=source.name)
    try:
        return parse_taxonomy(source.read_text("utf-8"))
    except OSError as error:
        raise InvalidInput("taxonomy", "file_unreadable") from error
    except json.JSONDecodeError as error:
        where = f"{error.lineno}:{error.colno}"
        raise InvalidInput("taxonomy", "taxonomy_wrong", name=source.name, place=where) from error
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        where = str(error)
        raise InvalidInput("taxonomy", "taxonomy_wrong", name=source.name, place=where) from error


def assess_table(
    table: Table,
    headings: Sequence[str],
    taxonomy: Taxonomy,
    year: int | None = None,
    more: Callable[[str], tuple[str, ...]] | None = None,
) -> Iterator[AssessedRow]:
    """Return the triage of each row, whose text is that of the named columns, one a line.

    `year` as for `assess`; `more` gives further cells of a text.
    Raises InvalidInput `unknown_column` before any row is looked at.
    """
    for heading in headings:
        if heading not in table.headings:
            raise InvalidInput("column", "unknown_column", heading=heading)
    places = [table.headings.index(heading) for heading in headings]
    texts = ("\n".join(str(row[place]) for place in places) for row in table.rows)
    return (
        AssessedRow(position, assess(text, taxonomy, year), more(text) if more else ())
        for position, text in enumerate(texts, 1)
    )


def write_assessed(
    path: Path, headings: Sequence[str], rows: Iterable[AssessedRow], names: Mapping[str, str]
) -> int:
    """Write a csv a Chinese spreadsheet program opens well (BOM), no cell able to act.

    `names` are those of types, subtypes and triggers, see `names_in`.
    Returns the number of rows. Raises InvalidInput `folder_not_writable`.
    """
    count = 0
    try:
        with path.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(map(harmless, headings))
            for row in rows:
                count += 1
                cells = (*_cells(row.assessment, names), *row.more)
                writer.writerow([row.position, *map(harmless, cells)])
    except OSError as error:
        raise InvalidInput("out", "folder_not_writable") from error
    return count


def names_in(taxonomy: Taxonomy, *, english: bool) -> Mapping[str, str]:
    """Return the name of every type, subtype and trigger by its code."""
    subtypes = [subtype for kind in taxonomy.types for subtype in kind.subtypes]
    named: tuple[CaseType | Subtype | Trigger, ...] = (
        *taxonomy.types,
        *subtypes,
        *taxonomy.triggers,
    )
    return {one.code: one.en if english else one.zh for one in named}


def _cells(found: Assessment, names: Mapping[str, str]) -> Iterator[str]:
    types = [kind.code for kind in found.suggestions]
    best = [kind.subtypes[0].code for kind in found.suggestions[:1]]
    for code in (*types, "", "")[:2] + (*best, "")[:1]:
        yield f"{code} {names[code]}" if code else ""
    yield from (found.severity.level, found.urgency.level, found.priority)
    codes = [fired.trigger.code for fired in found.triggers]
    yield _BETWEEN.join(f"{code} {names[code]}" for code in codes)
    yield _BETWEEN.join(dict.fromkeys(f"{span.word}({span.rule})" for span in found.spans))
