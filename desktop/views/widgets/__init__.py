"""The widget kit every screen is built of; knows the look, but no case, service or screen."""
