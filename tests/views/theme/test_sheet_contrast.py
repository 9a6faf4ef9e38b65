"""The style sheet as it is: its words on each of their grounds, its rings on what they frame."""

import re
from collections.abc import Iterator

import pytest

from desktop.views.theme.tokens import THEMES_FOLDER, ThemeName, read_tokens
from tests.views.theme.test_tokens import GROUNDS, READABLE, VISIBLE, contrast

SHEET = re.sub(r"/\*.*?\*/", "", (THEMES_FOLDER / "style.qss").read_text("utf-8"), flags=re.DOTALL)
RULES = re.findall(r"([^{}]+)\{([^{}]*)\}", SHEET)
TOKEN = r"\s*:[^;$]*\$([a-z]\w*)"


def _uses(body: str, *properties: str) -> list[str]:
    return [
        name
        for one in properties
        for name in re.findall(rf"(?<![\w-]){one}{TOKEN}", body)
        if not name.startswith("px")
    ]


def _is_bar(selector: str) -> bool:
    return 'role="bar-' in selector


def _words() -> Iterator[tuple[str, str]]:
    """Give each colour of words with its own ground, or with all it may stand on."""
    for selector, body in RULES:
        if ":disabled" in selector or "::indicator" in selector:
            continue
        shared = ("bar", "bar_active") if _is_bar(selector) else GROUNDS
        grounds = _uses(body, "background") or shared
        words = _uses(body, "color", "placeholder-text-color")
        yield from ((word, ground) for word in words for ground in grounds)
        yield from zip(
            _uses(body, "selection-color"), _uses(body, "selection-background-color"), strict=True
        )


def _rings() -> Iterator[tuple[str, str]]:
    for selector, body in RULES:
        if ":focus" in selector or 'current="true"' in selector:
            shared = ("bar", "bar_active") if _is_bar(selector) else GROUNDS
            rings = _uses(body, "border", "border-color")
            yield from ((ring, ground) for ring in rings for ground in shared)


WORDS, RINGS = sorted(set(_words())), sorted(set(_rings()))


def test_the_sheet_is_understood() -> None:
    assert {("text_2", "card"), ("danger_text", "danger_soft"), ("bar_muted", "bar_active")} <= {
        *WORDS
    }
    assert {("primary", "page"), ("bar_text", "bar")} <= {*RINGS}


@pytest.mark.parametrize("theme", ThemeName)
def test_words_and_rings_stand_out(theme: ThemeName) -> None:
    named = read_tokens(theme).named()
    found = [(pair, READABLE[theme]) for pair in WORDS] + [(pair, VISIBLE) for pair in RINGS]
    measured = [(pair, contrast(named[pair[0]], named[pair[1]]), bound) for pair, bound in found]
    assert [(pair, round(seen, 2)) for pair, seen, bound in measured if seen < bound] == []
