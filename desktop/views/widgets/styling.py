"""Small helpers of the kit: style properties, plain tooltips, lengths in characters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet selects by, and style the widget anew if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is styled when it is first shown; asking for the style would take its time
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def plain_tooltip(text: str) -> str:
    """Return `text` so that a Qt tooltip shows it letter by letter and wraps long lines."""
    if not text:
        return ""
    from html import escape

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"


def utf16_length(text: str) -> int:
    """Return the length Qt counts: rare characters are two units."""
    return len(text.encode("utf-16-le")) // 2


def excess_span(text: str, position: int, limit: int) -> tuple[int, int]:
    """Return where to cut, as start and length in UTF-16 units, to keep `limit` characters.

    What was put in last ends at the cursor, so the cut is made before `position`.
    """
    excess = len(text) - limit
    before = text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore")
    kept = utf16_length(before[: max(0, len(before) - excess)])
    return kept, position - kept
