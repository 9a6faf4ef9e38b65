"""P9: a receipt and a one-page letter against the bare canvas, and the first one after a start."""

import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from benchmarks import bare_canvas
from benchmarks.harness import Figure, compare
from benchmarks.world import World
from desktop.documents.catalogue import document_kind
from desktop.documents.digest import canonical
from desktop.documents.furniture import Furniture, sealed
from desktop.documents.receipt import Promise, ReceiptData
from desktop.documents.reply_letter import PointReply, ReplyLetterData
from desktop.domain.numbers import check_code
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService

_ROUNDS = 60
_FIRST_MS = 150
_NUMBER = "TS202504240016"
_POINTS = ("两次告知的材料不一致", "窗口人员言语生硬", "排队时有人插队先办")
_MARKS = Furniture("0318", datetime(2025, 4, 24, 10, 44, tzinfo=UTC), _NUMBER, check_code(_NUMBER))
_RECEIPT = ReceiptData(
    furniture=_MARKS,
    organisation="安澜市政务服务中心",
    accepted=True,
    decide_by="",
    level=3,
    enquiry_code="K7MP",
    salutation="郑静女士",
    received="2025年4月24日（周四）10:42在一楼应急投诉台当面反映",
    promise=Promise(
        next_contact="4月25日（周五）10:30前",
        contact_note="我们拨打您登记的电话138****6621，没有结果也告诉您进展。",
        unit="督查科",
        name="周敬",
        staff_number="0412",
        telephone="0590-6000127",
        final_date="5月7日（周三）17:00前",
        final_note="逐项答复您",
        hotline="0590-6000120",
        hotline_note="找值班主任，或持本告知书到应急投诉台扫码，当场接着办，您不用从头再说。",
    ),
    why="本件定为“较急”，应在受理后7个工作日内办结。4月25日起算，26日（周六）不计，"
    "27日（周日）调休上班计入，5月1日至5日放假不计，第7个工作日是5月7日。",
    summary="您4月23日、24日两次到9号窗口办理异地就医备案，两次告知的材料不一样；"
    "第二次排队95分钟仍未办成，窗口人员说“您自己看墙上”。",
    points=_POINTS,
    confirmed=True,
    issued_on="2025年4月24日",
)
_LETTER = ReplyLetterData(
    furniture=_MARKS,
    organisation="安澜市政务服务中心",
    file_number="安政服诉〔2025〕16号",
    title="关于郑女士反映异地就医备案有关问题的答复",
    salutation="郑静女士",
    opening=("您2025年4月24日反映的事项（编号TS20250424-0016）收悉。现逐项答复如下：",),
    points=(PointReply(_POINTS[0], "属实", ("第二次告知有误，我们向您道歉，备案已经办结。",)),),
    promise="",
    remedy="如对本答复不满意，您可在收到之日起30日内向安澜市政务服务管理局申请复查。",
    signed_on="2025年5月7日",
    contact="",
)
_FIRST = """
import sys, time
import desktop.services.papers
from desktop.documents.catalogue import document_kind
from desktop.documents.digest import thaw
from desktop.documents.faces import warm_up
from desktop.documents.furniture import sealed
warm_up()
kind = document_kind(sys.argv[1])
data = sealed(thaw(kind.data, sys.stdin.buffer.read()))
start = time.perf_counter()
kind.render(data)
print((time.perf_counter() - start) * 1000)
"""


def figures(world: World) -> list[Figure]:
    """Measure drawing alone, the first paper of a process, and gathering with drawing."""
    papers = {"receipt_a5": _RECEIPT, "receipt_roll": _RECEIPT, "reply_letter": _LETTER}
    return [
        *(_against_canvas(code, data) for code, data in papers.items()),
        _first("receipt_a5", _RECEIPT, "usual name"),
        _first("receipt_a5", replace(_RECEIPT, salutation="郑𬎆女士"), "rare name"),
        _gathered(world, "receipt_a5"),
    ]


def _against_canvas(code: str, data: object) -> Figure:
    kind, paper = document_kind(code), sealed(data)
    pages = bare_canvas.pages_of(kind.render(paper))
    ours = ("ours", lambda: kind.render(paper))
    bare = ("canvas", lambda: bare_canvas.draw(pages))
    return compare(f"P9 {code} / bare canvas", "<= 1.3", ours, bare, _ROUNDS)


def _first(code: str, data: object, name: str) -> Figure:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST, code],
        input=canonical(data),
        capture_output=True,
        check=True,
    )
    taken = float(done.stdout)
    return Figure(
        f"P9 first {code} after start, {name}", taken / _FIRST_MS, "<= 1 (150 ms)", {"first": taken}
    )


def _gathered(world: World, code: str) -> Figure:
    actor, papers = world.actor(Role.SUPERVISOR), PaperService(world.context)
    case_id = QueueService(world.context).page(actor, QueueFilter()).rows[0].id
    times = sorted(_milliseconds(papers, actor, case_id, code) for _ in range(_ROUNDS))
    middle = times[_ROUNDS // 2]
    return Figure(f"P9 {code} gathered and drawn (ms)", middle, "", {"median": middle})


def _milliseconds(papers: PaperService, actor: Any, case_id: int, code: str) -> float:
    start = time.perf_counter()
    papers.preview(actor, case_id, code)
    return (time.perf_counter() - start) * 1000
