"""A model comes back from its file as it went; any other file is refused."""

import hashlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.learning.model_file import from_bytes, to_bytes
from tests.learning.test_model import MODEL

CONTENT = to_bytes(MODEL)


def refusal(content: bytes) -> str:
    with pytest.raises(InvalidInput) as caught:
        from_bytes(content)
    assert caught.value.field == "model"
    return caught.value.code


def sealed(rest: bytes) -> bytes:
    """Return a file whose hash is right, whatever it holds."""
    return b"JISU MODEL 1\n" + hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest


REST = CONTENT.split(b"\n", 2)[2]


def test_a_model_comes_back_as_it_went() -> None:
    again = from_bytes(CONTENT)
    assert to_bytes(again) == CONTENT
    best = again.suggest("流动摊贩占道")[0]
    assert best.label == "城管"
    assert best.confidence == pytest.approx(MODEL.suggest("流动摊贩占道")[0].confidence, abs=1e-4)


@given(st.integers(0, len(CONTENT) - 1), st.integers(1, 255))
def test_one_altered_byte_is_noticed(place: int, by: int) -> None:
    altered = bytearray(CONTENT)
    altered[place] ^= by
    assert refusal(bytes(altered)) in {"model_foreign", "model_damaged"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "model_foreign"),
        (b"PK\x03\x04 a spreadsheet", "model_foreign"),
        (CONTENT.replace(b"MODEL 1", b"MODEL 2", 1), "model_foreign"),
        (CONTENT[:-4], "model_damaged"),
        (CONTENT[:40], "model_damaged"),
    ],
)
def test_other_files_are_refused(content: bytes, code: str) -> None:
    assert refusal(content) == code


@pytest.mark.parametrize(
    "alter",
    [
        lambda rest: rest[:-4],
        lambda rest: rest[:-1],
        lambda rest: rest[:-4] + b"\x00\x00\xc0\x7f",
        lambda _rest: b"",
        lambda _rest: b"[1]\n",
        lambda _rest: b"[" * 100_000,
        lambda _rest: b'{"labels":["b","a"],"grams":[],"sharpness":1.0}\n',
        lambda _rest: b'{"labels":[1],"grams":[],"sharpness":1.0}\n',
        lambda _rest: b'{"labels":[],"grams":"","sharpness":1.0}\n',
        lambda _rest: b'{"labels":[],"grams":[],"sharpness":NaN}\n',
        lambda _rest: b'{"labels":[],"grams":[]}\n',
    ],
)
def test_a_forged_file_is_refused_though_its_hash_is_right(alter: Callable[[bytes], bytes]) -> None:
    assert refusal(sealed(alter(REST))) == "model_damaged"
