"""争议件报告单: a case two units sent back, on one page for the supervisor to decide."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, choices, render_form
from desktop.documents.furniture import Furniture, case_line
from desktop.documents.styles import bold, label, mixed
from desktop.documents.typesetter import Missing

_NAMES: Final = ("次", "退回单位", "退回人", "时间", "理由", "依据", "建议承办")
_WIDTHS: Final = (8.0, 24.0, 16.0, 22.0, 35.0, 30.0, 21.0)
_DECISIONS: Final = ("维持原分派", "改派", "指定主办和协办", "报带班领导")
_SIGN_ROW: Final = 14.0


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One return, every field as printed."""

    unit: str
    person: str
    at: str
    reason: str
    basis: str
    proper: str


@dataclass(frozen=True, slots=True)
class DisputeSheetData:
    """Who returned the case when and on what basis, and what the routing table says; internal.

    The person stands masked, evidence and emotion stay away (domain rules §K 6).
    """

    furniture: Furniture
    organisation: str
    case_number: str
    level: str
    kind: str
    received_at: str
    close_by: str
    person: str
    matter: str
    place: str
    first_responsible: str
    returns: tuple[ReturnLine, ...]
    table_says: str


def render_dispute_sheet(data: DisputeSheetData, missing: Missing = "describe") -> bytes:
    """Draw the sheet; the decision is written by hand."""
    table = FormTable(missing)
    table.wide("投诉编号", mixed((case_line(data.case_number), bold(12))))
    table.wide("投诉类型", data.kind)
    table.fields((("收到时间", data.received_at), ("办结时限", data.close_by)))
    table.fields((("投诉人", data.person), ("首接负责人", data.first_responsible)))
    table.wide("事项和窗口", data.place)
    table.wide("反映事项", data.matter)
    table.space(3.0)
    table.text(f"退回情况（共{len(data.returns)}次，退回不停止计时）", label(12), 7.0, keep=True)
    rows = tuple(
        (str(at), line.unit, line.person, line.at, line.reason, line.basis, line.proper)
        for at, line in enumerate(data.returns, 1)
    )
    table.listing(_NAMES, _WIDTHS, rows)
    table.space(3.0)
    table.wide("派单目录", data.table_says)
    table.wide("裁定", choices(_DECISIONS, ""), 12)
    table.wide("主办、协办\n和理由", "", 20)
    table.pair(("值班主任", ""), ("裁定时间", "　　月　　日　　时　分"), _SIGN_ROW)
    table.keep_together(3)
    head = FormHead(
        data.furniture, data.organisation, "争议件报告单", "知悉范围：内部", data.level, code=True
    )
    return render_form(head, table)
