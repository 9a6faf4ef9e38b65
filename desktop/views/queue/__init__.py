"""The queue: tabs, filters, the paged table of cases and the preview beside it."""
