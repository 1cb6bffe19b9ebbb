"""What every test stands on: no display, no officer's own data, the same random cases each time."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("search", max_examples=1_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session", autouse=True)
def own_data_folder(tmp_path_factory):
    """Send the program's data to a folder of the test run, never to the one of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKSTATION_DATA", str(tmp_path_factory.mktemp("data")))
        for name in ("WORKSTATION_PASSPHRASE", "WORKSTATION_OFFICER"):
            patch.delenv(name, raising=False)
        yield
