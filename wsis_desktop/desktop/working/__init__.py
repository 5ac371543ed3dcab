"""What works behind the window: what is open, on which side, the worker and its errands, and work in steps."""
