"""Nobody without the passphrase opens a backup, and no altered piece passes."""

import io
from collections.abc import Callable
from dataclasses import asdict, replace

import pytest

from desktop.storage.sealing import (
    PIECE,
    BrokenSeal,
    RecoveryKey,
    SealedReader,
    SealingWriter,
    WrongPassphrase,
    file_key,
    new_file_key,
    new_recovery_key,
    recovery_key,
    unwrap,
)

CHEAP = 1 << 4
WORDS = "七月的 hall 窗口 lamp"


@pytest.fixture(scope="module")
def key() -> RecoveryKey:
    return new_recovery_key(WORDS, CHEAP)


def seal(content: bytes, secret: bytes, header: bytes = b"head") -> bytes:
    file = io.BytesIO()
    writer = SealingWriter(file, secret, header)
    for start in range(0, len(content), 300_000):
        writer.write(content[start : start + 300_000])
    writer.finish()
    return file.getvalue()


def opened(sealed: bytes, secret: bytes, header: bytes = b"head") -> bytes:
    return SealedReader(io.BytesIO(sealed), secret, header).read()


def test_passphrase_opens_what_the_public_half_sealed(key: RecoveryKey) -> None:
    secret, public = new_file_key(key)
    again = file_key(unwrap(key, f"  {WORDS}\n"), key, public)
    assert opened(seal(b"content", secret), again) == b"content"


def test_other_words_open_nothing(key: RecoveryKey) -> None:
    with pytest.raises(WrongPassphrase):
        unwrap(key, WORDS + "?")


def test_each_file_has_a_key_of_its_own(key: RecoveryKey) -> None:
    assert new_file_key(key)[0] != new_file_key(key)[0]


def test_key_survives_being_written_down(key: RecoveryKey) -> None:
    assert recovery_key(asdict(key)) == key
    assert len(key.fingerprint) == 12


@pytest.mark.parametrize("field", ["salt", "wrapped"])
def test_altered_key_opens_nothing(key: RecoveryKey, field: str) -> None:
    text: str = getattr(key, field)
    altered = ("B" if text[0] == "A" else "A") + text[1:]
    with pytest.raises(WrongPassphrase):
        unwrap(replace(key, **{field: altered}), WORDS)  # type: ignore[arg-type]


@pytest.mark.parametrize("cost", [-4, 0, 1, 3, 1 << 30])
def test_cost_that_would_freeze_the_machine_is_refused(key: RecoveryKey, cost: int) -> None:
    with pytest.raises(WrongPassphrase):
        unwrap(replace(key, cost=cost), WORDS)


@pytest.mark.parametrize("told", [{}, {"public": "a", "salt": "b", "wrapped": "c"}, {"cost": 2}])
def test_incomplete_key_is_refused(told: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="recovery key"):
        recovery_key(told)


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_any_length_comes_back(size: int) -> None:
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    assert opened(seal(content, bytes(32)), bytes(32)) == content


def test_reading_in_small_steps() -> None:
    sealed = seal(b"0123456789", bytes(32))
    reader = SealedReader(io.BytesIO(sealed), bytes(32), b"head")
    assert [reader.read(4), reader.read(4), reader.read(4), reader.read(4)] == [
        b"0123",
        b"4567",
        b"89",
        b"",
    ]


WHOLE = PIECE + 16


@pytest.mark.parametrize(
    "break_it",
    [
        lambda sealed: sealed[:-1],
        lambda sealed: sealed[:WHOLE],
        lambda sealed: sealed[WHOLE:],
        lambda sealed: sealed + b"x",
        lambda sealed: sealed[WHOLE : 2 * WHOLE] + sealed[:WHOLE] + sealed[2 * WHOLE :],
        lambda sealed: bytes([sealed[0] ^ 1]) + sealed[1:],
        lambda _sealed: b"",
    ],
    ids=["cut", "last piece gone", "first piece gone", "longer", "swapped", "flipped", "empty"],
)
def test_broken_seal_is_seen(break_it: Callable[[bytes], bytes]) -> None:
    sealed = seal(bytes(2 * PIECE + 100), bytes(32))
    with pytest.raises(BrokenSeal):
        opened(break_it(sealed), bytes(32))


def test_altered_header_and_other_key_are_seen() -> None:
    sealed = seal(b"content", bytes(32))
    with pytest.raises(BrokenSeal):
        opened(sealed, bytes(32), b"other head")
    with pytest.raises(BrokenSeal):
        opened(sealed, bytes(31) + b"x")
