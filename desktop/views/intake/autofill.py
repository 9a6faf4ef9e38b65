"""Keys saved: what one field tells about another, only ever into empty or own fields."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QObject

from desktop.domain.codes import IdentityKind, Occasion, Title
from desktop.domain.errors import InvalidInput
from desktop.domain.identity import parse_identity
from desktop.domain.rows.organisation import Choices
from desktop.views.intake.draft_editor import DraftEditor

_SUFFIXES: Mapping[str, Title] = MappingProxyType(
    {"女士": Title.MS, "小姐": Title.MS, "先生": Title.MR}
)
_EMERGENCY = "EI"
"""The type whose subtypes are sudden events; the others are dissatisfaction (R1)."""


class Autofill(QObject):
    """A window or an item brings its department, a name its title, a number its kind of paper.

    A subtype brings the occasion: sudden event or dissatisfaction with a service.
    """

    def __init__(self, editor: DraftEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._windows: Mapping[int, int] = {}
        self._items: Mapping[int, int] = {}
        self._given: int | None = None
        editor.changed.connect(self._follow)

    def know(self, choices: Choices) -> None:
        """Learn to which departments windows and items belong."""
        self._windows = {w.id: w.department_id for w in choices.windows if w.department_id}
        self._items = {i.id: i.department_id for i in choices.items if i.department_id}

    def tidy(self, path: str, today: date) -> None:
        """Use what a field that was just left tells."""
        if path == "person.name":
            self._split_title()
        elif path == "person.identity_number":
            self._tell_kind(today)

    def _follow(self, paths: frozenset[str]) -> None:
        if "subtype" in paths:
            event = self._editor.draft.subtype.startswith(_EMERGENCY)
            self._editor.set("occasion", Occasion.EVENT if event else Occasion.SERVICE)
        self._give_department(paths)

    def _give_department(self, paths: frozenset[str]) -> None:
        draft = self._editor.draft
        if draft.department_id not in {None, self._given}:
            return
        owner = None
        if "window_id" in paths and draft.window_id is not None:
            owner = self._windows.get(draft.window_id)
        elif "item_id" in paths and draft.item_id is not None:
            owner = self._items.get(draft.item_id)
        if owner is not None:
            self._given = owner
            self._editor.set("department_id", owner)

    def _split_title(self) -> None:
        name = self._editor.draft.person.name.strip()
        for suffix, title in _SUFFIXES.items():
            if name.endswith(suffix) and name != suffix:
                short = name.removesuffix(suffix)
                self._editor.update({"person.name": short, "person.title": title})
                return

    def _tell_kind(self, today: date) -> None:
        person = self._editor.draft.person
        kinds = (person.identity_kind, *IdentityKind)
        for kind in kinds:
            if _is_number_of(kind, person.identity_number, today):
                self._editor.set("person.identity_kind", kind)
                return


def _is_number_of(kind: IdentityKind, number: str, today: date) -> bool:
    try:
        parse_identity(kind, number, today)
    except InvalidInput:
        return False
    return True
