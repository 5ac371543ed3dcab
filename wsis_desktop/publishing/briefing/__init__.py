"""The briefing that an adviser circulates: drafted from a comparison and the reader's notes, then theirs to edit."""
