"""Stand-ins for what Debian 12's Wine 8 lacks. For trying only: they are never handed on.

Real Windows has all of it. Each is compiled with MinGW and lies beside python.exe.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

COMPILER, OBJDUMP = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
_EXPORTED = re.compile(r"^\s*\[ *\d+\]\s+(?:\+base\[ *\d+\]\s+[0-9a-f]+\s+)?(\S+)$", re.MULTILINE)
_LIBRARY = re.compile(r"\s*DLL Name: (\S+)")
_FUNCTION = re.compile(r"\s+[0-9a-f]+\s+(?:<none>|\d+|[0-9a-f]+)\s+(?:[0-9a-f]{4}\s+)?(\w\S*)$")

#: Rust's library asks Windows for random numbers this way.
_RANDOM = """#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
BOOL __stdcall ProcessPrng(PBYTE place, SIZE_T size) {
    return SystemFunction036(place, (ULONG)size);
}
"""
#: Windows' own ICU: it opens no converter, which Qt calls an unknown encoding, and has none to use.
_NO_CONVERTER = "void *ucnv_open(const char *name, int *error) { *error = 4; return 0; }\n"

_MATH, _OWN_MATH = b"api-ms-win-crt-math", b"xpi-ms-wne-crt-math"
_COMPLEX = re.compile(
    r"c(abs|arg|exp|log|pow|sqrt|real|imag|sin|cos|tan|sinh|cosh|tanh"
    r"|asin|acos|atan|asinh|acosh|atanh|proj|onj)(f?)"
)
#: MinGW's own complex numbers are handed over in another way than Microsoft's.
_COMPLEX_TYPES = """typedef struct { double r, i; } D;
typedef struct { float r, i; } F;
#define C(r, i) __builtin_complex((r), (i))
"""


def make(folder: Path) -> None:
    """Compile all of them for the Python in ``folder``, which has its packages already."""
    _library(folder / "python3.dll", "", _forwarded(exports(folder / "python311.dll")))
    _library(folder / "bcryptprimitives.dll", _RANDOM, ["ProcessPrng"], "-ladvapi32")
    packages = folder / "Lib" / "site-packages"
    _icu(folder, packages)
    _complex_numbers(folder, [*(packages / "numpy").rglob("*.pyd")])


def _forwarded(names: Iterable[str]) -> list[str]:
    """Modules for any Python link to python3.dll, which hands everything on."""
    return [f"{name}=python311.{name}" for name in sorted(names)]


def _icu(folder: Path, packages: Path) -> None:
    names = imports(packages / "PySide6" / "Qt6Core.dll")["icuuc.dll"]
    others = (name for name in names if name != "ucnv_open")
    source = _NO_CONVERTER + "".join(f"void *{name}(void) {{ return 0; }}\n" for name in others)
    _library(folder / "icuuc.dll", source, names)


def _complex_numbers(folder: Path, modules: list[Path]) -> None:
    """Wine's mathematics lacks complex numbers: numpy's modules ask a library of ours instead."""
    library = f"{_MATH.decode()}-l1-1-0.dll"
    asked = {module: set(imports(module).get(library, ())) for module in modules}
    names = sorted(set().union(*asked.values()))
    ours = [name for name in names if _COMPLEX.fullmatch(name)]
    rest = [f"{name}=ucrtbase.{name}" for name in names if name not in ours]
    source = _COMPLEX_TYPES + "".join(map(_complex_function, ours))
    defined = [f"{name}=own_{name}" for name in ours]
    _library(folder / f"{_OWN_MATH.decode()}-l1-1-0.dll", source, rest + defined)
    for module, wanted in asked.items():
        if wanted.intersection(ours):
            module.write_bytes(module.read_bytes().replace(_MATH, _OWN_MATH))


def _complex_function(name: str) -> str:
    kind, real = ("F", "float") if name.endswith("f") else ("D", "double")
    plain = name.removesuffix("f")
    if plain in ("creal", "cimag"):
        return f"{real} own_{name}({kind} z) {{ return z.{plain[1]}; }}\n"
    if plain in ("cabs", "carg"):
        return f"{real} own_{name}({kind} z) {{ return __builtin_{name}(C(z.r, z.i)); }}\n"
    parameters, values = f"{kind} z", "C(z.r, z.i)"
    if plain == "cpow":
        parameters, values = f"{parameters}, {kind} w", f"{values}, C(w.r, w.i)"
    return (
        f"{kind} own_{name}({parameters}) {{ {real} _Complex v = __builtin_{name}({values});"
        f" {kind} o = {{ __real__ v, __imag__ v }}; return o; }}\n"
    )


def _library(target: Path, source: str, names: Iterable[str], *options: str) -> None:
    """Compile a DLL with these names in it."""
    code, definition = target.with_suffix(".c"), target.with_suffix(".def")
    code.write_text(source, encoding="ascii")
    lines = [f"LIBRARY {target.name}", "EXPORTS", *names]
    definition.write_text("\n".join(lines) + "\n", encoding="ascii")
    command = [COMPILER, "-O1", "-shared", "-static-libgcc", "-o", str(target)]
    subprocess.run([*command, str(code), str(definition), *options], check=True)
    code.unlink()
    definition.unlink()


@cache
def exports(library: Path) -> frozenset[str]:
    """The names that a DLL offers."""
    _, _, table = _dump(library).partition("[Ordinal/Name Pointer]")
    return frozenset(_EXPORTED.findall(table))


def imports(library: Path) -> dict[str, list[str]]:
    """The names that a DLL or module asks for, by the library (in small letters) they are in."""
    return dict(_imports(_dump(library)))


def _imports(dump: str) -> Iterator[tuple[str, list[str]]]:
    names: list[str] | None = None
    for line in dump.splitlines():
        if library := _LIBRARY.match(line):
            names = []
            yield library[1].lower(), names
        elif "Export Table" in line or "Function Table" in line:
            names = None
        elif names is not None and (function := _FUNCTION.match(line)):
            names.append(function[1])


def _dump(library: Path) -> str:
    ran = subprocess.run([OBJDUMP, "-p", str(library)], capture_output=True, text=True, check=True)
    return ran.stdout
