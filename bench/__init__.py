"""Programs that measure: speed and quality, on anybody's data."""
