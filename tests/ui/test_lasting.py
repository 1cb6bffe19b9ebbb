import subprocess
import sys

import pytest

from workstation.ui.lasting import make_constants_last

CALLS = 60_000
# What a morning's work asks of Qt, in a second: calls that answer nothing, something true and something not.
WORK = f"""
import sys
{{first}}
from PySide6.QtCore import QObject
thing = QObject()
for _number in range({CALLS}):
    thing.setObjectName("x")
    thing.blockSignals(False)
    thing.parent()
sys.stdout.write("done")
"""


def work(first):
    return subprocess.run(
        [sys.executable, "-c", WORK.replace("{first}", first)], capture_output=True, text=True, check=False
    )


def test_a_long_days_work_does_not_use_up_the_constants():
    done = work("import workstation.ui")

    assert (done.stdout, done.returncode) == ("done", 0)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on Python itself keeps its constants alive")
def test_without_it_the_interpreter_ends():
    """When this fails, the binding counts again and the module can go."""
    done = work("")

    assert done.returncode != 0
    assert "deallocating" in done.stderr


def test_twice_is_as_good_as_once():
    make_constants_last()
    before = sys.getrefcount(None)
    make_constants_last()

    assert abs(sys.getrefcount(None) - before) < 100
    assert before > 1_000_000_000
