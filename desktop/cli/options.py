"""What was said at start, as the program reads it; nothing here knows a database."""

from argparse import Namespace

from desktop.settings import Options


def options_of(namespace: Namespace) -> Options:
    """Return what was said at start."""
    return Options(namespace.database, namespace.language, namespace.theme)
