"""How the screens of one workspace are arranged, from one start to the next."""

from desktop.settings import WindowMemory
from desktop.views.shown import Shown


class Arrangements:
    """Gives each screen its arrangement when it is built, and keeps them all at the end."""

    def __init__(self, memory: WindowMemory) -> None:
        self._memory = memory
        self._shown: dict[str, Shown] = {}

    def restore(self, key: str, shown: Shown) -> None:
        """Arrange a screen as it was, before it is seen."""
        self._shown[key] = shown
        shown.arrange(self._memory.arrangement(key))

    def keep(self) -> None:
        """Keep for the next time how the screens are arranged."""
        for key, shown in self._shown.items():
            if arranged := shown.arranged():
                self._memory.keep_arrangement(key, arranged)
