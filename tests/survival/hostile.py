"""Texts that mean harm or just mean trouble: more than four hundred of them."""

_WORDS = ("投诉", "<b>粗</b>", "a&b", "50%", "C:\\temp\\n", "'单引号'", '"双引号"', "—— ……")
_MARKUP = (
    '<img src="file:///etc/passwd">',
    "<img src=x onerror=alert(1)>",
    "<a href='http://example.invalid'>点我</a>",
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


def corpus() -> tuple[str, ...]:
    """Return every text in every shape, and the long ones."""
    seeds = (*_WORDS, *_MARKUP, *_FORMULAS, *_QUERIES, *_FORMATS, *_SIGNS)
    shaped = {_shaped(shape, seed) for shape in _SHAPES for seed in seeds}
    return (*sorted(shaped), *_LONG)


def _shaped(shape: str, seed: str) -> str:
    return shape.replace("{0}", seed).replace("{}", seed)
