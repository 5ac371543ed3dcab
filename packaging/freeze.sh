#!/bin/sh
# Freeze the program into dist/wsis-desktop (on macOS also into dist/WSIS Desktop.app) and list what is in it.
#
#   sh packaging/freeze.sh .venv
#
# .venv builds the wheel and draws the icons. Two fresh environments take it: one that holds the program and nothing else, of
# which the bill of materials is made, and one with the tools beside it.
set -eu
venv=$1
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 QT_QPA_PLATFORM=offscreen

# Windows keeps the programs of an environment elsewhere.
bin=bin
[ -d "$venv/bin" ] || bin=Scripts

rm -rf build/wheel build/plain build/tools
mkdir -p build dist
"$venv/$bin/python" -m build --no-isolation --wheel --outdir build/wheel . >build/wheel.log || { cat build/wheel.log >&2; exit 1; }
for name in plain tools; do
    case $name in
        plain) lock=requirements.lock ;;
        tools) lock=requirements-package.lock ;;
    esac
    "$venv/$bin/python" -m venv --without-pip "build/$name"
    "$venv/$bin/python" -m pip --python "build/$name" install --quiet --require-hashes --only-binary :all: --requirement "$lock"
    "$venv/$bin/python" -m pip --python "build/$name" install --quiet --no-deps build/wheel/*.whl
done
build/tools/$bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --gather-license-texts \
    --output-file dist/bill-of-materials.json build/plain
"$venv/$bin/python" tools/draw_icons.py build/icons
build/tools/$bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/frozen packaging/freeze.spec
build/plain/$bin/python packaging/complete_bill.py dist/bill-of-materials.json dist/wsis-desktop
