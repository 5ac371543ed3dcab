#!/bin/sh
# Make an AppImage of the frozen program: one file that runs on any Linux with glibc of this machine's age or newer.
#
#   sh packaging/appimage/build_appimage.sh FROZEN ICONS OUT
#
# Needs `appimagetool` (https://github.com/AppImage/appimagetool), which no distribution carries.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
frozen=$1 icons=$2 out=$3
command -v appimagetool >/dev/null 2>&1 || {
    echo 'appimagetool is not on this machine: get it from https://github.com/AppImage/appimagetool/releases.' >&2
    exit 1
}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/wsis_desktop/__init__.py")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT INT TERM
chmod 755 "$tree"
install -d "$tree/usr/lib" "$tree/usr/share/metainfo" "$tree/usr/share/applications"
cp -R "$frozen" "$tree/usr/lib/wsis-desktop"
install -m 755 "$here/AppRun" "$tree/AppRun"
install -m 644 "$root/packaging/linux/wsis-desktop.desktop" "$tree/"
install -m 644 "$root/packaging/linux/wsis-desktop.desktop" "$tree/usr/share/applications/"
sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$(date -u +%Y-%m-%d)/g" "$root/packaging/linux/org.wsis_desktop.WsisDesktop.metainfo.xml" \
    >"$tree/usr/share/metainfo/org.wsis_desktop.WsisDesktop.metainfo.xml"
install -m 644 "$icons/256.png" "$tree/wsis-desktop.png"
ln -s wsis-desktop.png "$tree/.DirIcon"
mkdir -p "$out"
appimagetool "$tree" "$out/wsis-desktop-$version-$(uname -m).AppImage"
