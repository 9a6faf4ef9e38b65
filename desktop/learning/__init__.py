"""What the hall's own closed cases teach: a linear text model, and texts like another.

The arithmetic stands on numpy and is loaded by a worker or a command, never for a first paint.
"""
