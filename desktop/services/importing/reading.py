"""Tables out of files and pasted text: xlsx through calamine, csv in any encoding of the field.

What a file is tells from its bytes, never from its name.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
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
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The stream a workbook with a password is wrapped in."""

_NO_TABLE = (b"\xff\xd8\xff", b"\x89PNG", b"%PDF-", b"GIF8", b"{\\rtf")
_WEB_PAGE = re.compile(rb"\s*<(?:!doctype|html|head|meta|table|style|\?xml)", re.IGNORECASE)
_TITLES = 10
"""Rows above the headings at most: a title, who filled the table in, a date."""


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of a file, every row as long as the headings."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    encoding: str = ""


def read_file(path: Path) -> Table:
    """Read a spreadsheet or csv file; raise InvalidInput naming what is wrong with it."""
    if not path.is_file():
        raise InvalidInput("file", "file_missing", name=path.name)
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise InvalidInput("file", "file_too_large", megabytes=LARGEST_FILE // 2**20)
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput("file", "file_unreadable") from error
    if content.startswith((_ZIP, _OLE)):
        return _table(path.name, _sheet_rows(content), "")
    if content.startswith(_NO_TABLE):
        raise InvalidInput("file", "file_not_a_table")
    if _WEB_PAGE.match(content.removeprefix(codecs.BOM_UTF8)):
        raise InvalidInput("file", "file_is_web_page")
    return read_text(path.name, content)


def read_text(name: str, content: bytes) -> Table:
    """Read csv or tab-separated bytes: UTF-8, UTF-16 with its mark, or GB 18030."""
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else _ENCODINGS:
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
    csv.field_size_limit(LARGEST_FILE)
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
        code = "file_has_password" if _LOCKED in content else "file_not_a_table"
        raise InvalidInput("file", code) from error
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
    top = _place_of_headings(kept)
    if top + 1 == len(kept):
        raise InvalidInput("file", "file_empty")
    headings = tuple(str(cell).strip() for cell in kept[top])
    width = len(headings)
    body = tuple(tuple((row + [""] * width)[:width]) for row in kept[top + 1 :])
    return Table(name, headings, body, encoding)


def _place_of_headings(rows: Sequence[Sequence[Cell]]) -> int:
    """Return where the headings stand: the first row about as full as the fullest below it."""
    filled = [sum(bool(str(cell).strip()) for cell in row) for row in rows[:_TITLES]]
    return next(place for place, number in enumerate(filled) if number * 2 > max(filled))
