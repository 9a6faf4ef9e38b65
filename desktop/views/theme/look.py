"""The one object through which widgets know how the product looks."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.views.theme.faces import LATER_FILES, QUICK_FILES, load_faces
from desktop.views.theme.icons import IconStore
from desktop.views.theme.palette import palette_of
from desktop.views.theme.restyling import Restyler
from desktop.views.theme.sheet import scaled, style_sheet
from desktop.views.theme.tokens import ThemeName, Tokens, read_tokens

SMALLEST_SCALE = 90
LARGEST_SCALE = 150
BASE_SIZE = 13


class Look(QObject):
    """Tokens, fonts, icons and sizes of the palette in force.

    Made once by the application and handed to every widget as its first argument. Widgets that
    paint read `tokens` while painting; widgets that keep icons refresh them on `changed`. Sizes
    are logical pixels at 100 %, which `px` brings to the chosen scale.
    """

    changed = Signal()
    """Colours or sizes are others; said once more when what was out of sight is dressed too."""

    def __init__(
        self, app: QApplication, theme: ThemeName = ThemeName.LIGHT, scale: int = 100
    ) -> None:
        super().__init__()
        self._app = app
        self._icons = IconStore()
        self._is_telling = False
        self._restyler = Restyler(app)
        self._restyler.dressed.connect(self._tell)
        self._families = list(load_faces(QUICK_FILES))
        self._apply(theme, scale)

    @property
    def tokens(self) -> Tokens:
        """Return the colours in force."""
        return self._tokens

    @property
    def theme(self) -> ThemeName:
        """Return the palette in force."""
        return self._theme

    @property
    def scale(self) -> int:
        """Return the scale in per cent."""
        return self._scale

    def switch(self, theme: ThemeName, scale: int) -> None:
        """Change palette and scale (90 to 150 %) at run time and tell everybody."""
        if (theme, scale) == (self._theme, self._scale):
            return
        self._apply(theme, scale)
        self._tell()

    def load_rare_characters(self) -> None:
        """Add the faces of all other characters; called once the first window is shown."""
        self._families += load_faces(LATER_FILES)
        self._fonts.clear()
        self._app.setFont(self.font())

    def px(self, size: int) -> int:
        """Return `size` logical pixels at the chosen scale."""
        return scaled(size, self._scale)

    def font(self, size: int = BASE_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the interface face; `size` in logical pixels at 100 %."""
        key = (size, weight)
        if key not in self._fonts:
            font = QFont()
            font.setFamilies(self._families)
            font.setPixelSize(self.px(size))
            font.setWeight(weight)
            self._fonts[key] = font
        # A copy: some callers change what they get, and cells ask for it while painting.
        return QFont(self._fonts[key])

    def color(self, name: str) -> QColor:
        """Return a colour by its token's name; raises `KeyError` when there is none."""
        return self._colors[name]

    def icon(self, name: str, color: str = "text_2", size: int = 16) -> QIcon:
        """Return a Lucide icon in the colour of the token `color`."""
        sharpest = self._app.devicePixelRatio()
        return self._icons.icon(
            name, self.color(color), self._tokens.text_3, self.px(size), sharpest
        )

    def pixmap(
        self, name: str, color: str = "text_2", size: int = 16, ratio: float = 1.0
    ) -> QPixmap:
        """Return a Lucide icon as a picture for a screen of the given pixel ratio."""
        return self._icons.pixmap(name, self.color(color), self.px(size), ratio)

    @Slot()
    def _tell(self) -> None:
        """Tell everybody; what is shown while they listen need not be told twice."""
        if not self._is_telling:
            self._is_telling = True
            self.changed.emit()
            self._is_telling = False

    def _apply(self, theme: ThemeName, scale: int) -> None:
        self._theme = ThemeName(theme)
        self._scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._tokens = read_tokens(self._theme)
        self._colors = self._tokens.named()
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}
        self._app.setPalette(palette_of(self._tokens))
        self._app.setFont(self.font())
        self._restyler.wear(style_sheet(self._tokens, self._theme, self._scale))
