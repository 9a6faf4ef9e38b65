"""Hashing and checking passwords with argon2id; one-time passwords."""

import secrets
import unicodedata
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from desktop.domain.numbers import CODE_ALPHABET
from desktop.domain.password_rules import LONGEST

MEMORY_KIB: Final = 32 * 1024
"""Memory of one hash; the floor is 19 MiB (reliability: sign-in)."""

_GROUPS: Final = 3
_GROUP: Final = 4


class Passwords:
    """Makes and checks hashes; cheaper parameters are for tests and generated halls only."""

    def __init__(self, memory_kib: int = MEMORY_KIB, rounds: int = 3) -> None:
        self._hasher = PasswordHasher(time_cost=rounds, memory_cost=memory_kib, parallelism=1)

    def hashed(self, password: str) -> str:
        """Return a salted hash that names its own parameters."""
        return self._hasher.hash(_bytes(password))

    def matches(self, stored: str, password: str) -> bool:
        """Tell whether `password` belongs to `stored`; without a hash it takes the same time."""
        given = _bytes(password[: LONGEST + 1])
        if not stored:
            self._hasher.hash(given)
            return False
        try:
            return self._hasher.verify(stored, given)
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, stored: str) -> bool:
        """Tell whether `stored` was made with other parameters and should be made anew."""
        return self._hasher.check_needs_rehash(stored)


def one_time_password() -> str:
    """Return a password that can be read out: three groups of four, nothing like 0 and O."""
    groups = ("".join(secrets.choice(CODE_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def _bytes(password: str) -> bytes:
    # Input methods differ in how they compose accents; the same word must give the same bytes.
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
