"""The parts of the pickup tab: what is chosen to go (selection), how it looks, its money and what is decided of it."""
