"""急诉台: the program for urgent complaints at the counter of a government service hall."""

__version__ = "0.1.0"
