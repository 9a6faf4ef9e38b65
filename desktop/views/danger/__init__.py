"""The danger gate: F1 from any screen, also before anybody has signed in."""
