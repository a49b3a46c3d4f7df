#!/bin/sh
# Renews the requirements files: the newest versions that pyproject.toml allows, for every system, hashed,
# without any address. uv stands in a .venv of its own, because the program doesn't need it.
#
# requirements.txt is for the program and its tests; each further group has a file of its own, so that
# whoever runs the program need not install what builds packages.
set -eu

python=${1:-python3}
tools=build/lock-tools

[ -x $tools/bin/uv ] || {
    "$python" -m venv --clear $tools
    $tools/bin/python -m pip install --quiet --disable-pip-version-check uv
}
export_to() {
    file=$1
    shift
    $tools/bin/uv export --quiet --format requirements-txt --no-header --no-annotate --no-emit-project \
        --output-file "build/$file" "$@"
    "$python" scripts/check_lock.py "build/$file"
}

$tools/bin/uv lock --quiet --upgrade
export_to requirements.txt
export_to requirements-packaging.txt --only-group packaging
export_to requirements-fuzz.txt --only-group fuzz
export_to requirements-fhir.txt --only-group fhir
export_to requirements-wine.txt --only-group wine
mv build/requirements*.txt .
