"""转办单 and 交办单: the matter on its way to the unit that answers, with a stub to sign for it."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, render_form
from desktop.documents.furniture import Furniture, case_line
from desktop.documents.receipt import LEVELS
from desktop.documents.stub import tear_line
from desktop.documents.styles import bold, label, mixed, song
from desktop.documents.typesetter import Missing

_SIGN_ROW: Final = 13.0


@dataclass(frozen=True, slots=True)
class SlipPoint:
    """A point and the unit that answers it."""

    text: str
    unit: str


@dataclass(frozen=True, slots=True)
class SlipLimit:
    """A limit (签收, 联系, 初步结果, 办结) with its date and reckoning."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class TransferSlipData:
    """A slip (domain rules §D 2, form 3); the furniture carries the slip's own number.

    `ordered` makes it a 交办单 to a subordinate unit. `person` is masked unless needed. It never
    carries emotion, personnel measures or evidence (domain rules §K 6): the caller leaves them out.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    ordered: bool
    level: int
    case_number: str
    from_unit: str
    to_unit: str
    joint_units: str
    issued_at: str
    person: str
    secrecy: str
    matter: str
    points: tuple[SlipPoint, ...]
    known: str
    limits: tuple[SlipLimit, ...]
    demand: str
    return_terms: str
    drafted: str
    issued: str

    @property
    def title(self) -> str:
        """Return the title by the relation between the two units."""
        return "投诉事项交办单" if self.ordered else "投诉事项转办单"

    @property
    def case_line(self) -> str:
        """Return the number of the case with its check code."""
        return case_line(self.case_number)


def render_transfer_slip(data: TransferSlipData, missing: Missing = "refuse") -> bytes:
    """Draw the slip; its QR code holds the slip's own number."""
    table = FormTable(missing)
    table.wide("投诉编号", mixed((data.case_line, bold(12))))
    table.fields((("转出单位", data.from_unit), ("承办单位", data.to_unit)))
    table.fields((("协办单位", data.joint_units or "无"), ("转出时间", data.issued_at)))
    table.fields((("投诉人", data.person), ("保密要求", data.secrecy)))
    table.wide("反映事项\n原话摘要", data.matter)
    points = (
        f"{at}．{point.text}" + (f"（{point.unit}）" if point.unit else "")
        for at, point in enumerate(data.points, 1)
    )
    table.wide("诉求点", "\n".join(points))
    table.wide("已知情况", data.known)
    limits = (
        part
        for at, limit in enumerate(data.limits)
        for part in (
            ("\n" if at else "", song(12)),
            (limit.name, label(12)),
            (f"　{limit.text}", song(12)),
        )
    )
    table.wide("时限要求", mixed(*limits))
    table.wide("办理要求", data.demand)
    table.wide("退回条件", data.return_terms)
    table.fields((("拟办", data.drafted), ("签发", data.issued)))
    _add_stub(table, data)
    head = FormHead(
        data.furniture,
        data.organisation,
        data.title,
        data.file_number,
        LEVELS[data.level],
        code=True,
    )
    return render_form(head, table)


def _add_stub(table: FormTable, data: TransferSlipData) -> None:
    paper = f"{data.title[-3:]} {data.file_number}"
    table.pieces.append(tear_line("签收回执（撕下交回转出单位）", paper, data.case_line))
    table.pair(("签收单位", ""), ("签收人", "　　　　　工号"), _SIGN_ROW)
    table.pair(("签收时间", "　　月　　日　　时　分"), ("确认事项", "□接办　□退回"), _SIGN_ROW)
    table.keep_together(2)
