"""Exchange with other tools for coding: REFI-QDA, Taguette, QualCoder and lists of quotes, to values and back."""
