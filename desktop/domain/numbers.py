"""The numbers printed on paper: how they are built, checked, read out and read back in.

Series and check code: domain rules §K 4 and §K 15a, paper rules §A.
"""

import hmac
import random
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.domain.errors import InvalidInput

CODE_ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What an enquiry code (查询码) is drawn from: nothing that is mistaken for 0, O, 1 or I."""

CODE_LENGTH: Final = 4
_DIGEST_LENGTH: Final = 12
_QR_MARK: Final = "JSD1"
_LONGEST_QUERY: Final = 80
_MODULUS: Final = 97


class Series(StrEnum):
    """The first letters of a number."""

    CASE = "TS"
    DRILL_CASE = "YL"
    DRILL_RUN = "YLP"
    INCIDENT = "YJ"
    SLIP = "ZB"
    LETTER = "DF"
    VOLUME = "AJ"
    PAPER_FORM = "SG"


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A complete number as it is stored; `code` if check digits came with it and are right."""

    number: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class NumberTail:
    """The last digits of a number: "0016", "04240016" or "202504240016"."""

    digits: str


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """What a QR code held; `kind` is set on a file cover ("AJ"), empty elsewhere."""

    number: str
    code: str
    digest: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class MistypedNumber:
    """It has the form of a number, but its check digits or its date cannot be."""

    number: str
    code: str | None = None


NumberQuery = WholeNumber | NumberTail | ScannedCode | MistypedNumber


def daily_number(series: Series, day: date, serial: int) -> str:
    """Build a case's number: TS + day of registration + serial, five digits beyond 9999.

    `day` is the day in the hall's zone. ValueError for a serial under 1 (domain rules §K 15a).
    """
    return f"{series}{day:%Y%m%d}{_serial(serial)}"


def yearly_number(series: Series, year: int, serial: int) -> str:
    """Build the number of a slip, letter or volume: ZB20250031."""
    return f"{series}{year:04d}{_serial(serial)}"


def event_number(series: Series, day: date, serial: int) -> str:
    """Build the number of an incident or a drill run: YJ-20240702-1."""
    if serial < 1:
        raise ValueError("serials begin with 1")
    return f"{series}-{day:%Y%m%d}-{serial}"


def paper_form_number(year: int, serial: int) -> str:
    """Build the number printed beforehand on a paper form: SG-20250012 (domain rules §K 18)."""
    return f"{Series.PAPER_FORM}-{year:04d}{_serial(serial)}"


def file_number(prefix: str, year: int, serial: int | None) -> str:
    """Build an official file number, 安政服诉〔2025〕27号; without a serial, that of a preview."""
    return f"{prefix}〔{year}〕{'＿' if serial is None else serial}号"


def grouped(number: str) -> str:
    """Space a number for headings and for reading out: TS 2025 0424 0016."""
    parts = _PRINTED.fullmatch(number)
    return " ".join(part for part in parts.groups() if part) if parts else number


def running(number: str) -> str:
    """Write a number for running text: TS20250424-0016."""
    parts = _PRINTED.fullmatch(number)
    return f"{number[: parts.start(4)]}-{parts[4]}" if parts else number


