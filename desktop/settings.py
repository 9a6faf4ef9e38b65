"""What one workstation chooses for itself: where the data lies, language, look, window places.

Nothing of a hall or a person is kept here; those live in the database.
"""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from platformdirs import PlatformDirs

APPLICATION = "jisu-desk"
DATABASE_NAME = "jisu.db"
DEMONSTRATION_NAME = "demonstration.db"

LANGUAGES = ("zh_CN", "en")
THEMES = ("light", "dark", "contrast")
SCALES = (90, 100, 110, 125, 150)


class Options(NamedTuple):
    """How the program was started; None stands for "not said", see `chosen`."""

    database: str | None = None
    language: str | None = None
    theme: str | None = None
    scale: int | None = None

    @property
    def location(self) -> str:
        """Return the database to open: the one named, else the one in the user's data folder."""
        return self.database or str(data_folder() / DATABASE_NAME)


class Preferences(NamedTuple):
    """The look of this workstation; `scale` in per cent."""

    language: str = LANGUAGES[0]
    theme: str = THEMES[0]
    scale: int = 100


def data_folder() -> Path:
    """Return the folder of databases, attachments and logs; it need not exist yet."""
    return _folders().user_data_path


def log_folder() -> Path:
    """Return the folder of crash reports and logs; it need not exist yet."""
    return _folders().user_log_path


def preferences_file() -> Path:
    """Return the file that keeps the look between two starts; it need not exist yet."""
    return _folders().user_config_path / "preferences.toml"


def chosen(options: Options, file: Path) -> Preferences:
    """Return what was said at start, filled up with what `file` remembers and the defaults.

    A file that is missing, broken or holds unknown words counts as empty: the look is never a
    reason not to start.
    """
    kept = _read(file)
    return kept._replace(
        language=options.language or kept.language,
        theme=options.theme or kept.theme,
        scale=options.scale or kept.scale,
    )


def remember(preferences: Preferences, file: Path) -> bool:
    """Keep the look for the next start; False where the folder cannot be written."""
    lines = (
        f'language = "{preferences.language}"',
        f'theme = "{preferences.theme}"',
        f"scale = {preferences.scale}",
    )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return False
    return True


class WindowMemory:
    """Remembers places and sizes of windows and columns, and the screen last looked at."""

    def __init__(self, file: Path) -> None:
        # Commands without a window read the rest of this module and never load Qt.
        from PySide6.QtCore import QSettings

        self._folder = file.parent
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Return the folder this workstation keeps its own things in."""
        return self._folder

    def geometry(self, window: str) -> bytes:
        """Return what `saveGeometry` gave for the window, empty at the first start."""
        return self._bytes(f"geometry/{window}")

    def keep_geometry(self, window: str, state: bytes) -> None:
        """Keep what `saveGeometry` gave."""
        self._keep(f"geometry/{window}", state)

    def arrangement(self, screen: str) -> dict[str, object]:
        """Return how a screen was arranged last; empty at the first start, or if it is broken."""
        try:
            kept = json.loads(str(self._store.value(f"arrangement/{screen}", "", type=str)))
        except (ValueError, RecursionError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def keep_arrangement(self, screen: str, arranged: Mapping[str, object]) -> None:
        """Keep how a screen is arranged: words and numbers, nothing anybody typed."""
        self._store.setValue(f"arrangement/{screen}", json.dumps(arranged))

    def last_screen(self) -> str:
        """Return the name of the screen last looked at, empty at the first start."""
        return str(self._store.value("place/screen", "", type=str))

    def keep_last_screen(self, screen: str) -> None:
        """Keep the name of the screen looked at."""
        self._store.setValue("place/screen", screen)

    def place(self) -> str:
        """Return where in the hall this workstation was used last, empty at the first start."""
        return str(self._store.value("place/window", "", type=str))

    def keep_place(self, place: str) -> None:
        """Keep where in the hall this workstation stands."""
        self._store.setValue("place/window", place)

    def first_start_file(self) -> Path:
        """Return the file for what is typed before there is a database; it need not exist."""
        return Path(self._store.fileName()).with_name("first-start.json")

    def _bytes(self, key: str) -> bytes:
        from PySide6.QtCore import QByteArray

        kept = self._store.value(key)
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""

    def _keep(self, key: str, state: bytes) -> None:
        from PySide6.QtCore import QByteArray

        self._store.setValue(key, QByteArray(state))


def _folders() -> PlatformDirs:
    return PlatformDirs(APPLICATION, appauthor=False)


def _read(file: Path) -> Preferences:
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    default = Preferences()
    language, theme, scale = (told.get(name) for name in ("language", "theme", "scale"))
    return Preferences(
        language if language in LANGUAGES else default.language,
        theme if theme in THEMES else default.theme,
        scale if scale in SCALES else default.scale,
    )
