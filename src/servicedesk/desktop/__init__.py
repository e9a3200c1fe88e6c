"""The window of the desk: Qt screens that show records and pass the clerk's acts to the use cases."""
