"""The parts of the pickup tab: what is chosen to go (selection), its cards (cards) and the money for it (money)."""
