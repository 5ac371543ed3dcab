"""A briefing opened: its sections, quotations, paragraph numbers and calendar."""
