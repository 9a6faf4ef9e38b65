"""Where in the hall one works: picked from the known places or typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QSizePolicy

from desktop.views.widgets.styling import set_style_property


class PlaceInput(QComboBox):
    """An editable list of places; what is typed need not be on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_style_property(self, "extent", "counter")
        self.setEditable(True)

    def set_size(self, size: str) -> None:
        """Choose a height as `TextInput.set_size` does."""
        set_style_property(self, "extent", size)

    def set_places(self, places: Sequence[str], last: str) -> None:
        """Offer these places; start with the one used last here unless one was typed."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(places))
        self.setEditText(typed or last)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Name the field that is typed in as well."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def set_hint(self, text: str) -> None:
        """Say in the empty field what belongs there."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)
