#!/bin/sh
# Make an AppImage of the frozen program: one file that runs on any Linux with glibc of this machine's age or newer.
#
#   sh packaging/appimage/build_appimage.sh TOOL FROZEN ICONS OUT
#
# TOOL is appimagetool, as get_tool.sh finds it; the other three are as for build_deb.sh.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tool=$1 frozen=$2 icons=$3 out=$4
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/wsis_desktop/__init__.py")
moment=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT INT TERM
chmod 755 "$tree"
install -d "$tree/usr/lib" "$tree/usr/share/metainfo" "$tree/usr/share/applications"
cp -R "$frozen" "$tree/usr/lib/wsis-desktop"
install -m 755 "$here/AppRun" "$tree/AppRun"
install -m 644 "$root/packaging/linux/wsis-desktop.desktop" "$tree/"
install -m 644 "$root/packaging/linux/wsis-desktop.desktop" "$tree/usr/share/applications/"
sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$(date -u -d "@$moment" +%Y-%m-%d)/g" \
    "$root/packaging/linux/org.wsis_desktop.WsisDesktop.metainfo.xml" \
    >"$tree/usr/share/metainfo/org.wsis_desktop.WsisDesktop.metainfo.xml"
install -m 644 "$icons/256.png" "$tree/wsis-desktop.png"
for side in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "$icons/$side.png" "$tree/usr/share/icons/hicolor/${side}x$side/apps/wsis-desktop.png"
done
ln -s wsis-desktop.png "$tree/.DirIcon"
mkdir -p "$out"
made=$out/wsis-desktop-$version-$(uname -m).AppImage
# What software centres are told is looked at where the package is made (build_deb.sh).
ARCH=$(uname -m) "$tool" --no-appstream "$tree" "$made" >"$out/appimagetool.log" 2>&1 || { cat "$out/appimagetool.log" >&2; exit 1; }
rm -f "$out/appimagetool.log"
printf '%s\n' "$made"
