import pytest

from tests.builders import an_officer
from workstation.domain.officer import ALL_ROLES, Right, Role

# Every cell of the matrix, by the rights a role gives.
MATRIX = {
    Role.OFFICER: {Right.READ, Right.ASSESS, Right.SIGN},
    Role.REVIEWER: {Right.READ, Right.REVIEW},
    Role.PACK_ADMINISTRATOR: {Right.READ, Right.LOAD_DATA, Right.SET_OFFICE},
    Role.AUDITOR: {Right.READ},
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("right", Right)
def test_a_role_gives_its_rights_and_no_other(role, right):
    assert an_officer(roles=(role,)).may(right) is (right in MATRIX[role])


@pytest.mark.parametrize("right", Right)
def test_an_officer_without_a_role_may_do_nothing_and_with_all_roles_everything(right):
    assert not an_officer(roles=()).may(right)
    assert an_officer(roles=ALL_ROLES).may(right)


def test_nobody_reviews_their_own_work_by_the_officers_role_alone():
    assert not an_officer(roles=(Role.OFFICER,)).may(Right.REVIEW)
