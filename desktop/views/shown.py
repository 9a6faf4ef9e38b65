"""What a screen is to the window around it, once it is built and while it is being built."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.domain.danger import Danger
from desktop.domain.rows.queue import SavedView

Hints = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A built screen and the few things the window asks of it.

    `look` takes in what was changed at another desk; place, selection and typed text stay.
    """

    widget: QWidget
    look: Callable[[], object] = lambda: None
    refresh: Callable[[], object] = lambda: None
    flush: Callable[[], bool] = lambda: True
    start_new: Callable[[], object] = lambda: None
    search: Callable[[str], object] = lambda _text: None
    narrow: Callable[[SavedView], object] = lambda _view: None
    show_case: Callable[[int], object] = lambda _case_id: None
    choose: Callable[[str], object] = lambda _section: None
    take_danger: Callable[[Danger], str] = lambda _danger: ""
    panes: Callable[[], Sequence[QWidget]] = tuple
    hints: Callable[[], Hints] = tuple
    arranged: Callable[[], Mapping[str, object]] = dict
    arrange: Callable[[Mapping[str, object]], object] = lambda _kept: None


Building = Generator[None, None, Shown]
"""A screen in the making: it yields between two pieces and returns what was built."""
