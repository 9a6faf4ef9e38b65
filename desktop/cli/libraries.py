"""System libraries Qt needs, and the Debian packages that hold them."""

import re
from collections.abc import Callable, Mapping

PACKAGES = {
    "libEGL.so": "libegl1",
    "libGL.so": "libgl1",
    "libGLX.so": "libglx0",
    "libOpenGL.so": "libopengl0",
    "libxkbcommon.so": "libxkbcommon0",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libdbus-1.so": "libdbus-1-3",
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libX11.so": "libx11-6",
    "libX11-xcb.so": "libx11-xcb1",
    "libxcb.so": "libxcb1",
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-image.so": "libxcb-image0",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-randr.so": "libxcb-randr0",
    "libxcb-render-util.so": "libxcb-render-util0",
    "libxcb-shape.so": "libxcb-shape0",
    "libxcb-xinerama.so": "libxcb-xinerama0",
    "libxcb-xkb.so": "libxcb-xkb1",
    "libnss3.so": "libnss3",
    "libz.so": "zlib1g",
    "libzstd.so": "libzstd1",
}
"""Library, without its version → package."""

SCREEN = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
"""What Qt loads only when it opens an X display, and without which it ends the process."""

_LIBRARY = r"(lib[\w.+-]+?\.so)[\d.]*: cannot open shared object file"


def missing_library(error: BaseException) -> str:
    """Return the package to install when an import failed for want of a library, else nothing."""
    found = re.search(_LIBRARY, str(error)) if isinstance(error, ImportError) else None
    return PACKAGES.get(found[1], found[1]) if found else ""


def missing_for_screen(
    environment: Mapping[str, str], load: Callable[[str], object] | None = None
) -> str:
    """Return the packages an X display still needs, nothing where another platform is used."""
    if not environment.get("DISPLAY") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("WAYLAND_DISPLAY"):
        return ""
    missing = [name for name in SCREEN if not _loads(name, load or _load)]
    return " ".join(PACKAGES[name[: name.index(".so") + 3]] for name in missing)


def _load(name: str) -> object:
    from ctypes import CDLL

    return CDLL(name)


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
