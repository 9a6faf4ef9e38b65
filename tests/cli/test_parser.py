"""What every command takes may stand before its name or after it."""

from itertools import permutations
from pathlib import Path

import pytest

from desktop.cli.parser import build

COMMON = ("--database", "here.db", "--language", "en", "--theme", "dark")
COMMANDS = (("verify", "--staff", "1"), ("tour", "--out", "pictures"))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_common_options_count_before_and_after_the_command(command: tuple[str, ...]) -> None:
    for before, after in permutations((COMMON, ())):
        options = build("en").parse_args([*before, *command, *after])
        assert (options.database, options.language, options.theme) == ("here.db", "en", "dark")


def test_what_nobody_said_is_there_and_empty() -> None:
    options = build("zh_CN").parse_args(["tour", "--out", "pictures"])
    assert (options.database, options.language, options.theme) == (None, None, None)
    assert options.out == Path("pictures")
