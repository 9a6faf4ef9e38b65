"""Data files shipped with the program and the one way to find them."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, `parts` below the resources folder."""
    return Path(__file__).parent.joinpath(*parts)
