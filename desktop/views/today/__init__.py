"""The day's list and the sheet one shift hands to the next."""
