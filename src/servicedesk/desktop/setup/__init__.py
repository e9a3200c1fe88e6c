"""The pages on which a centre and a workstation are set up: at the first start and in the settings later."""
