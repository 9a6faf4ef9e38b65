"""Learning from a table whose rows people labelled, and the file a model is kept in."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.learning.crossing import Crossing, cross
from desktop.learning.model import Model
from desktop.learning.model_file import LARGEST_FILE, from_bytes, to_bytes
from desktop.learning.training import Example, Labels, counted_of, labels_of, train
from desktop.services.importing.reading import Table

LEARNED_COLUMNS: Final = ("learned", "confidence")
"""What a model adds to the triage of each row."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A trained model, what it is worth on texts it has not seen, and what it learned from."""

    model: Model
    crossing: Crossing
    labels: Labels
    skipped: int
    """Rows without a text or without a label."""


def learn_table(table: Table, texts: Sequence[str], label: str, folds: int, seed: int) -> Lesson:
    """Train on the named columns; several texts are joined, one a line.

    Raises InvalidInput `unknown_column`, `learn_too_few`.
    """
    places = [_place(table, heading) for heading in texts]
    at = _place(table, label)
    rows = [
        Example("\n".join(str(row[place]) for place in places), " ".join(str(row[at]).split()))
        for row in table.rows
    ]
    examples = [row for row in rows if row.text.strip() and row.label]
    labels = labels_of(examples)
    counted = counted_of(examples, labels)
    crossing = cross(counted, folds, seed)
    model = train(counted, seed, crossing.sharpness)
    return Lesson(model, crossing, labels, len(rows) - len(examples))


def keep_model(model: Model, path: Path) -> None:
    """Write the file of a model; what stood there stays whole until the new one does.

    Raises InvalidInput `folder_not_writable`.
    """
    half = path.with_name(path.name + ".part")
    try:
        half.write_bytes(to_bytes(model))
        half.replace(path)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise InvalidInput("model", "folder_not_writable") from error


def read_model(path: Path) -> Model:
    """Return the model of a file.

    Raises InvalidInput `file_missing`, `file_unreadable`, `model_foreign`, `model_damaged`.
    """
    if not path.is_file():
        raise InvalidInput("model", "file_missing", name=path.name)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise InvalidInput("model", "model_foreign")
        return from_bytes(path.read_bytes())
    except OSError as error:
        raise InvalidInput("model", "file_unreadable") from error


def learned_cells(model: Model, text: str) -> tuple[str, str]:
    """Return the label a model suggests and its confidence (0 to 1); empty where it knows none."""
    for best in model.suggest(text, number=1):
        return best.label, f"{best.confidence:.2f}"
    return "", ""


def _place(table: Table, heading: str) -> int:
    if heading not in table.headings:
        raise InvalidInput("column", "unknown_column", heading=heading)
    return table.headings.index(heading)
