import json
import shutil

import pytest

from tests.commands.conftest import PASSPHRASE
from workstation.casework.paper import PACK
from workstation.paths import resources
from workstation.store.connection import open_driver
from workstation.store.keys import read_key, unsealed

SHIPPED = resources() / "rules" / PACK


def test_the_shipped_pack_is_in_order(workstation):
    told = workstation("rules", "check", "--json")
    assert json.loads(told.out)["problems"] == []
    assert told.code == 0
    assert workstation("rules", "check").code == 0


def test_a_pack_with_a_value_without_source_is_told_and_exit_code_1(workstation, tmp_path):
    pack = tmp_path / PACK
    shutil.copytree(SHIPPED, pack)
    file = pack / "documents.toml"
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join(line for line in lines if not line.startswith("source")), "utf-8")
    told = workstation("rules", "check", pack)
    assert (told.code, told.err) == (1, "")
    assert "documents" in told.out
    answer = json.loads(workstation("rules", "check", pack, "--json").out)
    assert (answer["in_order"], bool(answer["problems"])) == (False, True)


def test_a_folder_that_is_not_there_is_bad_input(workstation, tmp_path):
    told = workstation("rules", "check", tmp_path / "none")
    assert (told.code, told.complaint.endswith("none)")) == (2, True)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_store_nobody_touched_is_whole(workstation, paper, store, language):
    workstation("case", "import", paper, "--store", store)
    told = workstation("verify", "--store", store, "--lang", language)
    assert (told.code, told.err) == (0, "")
    answer = json.loads(workstation("verify", "--store", store, "--json").out)
    assert (answer["whole"], answer["letters"]) == (True, 0)
    assert str(answer["entries"]) in told.out
    assert answer["head"] in told.out


def test_a_store_that_is_not_there_cannot_be_verified(workstation, store):
    assert workstation("verify", "--store", store).code == 2


def test_a_changed_journal_is_the_answer_no(workstation, paper, store):
    workstation("case", "import", paper, "--store", store)
    connection = open_driver(store, unsealed(read_key(store), PASSPHRASE, store))
    connection.execute("DROP TRIGGER journal_update_refused")
    connection.execute("UPDATE journal SET officer = 'XX' WHERE sequence = 4")
    connection.close()
    told = workstation("verify", "--store", store)
    assert (told.code, told.err) == (1, "")
    assert "4" in told.out.splitlines()[1]
    assert json.loads(workstation("verify", "--store", store, "--json").out)["broken_at"] == 4


def test_a_spoiled_file_is_the_answer_no(workstation, paper, store):
    workstation("case", "import", paper, "--store", store)
    content = bytearray(store.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 100] ^= 1
    store.write_bytes(content)
    told = workstation("verify", "--store", store, "--json")
    assert (told.code, told.err) == (1, "")
    answer = json.loads(told.out)
    assert (answer["whole"], bool(answer["damage"])) == (False, True)
