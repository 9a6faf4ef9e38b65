"""Search words and name keys: found exactly as LIKE finds, safe against operators."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.search_text import (
    index_tokens,
    like_escape,
    like_prefix,
    name_initials,
    name_sort_key,
    query_phrase,
)


def found(text: str, query: str) -> bool:
    """Ask a real index whether `query` finds `text`."""
    with sqlite3.connect(":memory:") as base:
        base.execute("CREATE VIRTUAL TABLE words USING fts5(body, tokenize='ascii')")
        base.execute("INSERT INTO words VALUES (?)", (index_tokens(text),))
        row = base.execute("SELECT 1 FROM words WHERE words MATCH ?", (query_phrase(query),))
        hit = row.fetchone() is not None
    base.close()
    return hit


def test_tokens() -> None:
    assert index_tokens("停水了") == "停水 水了 了 停 水 了"
    assert index_tokens("A187号") == "a1 18 87 7号 号 a 1 8 7 号"
    assert index_tokens("，。 \n") == ""


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("三楼停水了", "停水"),
        ("三楼停水了", "水"),
        ("三楼停水了", "了"),
        ("三楼停水了", "三楼停水"),
        ("三楼停水了", "停水 三楼"),
        ("取号A187等了96分钟", "a187"),
        ("取号A187等了96分钟", "187"),
        ("取号A187等了96分钟", "Ａ１８７"),
        ("材料不全，看墙上去", "不全，看墙"),
        ("郑𬎆反映", "𬎆"),
        ("郑𬎆反映", "郑𬎆"),
        ("㛃䶮𠅤𫖯", "䶮𠅤"),
        ("葛\U000e0100明", "葛明"),
        ("APP 打不开", "app"),
        ("ཞི་བདེ", "ཞི"),
    ],
)
def test_hits(text: str, query: str) -> None:
    assert found(text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("停电，水管", "电水"),
        ("ab bc", "abc"),
        ("停水", "停水了"),
        ("停水", "电"),
        ("三楼停水", "停水 四楼"),
        ("水停", "停水"),
    ],
)
def test_misses(text: str, query: str) -> None:
    assert not found(text, query)


@pytest.mark.parametrize("query", ["", " ", "，。", '"', "*", "-", "()", "％", "🙂"])
def test_nothing_to_look_for(query: str) -> None:
    assert query_phrase(query) == ""


@pytest.mark.parametrize(
    "query",
    [
        'a" OR "b',
        "停水 OR 停电",
        "NOT 停水",
        "body:停水",
        "停水*",
        "NEAR(停 水)",
        "^停水",
        "{a b}: c",
    ],
)
def test_operators_are_only_words(query: str) -> None:
    assert not found("停电", query)
    phrase = query_phrase(query)
    assert not set(phrase) & set("*^:(){}-+")
    assert phrase.count('"') % 2 == 0


ALPHABET = "停水电三楼a1B２，。 \n𬎆"


@given(st.text(ALPHABET, max_size=30), st.text("停水电三楼a1𬎆", min_size=1, max_size=4))
def test_recall_is_that_of_like(text: str, word: str) -> None:
    folded = text.replace("２", "2").casefold()
    assert found(text, word) is (word in folded)


@given(st.text(max_size=50), st.text(max_size=20))
def test_any_text_can_be_indexed_and_asked_for(text: str, query: str) -> None:
    if query_phrase(query):
        found(text, query)


def test_a_long_text_takes_linear_work() -> None:
    tokens = index_tokens("大厅停水" * 25_000)
    assert len(tokens.split()) == 100_000 + 4
    assert len(query_phrase("大厅停水" * 25_000).split()) == 199


@pytest.mark.parametrize(
    ("name", "initials", "key"),
    [
        ("李静怡", "ljy", "li jing yi"),
        ("单红", "sh", "shan hong"),
        ("仇英", "qy", "qiu ying"),
        ("曾国强", "zgq", "zeng guo qiang"),
        ("解小明", "xxm", "xie xiao ming"),
        ("查良", "zl", "zha liang"),
        ("区少", "os", "ou shao"),
        ("覃辉", "qh", "qin hui"),
        ("朴正", "pz", "piao zheng"),
        ("乐明", "ym", "yue ming"),
        ("尉迟恭", "ycg", "yu chi gong"),
        ("尉明", "wm", "wei ming"),
        ("万俟明", "mqm", "mo qi ming"),
        ("万明", "wm", "wan ming"),
        ("长孙红", "zsh", "zhang sun hong"),
        ("欧阳修文", "oyxw", "ou yang xiu wen"),
        ("郑𬎆", "zy", "zheng ying"),
        ("㛃䶮", "jy", "jie yan"),
        ("𫖯仁", "fr", "fu ren"),
        ("𠅤明", "xm", "xi ming"),
        ("阿不都·买买提", "abdmmt", "a bu dou mai mai ti"),
        ("John Smith", "js", "john smith"),
        ("李\U000e0100明", "lm", "li ming"),
        ("Ｌｉ明", "lm", "li ming"),
        (" 李静 ", "lj", "li jing"),
        ("", "", ""),
        ("＊", "", ""),
        ("\U0003ffff明", "m", "ming"),
    ],
)
def test_names(name: str, initials: str, key: str) -> None:
    assert name_initials(name) == initials
    assert name_sort_key(name) == key


def test_names_sort_as_in_a_telephone_book() -> None:
    names = ["张伟", "单红", "曾强", "李静怡", "李静"]
    assert sorted(names, key=name_sort_key) == ["李静", "李静怡", "单红", "曾强", "张伟"]


@given(st.text(max_size=20))
def test_any_name_can_be_keyed(name: str) -> None:
    assert name_initials(name).isascii()


def test_like_patterns() -> None:
    assert like_escape(r"50%_\x") == r"50\%\_\\x"
    assert like_prefix("l_") == r"l\_%"
