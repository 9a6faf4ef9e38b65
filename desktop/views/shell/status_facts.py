"""The status row of a workspace: is the data well, is it backed up, is the draft stored."""

from desktop.domain.errors import KnownError
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.status_row import StatusRow


class StatusFacts(Speaking, StatusRow):
    """Remembers what it was told, so that it can be said anew in another language."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._draft = ""
        self._trouble: KnownError | None = None
        self._backup_trouble: KnownError | None = None

    def tell_draft(self, time: str) -> None:
        """Say when the draft was stored."""
        self._draft = time
        self.retranslate()

    def tell_trouble(self, error: KnownError | None) -> None:
        """Say what is wrong with the data, or that it is well."""
        self._trouble = error
        self.retranslate()

    def tell_backup_trouble(self, error: KnownError | None) -> None:
        """Say why there is no backup of this day, or nothing when there is one."""
        self._backup_trouble = error
        self.retranslate()

    def retranslate(self) -> None:
        """Say the facts in the language in force."""
        fine = self.tr("Database on this machine is fine, no network needed")
        facts = [sentence(self._trouble) if self._trouble else fine]
        if self._backup_trouble is not None:
            facts.append(self._backup_fact(self._backup_trouble))
        if self._draft:
            facts.append(self.tr("Draft saved {time}").format(time=self._draft))
        self.set_facts(facts, healthy=self._trouble is None)

    def _backup_fact(self, error: KnownError) -> str:
        if error.code == "recovery_key_missing":
            return self.tr("No backups yet: the recovery passphrase is not set")
        return self.tr("No backup today: tell the administrator")
