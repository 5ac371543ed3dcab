#!/bin/sh
# Print a Python that can run the program and make virtual environments (3.11 or newer); fail when there is none.
for name in ${PYTHON:-} python3.11 python3.12 python3.13 python3.14 python3 python; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$name"
        exit 0
    fi
done
echo 'No Python 3.11 or newer with its venv module was found. Install one (https://www.python.org), or name it: make PYTHON=/path/to/python3 …' >&2
exit 1
