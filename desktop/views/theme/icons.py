"""Line icons: SVG files recoloured by token, drawn sharp for each screen, kept once drawn."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICONS_FOLDER = Path(__file__).parents[2] / "resources" / "icons"


class IconStore:
    """Draws `name.svg` of the icon folder in any colour and keeps what it has drawn."""

    def __init__(self, folder: Path = ICONS_FOLDER) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon `size` logical pixels wide; raises `FileNotFoundError` when unknown."""
        key = (name, color.rgba(), size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, color, size, ratio)
        return self._drawn[key]

    def icon(
        self, name: str, color: QColor, disabled: QColor, size: int, sharpest: float = 1.0
    ) -> QIcon:
        """Return a `QIcon` with a paler drawing for disabled widgets.

        It is drawn for plain screens and for the `sharpest` screen there is.
        """
        icon = QIcon()
        for ratio in {1.0, sharpest}:
            icon.addPixmap(self.pixmap(name, color, size, ratio))
            icon.addPixmap(self.pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(self._source(name, color).encode()))
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str, color: QColor) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        return self._sources[name].replace("currentColor", color.name())
