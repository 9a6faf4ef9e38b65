"""What surrounds the screens: entrance, bars, lock, scanner, the one window."""
