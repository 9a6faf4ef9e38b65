"""The sheet of keys against the keys that act."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import FixedClock
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.shell.key_table import COLUMNS
from tests.views.shell.conftest import Started
from tests.views.shell.hands import workspace

Start = Callable[[Path, FixedClock], Started]

_TOGETHER = {"today": "queue"}
"""Screens that share a group of the sheet."""

_OTHERWISE = frozenset(
    ("Enter", "Space", "Esc", "F1", "F10", "Ctrl+A", "Ctrl+C", "Ctrl+L", "Ctrl+Shift+L")
) | {"Alt+H", "Alt+I", "Alt+N", "Alt+T", "Alt+1", "Alt+2", "Alt+3"}
"""Keys of an event, or of a notice, row or panel that is not there now."""

_SIGNS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}


def _single(words: str) -> Iterator[str]:
    """Yield each key that words of the sheet name: "Alt+1–3", "Alt+P · Alt+B", "Alt+↑ ↓"."""
    held = ""
    for word in re.findall(r"[^\s,·]+", words):
        held, _, key = word.rpartition("+") if "+" in word.rstrip("+") else (held, "", word)
        first, dash, last = key.partition("–")
        keys = [str(n % 10) for n in range(int(first), (int(last) or 10) + 1)] if dash else [key]
        for one in keys:
            yield "+".join(filter(None, (held, _SIGNS.get(one, one))))


def _listed(screen: str) -> set[str]:
    groups = [group for column in COLUMNS for group in column if group.screen in {"", screen}]
    return {key for group in groups for words, _told in group.keys for key in _single(words)}


def _acting(part: QWidget) -> set[str]:
    return {
        key.toString().replace("Return", "Enter")
        for shortcut in part.findChildren(QShortcut)
        for key in shortcut.keys()  # noqa: SIM118 (no dictionary)
    }


@pytest.mark.parametrize("number", ["3001", "9001"])
def test_the_sheet_lists_the_keys_that_act(
    start: Start, hall_file: Path, clock: FixedClock, number: str
) -> None:
    started = start(hall_file, clock)
    space = workspace(started.entered(number))
    acting: dict[str, set[str]] = {}
    for key in space._screens:
        screen = space.widget_of(key)
        if isinstance(screen, AdminScreen):
            for section in screen._sections:
                screen.choose(section.key)
        started.idle()
        acting.setdefault(_TOGETHER.get(key, key), set()).update(_acting(screen))
    everywhere = _acting(space)
    unlisted = {group: keys - _listed(group) for group, keys in acting.items()}
    assert {group: keys for group, keys in unlisted.items() if keys} == {}
    idle = {group: _listed(group) - _listed("") - keys for group, keys in acting.items()}
    assert {group: keys - _OTHERWISE for group, keys in idle.items() if keys - _OTHERWISE} == {}
    if number == "3001":  # this role has screens in which every key of everywhere acts
        assert _listed("") - everywhere <= _OTHERWISE
