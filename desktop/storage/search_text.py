"""Words for the search index and keys for finding people: what the database can compare.

Chinese has no blanks: every pair of neighbouring characters is a token, and every character by
itself, so that words of any length from one character are found exactly as LIKE would find them.
"""

import os
import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from operator import add
from typing import Final

_LONGEST_QUERY: Final = 200
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")

_SURNAMES: Final = (
    "单:shan 仇:qiu 曾:zeng 解:xie 查:zha 区:ou 朴:piao 盖:ge 覃:qin 缪:miao 繁:po 员:yun "
    "洗:xian 翟:zhai 祭:zhai 折:she 黑:he 牟:mu 宓:fu 乐:yue 秘:bi 种:chong 重:chong 召:shao "
    "能:nai 应:ying 逄:pang 隗:wei 訾:zi 纪:ji 宁:ning 车:che 柏:bai 薄:bo 卜:bu 都:du 谌:chen "
    "葛:ge 过:guo 炅:gui 撒:sa 占:zhan 臧:zang 藏:zang 句:gou 角:jue 会:gui 中:zhong 曲:qu "
    "强:qiang 幺:yao 乜:nie 尉:wei 万:wan 任:ren 华:hua 沈:shen 石:shi 贾:jia 叶:ye 燕:yan "
    "俞:yu 於:yu 那:na 盛:sheng 呙:guo 眭:sui 瞿:qu 殷:yin 冼:xian 長:zhang 單:shan 區:ou "
    "蓋:ge 員:yun 樂:yue 應:ying 繆:miao 種:chong 過:guo 華:hua 賈:jia 葉:ye 紀:ji 車:che"
)
SURNAME_READINGS: Final = dict(pair.split(":") for pair in _SURNAMES.split())
"""How a character is read as a surname, where that differs or a dictionary may be in doubt."""

COMPOUND_READINGS: Final = {
    "尉迟": ("yu", "chi"),
    "尉遲": ("yu", "chi"),
    "万俟": ("mo", "qi"),
    "长孙": ("zhang", "sun"),
    "長孫": ("zhang", "sun"),
    "澹台": ("tan", "tai"),
    "澹臺": ("tan", "tai"),
    "乐正": ("yue", "zheng"),
    "樂正": ("yue", "zheng"),
    "宰父": ("zai", "fu"),
    "毌丘": ("guan", "qiu"),
    "綦毋": ("qi", "wu"),
    "侯莫": ("hou", "mo"),
    "令狐": ("ling", "hu"),
    "皇甫": ("huang", "fu"),
}
"""How a surname of two characters is read, where single readings would mislead."""


def index_tokens(text: str) -> str:
    """Return the tokens of a text, parted by blanks, in the order the index must keep.

    Each run of letters, digits and Han characters gives its pairs and then its last character,
    which keeps a phrase from running on into the next run; single characters follow once each.
    """
    tokens: list[str] = []
    singles: dict[str, None] = {}
    for run in _runs(text):
        tokens += _pairs(run)
        tokens.append(run[-1])
        singles.update(dict.fromkeys(run))
    return " ".join([*tokens, *singles])


def query_phrase(text: str) -> str:
    """Return the full-text query that finds what was typed; empty if nothing can be looked for.

    Every run must occur as it stands, in any order. Quotes and operators never reach the index:
    only letters, digits and Han characters survive.
    """
    runs = _runs(text[:_LONGEST_QUERY])
    return " ".join(f'"{" ".join(_pairs(run)) or run}"' for run in runs)


def name_initials(name: str) -> str:
    """Return the pinyin initials by which a name is looked up: 李静怡 → ljy, 单红 → sh."""
    return "".join(reading[0] for reading in _readings(name))


def name_sort_key(name: str) -> str:
    """Return the key that sorts names as a telephone book does: 李静怡 → "li jing yi"."""
    return " ".join(_readings(name))


def like_escape(text: str) -> str:
    r"""Take the meaning from %, _ and \ in a LIKE pattern whose ESCAPE is \ ."""
    return re.sub(r"([\\%_])", r"\\\1", text)


def like_prefix(text: str) -> str:
    r"""Return the LIKE pattern of what begins with `text`; its ESCAPE is \ ."""
    return f"{like_escape(text)}%"


def _runs(text: str) -> list[str]:
    """Fold width and case, and split at everything that is no part of a word."""
    folded = _SELECTORS.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return folded.translate({ord(sign): " " for sign in set(folded) if not _is_word(sign)}).split()


def _is_word(sign: str) -> bool:
    """Tell whether a character belongs to a word; vowel signs of other scripts do."""
    return sign.isalnum() or unicodedata.category(sign).startswith("M")


def _pairs(run: str) -> list[str]:
    return list(map(add, run, run[1:]))


def _readings(name: str) -> list[str]:
    """Read a name: the surname by its own table, the rest by dictionary, letters as they are."""
    plain = _SELECTORS.sub("", unicodedata.normalize("NFKC", name)).strip()
    if plain[:2] in COMPOUND_READINGS:
        return [*COMPOUND_READINGS[plain[:2]], *_dictionary(plain[2:])]
    if plain[:1] in SURNAME_READINGS:
        return [SURNAME_READINGS[plain[0]], *_dictionary(plain[1:])]
    return list(_dictionary(plain))


@cache
def _reader() -> Callable[..., list[str]]:
    """Load the dictionary of characters, without its phrases.

    A name is no phrase of the language, and the phrases would hold 45 MB to the end.
    """
    spared = dict.fromkeys(("PYPINYIN_NO_PHRASES", "PYPINYIN_NO_DICT_COPY"), "1")
    kept = {name: os.environ.get(name) for name in spared}
    os.environ.update(spared)
    from pypinyin import lazy_pinyin

    for name, value in kept.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value
    return lazy_pinyin


@lru_cache(maxsize=4096)
def _dictionary(text: str) -> tuple[str, ...]:
    """Read text by dictionary; what nobody can read is left out.

    The dictionary is loaded at the first name, not at the start of the program.
    """
    if not text:
        return ()
    read = _reader()(text, errors=lambda rest: rest)
    return tuple(re.findall("[0-9a-z]+", " ".join(read).casefold()))
