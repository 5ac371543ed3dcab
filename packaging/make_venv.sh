#!/bin/sh
# Fill the virtual environment named by $1 with the exact versions of requirements-dev.lock, and the program itself, editable.
set -eu
venv=$1
lock=requirements-dev.lock

if ! "$venv/bin/python" -c 'import pip' >/dev/null 2>&1; then
    python=$(sh packaging/find_python.sh)
    echo "Making $venv with $python …"
    "$python" -m venv --clear "$venv"
fi
echo "Installing the versions of $lock …"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
"$venv/bin/python" -m pip install --quiet --require-hashes --only-binary :all: --requirement "$lock"
"$venv/bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
touch "$venv/.ready"
