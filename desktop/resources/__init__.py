"""Data files shipped with the program and the one way to find them."""

from importlib.resources import files
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, `parts` below the resources folder."""
    return Path(str(files(__name__))).joinpath(*parts)
