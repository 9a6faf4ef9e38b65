"""A fact that cannot be pressed."""

from PySide6.QtWidgets import QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.styling import set_style_property
from desktop.views.widgets.tag_text import TagKind


class Tag(PlainLabel):
    """A word in a small frame."""

    def __init__(self, look: Look, text: str = "", kind: TagKind = TagKind.PLAIN) -> None:
        super().__init__(text, "tag")
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._refresh)
        self.set_kind(kind)
        self._refresh()

    def set_kind(self, kind: TagKind) -> None:
        """Choose the colour."""
        set_style_property(self, "kind", kind.value)

    def _refresh(self) -> None:
        self.setFixedHeight(self._look.px(18))
