#!/bin/sh
# Sees to it that the packages of the system are there which the Python ones don't bring along.
#
# It knows Debian's names (and Ubuntu's, which are the same) and Fedora's. As root it installs what is missing;
# without root it names the one command to type and ends with 1.
# Usage: system-libraries.sh [python [package…]]    (the Python that the .venv will be made with; more to see to,
#                                                    by Debian's names)
#        system-libraries.sh --list                 (what the window needs, for what a package depends on)
#        system-libraries.sh --list-fedora          (the same by Fedora's names)
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

# Fedora's package for one of Debian's, on a line; most of XCB is one package there. UNTRIED on a real Fedora.
of_fedora() {
    case $1 in
    libegl1) echo libglvnd-egl ;;
    libgl1) echo libglvnd-glx ;;
    libglib2.0-0) echo glib2 ;;
    libdbus-1-3) echo dbus-libs ;;
    libfontconfig1) echo fontconfig ;;
    libfreetype6) echo freetype ;;
    libzstd1) echo libzstd ;;
    libgssapi-krb5-2) echo krb5-libs ;;
    libbrotli1) echo libbrotli ;;
    libx11-6) echo libX11 ;;
    libx11-xcb1) echo libX11-xcb ;;
    libxkbcommon0) echo libxkbcommon ;;
    libxkbcommon-x11-0) echo libxkbcommon-x11 ;;
    libxcb-cursor0) echo xcb-util-cursor ;;
    libxcb-icccm4) echo xcb-util-wm ;;
    libxcb-image0) echo xcb-util-image ;;
    libxcb-keysyms1) echo xcb-util-keysyms ;;
    libxcb-render-util0) echo xcb-util-renderutil ;;
    libxcb-util1) echo xcb-util ;;
    libxcb*) echo libxcb ;;
    libwayland-client0) echo libwayland-client ;;
    libwayland-cursor0) echo libwayland-cursor ;;
    libwayland-egl1) echo libwayland-egl ;;
    libcups2) echo cups-libs ;;
    xvfb) echo xorg-x11-server-Xvfb ;;
    x11-utils) echo xwininfo ;;
    libpython3*) echo python3-libs ;;
    *) echo "$1" ;; # such as strace, dbus-daemon, at-spi2-core, appstream
    esac
}

fedora_names() {
    for package in $wanted; do
        of_fedora "$package"
    done | sort -u
}

case $python in
--list)
    # shellcheck disable=SC2086 # one word for each package
    printf '%s\n' $wanted
    exit
    ;;
--list-fedora)
    fedora_names
    exit
    ;;
esac

missing=
if command -v dpkg-query >/dev/null 2>&1; then
    system=Debian
    update='apt-get update'
    install='apt-get install --no-install-recommends'
    # Newer releases renamed some packages and say so in "Provides", so both count as being there.
    present=" $(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr -s ',\n' '  ') "
    for package in $wanted; do
        case $present in
        *" $package "*) ;;
        *) missing="$missing $package" ;;
        esac
    done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
elif command -v dnf >/dev/null 2>&1; then
    system=Fedora
    update=true
    install='dnf install --setopt=install_weak_deps=False'
    for package in $(fedora_names); do
        rpm -q --whatprovides "$package" >/dev/null 2>&1 || missing="$missing $package"
    done
else
    echo 'Neither Debian nor Fedora: leaving the system libraries that Qt needs to you (README, "Other systems").'
    exit 0
fi

[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "Some $system packages are missing. Please type this one line, then run make again:" >&2
    if [ "$update" = true ]; then
        echo "    sudo $install$missing" >&2
    else
        echo "    sudo $update && sudo $install$missing" >&2
    fi
    exit 1
fi

echo "Installing $system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$update -q </dev/null
# shellcheck disable=SC2086 # one word for each package
$install -q -y $missing </dev/null
