#!/bin/sh
# Sees to it that the Debian packages are there which the Python ones don't bring along.
#
# As root it installs what is missing; without root it names the one command to type and ends with 1.
# Usage: system-libraries.sh [python [package…]]    (the Python that the .venv will be made with; more to see to)
#        system-libraries.sh --list                 (what the window needs, for what a package depends on)
set -eu

python=${1:-python3}
[ $# -eq 0 ] || shift

# What Qt's own libraries and plug-ins link to, as `ldd` shows it.
wanted='
  libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libzstd1 libgssapi-krb5-2 libbrotli1
  libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0
  libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0
  libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
  libwayland-client0 libwayland-cursor0 libwayland-egl1
  libcups2
'"$*"

if [ "$python" = --list ]; then
    # shellcheck disable=SC2086 # one word for each package
    printf '%s\n' $wanted
    exit
fi

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo 'Not Debian: leaving the system libraries that Qt needs to you (README, "Other systems").'
    exit 0
fi

# Newer releases renamed some packages and say so in "Provides", so both count as being there.
present=" $(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
    sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr -s ',\n' '  ') "

missing=
for package in $wanted; do
    case $present in
    *" $package "*) ;;
    *) missing="$missing $package" ;;
    esac
done
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"

[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo 'Some Debian packages are missing. Please type this one line, then run make again:' >&2
    echo "    sudo apt-get update && sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi

echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -q </dev/null
# shellcheck disable=SC2086 # one word for each package
apt-get install -q -y --no-install-recommends $missing </dev/null
