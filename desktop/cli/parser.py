"""The arguments of every command.

A new command is one function that adds its subparser, and one line in `_COMMANDS`.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.cli import commands, learning
from desktop.cli.words import LANGUAGE, say
from desktop.settings import LANGUAGES, THEMES

Subparsers = Any
"""What argparse gives for `add_subparsers`; its type is private there."""


Run = Callable[[argparse.Namespace], int]

_COMMON = ("database", "language", "theme")
_NOTHING_SAID: Mapping[str, None] = dict.fromkeys(_COMMON)


def language_of(arguments: Sequence[str]) -> str:
    """Find the language before parsing, so that help and usage errors speak it too."""
    for place, argument in enumerate(arguments):
        name, _equals, value = argument.partition("=")
        if name == "--language":
            given = value or next(iter(arguments[place + 1 :]), "")
            return given if given in LANGUAGES else LANGUAGE
    return LANGUAGE


def build(language: str) -> argparse.ArgumentParser:
    """Make the parser of the whole command line with help in `language`."""
    parser = argparse.ArgumentParser(
        prog="jisu-desk",
        parents=[_common(language)],
        description=say(language, "program"),
        epilog=say(language, "exit_codes"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(run=commands.window, **_NOTHING_SAID)
    subparsers = parser.add_subparsers(title=say(language, "commands"), metavar="")
    for add in _COMMANDS:
        add(_Adder(subparsers, language, _common(language)))
    return parser


def window_start(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Read the options of a start of the window, which waits for no parser of every command.

    None if the arguments say anything else, or anything wrong.
    """
    if not arguments:
        return argparse.Namespace(run=commands.window, **_NOTHING_SAID)
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    _take_common(parser, "")
    parser.set_defaults(run=commands.window, **_NOTHING_SAID)
    try:
        options, rest = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError:
        return None
    return None if rest else options


class _Adder:
    """Adds one subcommand with the help texts of its language."""

    def __init__(self, subparsers: Subparsers, language: str, common: Any) -> None:
        self._subparsers = subparsers
        self._language = language
        self._common = common

    def command(self, name: str, run: Run) -> argparse.ArgumentParser:
        """Add the command `name`; its help is the word `<name>_help`."""
        told = say(self._language, f"{name}_help")
        added: argparse.ArgumentParser = self._subparsers.add_parser(
            name,
            parents=[self._common],
            help=told,
            description=told,
            epilog=say(self._language, "exit_codes"),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(run=run)
        return added

    def word(self, name: str, **values: object) -> str:
        """Return a word of the help."""
        return say(self._language, name, **values)

    def staff(self, parser: argparse.ArgumentParser, *, required: bool = True) -> None:
        """Add the member of staff a command acts as."""
        parser.add_argument(
            "--staff", metavar="NUMBER", required=required, help=self.word("staff_help")
        )


def _common(language: str) -> argparse.ArgumentParser:
    # Suppressed defaults: what stands before a subcommand must not be undone by the subcommand.
    # Made anew for each parser: they share their options with it, and defaults set there.
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _take_common(common, language)
    return common


def _take_common(parser: argparse.ArgumentParser, language: str) -> None:
    """Add what every start takes; without a language nobody reads its help."""
    told = {name: say(language, f"{name}_help") if language else None for name in _COMMON}
    parser.add_argument("--database", metavar="PATH", help=told["database"])
    parser.add_argument("--language", choices=LANGUAGES, help=told["language"])
    parser.add_argument("--theme", choices=THEMES, help=told["theme"])


def _tour(adder: _Adder) -> None:
    parser = adder.command("tour", commands.tour)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help=adder.word("out_help")
    )


