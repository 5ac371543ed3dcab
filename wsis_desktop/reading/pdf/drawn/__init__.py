"""What a page shows beside its letters: rules, grounds, grids, bullets, bars, and what is said in its margin of changes."""
