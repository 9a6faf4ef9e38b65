"""送达回证: how a paper reached the person, or why it was left."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, choices, render_form
from desktop.documents.furniture import Furniture, case_line
from desktop.documents.typesetter import Missing

WAYS: Final = (
    *("直接送达", "留置送达", "邮寄送达", "电子送达"),
    *("委托送达", "公告送达", "到场领取"),
)


@dataclass(frozen=True, slots=True)
class DeliveryProofData:
    """A proof of delivery (domain rules §D 2, form 7); empty fields are filled in by hand.

    `way` is one of `WAYS`, `witnesses` two people when the receiver refused, `proof` a tracking
    number or the hash of a picture.
    """

    furniture: Furniture
    organisation: str
    case_number: str
    paper_title: str
    paper_number: str
    receiver: str
    place: str
    way: str
    served_at: str = ""
    refusal: str = ""
    witnesses: str = ""
    servers: str = ""
    proof: str = ""
    note: str = ""


def render_delivery_proof(data: DeliveryProofData, missing: Missing = "refuse") -> bytes:
    """Draw the proof with room for signatures."""
    table = FormTable(missing)
    table.wide("投诉编号", case_line(data.case_number))
    table.wide("送达文书", f"{data.paper_title}　{data.paper_number}")
    table.wide("受送达人", data.receiver)
    table.wide("送达地点", data.place)
    table.wide("送达方式", f"{choices(WAYS[:4], data.way)}\n{choices(WAYS[4:], data.way)}", 15)
    table.wide("送达时间", data.served_at or "　　　　年　　月　　日　　时　　分")
    table.wide("受送达人\n签名或盖章", "\n\n　　　　　　　　　　　　　　年　　月　　日", 26)
    table.wide("拒收理由", data.refusal, 16)
    table.wide("见证人签名\n（2人）", data.witnesses, 16)
    table.wide("送达人签名\n（2人）", data.servers, 16)
    table.wide("凭证", data.proof, 12)
    table.wide("备注", data.note, 16)
    head = FormHead(data.furniture, data.organisation, "送达回证", "")
    return render_form(head, table)
