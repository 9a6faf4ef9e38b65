"""Hashes strong enough, passwords that can be read out."""

from desktop.services.passwords import Passwords, one_time_password
from tests.services.seeding import PASSWORD, QUICK


def test_real_hashes_use_enough_memory() -> None:
    hashed = Passwords().hashed(PASSWORD)
    assert hashed.startswith("$argon2id$")
    memory = int(hashed.split("m=")[1].split(",")[0])
    assert memory >= 19 * 1024


def test_composed_and_decomposed_letters_are_the_same_password() -> None:
    assert QUICK.matches(QUICK.hashed("caf\u00e9-2026"), "cafe\u0301-2026")
    assert not QUICK.matches(QUICK.hashed("caf\u00e9-2026"), "cafe-2026")
    assert not QUICK.matches("not a hash", PASSWORD)
    assert not QUICK.matches(QUICK.hashed(PASSWORD), "\ud800")


def test_one_time_passwords_differ_and_can_be_read_out() -> None:
    made = {one_time_password() for _ in range(50)}
    assert len(made) == 50
    assert not {"0", "O", "1", "I"} & set("".join(made))
