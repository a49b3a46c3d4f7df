# The project's commands. `make` alone lists them.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(or $(shell command -v python3.11 || command -v python3),python3)
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# Tests see nothing of who runs them but this: what else is set on a computer can hide a fault.
CLEAN := env -i PATH='$(PATH)' HOME='$(HOME)' LANG=C.UTF-8 $(OFFSCREEN) $(if $(MBC_LONG),MBC_LONG=$(MBC_LONG)) \
    $(if $(TMPDIR),TMPDIR='$(TMPDIR)')

# Whether a screen reader could be run here: tests/ui/at_spi.py listens in its place.
READERS := command -v Xvfb >/dev/null && command -v dbus-daemon >/dev/null && \
    test -e /usr/share/dbus-1/services/org.a11y.Bus.service

# Both are written last: where one is missing, the step before it was interrupted.
INSTALLED := $(VENV)/.installed
LINKED := $(VENV)/.linked
# Beside the program's own environment and not in it: nothing but their own commands may come to need them.
FUZZER := build/atheris/.installed
FHIR_CLIENT := build/fhirclient/.installed

# A .venv that was moved points to its old place, and its Python may be gone: neither counts as finished.
ifneq ($(shell test -x $(BIN)/python && cat $(INSTALLED) 2>/dev/null),$(CURDIR))
$(shell rm -f $(INSTALLED))
endif

.DEFAULT_GOAL := help
.PHONY: help setup languages translations translations-check translations-pictures libraries packer-libraries run test \
    lint quick check lock demo screenshots pictures torture fuzz bench simulate clinical-review package package-check \
    windows-check fresh-check print-check fhir-check audit clean

# What builds packages stands apart, so that nobody needs it to run the program or to work on it.
PACKER := build/packer
PACKED_WITH := $(PACKER)/.installed
# PyInstaller packs Python's own library, which Debian has in a package of its own.
LIBPYTHON = $(shell $(PYTHON) -c 'import sys; print(sys.prefix == "/usr" and "libpython%d.%d" % sys.version_info[:2] or "")')
# The parts of `make windows-check`, all by default: python, tests, package, installer.
PARTS ?=
# The systems of `make fresh-check`, as debootstrap names them.
SUITES ?= bookworm trixie

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 20

# Compiled once here, as pip does with a package: a computer that may not write beside the sources
# (PYTHONDONTWRITEBYTECODE) would otherwise compile them again at every start.
setup: libraries $(LINKED) languages ## install everything that is needed, into .venv
	@$(BIN)/python -m compileall -q mbc_tracker

# Made anew only when a text, or the program that has texts, is newer.
LANGUAGES := build/translations/.made
TEXTS := $(wildcard scripts/american.py scripts/t*_files.py) $(shell find resources/i18n resources/pages/en mbc_tracker -name '*.py' -o -name '*.ts' -o -name '*.po' \
    -o -path '*/en/*' -o -name 'american.toml')

languages: $(LANGUAGES) ## compile the translations

$(LANGUAGES): $(LINKED) $(TEXTS)
	@mkdir -p $(@D)
	@$(BIN)/python -m scripts.translations build
	@touch $@

translations: setup ## take new and changed texts into the files that translators work on
	@$(BIN)/python -m scripts.translations update

translations-check: setup ## name what is missing, stale or wrong in each language
	@$(BIN)/python -m scripts.translations check

translations-pictures: setup ## draw every screen in LANG (such as es, or en_XA and ar_XB for tests)
	$(OFFSCREEN) $(BIN)/python -m scripts.language_pictures $(LANG) build/pictures/$(LANG)

run: setup ## set up, then open the program
	@$(BIN)/mbc-tracker

