import json

from workstation.commands.benches import NAMES


def test_a_benchmark_that_is_not_there_is_refused_before_any_runs(workstation):
    told = workstation("bench", "save", "speed")
    assert (told.code, told.raw) == (2, b"")
    for name in ("speed", *NAMES):
        assert name in told.complaint


def test_a_benchmark_says_its_figures_to_people_and_machines(workstation):
    told = workstation("bench", "save")
    assert (told.code, told.out.startswith("save: ")) == (0, True)
    answer = json.loads(workstation("bench", "save", "--json").out)
    assert answer["save"]["ratio"] > 0
