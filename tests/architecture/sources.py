"""The program's source as syntax trees, read once, and where something stands in it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "desktop"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One module: its path relative to the repository, its lines, its tree, all its nodes."""

    path: str
    lines: int
    tree: ast.Module
    nodes: tuple[ast.AST, ...]

    def at(self, node: ast.AST) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 0)}"

    def calls(self) -> Iterator[ast.Call]:
        yield from (node for node in self.nodes if isinstance(node, ast.Call))

    def classes(self) -> Iterator[ast.ClassDef]:
        yield from (node for node in self.nodes if isinstance(node, ast.ClassDef))

    def functions(self) -> Iterator[Function]:
        yield from (node for node in self.nodes if isinstance(node, Function))


@cache
def sources(folder: str = "desktop") -> tuple[Source, ...]:
    return tuple(read(path) for path in sorted((ROOT / folder).rglob("*.py")))


def read(path: Path) -> Source:
    return _source(str(path.relative_to(ROOT)), path.read_text("utf-8"))


def parsed(text: str) -> Source:
    """Parse a piece of code for a positive control."""
    return _source("sample.py", text)


def _source(path: str, text: str) -> Source:
    # Walked once: every rule looks at every node, and walking takes longer than looking.
    tree = ast.parse(text)
    return Source(path, len(text.splitlines()), tree, tuple(ast.walk(tree)))


def called(call: ast.Call) -> str:
    """Return the last part of what is called: `tr` of `self.tr(…)`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def dotted(node: ast.AST) -> str:
    """Return `a.b.c` for names and attributes, empty for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return ""
