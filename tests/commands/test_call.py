import pytest

from tests.builders import office_settings, small_case
from tests.commands.conftest import PASSPHRASE
from tests.refusing import refused
from workstation.commands.call import Call, ask_passphrase, new_passphrase, office_of
from workstation.commands.line import parser
from workstation.domain.case import Office
from workstation.domain.clock import SystemClock
from workstation.domain.codes import Language, OfficeKind
from workstation.domain.officer import ALL_ROLES
from workstation.settings import OFFICER_VARIABLE, PASSPHRASE_VARIABLE
from workstation.wording import wording

ENGLISH = wording(Language.ENGLISH)


class Terminal:
    """A terminal at which somebody sits."""

    def isatty(self):
        return True


def call(*arguments):
    return Call(parser(ENGLISH).parse_args([*map(str, arguments), "verify"]), Language.ENGLISH)


def test_the_day_is_the_one_asked_for_else_the_cases_own_else_today():
    decided = small_case(decided_on=small_case().received_on)
    assert call("--as-of", "2015-07-02").day(decided).isoformat() == "2015-07-02"
    assert call().day(decided) == decided.decided_on
    assert call().day(small_case()) == SystemClock().today()


def test_the_officer_is_the_one_named_else_the_environments(machine):
    assert call().officer_code == ""
    machine.setenv(OFFICER_VARIABLE, "MN043")
    assert call().officer_code == "MN043"
    assert call("--officer", "MN042").officer_code == "MN042"


def test_a_store_made_without_the_guided_start_has_one_officer_with_all_roles(store):
    with call("--store", store).desk(create=True) as (desk, officer):
        assert (officer.code, officer.roles) == ("local", ALL_ROLES)
        assert desk.office.officers(officer) == (officer,)
    with call("--store", store).desk() as (_, again):
        assert again == officer


def test_the_first_officer_takes_the_code_that_was_named(store):
    with call("--store", store, "--officer", "MN042").desk(create=True) as (_, officer):
        assert officer.code == "MN042"


def test_a_store_that_is_not_there_is_not_made_unasked(store):
    with refused("store.missing"), call("--store", store).desk():
        raise AssertionError
    assert not store.exists()


def test_the_default_store_gets_its_folder(tmp_path):
    with call().desk(create=True) as (desk, _):
        assert desk.store == tmp_path / "data" / "office.cases"


def test_the_office_of_a_bare_case_is_the_one_it_names():
    named = office_of(small_case(office=Office(OfficeKind.INLAND, "Vegreville")))
    assert (named.name, named.kind) == ("Vegreville", OfficeKind.INLAND)
    assert office_of(small_case()).name == ""


def test_an_author_is_the_stores_only_when_a_store_is_named(store):
    with call("--store", store).desk(create=True) as (desk, officer):
        desk.office.change(officer, office_settings())
    assert call("--store", store).author(small_case()).office == office_settings()
    bare = call("--officer", "MN042").author(small_case())
    assert (bare.officer.code, bare.office.name, bare.signed) == ("MN042", "", False)


def test_the_passphrase_is_the_environments():
    assert ask_passphrase(ENGLISH) == new_passphrase(ENGLISH) == PASSPHRASE


def test_without_a_terminal_nobody_is_asked(machine):
    machine.delenv(PASSPHRASE_VARIABLE)
    with refused("passphrase.none") as error:
        ask_passphrase(ENGLISH)
    assert error.value.facts == {"variable": PASSPHRASE_VARIABLE}


@pytest.mark.parametrize(("typed", "code"), [(["one", "one"], None), (["one", "two"], "passphrase.differs")])
def test_a_new_passphrase_is_typed_twice(machine, typed, code):
    machine.delenv(PASSPHRASE_VARIABLE)
    machine.setattr("sys.stdin", Terminal())
    answers = iter(typed)
    machine.setattr("getpass.getpass", lambda _prompt: next(answers))
    if code is None:
        assert new_passphrase(ENGLISH) == "one"
        return
    with refused(code):
        new_passphrase(ENGLISH)
