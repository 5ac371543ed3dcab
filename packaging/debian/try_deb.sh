#!/bin/sh
# Try a package as its readers will: install it into a clean Debian, use it, remove it, and see that nothing stays behind.
#
#   sh packaging/debian/try_deb.sh PACKAGE
#
# Needs root, for a root of its own; `make try-deb` installs what else it needs. Whatever is wrong ends it.
set -eu
package=$1
sample=resources/sample
suite=${SUITE:-bookworm}
clean=$(mktemp -d)
trap 'rm -rf "$clean"' EXIT INT TERM
said() { printf '%s\n' "· $*"; }
inside() { chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/reader LC_ALL=C.UTF-8 "$@"; }
reader() { inside su reader -s /bin/sh -c "$1"; }

lintian --fail-on error "$package"
desktop-file-validate packaging/linux/wsis-desktop.desktop
metainfo=usr/share/metainfo/org.wsis_desktop.WsisDesktop.metainfo.xml
dpkg-deb --fsys-tarfile "$package" | tar --extract --to-stdout "./$metainfo" >"$clean/metainfo.xml"
appstreamcli validate --no-net "$clean/metainfo.xml"
rm -f "$clean/metainfo.xml"
said 'lintian, desktop-file-validate and appstreamcli have nothing against it'

# The machine's own sources and settings of apt: mirrors differ from place to place.
sources=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
printf '%s\n' "$sources" >"$clean.sources"
mmdebstrap --quiet --mode=root --variant=apt --include=xvfb,xauth,xdotool,x11-utils,man-db,shared-mime-info,desktop-file-utils \
    "$suite" "$clean" - <"$clean.sources"
rm -f "$clean.sources"
for settings in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
    [ -f "$settings" ] && cp -n "$settings" "$clean$settings" || true
done
cp /etc/resolv.conf "$clean/etc/resolv.conf" 2>/dev/null || true
inside useradd --create-home reader
inside find / -xdev -path /proc -prune -o -path /var -prune -o -path /tmp -prune -o -print | sort >"$clean/var/before"
install -m 644 "$package" "$clean/var/tried.deb"
said 'a clean Debian stands'

inside apt-get -qq update
inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq install --no-install-recommends /var/tried.deb >/dev/null
said "installed: $(reader 'wsis-desktop --version')"

install -d -m 755 "$clean/srv/sample"
install -m 644 "$sample"/rev1.pdf "$sample"/rev2.pdf "$clean/srv/sample"
found=0
reader 'cd && wsis-desktop compare /srv/sample/rev1.pdf /srv/sample/rev2.pdf --format json -o compared.json' || found=$?
[ "$found" -eq 1 ] || { echo "compare exited with $found where the texts differ" >&2; exit 1; }
reader 'grep -q wsis-desktop/comparison/1 ~/compared.json && wsis-desktop check >/dev/null && man -w wsis-desktop >/dev/null'
[ "$(inside xdg-mime query filetype /srv/dossier.wsis 2>/dev/null || inside sh -c 'grep -c wsis /usr/share/mime/globs')" ]
said 'it compares, checks, and has a page of the manual; the system knows its files'

cat >"$clean/srv/look.sh" <<'LOOK'
wsis-desktop-window /srv/sample/rev1.pdf /srv/sample/rev2.pdf &
started=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Rev.2' | head -n 1)
[ -n "$window" ] && xwininfo -id "$window" | grep -E 'xwininfo|Width|Height'
sleep 3
# A second start hands its files to that window, and ends.
timeout 60 wsis-desktop-window /srv/sample/rev1.pdf /srv/sample/rev2.pdf
# Asked to end, it closes its window by itself.
kill -0 "$started" && kill "$started"
wait "$started"
LOOK
reader 'cd && xvfb-run -a --server-args="-screen 0 1440x900x24" sh -e /srv/look.sh'
said 'its window opens with both drafts, takes over what a second start asks for, and stays'

inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq purge wsis-desktop >/dev/null
inside find / -xdev -path /proc -prune -o -path /var -prune -o -path /tmp -prune -o -print | sort >"$clean/var/after"
left=$(comm -13 "$clean/var/before" "$clean/var/after" | grep -E 'wsis' | grep -v '^/home/reader' || true)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
[ -d "$clean/home/reader/.local/share/wsis-desktop" ] && said 'removed whole; what the reader wrote is still there'
