"""The Qt palette of a set of tokens, for everything the style sheet does not name."""

from PySide6.QtGui import QPalette

from desktop.views.theme.tokens import Tokens

_ROLES = (
    (QPalette.ColorRole.Window, "page"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "card"),
    (QPalette.ColorRole.AlternateBase, "alt"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text_3"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "on_primary"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "on_primary"),
    (QPalette.ColorRole.Accent, "primary"),
    (QPalette.ColorRole.Link, "primary_text"),
    (QPalette.ColorRole.LinkVisited, "primary_text"),
    (QPalette.ColorRole.ToolTipBase, "card"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Light, "card"),
    (QPalette.ColorRole.Midlight, "line_soft"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "input_line"),
    (QPalette.ColorRole.Shadow, "text_3"),
)
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette_of(tokens: Tokens) -> QPalette:
    """Return the application palette for `tokens`."""
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, getattr(tokens, name))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.text_3)
    return palette
