"""Paper: plain data in, PDF bytes out; nothing here knows the database or the screen."""
