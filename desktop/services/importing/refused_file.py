"""The file of refused rows: every row as it came, with its place and the reason."""

import csv
from collections.abc import Callable
from pathlib import Path

from desktop.domain.errors import KnownError
from desktop.services.importing.reading import Cell, Table
from desktop.services.importing.service import Refused

_FORMULA = frozenset("=+-@\t\r")


def write_refused(
    path: Path, table: Table, refused: tuple[Refused, ...], sentence: Callable[[KnownError], str]
) -> None:
    """Write a csv a Chinese spreadsheet program opens well (BOM), no cell able to act."""
    with path.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["行", "原因", *(harmless(heading) for heading in table.headings)])
        for row in refused:
            cells = [harmless(cell) for cell in row.row]
            writer.writerow([row.position, harmless(sentence(row.problem)), *cells])


def harmless(cell: Cell) -> str:
    """Return the cell as text that no spreadsheet program takes for a formula."""
    text = cell.isoformat(sep=" ") if not isinstance(cell, str) else cell
    return f"'{text}" if text[:1] in _FORMULA else text
