"""The interface face: common characters for a quick first window, then every other one."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FONTS_FOLDER = Path(__file__).parents[2] / "resources" / "fonts"
_WEIGHTS = ("Regular", "Medium", "Bold")
QUICK_FILES = tuple(f"NotoSansSC-{weight}-GB2312.ttf" for weight in _WEIGHTS)
LATER_FILES = (*(f"NotoSansSC-{weight}-Rest.ttf" for weight in _WEIGHTS), "HanaMinB.ttf")


def load_faces(files: tuple[str, ...], folder: Path = FONTS_FOLDER) -> tuple[str, ...]:
    """Give the named files to Qt and return the families a text falls through, in order.

    A file that cannot be read is passed over: the system's own face then stands in.
    """
    families: list[str] = []
    for name in files:
        number = QFontDatabase.addApplicationFont(str(folder / name))
        families += QFontDatabase.applicationFontFamilies(number)[:1] if number >= 0 else []
    return tuple(dict.fromkeys(families))
