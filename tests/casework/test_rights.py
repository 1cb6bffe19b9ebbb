import pytest

from tests.builders import an_officer
from workstation.casework.rights import require
from workstation.domain.errors import RightError
from workstation.domain.officer import Right, Role

ALLOWED = {
    Role.OFFICER: {Right.READ, Right.ASSESS, Right.SIGN},
    Role.REVIEWER: {Right.READ, Right.REVIEW},
    Role.PACK_ADMINISTRATOR: {Right.READ, Right.LOAD_DATA, Right.SET_OFFICE},
    Role.AUDITOR: {Right.READ},
}


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("role", Role)
def test_each_role_may_do_what_it_is_for_and_nothing_else(role, right):
    officer = an_officer(roles=(role,))
    if right in ALLOWED[role]:
        require(officer, right)
        return
    with pytest.raises(RightError) as refused:
        require(officer, right)
    assert refused.value.facts == {"officer": officer.code, "right": right}


def test_an_officer_without_a_role_may_not_even_read():
    with pytest.raises(RightError):
        require(an_officer(roles=()), Right.READ)
