import pytest

from workstation.domain import errors
from workstation.domain.errors import EnvironmentFault, InputError, StaleEdit, StoreError, WorkstationError


def test_a_fault_keeps_its_code_and_facts():
    fault = InputError("case.unknown", where="W301234567")
    assert (fault.code, fault.facts) == ("case.unknown", {"where": "W301234567"})
    assert str(fault) == "case.unknown (where='W301234567')"
    assert str(StoreError("store.locked")) == "store.locked"


@pytest.mark.parametrize(
    ("kind", "exit_code"),
    [
        (InputError, 2),
        (StaleEdit, 2),
        (errors.RightError, 2),
        (errors.SigningBlocked, 2),
        (errors.KeyRefused, 2),
        (EnvironmentFault, 3),
        (StoreError, 3),
    ],
)
def test_each_kind_of_fault_has_the_exit_code_of_the_contract(kind, exit_code):
    assert kind("some.fault").exit_code == exit_code
    assert issubclass(kind, WorkstationError)


def test_what_a_person_can_mend_is_a_value_error_and_what_the_machine_did_is_not():
    assert issubclass(InputError, ValueError)
    assert not issubclass(EnvironmentFault, ValueError)


def test_a_fault_carries_its_code_and_facts_to_whatever_logs_it():
    assert InputError("case.unknown", where="W301234567").args == ("case.unknown", {"where": "W301234567"})
