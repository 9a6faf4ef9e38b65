"""Files, functions and constructors stay small enough to be read (architecture, "Budgets")."""

import ast
from collections.abc import Iterator
from statistics import median

import pytest

from tests.architecture.sources import Function, Source, parsed, sources

FILE = 300
FUNCTION = 50
CONSTRUCTOR = 5
MAIN_WINDOW = 200
MEDIAN_FILE = 120
MEDIAN_FUNCTION = 8
P99_FUNCTION = 40

FOLDERS = ("desktop", "tests", "benchmarks")
FROZEN = "desktop/storage/migrations/versions/"
"""Migrations are generated once and never touched again; a table is as long as it is."""


def size(node: Function) -> int:
    """Count the lines of a function without decorators and docstring."""
    first = node.body[0]
    start = node.lineno
    if ast.get_docstring(node) and first.end_lineno:
        start += first.end_lineno - first.lineno + 1
    return (node.end_lineno or node.lineno) - start + 1


def too_big(source: Source) -> Iterator[str]:
    if source.lines > FILE:
        yield f"{source.path} has {source.lines} lines"
    for function in source.functions():
        # A test may tell a long story or hold a long table.
        if size(function) > FUNCTION and not source.path.startswith("tests/"):
            yield f"{source.at(function)} {function.name} has {size(function)} lines"
        if function.name == "__init__" and arguments(function) > CONSTRUCTOR:
            yield f"{source.at(function)} takes {arguments(function)} arguments"
    for owner in source.classes():
        if owner.name == "MainWindow" and (owner.end_lineno or 0) - owner.lineno >= MAIN_WINDOW:
            yield f"{source.at(owner)} is the main window"


def arguments(function: Function) -> int:
    told = function.args
    own = [argument.arg for argument in (*told.posonlyargs, *told.args, *told.kwonlyargs)]
    return len([name for name in own if name not in {"self", "parent"}])


def public_classes(source: Source) -> list[str]:
    top = [node for node in source.tree.body if isinstance(node, ast.ClassDef)]
    return [node.name for node in top if not node.name.startswith("_") and is_widget(node)]


def is_widget(node: ast.ClassDef) -> bool:
    """Tell whether a class is something on the screen; values beside it may share its file."""
    bases = [ast.unparse(base) for base in node.bases]
    return any(base.startswith("Q") for base in bases)


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_too_big(folder: str) -> None:
    told = [
        line
        for source in sources(folder)
        if not source.path.startswith(FROZEN)
        for line in too_big(source)
    ]
    assert told == []


def test_a_view_file_holds_one_public_widget() -> None:
    crowded = {s.path: public_classes(s) for s in sources("desktop/views")}
    assert {path: names for path, names in crowded.items() if len(names) > 1} == {}


def test_most_are_small() -> None:
    files = [source.lines for source in sources() if not source.path.endswith("__init__.py")]
    functions = sorted(size(f) for source in sources() for f in source.functions())
    assert median(files) <= MEDIAN_FILE
    assert median(functions) <= MEDIAN_FUNCTION
    assert functions[len(functions) * 99 // 100] <= P99_FUNCTION


@pytest.mark.parametrize(
    "code",
    [
        "\n" * (FILE + 1),
        "def f():\n" + "    a = 1\n" * FUNCTION,
        "class A:\n    def __init__(self, a, b, c, d, e, f):\n        pass",
        "class MainWindow:\n" + "    a = 1\n" * MAIN_WINDOW,
    ],
)
def test_too_big_is_seen(code: str) -> None:
    assert list(too_big(parsed(code)))
