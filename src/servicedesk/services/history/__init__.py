"""What happened to a device and to a model before."""
