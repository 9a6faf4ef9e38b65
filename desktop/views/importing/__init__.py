"""The screen that takes in messages from files of other platforms."""
