"""The parts of the lookup tab: rows of the list (rows), the chosen order (card_view), its next step (step_panel)."""
