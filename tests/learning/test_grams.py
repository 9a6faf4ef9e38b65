"""Grams stand where they were typed, whatever signs the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.grams import count_grams, fold, grams_in


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
def test_a_gram_is_found_again_at_its_place(text: str) -> None:
    folded = fold(text)
    found = list(grams_in(text))
    assert len(folded) == len(text)
    assert all(folded[gram.start : gram.start + len(gram.word)] == gram.word for gram in found)
    counted = count_grams(text)
    assert sorted(gram.word for gram in found) == sorted(counted.elements())
