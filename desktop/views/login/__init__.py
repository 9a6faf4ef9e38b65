"""The entrance: signing in, the first start, changing a password, the lock."""
