"""Evasive wording in a reply, found by phrase and judged by its own sentence (domain rules §H).

A phrase is only evasive when its sentence leaves open what it avoids: 尽快 beside a date is fine.
Nothing is changed here; every finding names the cure a person may apply.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SHORTEST_REPLY: Final = 60
"""Characters below which a reply cannot have answered anything."""

_ONLY_RECEIVED: Final = 40


class Cure(StrEnum):
    """What a person can do about a finding."""

    NAME_A_DATE = "name_a_date"
    NAME_THE_UNIT = "name_the_unit"
    CITE_THE_RULE = "cite_the_rule"
    SAY_WHERE_TO = "say_where_to"
    SAY_WHAT_IS_DONE = "say_what_is_done"
    GIVE_THE_RESULT = "give_the_result"
    GIVE_A_TELEPHONE = "give_a_telephone"
    NAME_WHO = "name_who"
    SAY_MORE = "say_more"


class Weight(StrEnum):
    """Whether a finding stops the approval or is advice."""

    MUST = "must"
    SHOULD = "should"


@dataclass(frozen=True, slots=True)
class Hit:
    """An evasive phrase; `start` and `end` count code points of the whole text."""

    code: str
    start: int
    end: int
    weight: Weight
    cure: Cure


@dataclass(frozen=True, slots=True)
class Lack:
    """Something a reply or a measure ought to hold and does not."""

    code: str
    weight: Weight
    cure: Cure


@dataclass(frozen=True, slots=True)
class WordingReview:
    """All findings of one text, phrases in reading order."""

    hits: tuple[Hit, ...]
    lacks: tuple[Lack, ...]

    @property
    def to_mend(self) -> int:
        """How many findings stop the approval."""
        weights = [hit.weight for hit in self.hits] + [lack.weight for lack in self.lacks]
        return weights.count(Weight.MUST)


@dataclass(frozen=True, slots=True)
class _Rule:
    code: str
    phrase: re.Pattern[str]
    excused_by: re.Pattern[str] | None
    weight: Weight
    cure: Cure


_DATE: Final = re.compile(
    r"\d{1,2}月\d{1,2}日|\d{4}[-/.年]\d{1,2}[-/.月]|(?<!\d)\d{1,2}日|\d{1,2}[:：]\d{2}|"
    r"[\d一二三四五六七八九十两]+个?(?:工作日|小时|天|日|周|月)(?:之?内|以内|前)|"
    r"今天|明天|后天|今日|明日|当日|当天|[本下]周[一二三四五六日末]"
)
_BASIS: Final = re.compile(r"《[^》]+》|〔\d{4}〕\s*\d+\s*号|第[\d一二三四五六七八九十百]+[条款项]")
_CONTACT: Final = re.compile(
    r"(?<!\d)(?:0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9}|12345|400[- ]?\d{3}[- ]?\d{4})(?!\d)|"
    r"电话[^\d。\n]{0,6}\d{5,}"
)
_WHERE: Final = re.compile(
    f"{_CONTACT.pattern}|请.{{0,6}}[到向去往拨]|已.{{0,6}}(?:转交|转送|转至|移送|移交|代转)|地址"
)
_DONE: Final = re.compile(
    "已(?:经)?[^。]{0,12}(?:办|改|退|补|发|换|修|查|约谈|培训|道歉|安排|更正|停)|将[于在]|安排了|为您"
)
_SENTENCE: Final = re.compile(r"[^。！？!?；;\n]+[。！？!?；;]?")

_RULES: Final = (
    _Rule(
        "soon",
        re.compile("尽快|尽早|早日|抓紧|择日|适时|过段时间|一段时间后?|近期|不久[后将]?"),
        _DATE,
        Weight.MUST,
        Cure.NAME_A_DATE,
    ),
    _Rule(
        "vague_body",
        re.compile("(?:有关|相关|上级|主管|职能)(?:部门|单位|方面|科室|人员)"),
        None,
        Weight.MUST,
        Cure.NAME_THE_UNIT,
    ),
    _Rule(
        "by_the_rules",
        re.compile(
            "(?:按照?|依照?|依据|根据)(?:有关|相关|现行|国家|上级)*(?:规定|政策|要求|文件|程序)|"
            "规定就是这样|规定如此"
        ),
        _BASIS,
        Weight.MUST,
        Cure.CITE_THE_RULE,
    ),
    _Rule(
        "not_ours",
        re.compile(
            "不(?:属于?|归|在)(?:我|本)(?:单位|局|科|处|部门|中心|们|办|窗口)?[^，。；]{0,6}"
            "(?:管辖|职责|范围|职能|管理|管)?"
        ),
        _WHERE,
        Weight.MUST,
        Cure.SAY_WHERE_TO,
    ),
    _Rule(
        "studying",
        re.compile("研究研究|进一步研究|正在研究|研究处理|研究解决|统筹考虑|综合考虑|纳入考虑"),
        _DATE,
        Weight.MUST,
        Cure.NAME_A_DATE,
    ),
    _Rule(
        "asks_understanding",
        re.compile("(?:敬请|恳请|还请|请)您?(?:给予|予以|多多?)?(?:谅解|理解|体谅|见谅|包涵)"),
        _DONE,
        Weight.SHOULD,
        Cure.SAY_WHAT_IS_DONE,
    ),
    _Rule(
        "empty_effort",
        re.compile("高度重视|加大力度|加强管理|加强监管|强化(?:管理|监管)|举一反三|认真对待"),
        _DONE,
        Weight.SHOULD,
        Cure.SAY_WHAT_IS_DONE,
    ),
)
_RECEIVED: Final = re.compile("已?(?:收悉|知悉|收到|阅悉|转阅)")

_LACKS: Final = (
    ("no_date", _DATE, Weight.SHOULD, Cure.NAME_A_DATE),
    ("no_basis", _BASIS, Weight.SHOULD, Cure.CITE_THE_RULE),
    ("no_contact", _CONTACT, Weight.SHOULD, Cure.GIVE_A_TELEPHONE),
)


def review_reply(text: str) -> WordingReview:
    """Review the whole text of a reply: phrases, length, date, basis, telephone."""
    lacks = [
        Lack(code, weight, cure)
        for code, pattern, weight, cure in _LACKS
        if not pattern.search(text)
    ]
    if _length(text) < SHORTEST_REPLY:
        lacks.insert(0, Lack("too_short", Weight.MUST, Cure.SAY_MORE))
    return WordingReview(find_evasions(text), tuple(lacks))


def find_evasions(text: str) -> tuple[Hit, ...]:
    """Find evasive phrases in any part of a reply, in reading order; for use while typing."""
    hits = [hit for sentence in _SENTENCE.finditer(text) for hit in _in_sentence(sentence)]
    received = _RECEIVED.search(text)
    if received and _length(text) < _ONLY_RECEIVED:
        hits.append(_hit("only_received", received, 0, Weight.MUST, Cure.GIVE_THE_RESULT))
    return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))


def review_measure(measure: str, responsible: str, *, dated: bool) -> tuple[Lack, ...]:
    """Review the measure on one point: it needs words, a person, and a time unless it is done.

    `dated` says that a date is kept in a field of its own.
    """
    if not measure.strip():
        return (Lack("no_measure", Weight.MUST, Cure.SAY_WHAT_IS_DONE),)
    lacks = []
    if not responsible.strip():
        lacks.append(Lack("measure_without_who", Weight.MUST, Cure.NAME_WHO))
    if not (dated or _DATE.search(measure) or _DONE.search(measure)):
        lacks.append(Lack("measure_without_when", Weight.MUST, Cure.NAME_A_DATE))
    return tuple(lacks)


def _in_sentence(sentence: re.Match[str]) -> Iterator[Hit]:
    words = sentence[0]
    for rule in _RULES:
        if rule.excused_by and rule.excused_by.search(words):
            continue
        for found in rule.phrase.finditer(words):
            yield _hit(rule.code, found, sentence.start(), rule.weight, rule.cure)


def _hit(code: str, found: re.Match[str], offset: int, weight: Weight, cure: Cure) -> Hit:
    return Hit(code, offset + found.start(), offset + found.end(), weight, cure)


def _length(text: str) -> int:
    return sum(not sign.isspace() for sign in text)
