"""The interface face: a small subset first, for a quick first window, then every character."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FONTS_FOLDER = Path(__file__).parents[2] / "resources" / "fonts"
FAMILY = "Noto Sans SC"
QUICK_FILES = ("NotoSansSC-Regular-GB2312.ttf", "NotoSansSC-Medium-GB2312.ttf")
FULL_FILES = (
    "NotoSansSC-Bold-GB2312.ttf",
    "NotoSansSC-Regular-Rest.ttf",
    "NotoSansSC-Medium-Rest.ttf",
    "NotoSansSC-Bold-Rest.ttf",
)


def load_faces(files: tuple[str, ...], folder: Path = FONTS_FOLDER) -> tuple[str, ...]:
    """Give the named files to Qt and return the families found; absent files are passed over."""
    families: list[str] = []
    for name in files:
        number = QFontDatabase.addApplicationFont(str(folder / name))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))
