"""Lists: which orders stand in each, what their rows say, and how a list becomes a file, a paper or a page."""
