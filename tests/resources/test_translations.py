"""The window's labels in both languages: complete, current, and built."""

import re
import shutil
import subprocess
import sysconfig
import xml.etree.ElementTree as Xml

import pytest

from tests.architecture.sources import ROOT

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"fr": ("fr_CA", []), "en": ("en_CA", ["-pluralonly"])}
PLACEHOLDER = re.compile(r"\{\w+\}|%n")
each_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def tool(name):
    """Return Qt's translation tool of this environment."""
    found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    assert found, f"{name} is not in this environment"
    return found


def messages(file):
    """Return the messages of a catalogue: context, source and comment to the texts of their translation."""
    catalogue = {}
    for context in Xml.parse(file).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            catalogue[key] = (translation.get("type"), forms)
    return catalogue


@each_language
def test_the_catalogue_holds_exactly_the_labels_of_the_window(language, tmp_path):
    fresh = tmp_path / "fresh.ts"
    target, options = LANGUAGES[language]
    files = sorted(str(file) for file in (ROOT / "workstation" / "ui").rglob("*.py"))
    names = ["-source-language", "en", "-target-language", target, "-locations", "none", "-ts", str(fresh)]
    app = str(ROOT / "workstation" / "app.py")
    subprocess.run([tool("pyside6-lupdate"), *files, app, *options, *names], check=True, capture_output=True)

    assert set(messages(FOLDER / f"workstation_{language}.ts")) == set(messages(fresh))


@each_language
def test_no_label_is_left_untranslated(language):
    unfinished = [
        source
        for (_context, source, _comment), (state, forms) in messages(FOLDER / f"workstation_{language}.ts").items()
        if state == "unfinished" or not all(form.strip() for form in forms)
    ]

    assert unfinished == []


@each_language
def test_what_the_window_loads_is_built_from_the_catalogue(language, tmp_path):
    built = tmp_path / "built.qm"
    catalogue = FOLDER / f"workstation_{language}.ts"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(built)], check=True)

    assert (FOLDER / f"workstation_{language}.qm").read_bytes() == built.read_bytes()


@each_language
def test_every_translation_keeps_the_places_of_its_facts(language):
    for (_context, source, _comment), (_state, forms) in messages(FOLDER / f"workstation_{language}.ts").items():
        wanted = {place for place in PLACEHOLDER.findall(source) if place != "%n"}
        for form in forms:
            assert {place for place in PLACEHOLDER.findall(form) if place != "%n"} == wanted, source


def test_french_sets_its_marks_apart_as_canada_does():
    for (_context, source, _comment), (_state, forms) in messages(FOLDER / "workstation_fr.ts").items():
        for form in forms:
            assert not re.search(r"(?<=\w):|(?<=\w)»|«(?=\w)|\w [;!?:]|'", form), (source, form)
