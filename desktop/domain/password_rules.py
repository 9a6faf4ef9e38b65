"""What a password must be like (regulation: 等保2.0, identity)."""

from typing import Final

from desktop.domain.errors import InvalidInput

SHORTEST: Final = 8
LONGEST: Final = 128
_FEWEST_DIFFERENT: Final = 4


def check_password(field: str, password: str, number: str, old: str = "") -> None:
    """Refuse a password that is easily guessed; lengths count characters, not bytes.

    Raises InvalidInput `password_short` (`shortest`), `password_long` (`longest`),
    `password_is_number`, `password_same` or `password_simple`.
    """
    if len(password) < SHORTEST:
        raise InvalidInput(field, "password_short", shortest=SHORTEST)
    if len(password) > LONGEST:
        raise InvalidInput(field, "password_long", longest=LONGEST)
    if password.strip().casefold() == number.strip().casefold():
        raise InvalidInput(field, "password_is_number")
    if old and password == old:
        raise InvalidInput(field, "password_same")
    if len(set(password)) < _FEWEST_DIFFERENT:
        raise InvalidInput(field, "password_simple")
