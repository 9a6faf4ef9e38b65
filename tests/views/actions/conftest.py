"""Forms of actions on the stage of the case screen."""

from tests.services.conftest import (  # noqa: F401  fixtures
    clock,
    context,
    database,
    empty_file,
    hall,
    seeded_file,
)
from tests.views.case.conftest import stage, tasks  # noqa: F401  fixtures
