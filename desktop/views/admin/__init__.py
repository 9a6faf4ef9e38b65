"""The administrator's screen: the hall, its parts, its staff, its backups; never a case."""
