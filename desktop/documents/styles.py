"""The faces and sizes of forms, by job (paper rules §A)."""

from desktop.documents.faces import Face
from desktop.documents.typesetter import Span, Style


def song(size: float) -> Style:
    """Return the running text of forms."""
    return Style(Face.SONG, size)


def sans(size: float) -> Style:
    """Return the text of the roll."""
    return Style(Face.SANS, size)


def label(size: float) -> Style:
    """Return labels of tables and headings."""
    return Style(Face.SANS_MEDIUM, size)


def bold(size: float) -> Style:
    """Return what must be found in three seconds: dates, telephone and case numbers."""
    return Style(Face.SANS_BOLD, size)


def title(size: float) -> Style:
    """Return titles."""
    return Style(Face.SONG_BLACK, size)


def spaced_title(size: float) -> Style:
    """Return a title on a line of its own, its characters a little apart."""
    return Style(Face.SONG_BLACK, size, size * 1.08)


def mixed(*parts: tuple[str, Style]) -> tuple[Span, ...]:
    """Return one line of several styles."""
    return tuple(Span(text, style) for text, style in parts if text)
