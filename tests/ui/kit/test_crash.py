import sys

import pytest

from tests.ui.conftest import NOW
from workstation.domain.clock import FixedClock
from workstation.domain.errors import InputError
from workstation.ui.kit.crash import hook, report

SECRET = "Reyes, Ana"


def fails():
    raise ValueError(SECRET)


@pytest.fixture
def caught():
    try:
        fails()
    except ValueError:
        return sys.exc_info()


@pytest.fixture
def told():
    return []


@pytest.fixture
def tell(tmp_path, told):
    return hook(tmp_path / "reports", FixedClock(NOW), told.append, lambda text, file: told.append((text, file)))


def test_a_report_names_the_places_and_never_the_values(caught):
    kind, _fault, trace = caught
    text = report(kind, trace)

    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "fails" in text
    assert SECRET not in text


def test_a_mistake_is_told_with_the_report_it_was_written_to(tell, told, caught):
    tell(*caught)
    ((text, file),) = told

    assert file.name == "fault-20150715-140211.txt"
    assert file.read_text() == text
    assert file.stat().st_mode & 0o077 == 0


def test_a_known_fault_is_no_mistake(tell, told, tmp_path):
    fault = InputError("window.no-file")
    tell(InputError, fault, None)

    assert told == [fault]
    assert not (tmp_path / "reports").exists()


def test_a_report_that_cannot_be_written_is_shown_all_the_same(tmp_path, told, caught):
    (tmp_path / "taken").write_text("")
    tell = hook(tmp_path / "taken", FixedClock(NOW), told.append, lambda text, file: told.append((text, file)))
    tell(*caught)
    ((text, file),) = told

    assert "ValueError" in text
    assert file.name == ""


def test_an_interrupt_is_left_to_python(tell, told, capsys):
    tell(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
