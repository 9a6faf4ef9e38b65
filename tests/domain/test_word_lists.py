"""Word lists of a taxonomy: read, changed, merged; everything else in it stays."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.taxonomy import parse_taxonomy
from desktop.domain.word_lists import (
    EXCLUSIONS,
    checked_words,
    merged_words,
    with_words,
    word_lists,
)
from desktop.resources import resource

SHIPPED = resource("taxonomy", "taxonomy.json").read_text("utf-8")
WORDS = st.lists(st.sampled_from("甲乙丙丁戊己庚"), unique=True)


def test_every_list_of_the_shipped_taxonomy_is_there() -> None:
    lists = {one.code: one.words for one in word_lists(SHIPPED)}
    taxonomy = parse_taxonomy(SHIPPED)
    subtypes = [sub for kind in taxonomy.types for sub in kind.subtypes]
    assert len(lists) == len(subtypes) + len(taxonomy.triggers) + 1
    assert lists["SQ1"] == taxonomy.subtype("SQ1").keywords
    assert lists[EXCLUSIONS] == taxonomy.exclusions


def test_other_words_change_their_list_and_nothing_else() -> None:
    changed = with_words(SHIPPED, {"SQ2": ["排队", " 加塞 ", "加塞"], EXCLUSIONS: ["跳楼价"]})
    taxonomy, before = parse_taxonomy(changed), json.loads(SHIPPED)
    assert taxonomy.subtype("SQ2").keywords == ("排队", "加塞")
    assert taxonomy.subtype("SQ2").weights == ()
    assert taxonomy.exclusions == ("跳楼价",)
    after = json.loads(changed)
    entry = next(sub for sub in before["types"][0]["subtypes"] if sub["code"] == "SQ2")
    entry["keywords"] = ["排队", "加塞"]
    entry["weights"] = {}
    before["exclusions"] = ["跳楼价"]
    assert after == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], "list_empty"),
        (["", "  "], "list_empty"),
        (["字" * 21], "text_too_long"),
        (["a\x00b"], "text_control_character"),
        ([str(number) for number in range(401)], "list_too_long"),
    ],
)
def test_words_that_cannot_be_kept_are_refused(words: list[str], code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked_words("SQ1", words)
    assert (refused.value.field, refused.value.code) == ("word_list", code)
    assert refused.value.params["list"] == "SQ1"


@given(base=WORDS, mine=WORDS, theirs=WORDS)
def test_both_edits_of_a_list_are_kept(base: list[str], mine: list[str], theirs: list[str]) -> None:
    merged = set(merged_words(base, mine, theirs))
    first, own, other = set(base), set(mine), set(theirs)
    assert merged == (other - (first - own)) | (own - first)
