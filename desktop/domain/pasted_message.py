"""What a pasted message says about its writer on lines of its own.

Only what cannot be mistaken is taken: a labelled line (姓名：李静怡), and a mobile number if the
message holds just one. Nothing is guessed from running words, and the message stays as it is.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.domain.codes import IdentityKind, Title
from desktop.domain.errors import InvalidInput
from desktop.domain.identity import parse_identity
from desktop.domain.telephone import normalise_phone

LONGEST_NAME: Final = 30
LONGEST_DEMAND: Final = 400
_READ: Final = 20_000

_MOBILE: Final = re.compile(r"(?<!\d)(?:\+?86[- ]?)?(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)")
_TITLES: Final = {"女士": Title.MS, "小姐": Title.MS, "先生": Title.MR}


def _labelled(words: str) -> re.Pattern[str]:
    return re.compile(rf"^[ \t　]*(?:{words})[ \t　]*[:：][ \t　]*(\S[^\n]*)$", re.MULTILINE)


_NAME: Final = _labelled("姓名|您的姓名|联系人|反映人|投诉人|诉求人|来电人|信访人|称呼|Name")
_PHONE: Final = _labelled("联系电话|联系方式|电话|手机|手机号|手机号码|来电号码|电话号码|Phone")
_IDENTITY: Final = _labelled("身份证|身份证号|身份证号码|证件号|证件号码|ID")
_DEMAND: Final = _labelled("诉求|主要诉求|诉求目的|希望|请求|要求|Demand")


@dataclass(frozen=True, slots=True)
class PastedFacts:
    """What was found; empty where nothing was, or more than one thing."""

    name: str = ""
    title: Title = Title.NONE
    phone: str = ""
    identity_number: str = ""
    demand: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything was found."""
        return bool(self.name or self.phone or self.identity_number or self.demand)


def read_message(text: str, today: date) -> PastedFacts:
    """Read the labelled lines of a message; linear in its length, of which 20,000 count."""
    read = text[:_READ]
    name, title = _person(_only(_NAME, read))
    return PastedFacts(name, title, _phone(read), _identity(read, today), _demand(read))


def _only(pattern: re.Pattern[str], text: str) -> str:
    found = {match.strip() for match in pattern.findall(text)}
    return found.pop() if len(found) == 1 else ""


def _person(words: str) -> tuple[str, Title]:
    for suffix, title in _TITLES.items():
        if words.endswith(suffix):
            return _name(words.removesuffix(suffix)), title
    return _name(words), Title.NONE


def _name(words: str) -> str:
    fits = len(words) <= LONGEST_NAME and not any(sign.isdigit() for sign in words)
    return words.strip() if fits else ""


def _phone(text: str) -> str:
    words = _only(_PHONE, text) or _only(_MOBILE, text)
    try:
        return normalise_phone(words)
    except InvalidInput:
        return ""


def _identity(text: str, today: date) -> str:
    words = _only(_IDENTITY, text)
    try:
        return parse_identity(IdentityKind.RESIDENT, words, today).number
    except InvalidInput:
        return ""


def _demand(text: str) -> str:
    words = _only(_DEMAND, text)
    return words if len(words) <= LONGEST_DEMAND else ""
