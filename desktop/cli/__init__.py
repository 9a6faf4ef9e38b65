"""The command line: arguments and subcommands; with none of them the window opens.

Nothing here loads Qt or the database before a command needs it.
"""

import os
import sys
from collections.abc import Sequence

from desktop.cli.outcome import Exit, told
from desktop.cli.parser import build, language_of, window_start


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code (see `--help`)."""
    language = language_of(arguments)
    options = window_start(arguments) or build(language).parse_args(list(arguments))
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.STOPPED
    except BrokenPipeError:
        # Whoever read along has enough; what Python still holds back must not fail at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.STOPPED
    except Exception as error:  # noqa: BLE001  the last door: no traceback with people in it
        return told(error, language)
    return code


def main() -> None:
    """Run the command line of this process: the installed command."""
    sys.exit(run(sys.argv[1:]))
