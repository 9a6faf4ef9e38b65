"""Make the first tables."""

from alembic import op

from desktop.models import Base
from desktop.storage.ddl import statements

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table, its guards and the search index."""
    connection = op.get_bind()
    Base.metadata.create_all(connection)
    for statement in statements():
        connection.exec_driver_sql(statement)
