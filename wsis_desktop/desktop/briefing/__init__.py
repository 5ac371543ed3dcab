"""Someone's briefing in the window: opened, held against what is on show, taken over as notes."""
