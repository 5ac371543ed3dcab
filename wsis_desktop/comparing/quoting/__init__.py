"""A briefing held against the revision it is about: its quotations word by word, its paragraph numbers one by one."""
