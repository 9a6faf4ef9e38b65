"""Which card is shown when, and that the shipped cards are whole."""

from dataclasses import replace
from string import Formatter

import pytest

from desktop.domain.codes import Need
from desktop.domain.drafts import IntakeDraft
from desktop.views.intake.coaching import CARDS_FILE, card_for, read_cards, surname_of

CARDS = read_cards(CARDS_FILE.read_text("utf-8"))
EMPTY = IntakeDraft(uuid="u")


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (EMPTY, "welcome"),
        (replace(EMPTY, original_text="等了很久"), "restate"),
        (replace(EMPTY, emotion=2), "welcome"),
        (replace(EMPTY, emotion=3, original_text="等了很久"), "listen"),
        (replace(EMPTY, emotion=4), "care"),
        (replace(EMPTY, needs=(Need.SIGN_LANGUAGE,)), "sign_language"),
        (replace(EMPTY, needs=(Need.ELDERLY, Need.MINOR)), "minor"),
        (replace(EMPTY, needs=(Need.MINOR,), emotion=4), "care"),
    ],
)
def test_the_card_suits_the_moment(draft: IntakeDraft, code: str) -> None:
    assert card_for(CARDS, draft).code == code


@pytest.mark.parametrize("code", CARDS)
def test_a_card_is_whole_and_short(code: str) -> None:
    for language, longest in (("zh", 48), ("en", 110)):
        advice = CARDS[code].advice[language]
        lines = (advice.say, advice.do, advice.avoid)
        assert all(0 < len(line) <= longest for line in lines), (language, lines)
        names = {name for line in lines for _, name, _, _ in Formatter().parse(line) if name}
        assert names <= {"surname"}


@pytest.mark.parametrize(
    ("name", "surname"), [("周婷", "周"), ("欧阳静", "欧阳"), ("", ""), ("曾", "曾")]
)
def test_the_surname_a_clerk_gives(name: str, surname: str) -> None:
    assert surname_of(name) == surname
