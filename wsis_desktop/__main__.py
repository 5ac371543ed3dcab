"""Run the command line with `python -m wsis_desktop`."""

import sys

from wsis_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
