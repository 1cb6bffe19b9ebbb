import subprocess
import sys

import pytest

from workstation import __version__
from workstation.__main__ import BUG, main


def test_the_command_line_is_what_main_runs(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["workstation", "--version"])
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 0
    assert capsys.readouterr().out == f"workstation {__version__}\n"


def test_python_runs_the_package_and_its_exit_code_is_the_commands():
    done = subprocess.run(
        [sys.executable, "-m", "workstation", "assess", "missing.json"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1


def test_a_mistake_of_the_program_is_one_line_and_leaves_a_report_without_what_passed_through(tmp_path):
    ask = (
        "import sys; from workstation.__main__ import main; import workstation.commands.line as line;"
        "line.run = lambda arguments: {}['Nguyễn Thị Hồng Ánh']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask],
        capture_output=True,
        text=True,
        check=False,
        env={"WORKSTATION_DATA": str(tmp_path), "PATH": "", "PYTHONPATH": ":".join(sys.path), "PYTHONUTF8": "1"},
    )
    assert (done.returncode, done.stdout) == (BUG, "")
    assert done.stderr.count("\n") == 1
    (report,) = (tmp_path / "reports").iterdir()
    assert str(report) in done.stderr
    written = report.read_text()
    assert "KeyError" in written
    assert "Nguyễn" not in written + done.stderr
