"""The screen of one case: head, facts, history, and what may be done with it now."""
