"""Taking in messages from files: reading, mapping, checking, writing in batches."""
