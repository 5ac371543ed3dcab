#!/bin/sh
# Install the system packages that the program (run), its tests (test), its pictures (screens) or its packages (package) need.
# Silent, and in no need of root, when nothing is missing.
#
#   sh packaging/debian/prepare.sh run|test|screens|package
set -eu

here=$(dirname "$0")
case "${1:-run}" in
    run) groups='run' ;;
    test) groups='run|test' ;;
    screens) groups='run|test|screens' ;;
    package) groups='run|test|screens|package' ;;
    *) echo "prepare.sh: no group called '$1'; take run, test, screens or package." >&2; exit 2 ;;
esac
wanted=$(grep -E "^($groups) " "$here/packages.txt")

[ "$(uname -s)" = Linux ] || exit 0

if ! command -v dpkg-query >/dev/null 2>&1; then
    # Another Linux: its packages go by other names, and most desktops have them all.
    if [ ! -e .venv/.ready ]; then
        echo 'This is no Debian: should the window not start, look for your system’s packages of these names:'
        echo "$wanted" | awk '{ printf "  %s\n", $2 }'
    fi
    exit 0
fi


missing=''
if ! sh "$here/../find_python.sh" >/dev/null 2>&1; then
    wanted="$wanted
run python3 running the program
run python3-venv a virtual environment for it"
fi
installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
for package in $(echo "$wanted" | awk '{ print $2 }'); do
    case "$installed" in
        *" $package "* | *" ${package}t64 "*) ;; # newer releases add "t64" to the names of some libraries
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

echo 'These system packages are missing and will be installed:'
for package in $missing; do
    echo "$wanted" | awk -v name="$package" '$2 == name { $1 = ""; $2 = ""; printf "  %-22s%s\n", name, substr($0, 3) }'
done

if [ "$(id -u)" -eq 0 ]; then
    as_root='env'
elif command -v sudo >/dev/null 2>&1; then
    echo 'Your password may be asked for.'
    as_root='sudo env'
else
    echo "That needs an administrator; ask for:" >&2
    echo "  apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
$as_root DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086  # a list of names
$as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
