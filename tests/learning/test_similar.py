"""Texts like another, against a slow reckoning of the same cosine."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.grams import count_grams
from desktop.learning.similar import SimilarTexts
from desktop.learning.vocabulary import vocabulary_of
from tests.learning.writing import MATTERS, SHARED

WORDS = [word for words in MATTERS.values() for word in words] + list(SHARED)
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=4).map("，".join), max_size=12)


@given(TEXTS, st.sampled_from(WORDS))
def test_likeness_is_the_cosine(texts: list[str], asked: str) -> None:
    vocabulary = vocabulary_of([count_grams(text) for text in texts])

    def weights(text: str) -> dict[int, float]:
        vector = vocabulary.vector(count_grams(text))
        return dict(zip(vector.places.tolist(), vector.values.tolist(), strict=True))

    own = weights(asked)
    slow = [sum(own.get(at, 0) * part for at, part in weights(text).items()) for text in texts]
    found = SimilarTexts(texts).nearest(asked, number=99, least=0.1)
    assert [one.likeness for one in found] == sorted((f.likeness for f in found), reverse=True)
    assert all(math.isclose(one.likeness, slow[one.place], abs_tol=1e-6) for one in found)
    assert {one.place for one in found} >= {at for at, like in enumerate(slow) if like > 0.11}


def test_the_same_matter_comes_first() -> None:
    index = SimilarTexts(["路灯不亮，请修", "学位不够", "门口路灯不亮", "学位如何申请"])
    found = index.nearest("小区路灯不亮三天了")
    assert {one.place for one in found[:2]} == {0, 2}
    assert index.nearest("路灯不亮，请修", number=1)[0].likeness == pytest.approx(1)


def test_nothing_is_like_nothing() -> None:
    assert SimilarTexts([]).nearest("路灯") == ()
    assert SimilarTexts(["路灯", "路灯"]).nearest("") == ()
