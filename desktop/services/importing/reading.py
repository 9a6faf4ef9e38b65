"""Tables out of files and pasted text: xlsx through calamine, csv in any encoding of the field."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from desktop.domain.errors import InvalidInput

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a larger file is refused before it is read."""

LARGEST_TABLE = 200_000
"""Rows; more than any platform hands over at once."""

Cell = str | datetime
"""What the rules read: a text, or a moment the file itself held as one (naive, wall clock)."""

_ENCODINGS = ("utf-8-sig", "gb18030")
_DELIMITERS = ",\t;|"
_SHEETS = frozenset({".xlsx", ".xls", ".xlsm", ".ods"})
_LONGEST_CELL = 1_000_000


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of a file, every row as long as the headings."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    encoding: str = ""


def read_file(path: Path) -> Table:
    """Read a spreadsheet or csv file; raise InvalidInput naming what is wrong with it."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise InvalidInput("file", "file_too_large", megabytes=LARGEST_FILE // 2**20)
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput("file", "file_unreadable") from error
    if path.suffix.lower() in _SHEETS:
        return _table(path.name, _sheet_rows(content), "")
    return read_text(path.name, content)


def read_text(name: str, content: bytes) -> Table:
    """Read csv or tab-separated bytes, UTF-8 (with BOM) or GB 18030."""
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            break
        return _table(name, _csv_rows(text), encoding)
    raise InvalidInput("file", "file_encoding")


def read_pasted(text: str) -> Table:
    """Read rows pasted from a spreadsheet: tabs between cells."""
    return _table("", _csv_rows(text), "")


def _csv_rows(text: str) -> Iterator[list[Cell]]:
    csv.field_size_limit(_LONGEST_CELL)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            yield list(row)
    except csv.Error as error:
        raise InvalidInput("file", "file_not_a_table") from error


def _sheet_rows(content: bytes) -> Iterator[list[Cell]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows = workbook.get_sheet_by_index(0).to_python(skip_empty_area=True)
    except (CalamineError, IndexError, ValueError) as error:
        raise InvalidInput("file", "file_not_a_table") from error
    for row in rows:
        yield [_cell(value) for value in row]


def _cell(value: object) -> Cell:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(value, time())
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _table(name: str, rows: Iterable[list[Cell]], encoding: str) -> Table:
    kept = [row for row in rows if any(str(cell).strip() for cell in row)]
    if len(kept) < 2:  # noqa: PLR2004  headings and at least one row
        raise InvalidInput("file", "file_empty")
    if len(kept) > LARGEST_TABLE:
        raise InvalidInput("file", "file_too_long", rows=LARGEST_TABLE)
    headings = tuple(str(cell).strip() for cell in kept[0])
    width = len(headings)
    body = tuple(tuple((row + [""] * width)[:width]) for row in kept[1:])
    return Table(name, headings, body, encoding)
