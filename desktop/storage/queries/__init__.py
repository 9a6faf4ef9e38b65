"""Queries behind the screens, one file per screen: columns in, rows out, never entities."""
