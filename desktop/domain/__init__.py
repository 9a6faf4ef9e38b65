"""Words and rules of the complaint desk: standard library only, no files, no clock of their own."""
