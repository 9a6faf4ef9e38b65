"""The number of the newest schema and the way to it."""

from sqlalchemy import text

from desktop.storage.database import Database

SCHEMA = 9
"""Written into the file's header after a migration; a higher one means a newer program."""


def migrate(database: Database) -> None:
    """Bring the database to the newest schema; does nothing when it is there already."""
    with database.engine.connect() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version == SCHEMA:
        return
    _upgrade(database)


def _upgrade(database: Database, revision: str = "head") -> None:
    from alembic import command
    from alembic.config import Config

    from desktop.storage import migrations

    config = Config()
    config.set_main_option("script_location", next(iter(migrations.__path__)))
    with database.engine.execution_options(jisu_write=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.execute(text(f"PRAGMA user_version={SCHEMA}"))
