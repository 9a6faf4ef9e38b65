"""交接班单: what the next shift takes over, grouped, with a line to sign for both."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, render_form
from desktop.documents.furniture import Furniture
from desktop.documents.styles import label, song
from desktop.documents.typesetter import Missing

_NAMES: Final = ("编号", "级别", "事项", "承办", "下一时限", "交代")
_WIDTHS: Final = (37.0, 17.0, 38.0, 20.0, 27.0, 17.0)


@dataclass(frozen=True, slots=True)
class HandoverItem:
    """One case that is handed over, every field as printed."""

    number: str
    level: str
    matter: str
    owner: str
    due: str
    remark: str


@dataclass(frozen=True, slots=True)
class HandoverGroup:
    """Cases of one kind, for example 今天到期 or 待签收."""

    title: str
    items: tuple[HandoverItem, ...]


@dataclass(frozen=True, slots=True)
class HandoverSheetData:
    """The sheet of one change of shift; internal, never for the public."""

    furniture: Furniture
    organisation: str
    shift: str
    handed_by: str
    taken_by: str
    groups: tuple[HandoverGroup, ...]
    notes: str = ""


def render_handover_sheet(data: HandoverSheetData, missing: Missing = "describe") -> bytes:
    """Draw the sheet on as many pages as the list needs."""
    table = FormTable(missing)
    table.fields((("交班人", data.handed_by), ("接班人", data.taken_by)))
    for group in data.groups:
        table.space(3.0)
        table.text(f"{group.title}（{len(group.items)}件）", label(12), 7.0, keep=True)
        rows = tuple(
            (item.number, item.level, item.matter, item.owner, item.due, item.remark)
            for item in group.items
        )
        if rows:
            table.listing(_NAMES, _WIDTHS, rows)
        else:
            table.text("无", song(11), 6.0)
    table.space(3.0)
    table.wide("其他交代", data.notes, 16)
    table.pair(("交班签名", ""), ("接班签名", ""), 14)
    table.keep_together(2)
    head = FormHead(data.furniture, data.organisation, "交接班单", data.shift, "内部")
    return render_form(head, table)
