"""Rows: frozen values that screens read; one file per screen."""
