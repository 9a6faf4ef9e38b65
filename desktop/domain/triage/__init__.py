"""Triage of what a person said: type, severity, urgency and triggers, each with its words (§B)."""
