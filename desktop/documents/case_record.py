"""投诉登记表 with 处理过程记录: the whole record of a case, line by line."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, render_form
from desktop.documents.furniture import Furniture, case_line
from desktop.documents.receipt import LEVELS
from desktop.documents.styles import label
from desktop.documents.typesetter import Missing

_NAMES: Final = ("时间", "人员", "事项", "内容")
_WIDTHS: Final = (33.5, 20.0, 22.0, 80.5)


@dataclass(frozen=True, slots=True)
class RecordField:
    """A label of the register with its value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One line of the history, every field as printed."""

    at: str
    who: str
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class CaseRecordData:
    """A case for the file (domain rules §D 2, form 11); internal, carries full names."""

    furniture: Furniture
    organisation: str
    case_number: str
    level: int
    fields: tuple[RecordField, ...]
    summary: str
    points: tuple[str, ...]
    entries: tuple[RecordEntry, ...]
    scope: str = "知悉范围：内部"


def render_case_record(data: CaseRecordData, missing: Missing = "describe") -> bytes:
    """Draw register and history on as many pages as they need."""
    table = FormTable(missing)
    table.fields(tuple((field.name, field.value) for field in data.fields))
    table.wide("反映情况", data.summary)
    points = (f"{at}．{point}" for at, point in enumerate(data.points, 1))
    table.wide("诉求点", "\n".join(points))
    table.space(4.0)
    table.text("处理过程记录", label(13), 8.0, keep=True)
    rows = tuple((entry.at, entry.who, entry.what, entry.detail) for entry in data.entries)
    table.listing(_NAMES, _WIDTHS, rows)
    head = FormHead(
        data.furniture,
        data.organisation,
        "投诉登记表",
        case_line(data.case_number),
        f"{data.scope}　{LEVELS[data.level]}",
    )
    return render_form(head, table)
