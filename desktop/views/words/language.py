"""Which language is in force, for words that are kept in both."""

from PySide6.QtCore import QCoreApplication


def is_chinese() -> bool:
    """Tell which of two stored sentences to show."""
    return QCoreApplication.translate("TimeWords", "language") == "zh"
