"""The administrator's calendar: a month to look at, a day to change, a notice to read in."""
