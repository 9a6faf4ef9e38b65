"""Mapped classes, one file per noun; importing the package registers every table."""
