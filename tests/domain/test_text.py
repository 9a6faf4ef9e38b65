"""Text at the edge."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.text import (
    Removal,
    Removed,
    clean_free_text,
    clean_line,
    clean_name,
    clean_pasted,
    is_blank,
    marked,
)

ANY_TEXT = st.text(st.characters(), max_size=60)
RLO = "\u202e"
ZWSP = "\u200b"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("他说：“看墙上去”。", "他说：“看墙上去”。"),
        ("一\r\n二\r三\n四\t五", "一\n二\n三\n四\t五"),
        ("一\u2028二", "一\n二"),
        ("  前后空格留着  ", "  前后空格留着  "),
        ("㛃䶮𬎆𠅤𫖯🙂", "㛃䶮𬎆𠅤𫖯🙂"),
        (f"a{RLO}b", f"a{RLO}b"),
        ("<b>=1+1 %s {0} ' \" \\ --", "<b>=1+1 %s {0} ' \" \\ --"),
        ("_x000D_", "_x000D_"),
        ("", ""),
    ],
)
def test_running_text_is_kept_as_it_is(typed: str, kept: str) -> None:
    assert clean_free_text("original_text", typed, 100) == kept


@pytest.mark.parametrize(
    ("typed", "code", "position", "character"),
    [
        ("停\x00水", "text_control_character", 2, "U+0000"),
        ("停水\x1b", "text_control_character", 3, "U+001B"),
        ("停\x0b水", "text_control_character", 2, "U+000B"),
        ("一\r\n二\x85三", "text_control_character", 4, "U+0085"),
        ("\x7f", "text_control_character", 1, "U+007F"),
        ("停\ud83d水", "text_broken_character", 2, "U+D83D"),
        ("停\ufffe", "text_broken_character", 2, "U+FFFE"),
    ],
)
@pytest.mark.parametrize("clean", [clean_free_text, clean_line, clean_name])
def test_what_no_field_keeps(
    clean: Callable[[str, str, int], str], typed: str, code: str, position: int, character: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        clean("demand", typed, 100)
    assert (caught.value.field, caught.value.code) == ("demand", code)
    if clean is clean_free_text:
        assert caught.value.params == {"position": position, "character": character}


def test_length_is_counted_in_characters_not_in_utf_16() -> None:
    assert clean_free_text("name", "𬎆" * 10, 10) == "𬎆" * 10
    with pytest.raises(InvalidInput) as caught:
        clean_free_text("name", "𬎆" * 11, 10)
    assert caught.value.code == "text_too_long"
    assert caught.value.params == {"length": 11, "limit": 10}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  一楼 18 号窗口\n", "一楼 18 号窗口"),
        ("一\r\n  二\t三", "一 二 三"),
        ("\u3000前后\u3000", "前后"),
        ("", ""),
    ],
)
def test_one_line(typed: str, kept: str) -> None:
    assert clean_line("place", typed, 100) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" 李静怡 ", "李静怡"),
        ("郑𬎆", "郑𬎆"),
        ("葛\U000e0100明", "葛\U000e0100明"),
        ("John   Smith", "John Smith"),
        ("李　静", "李 静"),
        ("阿不都·买买提", "阿不都·买买提"),
    ],
)
def test_names(typed: str, kept: str) -> None:
    assert clean_name("name", typed, 30) == kept


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u2066", "\u200e", "\u200b", "\u200d", "\ufeff", "\xad"]
)
def test_names_have_no_invisible_characters(sign: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        clean_name("name", f"李{sign}静", 30)
    assert caught.value.code == "name_invisible_character"
    assert caught.value.params == {"position": 2, "character": f"U+{ord(sign):04X}"}


def test_a_name_may_not_be_too_long() -> None:
    with pytest.raises(InvalidInput, match="text_too_long"):
        clean_name("name", "李" * 31, 30)


@pytest.mark.parametrize(
    ("pasted", "kept", "removals"),
    [
        ("正常的话", "正常的话", []),
        ("\n\t您好\u3000\n", "您好", [("outer_blanks", 4)]),
        ("一_x000D_\n二_x000d_三", "一\n二\n三", [("excel_codes", 2)]),
        ("一_x0009_二_x0007_三_x000A_四", "一\t二三\n四", [("excel_codes", 3)]),
        ("变量 _x0041_ 不动", "变量 _x0041_ 不动", []),
        ("一\r\n二\x0b三", "一\n二\n三", []),
        ("停\x00\x07水", "停水", [("controls", 2)]),
        ("停\ud800水", "停水", [("broken", 1)]),
        (f"停{RLO}水{ZWSP}", "停水", [("bidi", 1), ("zero_width", 1)]),
        ("\ufeff原文", "原文", [("zero_width", 1)]),
        ("", "", []),
    ],
)
def test_pasted_text(pasted: str, kept: str, removals: list[tuple[str, int]]) -> None:
    cleaned = clean_pasted(pasted)
    assert cleaned.text == kept
    assert cleaned.removals == tuple(Removal(Removed(what), count) for what, count in removals)


@given(ANY_TEXT)
def test_what_was_cleaned_is_accepted_and_stays_the_same(text: str) -> None:
    cleaned = clean_pasted(text).text
    assert clean_free_text("original_text", cleaned, 100) == cleaned
    assert clean_pasted(cleaned).text == cleaned or "_x00" in cleaned


@given(ANY_TEXT)
def test_text_is_kept_verbatim_or_refused(text: str) -> None:
    try:
        kept = clean_free_text("original_text", text, 100)
    except InvalidInput:
        return
    assert kept.replace("\n", "") == text.replace("\r", "").replace("\n", "").translate(
        {0x2028: None, 0x2029: None}
    )


@given(ANY_TEXT)
def test_an_accepted_name_is_accepted_again(text: str) -> None:
    try:
        kept = clean_name("name", text, 30)
    except InvalidInput:
        return
    assert clean_name("name", kept, 30) == kept


def test_marks_are_shown() -> None:
    assert marked(f"李{RLO}静{ZWSP}") == "李⟦U+202E⟧静⟦U+200B⟧"
    assert marked("李静") == "李静"


@pytest.mark.parametrize(("text", "blank"), [("", True), (" \u3000\n\u200b", True), (" 。", False)])
def test_blank(text: str, *, blank: bool) -> None:
    assert is_blank(text) is blank


def test_a_hundred_thousand_characters_are_cleaned_whole() -> None:
    pasted = "停水\r\n_x000D_\u202e_x00" * 6250
    cleaned = clean_pasted(pasted)
    assert len(pasted) == 100_000
    assert cleaned.text == "停水\n\n_x00" * 6250
    assert cleaned.removals == (Removal(Removed.EXCEL_CODES, 6250), Removal(Removed.BIDI, 6250))
    assert clean_free_text("original_text", cleaned.text, 100_000) == cleaned.text
