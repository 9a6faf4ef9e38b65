"""What holds for every text: places are true, more words never silence, and it stays linear."""

from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.triage.automaton import Automaton
from desktop.domain.triage.engine import assess
from desktop.domain.triage.measures import counted
from desktop.domain.triage.numerals import least
from desktop.domain.triage.rules import Unit
from tests.domain.test_taxonomy import ALL_KEYWORDS, SHIPPED

WORDS: Final = sorted(
    {*ALL_KEYWORDS, *SHIPPED.negations, *SHIPPED.exclusions, *SHIPPED.rules.spared}
    | {word for group in SHIPPED.rules.groups for word in group.keywords}
    | {word for context in SHIPPED.rules.contexts for word in (*context.before, *context.after)}
)
TEXTS: Final = st.lists(
    st.sampled_from(WORDS)
    | st.sampled_from(["三十多人", "82岁", "第四次", "2019年", "，", "。"])
    | st.text(max_size=4),
    max_size=25,
).map("".join)
UNRELATED: Final = st.text(alphabet="柳絮随波漂荡abc \t", max_size=60)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_places_lie_in_the_text_and_hold_their_words(text: str) -> None:
    found = assess(text, SHIPPED)
    for span in (*found.spans, *(aside.span for aside in found.set_aside)):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.word
    assert found == assess(text, SHIPPED)
    for mark in (found.features.sudden, found.features.pressing, found.features.complex):
        assert 0 <= mark <= 3


@settings(max_examples=60, deadline=None)
@given(TEXTS, UNRELATED, UNRELATED)
def test_unrelated_sentences_never_take_a_trigger_away(text: str, before: str, after: str) -> None:
    alone = {fired.trigger.code for fired in assess(text, SHIPPED).triggers}
    among = assess(f"{before}\n{text}\n{after}", SHIPPED)
    assert alone == {fired.trigger.code for fired in among.triggers}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("甲乙丙", min_size=1, max_size=4), max_size=8),
    st.text("甲乙丙丁", max_size=30),
)
def test_every_occurrence_is_found_and_nothing_else(words: list[str], text: str) -> None:
    slow = {
        (start, start + len(word))
        for word in words
        for start in range(len(text))
        if text.startswith(word, start)
    }
    found = list(Automaton(words).find(text))
    assert set(found) == slow
    assert len(found) == len(slow)


def test_the_longest_text_with_anything_in_it_is_read() -> None:
    piece = "\x00\x07\u202e\ud800没打伤孩子，如果火灾停水全县" + "柳絮随波漂荡" * 30 + "第九九次"
    text = (piece * 600)[:100_000]
    found = assess(text, SHIPPED)
    assert found.spans
    assert all(text[span.start : span.end] == span.word for span in found.spans)


def test_a_text_is_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[int] = []
    find = Automaton.find

    def counting(self: Automaton, text: str) -> object:
        passes.append(len(text))
        return find(self, text)

    monkeypatch.setattr(Automaton, "find", counting)
    assess("排队太久" * 250, SHIPPED)
    assert passes == [1000]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("82", 82),
        ("十", 10),
        ("三十", 30),
        ("五六", 5),
        ("十几", 11),
        ("几十", 20),
        ("几", 2),
        ("上百", 100),
        ("两百零五", 205),
        ("数百", 200),
        ("一千二百", 1200),
        ("三万", 30_000),
        ("８", 8),
    ],
)
def test_numbers_mean_at_least(written: str, number: int) -> None:
    assert least(written) == number


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("三十多人", Unit.PEOPLE, 30),
        ("30余名群众", Unit.PEOPLE, 30),
        ("五六个人", Unit.PEOPLE, 5),
        ("82周岁", Unit.AGE, 82),
        ("八旬", Unit.AGE, 80),
        ("第三次", Unit.TIMES, 3),
        ("四五趟", Unit.TIMES, 4),
    ],
)
def test_what_is_counted(text: str, unit: Unit, number: int) -> None:
    (found,) = counted(text)
    assert (found.unit, found.number) == (unit, number)
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize("text", ["70岁以上免费", "3人民币", "18至25岁以下"])
def test_what_is_a_rule_or_a_price_is_not_counted(text: str) -> None:
    assert not list(counted(text))
