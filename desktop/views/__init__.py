"""Everything people see: the look, the widget kit, table models, and a folder for each screen."""
