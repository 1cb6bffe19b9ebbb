import sys

import pytest

from tests.refusing import refused
from workstation.commands.windows import composition_root


def test_without_a_display_the_window_says_so_in_one_line(workstation, machine):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        machine.delenv(name, raising=False)
    machine.setattr("sys.platform", "linux")
    told = workstation()
    assert (told.code, told.complaint != "") == (3, True)


def test_the_composition_root_is_the_module_that_knows_qt():
    assert composition_root() is sys.modules["workstation.app"]


def test_a_library_that_qt_lacks_is_named(machine):
    class Missing:
        """An importer that fails as the loader of shared libraries does."""

        def find_spec(self, name, _path=None, _target=None):
            if name == "workstation.app":
                raise ImportError("libGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    machine.delitem(sys.modules, "workstation.app", raising=False)
    machine.delattr("workstation.app", raising=False)
    machine.setattr("sys.meta_path", [Missing(), *sys.meta_path])
    with refused("window.no-libraries") as error:
        composition_root()
    assert "libGL.so.1" in error.value.facts["reason"]


def test_a_mistake_of_ours_is_not_taken_for_a_missing_library(machine):
    class Broken:
        """An importer under which one of our own modules is not there."""

        def find_spec(self, name, _path=None, _target=None):
            if name == "workstation.app":
                raise ModuleNotFoundError("No module named 'workstation.ui.x'", name="workstation.ui.x")

    machine.delitem(sys.modules, "workstation.app", raising=False)
    machine.delattr("workstation.app", raising=False)
    machine.setattr("sys.meta_path", [Broken(), *sys.meta_path])
    with pytest.raises(ModuleNotFoundError):
        composition_root()
