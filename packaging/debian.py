"""What the program needs from the system: Qt's libraries and the checks' tools, by Debian's package names.

Standard library only. Libraries are looked for by loading them, so the answer is right on every Linux and for
packages that were renamed; only installing is Debian's and Ubuntu's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

# Found by ldd on the wheels' own files, then tried on a bare Debian 12: first what Qt loads at import and for drawing
# without a display, then what it loads to open a window under X, then what it prints with.
QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}

# The display server for the tests that need one, the readers that judge our letters from outside, and git, which
# knows the files that belong to the project.
CHECK_PROGRAMS: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "git": "git",
}


def missing_libraries(libraries: Mapping[str, str] = QT_LIBRARIES) -> list[str]:
    """Return the packages of those libraries that cannot be loaded; always none outside Linux.

    Args:
        libraries: file name of each library, with the Debian package that brings it.
    """
    if not sys.platform.startswith("linux"):
        return []
    import ctypes

    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def missing_programs(programs: Mapping[str, str] = CHECK_PROGRAMS) -> list[str]:
    """Return the packages of those programs that are not on the path.

    Args:
        programs: name of each program, with the Debian package that brings it.
    """
    return [package for program, package in programs.items() if shutil.which(program) is None]


def installed(packages: Sequence[str]) -> bool:
    """Install the packages when this user may, and return whether that went well.

    The lists of a bare machine are empty or old: they are renewed once when the first attempt fails.
    """
    right = _right_to_install()
    if right is None:
        return False
    install = [*right, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    renew = [*right, "apt-get", "update", "-qq"]
    return _runs(install) or (_runs(renew) and _runs(install))


def advice(packages: Sequence[str]) -> str:
    """Return the one line that names what is missing and how a person installs it."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        return f"missing from this system (Debian's names): {names}"
    return f"missing from this system; an administrator installs them with: apt-get install {names}"


def _right_to_install() -> list[str] | None:
    """Return what stands before apt-get for this user, or nothing when apt-get is not theirs to call."""
    if os.name != "posix" or shutil.which("apt-get") is None:
        return None
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return environment
    if shutil.which("sudo") is not None and _runs(["sudo", "-n", "true"]):
        return ["sudo", "-n", *environment]
    return None


def _runs(command: Sequence[str]) -> bool:
    """Run a command quietly and return whether it ended well."""
    nothing = subprocess.DEVNULL
    return subprocess.run(command, check=False, stdin=nothing, stdout=nothing, stderr=nothing).returncode == 0
