"""A hall in the hands of a test that prints."""

from collections.abc import Callable

import pypdfium2

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    DeliveryWay,
    Finding,
)
from desktop.domain.inputs import (
    Decision,
    DeliveryInput,
    DispatchInput,
    ExtensionInput,
    PointAnswer,
    Reason,
    SignInput,
)
from desktop.domain.permissions import Role
from desktop.domain.rows.case import DocumentRow
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from tests.services.drafting import a_draft
from tests.services.seeding import QUICK

Find = Callable[..., Actor]


class Desk:
    """A hall in the hands of a test: registers, prints, reads back."""

    def __init__(self, context: Context, clock: FixedClock, actor_of: Find) -> None:
        self.services: Services = build_services(context, QUICK)
        self.clock = clock
        self.clerk, self.handler = actor_of(Role.CLERK), actor_of(Role.HANDLER)
        self.boss, self.second = actor_of(Role.SUPERVISOR), actor_of(Role.SUPERVISOR, 1)

    def register(self, **changes: object) -> int:
        return self.services.intake.register(self.clerk, a_draft(**changes)).case_id

    def in_work(self, **changes: object) -> int:
        case_id = self.register(**changes)
        assert self.handler.department_id is not None
        to = DispatchInput(self.handler.department_id, self.handler.staff_id, task="先退还证件")
        self.services.assignment.dispatch(self.boss, case_id, to)
        self.services.assignment.sign(self.handler, case_id, SignInput())
        return case_id

    def issue(self, case_id: int, kind: str = "receipt_a5") -> DocumentRow:
        return self.services.papers.issue(self.boss, case_id, kind)

    def again(self, case_id: int, reason: str, kind: str = "receipt_a5") -> DocumentRow:
        return self.services.papers.reprint(self.boss, case_id, kind, reason)

    def text(self, row: DocumentRow) -> str:
        return text_of(self.services.papers.content(self.boss, row.id))

    def draft(self, case_id: int, kind: str) -> str:
        return text_of(self.services.papers.preview(self.boss, case_id, kind))

    def extend(self, case_id: int, days: int, reason: str) -> None:
        asked = ExtensionInput(days, reason, "已核对两次告知记录", "等复函")
        self.services.more_time.ask_extension(self.handler, case_id, asked)
        request = next(
            found
            for found in self.services.case_view.detail(self.boss, case_id).requests
            if found.granted is None
        )
        self.services.decisions.decide(self.boss, case_id, Decision(request.id, granted=True))

    def answer_and_deliver(self, case_id: int) -> None:
        """Answer every demand, have the reply approved and hand the letter over."""
        for point in self.services.case_view.detail(self.handler, case_id).points:
            answer = PointAnswer(point.id, Finding.TRUE, "已核", "规范第八条", "已道歉", "登记中心")
            self.services.handling.answer_point(self.handler, case_id, answer)
        self.services.replying.ask_close(self.handler, case_id, Reason("请审核"))
        self.services.replying.approve(self.boss, case_id, Reason("同意"))
        self.issue(case_id, "reply_letter")
        to_hand = DeliveryInput(DeliveryWay.DIRECT, "李静怡", "一楼")
        self.services.replying.deliver(self.clerk, case_id, to_hand)


def text_of(content: bytes) -> str:
    """Return the text of every page without white space."""
    pages = pypdfium2.PdfDocument(content)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
