"""The taxonomy: its shape, its mistakes, and the list that is shipped."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.priority import Priority
from desktop.domain.taxonomy import ROUTED_OUT, TriggerEffect, parse_taxonomy

SHIPPED = parse_taxonomy(
    (Path(__file__).parents[2] / "desktop" / "resources" / "taxonomy" / "taxonomy.json").read_text(
        "utf-8"
    )
)
TRIGGERS = {trigger.code: trigger for trigger in SHIPPED.triggers}
ALL_KEYWORDS = [
    *(word for kind in SHIPPED.types for subtype in kind.subtypes for word in subtype.keywords),
    *(word for trigger in SHIPPED.triggers for word in trigger.keywords),
    *(word for one in SHIPPED.triggers for pair in one.paired for word in pair.keywords),
]


def small() -> dict[str, Any]:
    return {
        "version": "7",
        "types": [
            {
                "code": "SQ",
                "zh": "服务质量",
                "en": "Service quality",
                "subtypes": [
                    {"code": "SQ1", "zh": "服务态度", "en": "Attitude", "keywords": ["不耐烦"]}
                ],
            }
        ],
        "triggers": [
            {
                "code": "T1",
                "zh": "人员伤亡",
                "en": "Injury",
                "effect": "alarm",
                "keywords": ["受伤"],
            }
        ],
        "negations": ["没"],
        "negation_reach": 4,
        "exclusions": ["减轻生"],
    }


def test_a_small_taxonomy_is_read() -> None:
    found = parse_taxonomy(json.dumps(small()))
    assert found.version == "7"
    assert found.subtype("SQ1").keywords == ("不耐烦",)
    assert found.subtype("SQ1").route == ""
    assert found.type_of("SQ1").zh == "服务质量"
    (trigger,) = found.triggers
    assert (trigger.floor, trigger.raises, trigger.life_safety, trigger.calls) == (
        None,
        0,
        False,
        (),
    )
    assert (found.negations, found.negation_reach, found.exclusions) == (("没",), 4, ("减轻生",))


def test_unknown_codes_are_told() -> None:
    with pytest.raises(KeyError):
        SHIPPED.subtype("SQ99")
    with pytest.raises(KeyError):
        SHIPPED.type_of("SQ")


def test_a_code_may_not_stand_twice() -> None:
    data = small()
    data["types"].append(data["types"][0])
    with pytest.raises(ValueError, match="twice: SQ, SQ1"):
        parse_taxonomy(json.dumps(data))


def test_a_subtype_stands_under_its_own_type() -> None:
    data = small()
    data["types"][0]["subtypes"][0]["code"] = "PE1"
    with pytest.raises(ValueError, match="PE1 stands under SQ"):
        parse_taxonomy(json.dumps(data))


@pytest.mark.parametrize("field", ["version", "types", "triggers", "negations", "exclusions"])
def test_a_missing_field_is_told(field: str) -> None:
    data = small()
    del data[field]
    with pytest.raises(KeyError, match=field):
        parse_taxonomy(json.dumps(data))


@pytest.mark.parametrize("text", ["", "{", "[}"])
def test_what_is_no_json_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"line 1"):
        parse_taxonomy(text)


@pytest.mark.parametrize(
    "loose", [{"silenced_by": ["once"]}, {"paired": [{"keywords": ["摔倒"], "with": ["once"]}]}]
)
def test_a_rule_that_names_what_is_not_there_is_told(loose: dict[str, Any]) -> None:
    data = small()
    data["triggers"][0] |= loose
    with pytest.raises(KeyError, match="once"):
        parse_taxonomy(json.dumps(data))


def test_an_unknown_effect_is_told() -> None:
    data = small()
    data["triggers"][0]["effect"] = "shout"
    with pytest.raises(ValueError, match="shout"):
        parse_taxonomy(json.dumps(data))


def test_four_types_with_thirty_six_subtypes_and_one_for_what_belongs_elsewhere() -> None:
    sizes = {kind.code: len(kind.subtypes) for kind in SHIPPED.types}
    assert sizes.pop(ROUTED_OUT) == 8
    assert sizes == {"SQ": 10, "PE": 9, "EI": 9, "IA": 8}


def test_matters_elsewhere_name_the_number_to_call() -> None:
    routes = {subtype.route for kind in SHIPPED.types for subtype in kind.subtypes}
    assert routes == {"", "12345", "12315", "12333", "110", "12388"}
    assert not any(
        subtype.route
        for kind in SHIPPED.types
        for subtype in kind.subtypes
        if kind.code != ROUTED_OUT
    )


def test_triggers_are_those_of_the_rules() -> None:
    assert list(TRIGGERS) == [f"T{number}" for number in range(1, 13)]
    flags = {code for code, found in TRIGGERS.items() if found.effect is TriggerEffect.FLAG}
    assert flags == {"T5", "T6", "T7", "T12"}
    assert {code for code, found in TRIGGERS.items() if found.life_safety} == {
        "T1",
        "T2",
        "T3",
        "T8",
    }
    assert TRIGGERS["T3"].floor is Priority.P1
    assert TRIGGERS["T3"].calls == ("110", "120")
    assert TRIGGERS["T9"].floor is Priority.P2
    assert TRIGGERS["T12"].raises == 1


def test_every_keyword_is_plain_text_and_stands_once_in_its_list() -> None:
    lists = [subtype.keywords for kind in SHIPPED.types for subtype in kind.subtypes]
    lists += [trigger.keywords for trigger in SHIPPED.triggers]
    for keywords in lists:
        assert keywords
        assert len(set(keywords)) == len(keywords), keywords
    assert not [word for word in ALL_KEYWORDS if set(word) & set(".*{}[]()|\\ ")]
    assert all(ALL_KEYWORDS)


@pytest.mark.parametrize("exclusion", SHIPPED.exclusions)
def test_every_exclusion_holds_a_keyword_it_excludes(exclusion: str) -> None:
    assert any(word in exclusion for word in ALL_KEYWORDS)


@pytest.mark.parametrize(
    "friend", ["减轻生产成本", "跳楼价大甩卖", "游乐园的跳楼机", "苟利家国生以死", "吸烟是慢性自杀"]
)
def test_the_known_false_friends_are_excluded(friend: str) -> None:
    assert any(exclusion in friend for exclusion in SHIPPED.exclusions)
    left = friend
    for exclusion in SHIPPED.exclusions:
        left = left.replace(exclusion, "")
    assert not [word for word in TRIGGERS["T3"].keywords if word in left]
