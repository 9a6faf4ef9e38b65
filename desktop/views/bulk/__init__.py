"""One act on many ticked cases."""
