import pytest

from workstation.commands.mistakes import tell
from workstation.domain.errors import InputError


def raised(fault):
    """The fault as Python hands it over: its class, itself and where it came through."""
    with pytest.raises(type(fault)) as caught:
        raise fault
    return caught.type, caught.value, caught.tb


def test_a_mistake_is_one_line_and_a_report_that_holds_no_value(tmp_path, capsys):
    tell(*raised(KeyError("Nguyễn Thị Hồng Ánh")))
    err = capsys.readouterr().err
    (report,) = (tmp_path / "data" / "reports").iterdir()
    assert err.count("\n") == 1
    assert str(report) in err
    assert "KeyError" in report.read_text()
    assert "Nguyễn" not in report.read_text() + err


def test_a_fault_the_program_knows_is_told_as_such_wherever_it_came_from(tmp_path, capsys):
    tell(*raised(InputError("text.blank", where="code")))
    assert capsys.readouterr().err == "workstation: this may not be blank (code)\n"
    assert not (tmp_path / "data").exists()
