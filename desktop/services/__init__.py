"""Use cases: permission first, one transaction, plain rows out."""
