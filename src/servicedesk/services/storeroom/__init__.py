"""The store: places, what stands where, and its figures."""
