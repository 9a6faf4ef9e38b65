"""A paper as it will be printed, page under page."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.pdf_pages import POINTS_PER_INCH, SCREEN_DPI, page_image, page_sizes
from desktop.views.widgets.speaking import Speaking

T = TypeVar("T")

_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
_MARGIN = 24
_LARGEST_FITTING = 1.25
"""A small paper is not blown up to the width: more of it is seen at once."""
_DPI_FACTOR = SCREEN_DPI / POINTS_PER_INCH


class Run(Protocol):
    """Does `work` off the GUI thread and answers on it by one of the two calls."""

    def __call__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        /,
    ) -> object:
        """Start the work."""


class PdfPreview(Speaking, QScrollArea):
    """Pages drawn when they come into sight. Ctrl+plus and minus zoom, Ctrl+0 fits the width.

    PgUp and PgDn go from page to page. `run` is usually `partial(tasks.run, owner)`.
    """

    failed = Signal(object)
    """The exception of a file that cannot be shown."""
    shown = Signal(int)
    """How many pages there are, once their sizes are known."""

    def __init__(self, look: Look, run: Run) -> None:
        super().__init__()
        self._look = look
        self._run = run
        self._pdf = b""
        self._zoom = 0.0
        self._drawn_zoom = 0.0
        self._generation = 0
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._pages: list[QLabel] = []
        self._asked: set[int] = set()
        self._sheet = QWidget()
        self._sheet.setProperty("role", "table")
        self._column = QVBoxLayout(self._sheet)
        self._column.setSpacing(12)
        self._column.setContentsMargins(12, 12, 12, 12)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "reading")
        self.verticalScrollBar().valueChanged.connect(self._draw_what_is_seen)
        self.retranslate()

    def retranslate(self) -> None:
        """Name preview and pages in the language in force."""
        self.setAccessibleName(self.tr("Preview of the paper"))
        for place, label in enumerate(self._pages):
            words = self.tr("Page {number} of {total}")
            label.setAccessibleName(words.format(number=place + 1, total=len(self._pages)))

    def set_pdf(self, pdf: bytes) -> None:
        """Show another paper; empty bytes show none."""
        self._pdf = pdf
        self._generation += 1
        if pdf:
            self._run(partial(page_sizes, pdf), partial(self._sized, self._generation), self._lost)
        else:
            self._sized(self._generation, ())

    def page_count(self) -> int:
        """Return the number of pages known so far."""
        return len(self._pages)

    def zoom(self) -> float:
        """Return the scale in force; 1 is the paper's own size at 96 pixels to the inch."""
        return self._zoom or self._fitting_zoom()

    def set_zoom(self, zoom: float) -> None:
        """Choose a scale; 0 fits the width."""
        self._zoom = zoom
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and turn pages."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.set_zoom(next((z for z in _ZOOMS if z > self.zoom() + 0.01), _ZOOMS[-1]))
        elif control and event.key() == Qt.Key.Key_Minus:
            smaller = [zoom for zoom in _ZOOMS if zoom < self.zoom() - 0.01]
            self.set_zoom(smaller[-1] if smaller else _ZOOMS[0])
        elif control and event.key() == Qt.Key.Key_0:
            self.set_zoom(0)
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width anew."""
        super().resizeEvent(event)
        self._measure()

    def _sized(self, generation: int, sizes: tuple[tuple[float, float], ...]) -> None:
        if generation != self._generation:
            return
        for label in self._pages:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._sizes = sizes
        self._asked.clear()
        self._pages = [QLabel() for _size in sizes]
        for label in self._pages:
            label.setScaledContents(True)
            label.setProperty("role", "sheet")
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()
        self.verticalScrollBar().setValue(0)
        self._measure()
        self.shown.emit(len(sizes))

    def _lost(self, error: Exception) -> None:
        self.failed.emit(error)

    def _fitting_zoom(self) -> float:
        widest = max((width for width, _height in self._sizes), default=0) * _DPI_FACTOR
        fitting = (self.viewport().width() - _MARGIN) / widest if widest else 1.0
        return min(max(fitting, 0.2), _LARGEST_FITTING)

    def _measure(self) -> None:
        zoom = self.zoom() * _DPI_FACTOR
        for label, (width, height) in zip(self._pages, self._sizes, strict=True):
            label.setFixedSize(round(width * zoom), round(height * zoom))
        if zoom != self._drawn_zoom:
            self._asked.clear()
            self._drawn_zoom = zoom
        self._column.activate()
        self._draw_what_is_seen()

    def _draw_what_is_seen(self) -> None:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        for place, label in enumerate(self._pages):
            near = label.y() < top + 2 * height and label.y() + label.height() > top - height
            if near and place not in self._asked:
                self._ask(place)
            elif not near and place in self._asked:
                self._asked.discard(place)
                label.clear()

    def _ask(self, place: int) -> None:
        self._asked.add(place)
        scale = self.zoom() * self.devicePixelRatioF()
        work = partial(page_image, self._pdf, place, scale)
        self._run(work, partial(self._drawn, self._generation, place), self._lost)

    def _drawn(self, generation: int, place: int, image: QImage) -> None:
        if generation == self._generation and place in self._asked:
            self._pages[place].setPixmap(QPixmap.fromImage(image))

    def _turn(self, by: int) -> None:
        top = self.verticalScrollBar().value()
        starts = [label.y() - self._column.spacing() for label in self._pages]
        later = [start for start in starts if start > top + 1]
        earlier = [start for start in starts if start < top - 1]
        if by > 0 and later:
            self.verticalScrollBar().setValue(later[0])
        elif by < 0 and earlier:
            self.verticalScrollBar().setValue(earlier[-1])
