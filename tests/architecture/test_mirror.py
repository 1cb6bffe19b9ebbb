"""Each module has its test file in the same place, and each test file its module."""

from tests.architecture.sources import PROGRAM, ROOT, SCRIPTS, sources

# These folders test what no single module is: the house rules, whole routes, the shipped resources, the set-up.
TESTS_OF_THE_WHOLE = {"architecture", "journeys", "resources", "packaging"}


def mirror_of(module):
    """Return where the test of a module stands: ``a/_b.py`` is tested by ``a/test_b.py``."""
    return module.with_name(f"test_{module.stem.strip('_')}.py")


def modules_of(folder):
    paths = [source.path.relative_to(ROOT / folder) for source in sources(folder)]
    return [path for path in paths if path.name != "__init__.py"]


def test_each_module_of_the_program_has_its_test_file():
    expected = [mirror_of(module) for module in modules_of(PROGRAM)]

    assert [str(path) for path in expected if not (ROOT / "tests" / path).exists()] == []


def test_each_script_of_the_set_up_has_its_test_file():
    expected = [mirror_of(module) for module in modules_of(SCRIPTS)]

    assert [str(path) for path in expected if not (ROOT / "tests" / "packaging" / path).exists()] == []


def test_each_test_file_has_its_module():
    known = {mirror_of(module) for module in modules_of(PROGRAM)}
    written = [path for path in modules_of("tests") if path.name.startswith("test_")]
    mirrored = [path for path in written if path.parts[0] not in TESTS_OF_THE_WHOLE]

    assert [str(path) for path in mirrored if path not in known] == []


def test_no_package_file_hides_the_library_called_packaging():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert list((ROOT / "tests").rglob("__init__.py")) == []
