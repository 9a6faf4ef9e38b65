"""A paper on its way to the printer: drawn on a worker, told page by page, stopped on demand."""

from functools import partial
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.tasks import TaskRunner
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.pdf_pages import page_sizes
from desktop.views.widgets.printing import PRINT_DPI, Sent, draw_pages, layout_of

if TYPE_CHECKING:
    from desktop.views.widgets.notice_bar import NoticeBar

STOP_KEY = "Alt+H"
Sizes = tuple[tuple[float, float], ...]


class _Reached(NamedTuple):
    page: int
    pages: int


class PrintRun(QObject):
    """Asks for a printer over `parent` and prints one paper at a time.

    The window stays free meanwhile. A paper whose window goes away is printed to its end.
    """

    def __init__(self, tasks: TaskRunner, notices: NoticeArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notices = notices
        self._over = parent
        self._bar: NoticeBar | None = None
        self._stop = Event()
        self._busy = False

    def start(self, content: bytes) -> None:
        """Print a paper; while one is under way nothing more is begun."""
        if not self._busy:
            self._busy = True
            read = partial(page_sizes, content)
            self._tasks.run(self, read, partial(self._ask, content), self._failed)

    def _ask(self, content: bytes, sizes: Sizes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setPageLayout(layout_of(sizes[0]))
        if QPrintDialog(printer, self._over).exec() != QDialog.DialogCode.Accepted:
            self._busy = False
            return
        # Each run has a signal of its own: a stopped one must not stop the next.
        self._stop = stop = Event()
        act = NoticeAction(self.tr("Stop printing"), stop.set, STOP_KEY)
        self._bar = self._notices.info(self._words(_Reached(1, len(sizes))), act)
        told = partial(self._tell, len(sizes))
        draw = partial(draw_pages, printer, content, told, stop.is_set)
        self._tasks.run(self, draw, self._sent, self._failed)

    def _tell(self, pages: int, page: int) -> None:
        """Tell from the worker which page is drawn."""
        self._tasks.tell(self, self._reached, _Reached(page, pages))

    def _reached(self, reached: _Reached) -> None:
        if self._bar is not None and not self._bar.dismissed:
            self._bar.say(self._words(reached))

    def _words(self, reached: _Reached) -> str:
        said = self.tr("Printing page {page} of {pages}")
        return said.format(page=reached.page, pages=reached.pages)

    def _sent(self, sent: Sent) -> None:
        self._end()
        if sent is Sent.PRINTED:
            self._notices.success(self.tr("Sent to the printer."))
        elif sent is Sent.CANCELLED:
            self._notices.info(self.tr("Printing was stopped."))
        else:
            self._notices.error(
                self.tr("The printer does not answer. Check it, or choose another one.")
            )

    def _failed(self, _error: Exception) -> None:
        """Put the line away; the program tells of the error itself."""
        self._end()

    def _end(self) -> None:
        self._busy = False
        if self._bar is not None and not self._bar.dismissed:
            self._bar.dismiss()
        self._bar = None