def grouped_digest(digest: str) -> str:
    """Space a digest 4-4-4 for print."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def check_code(number: str) -> str:
    """Compute the two check digits, ISO/IEC 7064 MOD 97-10 (paper rules §A).

    Separators do not count, letters do: a drill's number never passes as a real one.
    """
    return f"{98 - int(_as_digits(number) + '00') % _MODULUS:02d}"


def code_matches(number: str, code: str) -> bool:
    """Tell whether the check digits belong to the number."""
    return code == check_code(number)


def qr_payload(number: str, digest: str, kind: str = "") -> str:
    """Build the content of a QR code: JSD1/number/code/digest, a cover's kind before the number.

    `digest` is the printed one, 12 hexadecimal digits, spaces allowed (paper rules §A).
    """
    plain = digest.replace(" ", "").upper()
    if not _DIGEST.fullmatch(plain):
        raise ValueError("a printed digest has 12 hexadecimal digits")
    return "/".join(part for part in (_QR_MARK, kind, number, check_code(number), plain) if part)


def parse_qr(text: str) -> ScannedCode | MistypedNumber | None:
    """Read what a scanner typed, also through a Chinese input method; None if it is no QR code."""
    found = _QR.fullmatch(_plain(text))
    if not found:
        return None
    kind, number, code, digest = found.groups()
    if not code_matches(number, code):
        return MistypedNumber(number, code)
    return ScannedCode(number, code, digest, kind or "")


def parse_query(text: str) -> NumberQuery | None:
    """Read what a clerk types or a scanner sends; None if it is no number at all.

    Case, width and separators do not matter, check digits and the first letters may be missing.
    """
    if len(text) > _LONGEST_QUERY:
        return None
    bare = _SEPARATORS.sub("", _plain(text))
    return parse_qr(text) or _whole(bare) or _dictated(bare) or _tail(bare)


def new_enquiry_code(source: random.Random) -> str:
    """Draw an enquiry code (查询码) from `source`: secrets.SystemRandom() in the program."""
    return "".join(source.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def clean_enquiry_code(text: str) -> str:
    """Read a typed enquiry code; InvalidInput names a wrong length or a character never used."""
    code = _SEPARATORS.sub("", _plain(text))
    if len(code) != CODE_LENGTH:
        raise InvalidInput("enquiry_code", "enquiry_code_length", length=CODE_LENGTH)
    if strange := next((sign for sign in code if sign not in CODE_ALPHABET), None):
        raise InvalidInput("enquiry_code", "enquiry_code_character", character=strange)
    return code


def same_enquiry_code(stored: str, typed: str) -> bool:
    """Compare in constant time; anything that is no enquiry code is simply different."""
    try:
        return hmac.compare_digest(stored, clean_enquiry_code(typed))
    except InvalidInput:
        return False


_PREFIX: Final = "|".join(sorted(Series, key=len, reverse=True))
_PRINTED: Final = re.compile(rf"({_PREFIX})([0-9]{{4}})([0-9]{{4}})?([0-9]{{4,5}})")
_DIGEST: Final = re.compile(rf"[0-9A-F]{{{_DIGEST_LENGTH}}}")
_QR: Final = re.compile(
    rf"{_QR_MARK}/(?:([A-Z]{{2}})/)?((?:{_PREFIX})[0-9]{{8,13}})/([0-9]{{2}})/({_DIGEST.pattern})"
)
_SERIAL: Final = r"([0-9]{4}|[1-9][0-9]{4})"
_DAILY: Final = re.compile(rf"(TS|YL)([0-9]{{8}}){_SERIAL}([0-9]{{2}})?")
_YEARLY: Final = re.compile(rf"(ZB|DF|AJ|SG)([0-9]{{4}}){_SERIAL}([0-9]{{2}})?")
_TAIL: Final = re.compile(r"(?:([0-9]{4})?([0-9]{4}))?([0-9]{4}|[1-9][0-9]{4})|[0-9]{1,3}")
_SEPARATORS: Final = re.compile(r"[\s\-/.·,_]+")
_SPOKEN: Final = re.compile("校验码|编号|[:#]|^NO")
_TYPED_SIGNS: Final = str.maketrans({"、": "/", "。": ".", **dict.fromkeys("‐‑‒–—―−─", "-")})


def _serial(serial: int) -> str:
    if serial < 1:
        raise ValueError("serials begin with 1")
    return f"{serial:04d}"


def _as_digits(number: str) -> str:
    return "".join(str(int(sign, 36)) for sign in number.upper() if sign.isalnum())


def _plain(text: str) -> str:
    """Undo what an input method does to a number: width, case, 、 for a slash, long dashes."""
    folded = unicodedata.normalize("NFKC", text).translate(_TYPED_SIGNS).upper()
    return _SPOKEN.sub("", folded).strip()


def _whole(bare: str) -> WholeNumber | MistypedNumber | None:
    found = _DAILY.fullmatch(bare) or _YEARLY.fullmatch(bare)
    if not found:
        return None
    prefix, day, serial, code = found.groups()
    number = _stored(prefix, day, serial)
    if (code and not code_matches(number, code)) or not _is_possible(day):
        return MistypedNumber(number, code)
    return WholeNumber(number, code)


def _dictated(bare: str) -> WholeNumber | None:
    """Read the digits of a number with its check digits, the first letters left out."""
    for series in (Series.CASE, Series.DRILL_CASE):
        found = _whole(series + bare)
        if isinstance(found, WholeNumber) and found.code:
            return found
    return None


def _stored(prefix: str, day: str, serial: str) -> str:
    dash = "-" if prefix == Series.PAPER_FORM else ""
    return f"{prefix}{dash}{day}{serial}"


def _tail(bare: str) -> NumberTail | None:
    found = _TAIL.fullmatch(bare)
    if not found:
        return None
    year, month_day, _serial_digits = found.groups()
    if month_day and not _is_possible((year or "2000") + month_day):
        return None
    return NumberTail(bare)


def _is_possible(day: str) -> bool:
    """Tell whether the digits are a day, or a year alone."""
    try:
        date.fromisoformat(day if len(day) > len("2025") else f"{day}0101")
    except ValueError:
        return False
    return True
