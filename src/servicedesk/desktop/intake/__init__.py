"""The Intake tab: the customer's half, the device's half, and what keeps a half-filled form."""
