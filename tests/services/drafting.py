"""A complaint ready to be registered, for tests."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

from desktop.domain.codes import Title
from desktop.domain.drafts import IntakeDraft, PersonDraft


def a_draft(**changes: Any) -> IntakeDraft:
    """Return a complete draft of a service complaint at the counter, with `changes`."""
    ready = IntakeDraft(
        uuid=str(uuid4()),
        person=PersonDraft(name="李静怡", title=Title.MS, phone="13800136621"),
        original_text="等了九十六分钟，材料被退回，说“看墙上去”。第三次来了还是没办成。",
        subject="窗口退件态度生硬，未一次告知缺件",
        demand="当面道歉；说清缺什么；本周内拿到证",
        points=("窗口人员把材料扔回，态度生硬", "三次到窗口均未一次告知所缺材料"),
        place="一楼18号窗口",
        read_back=True,
    )
    return replace(ready, **changes)
