"""Storage counts by scanner."""
