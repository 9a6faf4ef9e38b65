"""The language of the interface, switched while the program runs."""

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop.resources import resource

CHINESE = "zh_CN"
ENGLISH = "en"


class Speech:
    """Installs and removes the one translator; Qt tells every widget by a LanguageChange."""

    def __init__(self, app: QCoreApplication, language: str = CHINESE) -> None:
        self._app = app
        self._translator = QTranslator()
        self._translator.load(str(resource("translations", "jisu_zh_CN.qm")))
        self._language = ENGLISH
        self.switch(language)

    @property
    def language(self) -> str:
        """Return the language in force."""
        return self._language

    def switch(self, language: str) -> None:
        """Speak `language` from now on; anything but Chinese is the English of the sources."""
        if language == self._language:
            return
        self._language = language
        if language == CHINESE:
            self._app.installTranslator(self._translator)
        else:
            self._app.removeTranslator(self._translator)
