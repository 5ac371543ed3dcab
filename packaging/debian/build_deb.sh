#!/bin/sh
# Make a Debian package of the frozen program.
#
#   sh packaging/debian/build_deb.sh FROZEN ICONS BILL OUT
#
# FROZEN is the folder that PyInstaller made, ICONS holds the icon in its sizes, BILL is the bill of materials; the package is
# written into the folder OUT. Whatever Python reads at run time travels along; the system gives what a screen needs.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
frozen=$1 icons=$2 bill=$3 out=$4
root=$(cd "$here/../.." && pwd)

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/wsis_desktop/__init__.py")
architecture=$(dpkg --print-architecture)
# The same sources give the same package: times are those of the last change, where there is a history to ask.
moment=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH="$moment"
day=$(date -u -d "@$moment" +%Y-%m-%d)

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT INT TERM
share=$tree/usr/share
install -d "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$share/applications" "$share/metainfo" "$share/mime/packages" \
    "$share/man/man1" "$share/doc/wsis-desktop" "$share/lintian/overrides"

cp -R "$frozen" "$tree/usr/lib/wsis-desktop"
# A Python that was built on this machine looks for its libraries where it lies here.
find "$tree/usr/lib/wsis-desktop/_internal" -type f -name '*.so*' | while read -r library; do
    case $(patchelf --print-rpath "$library" 2>/dev/null) in /*) patchelf --remove-rpath "$library" ;; esac
done
find "$tree/usr/lib/wsis-desktop" -type f -exec chmod 644 {} +
find "$tree/usr/lib/wsis-desktop" -type d -exec chmod 755 {} +
for starter in wsis-desktop wsis-desktop-window; do
    chmod 755 "$tree/usr/lib/wsis-desktop/$starter" # the second is a link to the first
    ln -s "../lib/wsis-desktop/$starter" "$tree/usr/bin/$starter"
done

fill() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$2/g" "$root/packaging/linux/$1"; }
install -m 644 "$root/packaging/linux/wsis-desktop.desktop" "$share/applications/"
install -m 644 "$root/packaging/linux/wsis-desktop-mime.xml" "$share/mime/packages/wsis-desktop.xml"
fill org.wsis_desktop.WsisDesktop.metainfo.xml "$day" >"$share/metainfo/org.wsis_desktop.WsisDesktop.metainfo.xml"
fill wsis-desktop.1 "$(LC_ALL=C date -u -d "@$moment" '+%B %-d, %Y')" | gzip -9n >"$share/man/man1/wsis-desktop.1.gz"
ln -s wsis-desktop.1.gz "$share/man/man1/wsis-desktop-window.1.gz"
for side in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "$icons/$side.png" "$share/icons/hicolor/${side}x$side/apps/wsis-desktop.png"
done
install -D -m 644 "$root/resources/icons/wsis-desktop.svg" "$share/icons/hicolor/scalable/apps/wsis-desktop.svg"

install -m 644 "$bill" "$share/doc/wsis-desktop/bill-of-materials.json"
{
    echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
    echo 'Upstream-Name: WSIS Desktop'
    echo
    echo 'Files: *'
    echo 'Copyright: The WSIS Desktop developers'
    echo 'License: AGPL-3.0-or-later'
    echo 'Comment: What other people wrote and travels along is listed in bill-of-materials.json beside this file; its licences'
    echo ' stand in full below /usr/lib/wsis-desktop/_internal and in the window, under Help, About, Licences.'
    echo
    echo 'License: AGPL-3.0-or-later'
    sed -e 's/^$/./' -e 's/^/ /' "$root/LICENSE"
} >"$share/doc/wsis-desktop/copyright"
{
    echo "wsis-desktop ($version) unstable; urgency=medium"
    echo
    echo '  * What this version brings stands in CHANGELOG.md.'
    echo
    echo " -- The WSIS Desktop developers <developers@wsis-desktop.invalid>  $(LC_ALL=C date -u -R -d "@$moment")"
} | gzip -9n >"$share/doc/wsis-desktop/changelog.gz"
gzip -9nc "$root/CHANGELOG.md" >"$share/doc/wsis-desktop/NEWS.gz"
install -m 644 "$here/lintian-overrides" "$share/lintian/overrides/wsis-desktop"

depends=$(sed -n 's/^run  *\([^ ]*\).*/\1/p' "$here/packages.txt" | grep -v '^fonts-' |
    sed 's/^libglib2.0-0$/libglib2.0-0t64 | libglib2.0-0/' | paste -sd, | sed 's/,/, /g')
cat >"$tree/DEBIAN/control" <<CONTROL
Package: wsis-desktop
Version: $version
Architecture: $architecture
Maintainer: The WSIS Desktop developers <developers@wsis-desktop.invalid>
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: libc6, $depends
Recommends: fonts-hosny-amiri, fonts-droid-fallback
Suggests: tesseract-ocr
Section: text
Priority: optional
Description: reader for the drafts of negotiated texts
 Give it two revisions of an outcome document and it sets them side by side,
 marks every word that changed, and lists the changes by section: what was
 edited, added, deleted, moved, split, merged. Notes written beside the text
 follow their paragraph into the next revision.
 .
 It reads PDF, DOCX, ODT, HTML, Markdown and plain text, tracked changes and
 scans included, and works without a network.
CONTROL
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -exec touch -h -d "@$moment" {} +
mkdir -p "$out"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/wsis-desktop_${version}_$architecture.deb"
