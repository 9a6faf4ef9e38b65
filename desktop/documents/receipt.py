"""What a receipt says; the sheets that print it are `receipt_a5` and `receipt_roll`."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.furniture import Furniture

LEVELS: Final = {1: "■ 特急", 2: "▲ 紧急", 3: "● 较急", 4: "◆ 一般"}
"""Shape and word of a priority: black on paper, so no colour is needed (paper rules §A)."""

RIGHTS: Final = (
    "您可随时询问进展、补充材料、要求更正或撤回；救济途径在答复中写明。"
    "个人信息不主动提供给被反映人；要求保密的另行办理。"
    "电话查询请报编号和查询码。请如实反映，便于尽快查清。"
)


@dataclass(frozen=True, slots=True)
class Promise:
    """The four things the person takes home; dates are complete sentences' parts with clock time.

    `next_contact` and `final_date` may be empty where nothing is promised yet or any more.
    `name` is a person with a staff number, or empty: the duty post of a case only registered.
    """

    next_contact: str
    contact_note: str
    unit: str
    name: str
    staff_number: str
    telephone: str
    final_date: str
    final_note: str
    hotline: str
    hotline_note: str


@dataclass(frozen=True, slots=True)
class ReceiptData:
    """One receipt (domain rules §K 3, 4, 6, 7, 13).

    `accepted` picks the title; without it `decide_by` says when the person learns whether the
    case is accepted. `received` continues "您…" and names time, place and way, for example
    "2025年4月24日（周四）10:42在一楼应急投诉台当面反映". `delegate` is who speaks for the
    person, `answered` the day of the reply, `reachable` is False where no contact was left. `why`
    explains the limit; `confirmed` only after the record was read back to the person. `issued_on`
    is the date beside the seal.
    """

    furniture: Furniture
    organisation: str
    accepted: bool
    decide_by: str
    level: int
    enquiry_code: str
    salutation: str
    received: str
    promise: Promise
    why: str
    summary: str
    points: tuple[str, ...]
    confirmed: bool
    issued_on: str
    answered: str = ""
    delegate: str = ""
    anonymous: bool = False
    reachable: bool = True
    rights: str = RIGHTS

    @property
    def title(self) -> str:
        """Return the title: 受理告知书 once accepted, else 登记回执."""
        return "投诉受理告知书" if self.accepted else "投诉登记回执"

    @property
    def opening(self) -> tuple[str, str, str]:
        """Return the first sentence in three parts; the middle one is set in bold."""
        if self.answered:
            return (f"您{self.received}的事项，我们", "已经受理", f"，并于{self.answered}答复。")
        if self.accepted:
            return (f"您{self.received}的事项，我们", "已经受理", "。以下是我们对您的承诺：")
        told = f"{self.decide_by}前告知您" if self.decide_by else "我们将尽快告知您"
        return (f"您{self.received}的事项，我们", "已经登记", f"；是否受理，{told}。")

    @property
    def contact_note(self) -> str:
        """Return how the person hears from the hall."""
        if self.reachable or self.answered:
            return self.promise.contact_note
        return "未留联系方式：请凭编号和查询码到场或来电查询。"

    @property
    def confirmation(self) -> str:
        """Return who confirmed the summary when it was read back, empty if nobody did."""
        if not self.confirmed:
            return ""
        return "已复述，经代为反映人确认" if self.delegate else "已向您复述，经您本人确认"

    @property
    def stub_statement(self) -> str:
        """Return the sentence that is signed."""
        paper = "告知书" if self.accepted else "回执"
        if self.confirmed:
            who = "代为反映人" if self.delegate else "本人"
            return f"{paper}已收到。所记情况和诉求已向{who}复述，与{who}所说一致。"
        return f"{paper}已收到。"

    @property
    def addressed(self) -> str:
        """Return the salutation, with the person who came for somebody else."""
        to = "匿名反映人" if self.anonymous and not self.salutation else self.salutation
        return f"{to}（{self.delegate}代为反映）：" if self.delegate else f"{to}："
