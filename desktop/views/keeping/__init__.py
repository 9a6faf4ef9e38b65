"""Keeping what is typed: stored within two seconds after the last key, whatever happens."""
