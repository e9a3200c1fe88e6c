"""Lost-receipt cases: from the application to the hand-over."""
