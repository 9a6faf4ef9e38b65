"""Engine, sessions, migrations and the queries behind the screens."""
