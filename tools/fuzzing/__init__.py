"""A coverage-guided hunt for files that the readers stumble over: `python -m fuzzing --help`."""