def _import(adder: _Adder) -> None:
    parser = adder.command("import", commands.take_in)
    parser.add_argument("file", metavar="FILE", type=Path, help=adder.word("import_file_help"))
    parser.add_argument(
        "--mode", choices=("new", "open", "history"), default="new", help=adder.word("mode_help")
    )
    parser.add_argument(
        "--column",
        metavar="MEANING=HEADING",
        type=_column,
        action="append",
        default=[],
        help=adder.word("column_help", meanings=" ".join(_meanings())),
    )
    parser.add_argument(
        "--refused", metavar="FILE", type=Path, default=None, help=adder.word("refused_help")
    )
    adder.staff(parser)


def _assess(adder: _Adder) -> None:
    parser = adder.command("assess", commands.assess)
    parser.add_argument("file", metavar="FILE", type=Path, help=adder.word("assess_file_help"))
    parser.add_argument(
        "--text", metavar="COLUMN", nargs="+", required=True, help=adder.word("text_help")
    )
    parser.add_argument(
        "--out", metavar="OUT.csv", type=Path, required=True, help=adder.word("assess_out_help")
    )
    parser.add_argument(
        "--taxonomy", metavar="FILE", type=Path, default=None, help=adder.word("taxonomy_help")
    )
    parser.add_argument(
        "--model", metavar="MODEL", type=Path, default=None, help=adder.word("model_help")
    )
    parser.add_argument(
        "--year", metavar="YEAR", type=_count, default=None, help=adder.word("year_help")
    )


def _learn(adder: _Adder) -> None:
    parser = adder.command("learn", learning.learn)
    parser.add_argument("file", metavar="FILE", type=Path, help=adder.word("learn_file_help"))
    parser.add_argument(
        "--text", metavar="COLUMN", nargs="+", required=True, help=adder.word("text_help")
    )
    parser.add_argument("--label", metavar="COLUMN", required=True, help=adder.word("label_help"))
    parser.add_argument(
        "--model", metavar="OUT", type=Path, default=None, help=adder.word("model_out_help")
    )
    parser.add_argument(
        "--folds", metavar="N", type=_folds, default=5, help=adder.word("folds_help")
    )
    parser.add_argument(
        "--seed", metavar="S", type=int, default=1, help=adder.word("learn_seed_help")
    )


def _generate(adder: _Adder) -> None:
    parser = adder.command("generate", commands.generate)
    parser.add_argument(
        "--cases", metavar="N", type=_count, required=True, help=adder.word("cases_help")
    )
    parser.add_argument("--seed", metavar="S", type=int, default=1, help=adder.word("seed_help"))
    adder.staff(parser, required=False)


def _verify(adder: _Adder) -> None:
    adder.staff(adder.command("verify", commands.verify))


def _backup(adder: _Adder) -> None:
    parser = adder.command("backup", commands.backup)
    parser.add_argument("file", metavar="FILE", type=Path, help=adder.word("file_help"))
    adder.staff(parser)


def _restore(adder: _Adder) -> None:
    parser = adder.command("restore", commands.restore)
    parser.add_argument("file", metavar="FILE", type=Path, help=adder.word("file_help"))
    adder.staff(parser, required=False)


def _recovery(adder: _Adder) -> None:
    adder.staff(adder.command("recovery", commands.recovery))


def _meanings() -> tuple[str, ...]:
    from desktop.services.importing.columns import Meaning

    return tuple(meaning.value for meaning in Meaning)


_COMMANDS: tuple[Callable[[_Adder], None], ...] = (
    _tour,
    _import,
    _assess,
    _learn,
    _generate,
    _verify,
    _backup,
    _restore,
    _recovery,
)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text}: a whole number from 1")
    return int(text)


def _folds(text: str) -> int:
    if not text.isdecimal() or not 2 <= int(text) <= 20:  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{text}: 2-20")
    return int(text)


def _column(text: str) -> tuple[str, str]:
    name, equals, heading = text.partition("=")
    if name not in _meanings() or not equals:
        raise argparse.ArgumentTypeError(f"{text}: {' '.join(_meanings())}")
    return name, heading.strip()
