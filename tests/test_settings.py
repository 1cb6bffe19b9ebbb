from pathlib import Path

import pytest

from workstation.domain.codes import Language
from workstation.settings import default_store, system_language


def test_the_store_lies_in_the_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("WORKSTATION_DATA", str(tmp_path))
    assert default_store() == Path(tmp_path, "office.cases")


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, Language.ENGLISH),
        ({"LANG": "fr_CA.UTF-8"}, Language.FRENCH),
        ({"LANG": "fr_CA.UTF-8", "LC_ALL": "C"}, Language.ENGLISH),
        ({"LANG": "en_CA.UTF-8", "LC_MESSAGES": "fr_CA.UTF-8"}, Language.FRENCH),
        ({"LANG": "fr_CA.UTF-8", "LC_ALL": ""}, Language.FRENCH),
    ],
)
def test_the_machines_language_is_french_where_it_says_so(variables, language):
    assert system_language(variables) is language