test: setup ## set up, then run all tests (no display needed) and check how much they cover
	@command -v strace >/dev/null || scripts/system-libraries.sh $(PYTHON) strace 2>/dev/null || \
	    echo 'Going on without strace, so the tests of power cuts are left out.'
	@$(READERS) || scripts/system-libraries.sh $(PYTHON) xvfb dbus-daemon at-spi2-core 2>/dev/null; $(READERS) || \
	    echo 'Going on without Xvfb, D-Bus and at-spi2-core, so the tests of what screen readers hear are left out.'
	$(CLEAN) $(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=
	$(BIN)/python -m coverage report --omit='mbc_tracker/ui/*' --fail-under=100
	$(BIN)/python -m coverage report --include='mbc_tracker/ui/*' --fail-under=95

lint: setup translations-check ## check format, types, import rules, translations and the lock file
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	@# Tests and benchmarks are left out of these two: some are for Linux alone.
	for system in win32 darwin; do \
	    $(BIN)/mypy --platform $$system --cache-dir .mypy_cache/$$system main.py mbc_tracker scripts/packages || exit; done
	$(BIN)/lint-imports
	for lock in requirements*.txt; do $(BIN)/python scripts/check_lock.py $$lock || exit; done

quick: lint ## lint, then run the tests beside what was changed since main; under a minute
	@tests=$$($(BIN)/python scripts/changed_tests.py) && if [ -n "$$tests" ]; then \
	    $(OFFSCREEN) $(BIN)/python -m pytest -q -n auto --dist worksteal $$tests; \
	    else echo 'Nothing was changed that has tests.'; fi

check: lint test ## everything that must pass before a change lands

lock: ## renew requirements.txt from pyproject.toml
	scripts/renew-lock.sh $(PYTHON)

demo: setup ## draw the demo diary's screens and report into demo/
	$(OFFSCREEN) $(BIN)/python -m mbc_tracker.demo_tour demo

screenshots: setup ## draw every screen in light, dark and large text into screenshots/
	$(OFFSCREEN) $(BIN)/python -m mbc_tracker.demo_tour --every-look screenshots

pictures: setup ## draw the pictures of the documents anew, from the demo diary
	$(OFFSCREEN) $(BIN)/python -m mbc_tracker.demo_tour docs/screenshots
	$(BIN)/python -m scripts.report_pictures docs/screenshots
	$(OFFSCREEN) $(BIN)/python -m scripts.learn_pictures docs/screenshots
	$(OFFSCREEN) $(BIN)/python -m scripts.language_pictures --sheets docs/screenshots/languages

torture: setup ## kill the program and cut the power thousands of times; some ten minutes
	@scripts/system-libraries.sh $(PYTHON) strace
	$(OFFSCREEN) $(BIN)/python -m crashtests

fuzz: setup $(FUZZER) ## look for files and texts that break the program, with a fuzzer; some ten minutes, Linux
	$(OFFSCREEN) $(BIN)/python -m crashtests.fuzzing

bench: setup ## measure time and memory against a bare window and a bare database
	$(OFFSCREEN) $(BIN)/python -m benchmarks

simulate: setup ## show how often made-up people see a notice, and how soon; some ten minutes
	$(BIN)/python -m benchmarks.simulate

clinical-review: setup ## make docs/clinical-review.md anew from the rules, pages and numbers
	$(BIN)/python -m scripts.clinical_review

package: $(PACKED_WITH) ## build the program's folder, the .deb, the list of parts and checksums into dist/
	$(PACKER)/bin/python -m scripts.packages.package dist

package-check: ALSO := xvfb x11-utils desktop-file-utils appstream lintian
package-check: $(PACKED_WITH) ## build twice and compare, check parts and licences, and try the program
	rm -rf build/package-check
	$(PACKER)/bin/python -m scripts.packages.check build/package-check

windows-check: setup ## try program and installer under Wine, as far as it goes; root, Debian 12, an hour
	@scripts/system-libraries.sh $(PYTHON) wine wine64 libwine gcc-mingw-w64-x86-64-win32 binutils-mingw-w64-x86-64 nsis \
	    xvfb x11-utils xdotool openbox imagemagick locales
	$(BIN)/python -u -m scripts.windows.check build/windows $(PARTS)

fresh-check: ## run the README's two commands in new Debian systems; root, an hour
	@scripts/system-libraries.sh $(PYTHON) debootstrap xvfb x11-utils
	$(PYTHON) scripts/fresh_check.py build/fresh $(SUITES)

print-check: setup ## print through a real CUPS and its PDF printer, on loopback; root, Debian
	@scripts/system-libraries.sh $(PYTHON) cups cups-client cups-filters printer-driver-cups-pdf
	$(OFFSCREEN) $(BIN)/python -m scripts.print_check

fhir-check: setup $(FHIR_CLIENT) ## let a hospital's client library read the demo diary's FHIR document
	PYTHONPATH=$(dir $(FHIR_CLIENT)) $(BIN)/python -m scripts.fhir_check

# Without --strict it would end well where it could not ask anybody.
audit: $(PACKED_WITH) ## ask whether a flaw is known in what we use (needs the network)
	for lock in requirements*.txt; do \
	    $(PACKER)/bin/pip-audit --strict --disable-pip --require-hashes -r $$lock || exit; done

clean: ## remove all that was made here, .venv included (your diary is kept elsewhere)
	rm -rf $(VENV) build dist demo screenshots .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis \
	    .import_linter_cache uv.lock
	find mbc_tracker tests scripts benchmarks crashtests -name __pycache__ -type d -prune -exec rm -rf {} +

libraries:
	@scripts/system-libraries.sh $(PYTHON)

packer-libraries:
	@scripts/system-libraries.sh $(PYTHON) binutils $(LIBPYTHON) $(ALSO)

# A half-made .venv may be broken in ways that show only later: it is thrown away and made anew.
$(INSTALLED): requirements.txt | libraries
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo 'MBC Tracker needs Python 3.11 or newer: make PYTHON=/path/to/python3.11' >&2; exit 1; }
	@test -e $@ || $(PYTHON) -m venv --clear $(VENV)
	@rm -f $@
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.txt
	@echo '$(CURDIR)' > $@

$(PACKED_WITH): requirements.txt requirements-packaging.txt | packer-libraries
	$(PYTHON) -m venv --clear $(PACKER)
	$(PACKER)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
	    -r requirements.txt -r requirements-packaging.txt
	@touch $@

$(LINKED): pyproject.toml $(INSTALLED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

$(FUZZER): requirements-fuzz.txt
$(FHIR_CLIENT): requirements-fhir.txt
$(FUZZER) $(FHIR_CLIENT): $(INSTALLED)
	@rm -rf $(@D)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --target $(@D) -r $(filter requirements-%,$^)
	@touch $@
