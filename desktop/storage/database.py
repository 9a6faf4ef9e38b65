"""Sessions: one per use case, reading or writing, never handed out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop.domain.errors import Conflict
from desktop.storage.engine import WRITE, make_engine
from desktop.storage.trouble import told


class Database:
    """An open database; `folder` holds what lies beside it (attachments, backups)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.with_name(path.stem + ".data")
        self._engine = make_engine(path)
        self._writer = self._engine.execution_options(**{WRITE: True})

    @property
    def engine(self) -> Engine:
        """The engine behind the sessions, for migrations and backups only."""
        return self._engine

    @property
    def attachments(self) -> Path:
        """Return the folder of the attachments' bytes, each file named by its SHA-256."""
        return self.folder / "attachments"

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that never commits; raise StorageTrouble when the file fails."""
        with Session(self._engine, autoflush=False, expire_on_commit=False) as session:
            try:
                yield session
            except DBAPIError as error:
                raise told(error, saved=None) from error

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open a session that commits at the end or leaves nothing behind.

        Raises Conflict `changed_meanwhile` when somebody else changed a row that was read.

        Raises StorageTrouble with `saved="no"` when the work was rolled back, and with
        `saved="unknown"` when COMMIT itself failed: the caller looks the record up.
        """
        with Session(self._writer, expire_on_commit=False) as session:
            try:
                session.connection()
                yield session
                session.flush()
            except DBAPIError as error:
                session.rollback()
                raise told(error, saved="no") from error
            except StaleDataError as error:
                session.rollback()
                raise Conflict("changed_meanwhile") from error
            except BaseException:
                session.rollback()
                raise
            try:
                session.commit()
            except DBAPIError as error:
                raise told(error, saved="unknown") from error

    def close(self) -> None:
        """Give all connections back; the object cannot be used afterwards."""
        self._engine.dispose()
