"""Dutch passages to themes: suggestions with reasons, never decisions."""
