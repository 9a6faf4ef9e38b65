"""The administrator's routing table: its rows, its versions, a text to try."""
