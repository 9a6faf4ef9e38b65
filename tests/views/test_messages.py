"""Every error that can be raised has its sentence, in both languages, with its values filled in."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import InvalidInput, KnownError, StorageTrouble
from desktop.services.gathering.table import GATHERERS
from desktop.views import messages
from desktop.views.messages import SAVED, SENTENCES, UNKNOWN, field_word, sentence
from desktop.views.words.field_words import FIELD_WORDS

DESKTOP = Path(messages.__file__).parents[1]
PLACES = {
    "KnownError": 0,
    "NotAllowed": 0,
    "NotFound": 0,
    "Conflict": 0,
    "StorageTrouble": 0,
    "InvalidInput": 1,
}
ALWAYS_ISSUED = {"case_record"}
COMPOSED = {
    *(f"paper_{kind}" for kind in GATHERERS if kind not in ALWAYS_ISSUED),
    *("code_taken", "name_taken", "number_taken"),
    *("password_needed", "passphrase_needed"),
}
"""Codes put together from two words, which no walk over the source can read."""

CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+|needed")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def test_every_code_that_is_raised_has_a_sentence() -> None:
    raised = _raised() | _blocking() | _of_the_driver() | COMPOSED
    assert len(raised) > 150
    assert raised - SENTENCES.keys() == set()


def test_no_sentence_is_left_over() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in _sources())
    unused = {code for code in SENTENCES if f'"{code}"' not in source} - COMPOSED
    assert unused == set()


def test_every_input_an_error_names_has_a_word() -> None:
    assert _fields() - FIELD_WORDS.keys() == set()


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_sentences_fill_in_what_the_error_knows(code: str) -> None:
    source = str(SENTENCES[code])
    values = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", source)}
    values.pop("field", None)
    values.pop("saved", None)
    said = sentence(KnownError(code, **values))
    assert not {"{", "}"} & set(said)
    assert all(value in said for value in values.values())
    assert code not in said or code == "needed"
    assert len(said) <= 160


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_missing_values_leave_a_gap_and_no_crash(code: str) -> None:
    assert "{" not in sentence(KnownError(code))


def test_values_are_passed_on_under_the_names_the_sentences_use() -> None:
    gaps = {
        (code, name)
        for code, passed in _calls()
        for name in re.findall(r"\{(\w+)\}", str(SENTENCES.get(code, "")))
        if name not in {*passed, "field", "saved"}
    }
    assert gaps == set()


def test_every_sentence_is_translated(chinese: Callable[[], None]) -> None:
    chinese()
    for code, source in SENTENCES.items():
        said = QCoreApplication.translate("Errors", str(source))
        assert CHINESE.search(said), code
        assert set(re.findall(r"\{\w+\}", said)) == set(re.findall(r"\{\w+\}", str(source))), code
    for source in (UNKNOWN, *SAVED.values()):
        assert CHINESE.search(QCoreApplication.translate("Errors", str(source)))
    for field in (*FIELD_WORDS, "another"):
        assert CHINESE.search(field_word(field)), field


@pytest.mark.parametrize("saved", sorted(SAVED))
@pytest.mark.parametrize("code", ["database_busy", "disk_full", "disk_error", "database_damaged"])
def test_trouble_with_the_disk_says_what_became_of_the_work(code: str, saved: str) -> None:
    assert str(SAVED[saved]) in sentence(StorageTrouble(code, saved=saved))


def test_trouble_that_says_nothing_about_the_work_leaves_no_hole() -> None:
    said = sentence(StorageTrouble("disk_full"))
    assert said == "The disk of this computer is full. Tell the administrator to make room."


def test_a_gap_names_its_input() -> None:
    assert sentence(InvalidInput("demand", "needed")) == "Please fill in: demand."
    assert sentence(InvalidInput("others.1.phone", "needed")).endswith("contact telephone.")
    assert sentence(InvalidInput("unheard_of", "needed")) == "Please fill in: this line."


def test_a_role_is_said_in_words() -> None:
    said = sentence(InvalidInput("roles", "substitute_apart", role="duty_head"))
    assert "Duty head" in said


def test_an_unknown_code_gets_a_calm_sentence() -> None:
    said = sentence(KnownError("quantum_flux", detail="0x80004005"))
    assert said == UNKNOWN
    assert "quantum" not in said


def _sources() -> Iterator[Path]:
    words = DESKTOP / "views" / "words"
    return (path for path in DESKTOP.rglob("*.py") if words not in path.parents)


def _trees() -> Iterator[ast.Module]:
    return (ast.parse(path.read_text(encoding="utf-8")) for path in _sources())


def _errors() -> Iterator[tuple[ast.Call, ast.Module]]:
    for tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) in PLACES:
                yield node, tree


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _raised() -> set[str]:
    found: set[str] = set()
    for call, home in _errors():
        place = PLACES[_name(call)]
        if len(call.args) > place:
            found |= _texts(call.args[place]) | _assigned(call.args[place], home)
    for tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) == "_refuse" and len(node.args) > 3:
                found |= _texts(node.args[3])
    return found


def _assigned(argument: ast.expr, home: ast.Module) -> set[str]:
    """Follow a name back to the codes it may have been given in its module."""
    if not isinstance(argument, ast.Name):
        return set()
    found: set[str] = set()
    for node in ast.walk(home):
        if isinstance(node, ast.Assign) and argument.id in map(ast.unparse, node.targets):
            found |= _texts(node.value)
    return found


def _texts(node: ast.AST) -> set[str]:
    inner = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return {text for text in inner if isinstance(text, str) and CODE.fullmatch(text)}


def _blocking() -> set[str]:
    tree = ast.parse((DESKTOP / "domain" / "availability.py").read_text(encoding="utf-8"))
    guards = {"pending", "missing_for", "actions_for"}
    return {
        text
        for function in tree.body
        if isinstance(function, ast.FunctionDef) and function.name not in guards
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and node.value is not None
        for text in _texts(node.value)
    } - {"very_bad"}


def _of_the_driver() -> set[str]:
    tree = ast.parse((DESKTOP / "storage" / "trouble.py").read_text(encoding="utf-8"))
    return {text for text in _texts(tree) if "_" in text}


def _calls() -> Iterator[tuple[str, set[str]]]:
    for call, _home in _errors():
        place = PLACES[_name(call)]
        passed = {str(keyword.arg) for keyword in call.keywords}
        for code in _texts(call.args[place]) if len(call.args) > place else ():
            yield code, passed


def _fields() -> set[str]:
    return {
        str(call.args[0].value).rpartition(".")[2]
        for call, _home in _errors()
        if _name(call) == "InvalidInput" and call.args and isinstance(call.args[0], ast.Constant)
    }
