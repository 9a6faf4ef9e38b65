"""Texts that mean harm or just mean trouble: more than four hundred of them."""

from collections import deque
from collections.abc import Iterable

from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.intake_rules import POINT_LIMIT, POINTS_LIMIT, SUBJECT_LIMIT, WORDS_LIMIT
from desktop.domain.text import clean_free_text, clean_line
from tests.services.drafting import a_draft

_WORDS = ("投诉", "<b>粗</b>", "a&b", "50%", "C:\\temp\\n", "'单引号'", '"双引号"', "—— ……")
_PICTURES = (
    '<img src="{}">',
    '<img src="{}" width="9" height="9"/>',
    "<img src='file://{}'/>",
    "![图]({})",
    "<body background='{}'>",
    '<p style="background:url({})">',
    "<a href='file://{}'>点我</a>",
)
"""Ways to name a picture file that some renderer would go and fetch."""

_MARKUP = (
    "<img src=x onerror=alert(1)>",
    "<a href='http://example.invalid'>点我</a>",
    "[点我](http://example.invalid)",
    "<script>alert(1)</script>",
    "<para><font size=99>大</font></para>",
    "<svg/onload=alert(1)>",
    "&lt;b&gt;",
    "&#x41;",
    "<!-- 注释 -->",
    "]]>",
    "<b",
    "</",
)
_FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(1)", "\t=1+1", "=cmd|' /C calc'!A0")
_QUERIES = ("' OR 1=1 --", "'; DROP TABLE case_file; --", '" NEAR/0 "', "a* OR b", "^x", "{x}: y")
_FORMATS = ("%s %d %n", "{0} {name}", "{{}}", "${HOME}", "%(x)s", "\\u0041", "\\x00", "%%")
_SIGNS = (
    "\u202e倒着写\u202c",
    "零\u200b宽\u200d连\ufeff",
    "e\u0301 combining",
    "㛃䶮𬎆𠅤𫖯",
    "👨‍👩‍👧 😡",
    "\u3000全角空白\u3000",
    "ｆｕｌｌｗｉｄｔｈ１２３",
    "العربية עברית",
    "ไทย हिन्दी",
    "\u00ad软连字符",
    "a\u0000b",
    "a\u0007b",
    "a\x1b[31mb",
    "\ud800",
    "\ufffe",
)
_SHAPES = (
    "{}",
    "  {}  ",
    "{0}{0}{0}",
    "前面{}后面",
    "第一行\n{}\n第三行",
    "{}\t{0}".replace("{}", "{0}"),
    "“{}”",
    "{}。" * 3,
)
_LONG = ("长" * 19_000, "word" * 4_000, "<" * 5_000, "\n" * 3_000 + "完", "a" * 25_000)


def corpus(picture: str) -> tuple[str, ...]:
    """Return every text in every shape, and the long ones; markup names the file `picture`."""
    pictures = tuple(way.replace("{}", picture) for way in _PICTURES)
    seeds = (*_WORDS, *pictures, *_MARKUP, *_FORMULAS, *_QUERIES, *_FORMATS, *_SIGNS)
    shaped = {_shaped(shape, seed) for shape in _SHAPES for seed in seeds}
    return (*sorted(shaped), *_LONG)


def _shaped(shape: str, seed: str) -> str:
    return shape.replace("{0}", seed).replace("{}", seed)


def drafts(texts: Iterable[str]) -> tuple[list[IntakeDraft], list[str]]:
    """Lay the texts into as few complaints as hold them all; return those no field takes too."""
    running, lines, refused = deque[str](), deque[str](), list[str]()
    for text in texts:
        try:
            clean_free_text("original_text", text, WORDS_LIMIT)
        except InvalidInput:
            refused.append(text)
            continue
        one_line = len(text) <= POINT_LIMIT and text == clean_line("points", text, POINT_LIMIT)
        (lines if one_line else running).append(text)
    ready = []
    while running or lines:
        told = [(running or lines).popleft() for _ in range(2) if running or lines]
        points = tuple(lines.popleft() for _ in range(min(len(lines), POINTS_LIMIT)))
        ready.append(
            a_draft(
                original_text=told[0],
                facts=told[-1],
                subject=next((line for line in points if len(line) <= SUBJECT_LIMIT), "诉求"),
                points=points or ("诉求",),
                read_back=False,
            )
        )
    return ready, refused
