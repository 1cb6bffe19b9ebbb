import threading

import pytest

from workstation.domain.errors import InputError
from workstation.ui.kit.tasks import Cancelled, Task


@pytest.fixture
def task(qapp):
    assert qapp
    return Task()


def test_the_answer_comes_back_to_the_thread_that_asked(task, qtbot):
    heard = []
    task.done.connect(lambda answer: heard.append((answer, threading.current_thread() is threading.main_thread())))
    with qtbot.waitSignal(task.ended):
        task.begin(lambda _task: threading.current_thread() is threading.main_thread())

    assert heard == [(False, True)]


def test_a_known_fault_is_told_and_nothing_else(task, qtbot):
    def work(_task):
        raise InputError("window.no-file")

    faults = []
    task.failed.connect(faults.append)
    with qtbot.assertNotEmitted(task.done), qtbot.waitSignal(task.ended):
        task.begin(work)

    assert [fault.code for fault in faults] == ["window.no-file"]


def test_progress_is_told_step_by_step(task, qtbot):
    steps = []
    task.progressed.connect(lambda number, of: steps.append((number, of)))
    with qtbot.waitSignal(task.ended):
        task.begin(lambda running: [running.step(number, 3) for number in range(3)])

    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_cancelled_work_ends_at_its_next_step_without_an_answer(task, qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def work(running):
        begun.set()
        assert go_on.wait(5)
        running.step(1, 2)
        return "never"

    with qtbot.assertNotEmitted(task.done), qtbot.waitSignal(task.ended):
        task.begin(work)
        assert begun.wait(5)
        task.cancel()
        go_on.set()


def test_work_that_was_not_cancelled_goes_on(task):
    task.check()
    task.cancel()
    with pytest.raises(Cancelled):
        task.check()


def test_a_mistake_of_ours_reaches_the_place_where_mistakes_are_told(task, qtbot):
    def work(_task):
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught, qtbot.waitSignal(task.ended):
        task.begin(work)

    qtbot.wait(10)
    assert [kind for kind, _fault, _trace in caught] == [ZeroDivisionError]
