"""What a model learns from labelled texts, how it explains itself, and how it is judged."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.learning.crossing import cross, stratified
from desktop.learning.model import Model, Span, joined
from desktop.learning.model_file import to_bytes
from desktop.learning.training import Example, counted_of, labels_of, train
from tests.learning.writing import MATTERS, SHARED, messages


def trained(examples: list[Example], seed: int = 1) -> Model:
    return train(counted_of(examples, labels_of(examples)), seed)


MODEL = trained(messages(20))


@pytest.mark.parametrize(("label", "words"), MATTERS.items())
def test_the_matter_is_recognised_by_its_own_words(label: str, words: tuple[str, ...]) -> None:
    text = f"{SHARED[0]}：{SHARED[3]}{words[0]}，{SHARED[4]}"
    best, second = MODEL.suggest(text)
    assert best.label == label
    assert best.confidence > second.confidence > 0
    heaviest = best.spans[0]
    assert text[heaviest.start : heaviest.end] in words[0]


def test_nothing_is_suggested_for_a_text_without_one_known_sign() -> None:
    assert MODEL.suggest("zzz！") == ()
    assert MODEL.suggest("") == ()


def test_confidences_of_all_labels_sum_to_one() -> None:
    found = MODEL.suggest("路灯不亮", number=9)
    assert sum(one.confidence for one in found) == pytest.approx(1)
    assert {one.label for one in found} == set(MATTERS)


_WORDS = [word for words in MATTERS.values() for word in words]


@given(st.lists(st.sampled_from([*_WORDS, *SHARED, "，", "\n", "İ", "𠮷", "１２"]), max_size=30))
def test_spans_lie_in_the_text_apart_and_heaviest_first(parts: list[str]) -> None:
    text = "".join(parts)
    for suggestion in MODEL.suggest(text, number=3):
        spans = suggestion.spans
        in_order = sorted(spans, key=lambda one: one.start)
        assert all(0 <= one.start < one.end <= len(text) for one in spans)
        assert all(a.end <= b.start for a, b in itertools.pairwise(in_order))
        assert [one.weight for one in spans] == sorted((s.weight for s in spans), reverse=True)


def test_overlapping_spans_are_one() -> None:
    told = joined([Span(4, 6, 1.0), Span(0, 2, 0.5), Span(1, 3, 0.25), Span(3, 4, 0.1)])
    assert told == (Span(4, 6, 1.0), Span(0, 3, 0.75), Span(3, 4, 0.1))


def test_equal_cases_make_equal_bytes_and_another_case_others() -> None:
    examples = messages(8)
    assert to_bytes(trained(examples)) == to_bytes(trained(list(examples)))
    assert to_bytes(trained(examples)) != to_bytes(trained(examples[:-1]))


def test_labels_with_too_few_examples_are_named_not_learned() -> None:
    rare = [Example("占道经营", "交通")] * 4
    labels = labels_of(messages(6) + rare)
    assert labels.too_few == {"交通": 4}
    assert labels.learned == dict.fromkeys(sorted(MATTERS), 6)
    assert set(trained(messages(6) + rare).labels) == set(MATTERS)


def test_one_label_alone_leaves_nothing_to_learn() -> None:
    with pytest.raises(InvalidInput) as caught:
        labels_of([Example("路灯", "城管")] * 9 + [Example("学位", "教育")] * 4)
    assert (caught.value.code, caught.value.params["least"]) == ("learn_too_few", 5)


def test_a_rare_label_is_still_found() -> None:
    many = [one for one in messages(60) if one.label != "社保"]
    few = [one for one in messages(12) if one.label == "社保"]
    told = cross(counted_of(many + few, labels_of(many + few)), 3, seed=1)
    assert {one.label: one.recall for one in told.labels}["社保"] == 1


@given(
    st.lists(st.sampled_from("甲乙丙丁"), min_size=1, max_size=60),
    st.integers(2, 6),
    st.integers(0, 9),
)
def test_each_fold_has_its_share_of_each_label(labels: list[str], folds: int, seed: int) -> None:
    fold_of = stratified(labels, folds, seed)
    for label in set(labels):
        shares = [0] * folds
        for fold, own in zip(fold_of, labels, strict=True):
            shares[fold] += own == label
        assert max(shares) - min(shares) <= 1


def test_figures_are_those_of_unseen_texts() -> None:
    clear = counted_of(messages(12), labels_of(messages(12)))
    told = cross(clear, 4, seed=1)
    assert (told.accuracy, told.macro_f1) == (1, 1)
    shuffled = [Example(one.text, "甲乙"[at % 2]) for at, one in enumerate(messages(12))]
    blind = cross(counted_of(shuffled, labels_of(shuffled)), 4, seed=1)
    assert blind.accuracy < 0.8
    assert blind.sharpness < told.sharpness
    assert blind.accuracy == pytest.approx(np.mean([one.recall for one in blind.labels]))
