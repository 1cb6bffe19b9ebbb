import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation import __version__
from workstation.commands.line import names_a_command, parser, run
from workstation.domain.codes import Language
from workstation.domain.errors import WorkstationError
from workstation.wording import wording

COMMANDS = (
    "sample",
    "import",
    "lookup",
    "assess",
    "duration",
    "finance",
    "letter",
    "notes",
    "case",
    "rules",
    "verify",
    "bench",
)
ENGLISH = wording(Language.ENGLISH)
GROUPS = ("case", "rules")


def test_the_version_is_one_line(workstation):
    assert workstation("--version")[:2] == (0, f"workstation {__version__}\n".encode())


@pytest.mark.parametrize("language", Language)
def test_the_help_names_every_command_in_the_language_asked_for(workstation, language):
    told = workstation("--lang", language, "--help")
    assert told.code == 0
    for name in COMMANDS:
        assert f"\n    {name}" in told.out
    assert told.out.startswith(wording(language).say("command.usage").strip()[:5])
    assert "command." not in told.out


@pytest.mark.parametrize("name", ["case list", "rules check", *(name for name in COMMANDS if name not in GROUPS)])
def test_each_command_explains_itself(workstation, name):
    told = workstation(*name.split(), "--help", "--lang", "fr")
    assert told.code == 0
    assert "--as-of" in told.out
    assert "command." not in told.out


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        (("frobnicate",), "COMMAND"),
        (("assess",), "CASE.json"),
        (("assess", "a.json", "b.json"), "b.json"),
        (("assess", "a.json", "--frob"), "--frob"),
        (("assess", "a.json", "--as-of", "15.7.2015"), "--as-of"),
        (("--lang", "de", "assess", "a.json"), "--lang"),
        (("letter", "a.json", "--kind", "poem", "--letter-lang", "en", "--out", "-"), "--kind"),
        (("letter", "a.json", "--kind", "refusal", "--letter-lang", "en", "--out"), "--out"),
        (("import", "a.csv"), "--kind"),
        (("case",), "COMMAND"),
        (("lookup", "x", "--limit", "0"), "--limit"),
        (("assess", "a\nb.json"), "a\\nb.json"),
    ],
)
def test_a_command_line_that_cannot_be_understood_is_one_line_and_exit_code_2(workstation, arguments, where):
    told = workstation(*arguments)
    assert told.code == 2
    assert told.complaint.endswith(f"({where})")


def test_complaints_come_in_the_language_asked_for_else_in_the_machines(workstation, machine):
    assert "figure pas parmi" in workstation("--lang", "fr", "frob").complaint
    machine.setenv("LC_ALL", "fr_CA.UTF-8")
    assert "figure pas parmi" in workstation("frob").complaint
    assert "is not one of" in workstation("--lang=en", "frob").complaint


@pytest.mark.parametrize("order", [("--json", "assess", "{}"), ("assess", "{}", "--json"), ("assess", "--json", "{}")])
def test_common_options_stand_before_or_after_the_command(workstation, paper, order):
    told = workstation(*(str(paper) if word == "{}" else word for word in order))
    assert (told.code, json.loads(told.out)["day"], told.err) == (0, "2015-07-15", "")


def test_options_before_the_command_are_not_forgotten(workstation, paper):
    told = workstation("--as-of", "2015-07-01", "--json", "assess", paper)
    assert json.loads(told.out)["day"] == "2015-07-01"


def test_without_a_command_the_window_would_open():
    options = parser(wording(Language.ENGLISH)).parse_args([])
    assert options.run.__name__ == "open_window"


def test_an_interrupted_command_leaves_quietly(machine, capsys):
    def interrupt(*_asked):
        raise KeyboardInterrupt

    machine.setattr("workstation.commands.assessing.read_case", interrupt)
    assert run(["assess", "case.json"]) == 130
    assert capsys.readouterr() == ("", "")


WORDS = st.one_of(
    st.text(max_size=8),
    st.sampled_from([*COMMANDS, *"list check --json --lang fr --as-of 2015-07-15 --out - --kind".split()]),
)


@given(st.lists(WORDS, max_size=6))
def test_any_command_line_is_understood_or_refused_in_our_words(arguments):
    told = ""
    try:
        parser(ENGLISH).parse_args(arguments)
    except WorkstationError as error:
        told = ENGLISH.complain(error)
    except SystemExit as left:
        # Help was asked for.
        told = str(left.code)
    assert not told.startswith("errors.")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], False),
        (["--store", "list", "--lang", "fr"], False),
        (["--store=list", "--json", "--as-of=2015-07-01", "--officer", "MN042"], False),
        (["--store"], False),
        (["list"], True),
        (["--store", "a", "case", "list"], True),
        (["--help"], True),
        (["--version"], True),
        (["--unknown"], True),
    ],
)
def test_the_window_alone_reads_in_no_command(arguments, named):
    assert names_a_command(arguments) is named
