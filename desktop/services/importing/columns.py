"""Which column means what: the fields an import knows, and a guess from the headings."""

from collections.abc import Mapping
from enum import StrEnum


class Meaning(StrEnum):
    """What a column of a foreign file can hold."""

    TEXT = "text"
    SUBJECT = "subject"
    RECEIVED_AT = "received_at"
    REFERENCE = "reference"
    NAME = "name"
    PHONE = "phone"
    PLACE = "place"
    DEMAND = "demand"
    SOURCE = "source"
    REPLY = "reply"
    REPLIED_AT = "replied_at"


COLUMN_WORDS: Mapping[Meaning, tuple[str, ...]] = {
    Meaning.REPLIED_AT: ("答复时间", "回复时间", "办结时间", "reply time", "replied at"),
    Meaning.REPLY: ("答复意见", "答复内容", "回复内容", "回复1", "回复", "答复", "reply"),
    Meaning.TEXT: (
        "留言详情",
        "投诉件内容",
        "投诉内容",
        "诉求内容",
        "反映内容",
        "内容",
        "详情",
        "正文",
        "content",
        "text",
    ),
    Meaning.SUBJECT: ("留言主题", "主题", "标题", "事由", "subject", "title"),
    Meaning.RECEIVED_AT: (
        "留言时间",
        "投诉时间",
        "提交时间",
        "来件时间",
        "时间",
        "日期",
        "received",
        "time",
        "date",
    ),
    Meaning.REFERENCE: ("留言编号", "工单编号", "编号", "流水号", "id", "no"),
    Meaning.NAME: ("留言用户", "投诉人", "姓名", "来电人", "用户", "name", "user"),
    Meaning.PHONE: ("手机", "联系电话", "电话", "phone", "mobile"),
    Meaning.PLACE: ("地点", "地址", "窗口", "河流", "place", "address"),
    Meaning.DEMAND: ("诉求", "希望", "要求", "demand"),
    Meaning.SOURCE: ("信息来源", "来源", "渠道", "channel", "source"),
}
"""Meaning → headings it goes by, the surer ones first; order of meanings settles ties."""


def guess(headings: tuple[str, ...]) -> dict[Meaning, int]:
    """Return a likely mapping of meanings to column indexes; each column is used once."""
    found: dict[Meaning, int] = {}
    lowered = [heading.lower() for heading in headings]
    for exact in (True, False):
        for meaning, words in COLUMN_WORDS.items():
            if meaning in found:
                continue
            index = _find(lowered, words, set(found.values()), exact=exact)
            if index is not None:
                found[meaning] = index
    return found


def _find(
    headings: list[str], words: tuple[str, ...], taken: set[int], *, exact: bool
) -> int | None:
    for word in words:
        for index, heading in enumerate(headings):
            hit = heading == word if exact else (len(word) > 1 and word in heading)
            if hit and index not in taken:
                return index
    return None
