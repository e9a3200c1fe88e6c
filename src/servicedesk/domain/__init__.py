"""The rules of the desk in plain Python: what may happen to a device and to the money, and what may not."""
