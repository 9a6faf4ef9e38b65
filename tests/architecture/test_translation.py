"""Every text the translator must see is a literal: lupdate extracts an f-string and loses it."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.sources import Source, called, parsed, sources

_LITERAL_ONLY = frozenset({"tr", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"})


def lost_texts(source: Source) -> Iterator[str]:
    for call in source.calls():
        name = called(call)
        arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
        texts = arguments[:2] if name != "tr" else arguments[:1]
        if name in _LITERAL_ONLY and not all(_is_text(text) for text in texts):
            yield source.at(call)
        # What a table keeps was marked where the table is written; it comes here under a name.
        if name == "translate" and any(_is_made(text) for text in texts):
            yield source.at(call)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_made(node: ast.expr) -> bool:
    """Tell whether a text is put together on the spot."""
    return any(
        isinstance(part, ast.JoinedStr | ast.BinOp)
        or (isinstance(part, ast.Call) and called(part) in {"format", "join", "replace"})
        for part in ast.walk(node)
    )


def test_no_text_is_lost_to_the_translator() -> None:
    assert [place for source in sources() for place in lost_texts(source)] == []


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"{n} cases")',
        'self.tr("a" + b)',
        "self.tr(text)",
        'self.tr("%d cases" % n)',
        'QCoreApplication.translate("C", f"{n}")',
        'QCoreApplication.translate("C", "{n}".format(n=n))',
        'QT_TRANSLATE_NOOP("C", text)',
    ],
)
def test_lost_text_is_seen(code: str) -> None:
    assert list(lost_texts(parsed(code)))


@pytest.mark.parametrize(
    "code",
    [
        'self.tr("{count} cases").format(count=n)',
        'QCoreApplication.translate("C", "text")',
        "QCoreApplication.translate(context, title)",
        "QCoreApplication.translate(context, str(words[0]))",
        'QT_TRANSLATE_NOOP("C", "text")',
        'self.tr("%n cases", "", n)',
    ],
)
def test_kept_text_is_no_finding(code: str) -> None:
    assert not list(lost_texts(parsed(code)))
