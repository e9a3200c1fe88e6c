"""Money between intake and hand-over, and the day sheet."""
