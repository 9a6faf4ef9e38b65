"""The draft being typed: one truth behind both views of the form."""

from collections.abc import Mapping
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import IntakeDraft
from desktop.views.intake.draft_paths import changed_paths, value_at, with_value

_LEAVE_READ_BACK = frozenset({"read_back", "express", "answers"})


def fresh_draft(*, express: bool = False) -> IntakeDraft:
    """Return an empty draft under a new UUID."""
    return IntakeDraft(uuid=str(uuid4()), express=express)


class DraftEditor(QObject):
    """Holds the draft and tells what changed.

    `changed` gives the paths of an edit, `replaced` says that another draft is being typed. The
    confirmation of the reading back clears itself on any later edit (domain rules §K 7).
    """

    changed = Signal(object)
    replaced = Signal()

    def __init__(self, draft: IntakeDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft

    @property
    def draft(self) -> IntakeDraft:
        """Return what is typed so far."""
        return self._draft

    def value(self, path: str) -> object:
        """Return what stands at a dotted path."""
        return value_at(self._draft, path)

    def is_touched(self) -> bool:
        """Tell whether anything but the view differs from an empty draft."""
        return bool(changed_paths(IntakeDraft(self._draft.uuid), self._draft) - {"express"})

    def set(self, path: str, value: object) -> None:
        """Change one attribute; nothing happens when it is the same."""
        self.update({path: value})

    def update(self, values: Mapping[str, object]) -> None:
        """Change several attributes as one edit."""
        before = after = self._draft
        for path, value in values.items():
            after = with_value(after, path, value)
        paths = changed_paths(before, after)
        if paths - _LEAVE_READ_BACK and after.read_back:
            after = with_value(after, "read_back", value=False)
            paths |= {"read_back"}
        if paths:
            self._draft = after
            self.changed.emit(paths)

    def replace(self, draft: IntakeDraft) -> None:
        """Type another draft from now on."""
        self._draft = draft
        self.replaced.emit()
