"""`main.py` hands the command line over and nothing else; the console script does the same."""

import ast

from tests.architecture.sources import ROOT, Source, parsed, read

EXPECTED = parsed(
    """
import sys

from desktop.cli import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
"""
)


def without_docstring(source: Source) -> str:
    body = source.tree.body
    first = body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        body = body[1:]
    return "\n".join(ast.dump(node) for node in body)


def test_main_only_runs_the_command_line() -> None:
    assert without_docstring(read(ROOT / "main.py")) == without_docstring(EXPECTED)


def test_anything_more_is_seen() -> None:
    more = parsed("import sys\nfrom desktop.cli import run\nprint(1)\n")
    assert without_docstring(more) != without_docstring(EXPECTED)
