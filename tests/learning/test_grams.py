"""Grams stand where they were typed, whatever signs the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.grams import count_grams, fold, places_of


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("路灯", {"路": 1, "灯": 1, "路灯": 1}),
        ("灯灯灯", {"灯": 3, "灯灯": 2}),
        ("灯，灯 灯_灯", {"灯": 4}),
        ("8ａB", {"0": 1, "a": 1, "b": 1, "0a": 1, "ab": 1}),
        ("。！", {}),
        ("", {}),
    ],
)
def test_grams_of_a_text(text: str, grams: dict[str, int]) -> None:
    assert count_grams(text) == grams


@given(st.text(max_size=60))
def test_every_gram_is_found_again_as_often_as_it_was_counted(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    for gram, number in count_grams(text).items():
        places = list(places_of(gram, folded))
        assert len(places) == number
        assert all(folded.startswith(gram, place) for place in places)
