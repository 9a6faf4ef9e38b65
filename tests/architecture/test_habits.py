"""Small habits that keep the house sound, each seen to fail on a sample."""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.sources import Source, called, dotted, parsed, sources

_CLOCKS = frozenset(
    {
        "datetime.now",
        "datetime.utcnow",
        "datetime.today",
        "date.today",
        "datetime.datetime.now",
        "datetime.date.today",
        "time.time",
        "QDateTime.currentDateTime",
        "QDateTime.currentDateTimeUtc",
        "QDate.currentDate",
        "QTime.currentTime",
    }
)
_RAW_SINKS = frozenset({"setHtml", "insertHtml", "toHtml", "appendHtml", "QTextDocumentFragment"})
_BOXES = frozenset({"QMessageBox", "QErrorMessage", "QInputDialog"})


def without_docstring(source: Source) -> Iterator[str]:
    if not ast.get_docstring(source.tree):
        yield source.path
    for node in (*source.classes(), *source.functions()):
        # A private function explains itself by its name; so does one inside another.
        if (
            not node.name.startswith("_")
            and not ast.get_docstring(node)
            and _is_outer(source, node)
        ):
            yield source.at(node)


def own_clock(source: Source) -> Iterator[str]:
    if source.path != "desktop/domain/clock.py":
        yield from (source.at(call) for call in source.calls() if dotted(call.func) in _CLOCKS)


def lambda_connected(source: Source) -> Iterator[str]:
    for call in source.calls():
        if called(call) == "connect" and any(isinstance(a, ast.Lambda) for a in call.args):
            yield source.at(call)


def raw_sink(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Attribute) and node.attr in {
            "RichText",
            "AutoText",
            "MarkdownText",
        }:
            yield source.at(node)
        if isinstance(node, ast.Call) and called(node) in _RAW_SINKS:
            yield source.at(node)


def modal_box(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Name | ast.alias) and _name(node) in _BOXES:
            yield source.at(node)


def label_with_text(source: Source) -> Iterator[str]:
    """Find a bare QLabel with words: it guesses their format, so it may only hold a picture."""
    if source.path != "desktop/views/widgets/plain_label.py":
        for call in source.calls():
            if called(call) == "QLabel" and any(not isinstance(a, ast.Name) for a in call.args):
                yield source.at(call)


def printed(source: Source) -> Iterator[str]:
    if source.path != "desktop/cli.py":
        yield from (source.at(call) for call in source.calls() if dotted(call.func) == "print")


HABITS: tuple[tuple[Callable[[Source], Iterator[str]], str, str], ...] = (
    (without_docstring, "desktop", "def public() -> None:\n    pass"),
    (own_clock, "desktop", "moment = datetime.now(UTC)"),
    (lambda_connected, "desktop", "button.clicked.connect(lambda: self.save())"),
    (raw_sink, "desktop", "label.setTextFormat(Qt.TextFormat.RichText)"),
    (raw_sink, "desktop", "browser.setHtml(text)"),
    (modal_box, "desktop/views", "QMessageBox.warning(self, title, text)"),
    (modal_box, "desktop/views", "from PySide6.QtWidgets import QMessageBox"),
    (label_with_text, "desktop/views", 'QLabel("text")'),
    (printed, "desktop", "print(1)"),
)


@pytest.mark.parametrize(("habit", "folder", "_sample"), HABITS)
def test_habit_is_kept(habit: Callable[[Source], Iterator[str]], folder: str, _sample: str) -> None:
    assert [place for source in sources(folder) for place in habit(source)] == []


@pytest.mark.parametrize(("habit", "_folder", "sample"), HABITS)
def test_lapse_is_seen(habit: Callable[[Source], Iterator[str]], _folder: str, sample: str) -> None:
    assert list(habit(parsed(sample)))


def _is_outer(source: Source, node: ast.AST) -> bool:
    inner = (
        child
        for function in source.functions()
        for child in ast.walk(function)
        if child is not function
    )
    private = (
        child
        for owner in source.classes()
        if owner.name.startswith("_")
        for child in ast.walk(owner)
    )
    return not any(child is node for child in (*inner, *private))


def _name(node: ast.Name | ast.alias) -> str:
    return node.id if isinstance(node, ast.Name) else node.name
