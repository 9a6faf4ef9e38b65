"""Identity papers a person may show, and what their numbers tell (domain rules §K 13)."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.domain.codes import IdentityKind
from desktop.domain.errors import InvalidInput

_LENGTH: Final = 18
_OLD_LENGTH: Final = 15
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_PROVINCES: Final = frozenset(
    [
        *range(11, 16),
        *range(21, 24),
        *range(31, 38),
        *range(41, 47),
        *range(50, 55),
        *range(61, 66),
        *(71, 81, 82, 83),
    ]
)
_PERMIT_REGIONS: Final = frozenset({81, 82, 83})
_FOREIGNER: Final = 9
_OLDEST: Final = date(1870, 1, 1)
_OLD_FOREIGN: Final = re.compile(r"[A-Z]{3}\d{12}")
_PASSPORT: Final = re.compile(r"[A-Z0-9]{5,15}")
_DIGITS: Final = re.compile(r"\d{17}[\dX]")
_BLANKS: Final = re.compile(r"[\s\-·]+")


class Sex(StrEnum):
    """As the number tells it."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Identity:
    """A number that can be real; `born` and `sex` only where the number tells them."""

    kind: IdentityKind
    number: str
    born: date | None = None
    sex: Sex | None = None


def parse_identity(
    kind: IdentityKind, text: str, today: date, field: str = "identity_number"
) -> Identity:
    """Read the number of a paper of that kind.

    InvalidInput codes: identity_empty, identity_characters, identity_old_number (15 digits: the
    person has an 18-digit one), identity_length (params: length), identity_region,
    identity_birth_date, identity_checksum, identity_wrong_kind (params: kind), identity_foreign,
    identity_passport.
    """
    number = _BLANKS.sub("", unicodedata.normalize("NFKC", text)).upper()
    if not number:
        raise InvalidInput(field, "identity_empty")
    if kind is IdentityKind.PASSPORT:
        return _passport(number, field)
    if kind is IdentityKind.FOREIGN_PERMANENT and _OLD_FOREIGN.fullmatch(number):
        return _old_foreign(number, today, field)
    return _eighteen(kind, number, today, field)


def age_on(born: date, day: date) -> int:
    """Return the full years of age; a birthday on 29 February counts from 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def check_character(digits: str) -> str:
    """Compute the last character of a resident's number from the first 17 (mod 11-2)."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return _CHECKS[total % len(_CHECKS)]


def _eighteen(kind: IdentityKind, number: str, today: date, field: str) -> Identity:
    if number.isascii() and number.isdigit() and len(number) == _OLD_LENGTH:
        raise InvalidInput(field, "identity_old_number")
    if len(number) != _LENGTH:
        raise InvalidInput(field, "identity_length", length=len(number))
    if not _DIGITS.fullmatch(number) or not number.isascii():
        raise InvalidInput(field, "identity_characters")
    found = _kind_by_number(number, field)
    born = _birth_date(number[6:14], today, field)
    if check_character(number[:-1]) != number[-1]:
        raise InvalidInput(field, "identity_checksum")
    if found is not kind:
        raise InvalidInput(field, "identity_wrong_kind", kind=found.value)
    return Identity(kind, number, born, _sex(number[16]))


def _kind_by_number(number: str, field: str) -> IdentityKind:
    """Tell the kind of paper by its first digits: 9 for foreigners, 81–83 for residence permits."""
    if int(number[0]) == _FOREIGNER:
        return IdentityKind.FOREIGN_PERMANENT
    region = int(number[:2])
    if region not in _PROVINCES:
        raise InvalidInput(field, "identity_region")
    return IdentityKind.HK_MO_TW_PERMIT if region in _PERMIT_REGIONS else IdentityKind.RESIDENT


def _birth_date(digits: str, today: date, field: str) -> date:
    born = _day(digits)
    if born is None or not _OLDEST <= born <= today:
        raise InvalidInput(field, "identity_birth_date")
    return born


def _day(digits: str) -> date | None:
    try:
        return date.fromisoformat(digits)
    except ValueError:
        return None


def _sex(digit: str) -> Sex:
    return Sex.MALE if int(digit) % 2 else Sex.FEMALE


def _old_foreign(number: str, today: date, field: str) -> Identity:
    """Read the older card of 15: country, region, birth date as YYMMDD, serial, check digit."""
    digits = number[7:13]
    born = _day(f"20{digits}")
    if born is None or born > today:
        born = _birth_date(f"19{digits}", today, field)
    return Identity(IdentityKind.FOREIGN_PERMANENT, number, born)


def _passport(number: str, field: str) -> Identity:
    if not _PASSPORT.fullmatch(number) or not any(sign.isdigit() for sign in number):
        raise InvalidInput(field, "identity_passport")
    return Identity(IdentityKind.PASSPORT, number)
