"""The activities of the desk: one class per use case, the frozen records they return and the ports they need."""
