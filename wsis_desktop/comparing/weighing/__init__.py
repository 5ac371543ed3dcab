"""How much an edit matters, and why: a family of rules for each kind of reason."""
