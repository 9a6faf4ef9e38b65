"""督办通知单: a case that is late, what is demanded of its unit, by when, and what follows."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, render_form
from desktop.documents.furniture import Furniture, case_line
from desktop.documents.receipt import LEVELS
from desktop.documents.stub import tear_line
from desktop.documents.styles import bold, mixed
from desktop.documents.typesetter import Missing

_TITLE: Final = "投诉事项督办通知单"
_SIGN_ROW: Final = 13.0


@dataclass(frozen=True, slots=True)
class SupervisionOrderData:
    """An order to a unit (domain rules §D 2, form 8); it stays inside and names no person.

    `overdue` tells each limit that has passed, `last_log` the newest thing done, both as sentences.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    level: int
    case_number: str
    unit: str
    handler: str
    matter: str
    overdue: tuple[str, ...]
    last_log: str
    demand: str
    required_by: str
    consequence: str
    issued: str

    @property
    def case_line(self) -> str:
        """Return the number of the case with its check code."""
        return case_line(self.case_number)


def render_supervision_order(data: SupervisionOrderData, missing: Missing = "refuse") -> bytes:
    """Draw the order with a stub on which the unit signs for it."""
    table = FormTable(missing)
    table.wide("投诉编号", mixed((data.case_line, bold(12))))
    table.fields((("承办单位", data.unit), ("承办人", data.handler)))
    table.wide("反映事项", data.matter)
    table.wide("超期情况", "\n".join(data.overdue))
    table.wide("最近办理\n记录", data.last_log)
    table.wide("督办要求", data.demand)
    table.wide("回复期限", mixed((data.required_by, bold(12))))
    table.wide("逾期处理", data.consequence)
    table.wide("签发", data.issued)
    _add_stub(table, data)
    level = LEVELS[data.level]
    head = FormHead(data.furniture, data.organisation, _TITLE, data.file_number, level, code=True)
    return render_form(head, table)


def _add_stub(table: FormTable, data: SupervisionOrderData) -> None:
    paper = f"督办通知单 {data.file_number}"
    table.pieces.append(tear_line("签收回执（撕下交回签发人）", paper, data.case_line))
    table.pair(("签收单位", ""), ("签收人", "　　　　　工号"), _SIGN_ROW)
    table.pair(("签收时间", "　　月　　日　　时　分"), ("单位负责人", ""), _SIGN_ROW)
    table.keep_together(2)
