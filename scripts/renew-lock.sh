#!/bin/sh
# Renews requirements.txt: the newest versions that pyproject.toml allows, for every system, hashed,
# without any address. uv stands in a .venv of its own, because the program doesn't need it.
set -eu

python=${1:-python3}
tools=build/lock-tools

[ -x $tools/bin/uv ] || {
    "$python" -m venv --clear $tools
    $tools/bin/python -m pip install --quiet --disable-pip-version-check uv
}
$tools/bin/uv lock --quiet --upgrade
$tools/bin/uv export --quiet --format requirements-txt --no-header --no-annotate --no-emit-project \
    --output-file build/requirements.txt
"$python" scripts/check_lock.py build/requirements.txt
mv build/requirements.txt requirements.txt
