"""One mask for names, telephones and papers wherever the full ones are not needed (§K 6)."""

import re
from typing import Final

STAR: Final = "＊"
"""Full width beside Han characters; the half-width one jumps up and leaves gaps on paper."""

_HIDDEN_NAME: Final = STAR * 2
_HIDDEN_DIGITS: Final = "****"
_TAIL: Final = 4
_LONGEST_SERVICE_NUMBER: Final = 6
_LONGEST_PERSON: Final = 4
_RESIDENT_ID: Final = 18

_COMPOUND: Final = (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 "
    "宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 "
    "司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 "
    "东郭 南门 羊舌 微生 梁丘 左丘 西门 第五 东里 仲长 即墨 达奚 褚师 纳兰 耶律 完颜 叶赫 "
    "哥舒 斛律 豆卢 侯莫 綦毋 屈突 淳于 毌丘 歐陽 司馬 東方 諸葛 聞人 鍾離 長孫 鮮于 閭丘 "
    "東郭 南宮 納蘭 獨孤 軒轅 呼延 尉遲 赫連 澹臺 濮陽 公孫 仲孫 顓孫 樂正 穀梁"
)
COMPOUND_SURNAMES: Final = frozenset(_COMPOUND.split())
"""Surnames of two characters, common and rare, in both scripts."""

_ORGANISATION: Final = re.compile(
    "(?:公司|集团|中心|事务所|协会|学会|商会|合作社|委员会|居委会|村委会|业委会|医院|学校|小学|中学|"
    "大学|幼儿园|银行|酒店|饭店|超市|门店|商店|工厂)$|(?<=.{4})[厂店局处科所站部院社队组办]$"
)
_LANDLINE: Final = re.compile(r"(0(?:10|2\d|[3-9]\d\d))?[- ]?(\d{7,8})(?:\D+(\d{1,6}))?")


def mask_name(name: str) -> str:
    """Keep the surname and hide the rest: 李＊＊, 欧阳＊＊; empty stays empty.

    The stars tell nothing about the length. Of a name in letters or of several parts the first
    character stays; of an organisation its beginning and its kind: 安澜＊＊公司.
    """
    plain = name.strip()
    if not plain:
        return ""
    if kind := _ORGANISATION.search(plain):
        head = plain[: kind.start()]
        kept = head[:2] if len(head) > len("安澜") else head[:1]
        return f"{kept}{_HIDDEN_NAME}{kind[0]}"
    compound = plain[:2] in COMPOUND_SURNAMES and len(plain) > len("欧阳")
    return f"{plain[:2] if compound else _first_character(plain)}{_HIDDEN_NAME}"


def mask_phone(phone: str) -> str:
    """Keep what is needed to recognise a number: 138****6621, 0590-****0127.

    A service number such as 12345 belongs to nobody and stays; an extension is dropped.
    """
    digits = re.sub(r"\D", "", phone)
    if len(digits) <= _LONGEST_SERVICE_NUMBER:
        return digits
    if landline := _LANDLINE.fullmatch(phone.strip()):
        area = f"{landline[1]}-" if landline[1] else ""
        return f"{area}{_HIDDEN_DIGITS}{landline[2][-_TAIL:]}"
    national = digits[-len("13812346621") :]
    head = national[:3] if national.startswith("1") else ""
    return f"{head}{_HIDDEN_DIGITS}{national[-_TAIL:]}"


def mask_identity(number: str) -> str:
    """Keep the first three and last four of a resident's number, less of any other paper."""
    plain = number.strip()
    head, tail = (3, _TAIL) if len(plain) == _RESIDENT_ID else (1, 2)
    if len(plain) <= head + tail:
        return "*" * len(plain)
    return f"{plain[:head]}{'*' * (len(plain) - head - tail)}{plain[-tail:]}"


def _first_character(text: str) -> str:
    """Return the first character with the variation selectors that choose its form."""
    end = 1
    while end < len(text) and _is_selector(text[end]):
        end += 1
    return text[:end]


def _is_selector(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
