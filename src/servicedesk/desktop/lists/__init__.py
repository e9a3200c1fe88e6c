"""Lists on the screen: sorted, filtered, copied, printed, exported."""
