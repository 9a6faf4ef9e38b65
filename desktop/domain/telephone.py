"""Telephone numbers as people write them: mobile, landline with extension, short numbers.

Errors name what is wrong, so that the sentence can say what to do.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.domain.errors import InvalidInput

_MOBILE: Final = re.compile(r"1[3-9]\d{9}")
_AREA: Final = re.compile(r"0(?:10|2[0-57-9]|[3-9]\d\d)")
_LOCAL: Final = re.compile(r"[2-8]\d{6,7}")
_SHORT: Final = re.compile(r"1[0-2]\d|9\d{4}|1[0-2]\d{3}|16\d{3}|400\d{7}|800\d{7}")
_EXTENSION: Final = re.compile(r"(?:转|分机|EXT\.?|X|#|,|-)+\s*(\d{1,6})$")
_COUNTRY: Final = re.compile(r"^(?:\+|00)86")
_NEUTRAL: Final = re.compile(r"[\s()\-.·]+")
_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−─"), "-")
_SHORTEST_LANDLINE: Final = 7
_MOBILE_LENGTH: Final = 11
_TAIL: Final = 4
_MOBILE_IN_TEXT: Final = re.compile(r"(?<!\d)(1[3-9]\d)(\d{4})(\d{4})(?!\d)")


class PhoneKind(StrEnum):
    """What sort of number it is."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    SHORT = "short"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be dialled; `area` and `extension` only for a landline."""

    kind: PhoneKind
    digits: str
    area: str = ""
    extension: str = ""

    @property
    def text(self) -> str:
        """The number as it is stored and printed: 13812346621, 0590-6000127转123."""
        if self.kind is PhoneKind.FOREIGN:
            return f"+{self.digits}"
        local = self.digits.removeprefix(self.area)
        number = f"{self.area}-{local}" if self.area else local
        return f"{number}转{self.extension}" if self.extension else number

    @property
    def tail(self) -> str:
        """The last four digits, by which people are looked up."""
        return self.digits[-_TAIL:]


def parse_phone(text: str, field: str = "phone") -> Phone:
    """Read a telephone number in any common spelling.

    InvalidInput codes: phone_empty, phone_characters, phone_mobile_length (params: digits),
    phone_mobile_prefix, phone_area_code, phone_landline_length (params: digits), phone_unknown.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).upper().strip()
    if not plain:
        raise InvalidInput(field, "phone_empty")
    plain = _COUNTRY.sub("", plain)
    if plain.startswith("+"):
        return _foreign(plain, field)
    number, extension = _split_extension(plain)
    digits = _NEUTRAL.sub("", number)
    if not digits.isascii() or not digits.isdigit():
        raise InvalidInput(field, "phone_characters")
    return _domestic(digits, extension, field)


def normalise_phone(text: str, field: str = "phone") -> str:
    """Return the spelling that is stored; InvalidInput as `parse_phone`."""
    return parse_phone(text, field).text


def digits_of(text: str) -> str:
    """Return the digits by which a number is looked up, extension left out.

    Never fails: what cannot be read as a number gives whatever digits it holds.
    """
    try:
        return parse_phone(text).digits
    except InvalidInput:
        folded = unicodedata.normalize("NFKC", text)
        return "".join(sign for sign in folded if sign.isascii() and sign.isdigit())


def tail_of(text: str) -> str:
    """Return the last four digits of a number, fewer of a shorter one."""
    return digits_of(text)[-_TAIL:]


def _split_extension(plain: str) -> tuple[str, str]:
    """Cut off an extension; after a bare dash only what is left a whole number counts as one."""
    found = _EXTENSION.search(plain)
    if not found:
        return plain, ""
    number = plain[: found.start()]
    digits = _NEUTRAL.sub("", number)
    if found[0].strip("-").isdigit() and not _is_whole_landline(digits):
        return plain, ""
    return number, found[1]


def _is_whole_landline(digits: str) -> bool:
    area = _AREA.match(digits)
    return bool(area and _LOCAL.fullmatch(digits[area.end() :]))


def _foreign(plain: str, field: str) -> Phone:
    digits = _NEUTRAL.sub("", plain[1:])
    if not digits.isascii() or not digits.isdigit():
        raise InvalidInput(field, "phone_characters")
    if not _SHORTEST_LANDLINE <= len(digits) <= 15:  # noqa: PLR2004 the limit of E.164
        raise InvalidInput(field, "phone_unknown")
    return Phone(PhoneKind.FOREIGN, digits)


def _domestic(digits: str, extension: str, field: str) -> Phone:
    if _MOBILE.fullmatch(digits):
        return Phone(PhoneKind.MOBILE, digits)
    if _SHORT.fullmatch(digits):
        return Phone(PhoneKind.SHORT, digits, extension=extension)
    if digits.startswith("0"):
        return _landline(digits, extension, field)
    if _LOCAL.fullmatch(digits):
        return Phone(PhoneKind.LANDLINE, digits, extension=extension)
    if digits.startswith("1") and len(digits) == _MOBILE_LENGTH:
        raise InvalidInput(field, "phone_mobile_prefix")
    if digits.startswith("1") and len(digits) >= _SHORTEST_LANDLINE:
        raise InvalidInput(field, "phone_mobile_length", digits=len(digits))
    raise InvalidInput(field, "phone_unknown")


def _landline(digits: str, extension: str, field: str) -> Phone:
    area = _AREA.match(digits)
    if not area:
        raise InvalidInput(field, "phone_area_code")
    local = digits[area.end() :]
    if not _LOCAL.fullmatch(local):
        raise InvalidInput(field, "phone_landline_length", digits=len(local))
    return Phone(PhoneKind.LANDLINE, digits, area[0], extension)


def grouped_for_reading(text: str) -> str:
    """Part the mobile numbers in a text so that they can be read aloud: 138 1234 6621."""
    return _MOBILE_IN_TEXT.sub(r"\1 \2 \3", text)
