"""What was typed into panels that were left by accident, until the program ends."""

from collections.abc import Mapping

from desktop.domain.actions import Action


class KeptText:
    """Keeps one set of values per case and action."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Action], dict[str, object]] = {}

    def keep(self, case_id: int, action: Action, values: Mapping[str, object]) -> None:
        """Keep what was typed."""
        self._kept[case_id, action] = dict(values)

    def find(self, case_id: int, action: Action) -> dict[str, object]:
        """Return what was kept, empty if nothing was."""
        return self._kept.get((case_id, action), {})

    def drop(self, case_id: int, action: Action) -> None:
        """Forget: it is done."""
        self._kept.pop((case_id, action), None)
