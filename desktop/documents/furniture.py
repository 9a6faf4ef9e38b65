"""What every paper carries: who printed it and when, version, digest, page, and drill marks."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, TypeVar, cast

from desktop.documents.digest import digest
from desktop.documents.sheet import MM, RED, Sheet
from desktop.documents.styles import bold, song, title
from desktop.documents.typesetter import Missing, Style, set_line, spans
from desktop.domain.numbers import check_code, grouped, grouped_digest

Paper = TypeVar("Paper")
_GAP: Final = "\u3000"
_SIZE: Final = 7.5
_MARK: Final = title(200)
_SMALLEST_MARK: Final = 100.0
_A4: Final = 210.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """The marks of one print.

    `printed_by` is a staff number, `printed_at` in the hall's zone, `number` the stored number of
    the paper's own series, `version_reason` why there is a second version: "遗失" is taken as
    that of a reprint, "更正：联系电话" is printed as it is. `digest` is empty for a preview,
    `banner` is "", "演示" or "演练".
    """

    printed_by: str
    printed_at: datetime
    number: str
    check_code: str
    version: int = 1
    version_reason: str = ""
    digest: str = ""
    banner: str = ""

    @property
    def version_mark(self) -> str:
        """Return the version as printed: 第1版（首次）, 第2版（补打：遗失）."""
        if self.version == 1:
            return "第1版（首次）"
        named = "：" in self.version_reason or not self.version_reason
        reason = self.version_reason if named else f"补打：{self.version_reason}"
        return f"第{self.version}版（{reason or '补打'}）"

    @property
    def printed(self) -> str:
        """Return who printed and when."""
        return f"打印 {self.printed_by}{_GAP}{self.printed_at:%Y-%m-%d %H:%M}"

    @property
    def checked(self) -> str:
        """Return the check value as printed; a preview says that it is one."""
        return f"校验值 {grouped_digest(self.digest)}" if self.digest else "预览，不作凭证"

    @property
    def heading_number(self) -> str:
        """Return the number spaced for headings."""
        return grouped(self.number)


def case_line(number: str) -> str:
    """Return the number of a case with its check code, as forms name it."""
    return f"{grouped(number)}{_GAP}校验码 {check_code(number)}"


def sealed(data: Paper) -> Paper:
    """Return the data with its digest taken and written into its furniture."""
    furniture: Furniture = cast("Any", data).furniture
    marked = replace(furniture, digest=digest(data))
    return cast("Paper", replace(cast("Any", data), furniture=marked))


def draw_foot(
    sheet: Sheet, furniture: Furniture, sides: tuple[float, float], y: float, page: tuple[int, int]
) -> None:
    """Write the foot of a page between two margins; `page` is (this, all)."""
    mark = f"【{furniture.banner}】" if furniture.banner else ""
    left, right = sides
    last = _GAP.join([furniture.checked, f"第{page[0]}页 共{page[1]}页"])
    right -= sheet.text(right, y, last, song(_SIZE), "right") + 1
    if mark:
        right -= sheet.text(right, y, mark, song(_SIZE), "right", colour=RED)
    left += sheet.text(left, y, furniture.printed, song(_SIZE)) + _SIZE / MM
    version = shortened(furniture.version_mark, song(_SIZE), right - left - 2, sheet.missing)
    sheet.text(left, y, version, song(_SIZE))


def shortened(text: str, style: Style, room: float, missing: Missing) -> str:
    """Return text in brackets, cut with an ellipsis where it is wider than `room` millimetres."""
    short, end = text, text
    while end and set_line(spans(short, style), missing=missing).widths[0] > room * MM:
        end = end[:-1]
        short = f"{end}…）"
    return short


def draw_banner(sheet: Sheet, banner: str, y: float) -> None:
    """Mark a page of a drill or a demonstration; call it before the text is drawn."""
    if banner:
        size = max(_MARK.size * sheet.width / _A4, _SMALLEST_MARK)
        sheet.watermark(banner, Style(_MARK.face, size))
        sheet.text(sheet.width / 2, y, f"【{banner}】", bold(11), "centre", colour=RED)
