"""Lengths of time as a clerk reads them."""

from datetime import timedelta

import pytest

from desktop.views.words.moments import span


@pytest.mark.parametrize(
    ("length", "words"),
    [
        ({"minutes": 38}, "38 min"),
        ({"hours": 18}, "18 h"),
        ({"hours": -1, "minutes": -41}, "1 h 41 min"),
        ({"days": 1, "minutes": 59}, "1 d"),
        ({"days": 2, "hours": 6}, "2 d 6 h"),
    ],
)
def test_a_length_names_no_nought(length: dict[str, int], words: str) -> None:
    assert span(timedelta(**length)) == words
