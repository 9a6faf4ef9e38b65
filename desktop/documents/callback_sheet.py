"""满意度回访单: was the person reached, is it solved, how was it; usable by hand as well."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.form import FormHead, FormTable, choices, render_form
from desktop.documents.furniture import Furniture, case_line
from desktop.documents.typesetter import Missing

GRADES: Final = ("很满意", "满意", "一般", "不满意", "很不满意")
SOLVED: Final = ("解决", "部分解决", "未解决")
WANTS: Final = ("无", "重新办理", "进一步说明", "撤回")
_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class CallTry:
    """One attempt to reach the person."""

    at: str
    result: str


@dataclass(frozen=True, slots=True)
class CallbackSheetData:
    """A follow-up (domain rules §D 2, form 6); choices are one of the listed words or empty."""

    furniture: Furniture
    organisation: str
    case_number: str
    matter: str
    person: str
    caller: str
    tries: tuple[CallTry, ...]
    reached: str = ""
    responded: str = ""
    solved: str = ""
    attitude: str = ""
    speed: str = ""
    result: str = ""
    reason: str = ""
    wants: str = ""
    words: str = ""
    next_step: str = ""


def render_callback_sheet(data: CallbackSheetData, missing: Missing = "describe") -> bytes:
    """Draw the sheet; unanswered questions keep their empty boxes."""
    table = FormTable(missing)
    table.wide("投诉编号", case_line(data.case_number))
    table.fields((("回访对象", data.person), ("回访人", data.caller)))
    table.wide("事项", data.matter)
    for at in range(max(_TRIES, len(data.tries))):
        call = data.tries[at] if at < len(data.tries) else CallTry("", "")
        table.pair((f"第{at + 1}次联系", call.at), ("结果", call.result))
    table.pair(
        ("是否联系上", choices(("是", "否"), data.reached)),
        ("是否有人响应", choices(("是", "否"), data.responded)),
    )
    table.wide("是否解决", choices(SOLVED, data.solved))
    for name, grade in (
        ("服务态度", data.attitude),
        ("办理速度", data.speed),
        ("办理结果", data.result),
    ):
        table.wide(name, choices(GRADES, grade))
    table.wide("不满意原因", data.reason, 14)
    table.wide("还希望", choices(WANTS, data.wants))
    table.wide("原话记录", data.words, 24)
    table.wide("下一步", data.next_step, 14)
    table.wide("回访人签名", "　　　　　　　　　　　　　　年　　月　　日", 12)
    head = FormHead(data.furniture, data.organisation, "满意度回访单", "", "内部")
    return render_form(head, table)
