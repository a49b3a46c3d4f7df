"""The list of parts holds what is in the bundle, and nothing in the bundle is missing from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.packages import sbom
from scripts.packages.parts import Part
from scripts.packages.system import Package

ELF = b"\x7fELF and more"


def component(name: str) -> sbom.Json:
    return {"type": "library", "bom-ref": f"{name}==1", "name": name, "version": "1"}


def listed() -> sbom.Json:
    """What cyclonedx-py says about an environment with a tool in it."""
    return {
        "metadata": {"component": {"bom-ref": "root-component", "name": "mbc-tracker"}},
        "components": [component("SQLAlchemy"), component("pytest"), component("numpy")],
        "dependencies": [
            {"ref": "root-component", "dependsOn": ["SQLAlchemy==1", "pytest==1"]},
            {"ref": "pytest==1"},
            {"ref": "numpy==1", "dependsOn": ["pytest==1"]},
        ],
    }


def part(version: str = "4.19.0", *places: str) -> Part:
    unread = "" if version else "it says nothing"
    return Part("SQLCipher", version, unread, "BSD-3-Clause", places, ())


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program, a module with a library inside, and a link to it."""
    inside = tmp_path / "_internal" / "sqlcipher3"
    inside.mkdir(parents=True)
    (tmp_path / "mbc-tracker").write_bytes(ELF)
    (inside / "_sqlite3.so").write_bytes(ELF)
    (inside / "notes.txt").write_text("no library")
    (tmp_path / "_internal" / "link.so").symlink_to("sqlcipher3/_sqlite3.so")
    return tmp_path


def whole(*places: str) -> sbom.Json:
    bom = sbom.restrict_to(listed(), {"sqlalchemy"})
    return sbom.with_other_parts(bom, [sbom.of_part(part("4.19.0", *places))], "0.1.0")


def test_a_bundle_whose_parts_are_all_listed_has_no_stranger(bundle: Path):
    assert sbom.unaccounted(bundle, whole("sqlcipher3/_sqlite3.so", "/mbc-tracker")) == []


def test_a_library_that_no_part_accounts_for_is_found(bundle: Path):
    (bundle / "_internal" / "libnew.so.1").write_bytes(ELF)
    bom = whole("sqlcipher3/_sqlite3.so", "/mbc-tracker")
    assert sbom.unaccounted(bundle, bom) == ["_internal/libnew.so.1"]


def test_a_part_that_is_taken_from_the_list_leaves_its_library_unaccounted_for(bundle: Path):
    assert sbom.unaccounted(bundle, whole("/mbc-tracker")) == ["_internal/sqlcipher3/_sqlite3.so"]


@pytest.mark.parametrize("begins", [b"\x7fELF", b"MZ\x90\x00", b"\xcf\xfa\xed\xfe"])
def test_libraries_of_every_system_are_known_by_how_they_begin(tmp_path: Path, begins: bytes):
    (tmp_path / "without-an-ending").write_bytes(begins + b"more")
    assert sbom.unaccounted(tmp_path, whole()) == ["without-an-ending"]


def test_tools_that_are_installed_but_not_packed_are_not_listed():
    bom = sbom.restrict_to(listed(), {"sqlalchemy", "numpy"})
    assert [each["name"] for each in bom["components"]] == ["SQLAlchemy", "numpy"]
    assert bom["dependencies"] == [
        {"ref": "root-component", "dependsOn": ["SQLAlchemy==1"]},
        {"ref": "numpy==1"},
    ]


def test_a_packed_package_that_is_not_listed_is_a_mistake():
    with pytest.raises(LookupError, match="mako"):
        sbom.restrict_to(listed(), {"sqlalchemy", "mako"})


def test_a_native_part_has_its_version_or_says_why_not():
    assert sbom.of_part(part())["version"] == "4.19.0"
    unread = sbom.of_part(part(""))
    assert "version" not in unread
    assert unread["properties"][0]["value"] == "it says nothing"


def test_a_part_that_names_no_licence_is_found_until_it_is_named():
    bom = sbom.restrict_to(listed(), {"sqlalchemy", "numpy"})
    named = sbom.with_licences(bom, {"SQLAlchemy": "MIT", "other": "Zlib"})
    assert sbom.unlicensed(bom) == ["SQLAlchemy", "numpy"]
    assert sbom.unlicensed(named) == ["numpy"]


def test_where_a_packages_own_modules_lie_is_listed():
    bom = sbom.with_module_places(listed(), {"sqlalchemy": ["sqlalchemy/_cy.so"]})
    found = bom["components"][0]["evidence"]["occurrences"]
    assert found == [{"location": "_internal/sqlalchemy/_cy.so"}]


def test_a_library_of_the_system_has_the_version_of_its_package():
    package = Package("libbz2-1.0", "1.0.8-5", frozenset(), frozenset())
    told = sbom.of_debian(package, ["libbz2.so.1.0"])
    assert told["purl"] == "pkg:deb/debian/libbz2-1.0@1.0.8-5"


def test_the_list_knows_the_programs_own_version_and_its_order_is_fixed():
    bom = whole()
    assert bom["metadata"]["component"]["version"] == "0.1.0"
    backwards = {**bom, "components": bom["components"][::-1]}
    assert sbom.text(sbom.with_other_parts(backwards, [], "0.1.0")) == sbom.text(bom)


def test_a_time_or_a_number_of_its_own_is_noticed():
    assert sbom.build_dependent_fields(whole()) == []
    assert sbom.build_dependent_fields({**whole(), "serialNumber": "urn:uuid:1"}) == [
        "serialNumber"
    ]
    assert sbom.build_dependent_fields({"metadata": {"timestamp": "now"}}) == ["timestamp"]
