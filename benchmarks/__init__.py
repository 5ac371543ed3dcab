"""How fast the program is, as ratios taken in one run: `python -m benchmarks [reading|comparing|...]`."""
