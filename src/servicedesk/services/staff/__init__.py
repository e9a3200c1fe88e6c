"""Who works here, who may decide, and that a second person is really a second one."""
