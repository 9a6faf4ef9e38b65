"""Numbers that count in a text: ages, people, times (82岁, 三十多人, 第四次)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.domain.triage.numerals import NUMBER, least
from desktop.domain.triage.rules import Unit

_MORE: Final = "(?:多|余|来|几)?"
_PEOPLE: Final = (
    "(?:个|名|位|号)?(?:人(?![民大行均工]|次)|群众|村民|业主|居民|家长|乡亲|工友|老人|代表)"
)
_AGE: Final = (
    rf"(?:(?P<age>{NUMBER}){_MORE}(?:周?岁)(?!以[上下]|[及或至到]|[-—~～])|(?P<tens>[七八九])旬)"
)
_TIMES: Final = rf"第?(?P<times>{NUMBER}){_MORE}(?:次|遍|趟|回(?![复答应]))"

_NUMBERS: Final = re.compile(rf"{_AGE}|(?<![\d.第])(?P<people>{NUMBER}){_MORE}{_PEOPLE}|{_TIMES}")
_UNITS: Final = {"age": Unit.AGE, "tens": Unit.AGE, "people": Unit.PEOPLE, "times": Unit.TIMES}
_TEN: Final = 10


@dataclass(frozen=True, slots=True)
class Counted:
    """A number found: where it stands with its unit, and the least it can mean."""

    start: int
    end: int
    unit: Unit
    number: int


def counted(text: str) -> Iterator[Counted]:
    """Yield the numbers of a text in its order."""
    for found in _NUMBERS.finditer(text):
        name = found.lastgroup or ""
        number = least(found[name]) * (_TEN if name == "tens" else 1)
        yield Counted(found.start(), found.end(), _UNITS[name], number)
