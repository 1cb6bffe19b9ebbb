"""Letters composed: template, case and office become blocks of text in one of the official languages."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.codes import Language
from workstation.domain.employer import Address, Employer
from workstation.domain.letter import Fields, Heading, Items, Letter, LetterBlock, LetterMatter, Paragraph
from workstation.exports.conditions import CONDITIONS
from workstation.exports.scene import Scene
from workstation.exports.sequences import SEQUENCES
from workstation.exports.template import Block, Entry, Template, template
from workstation.exports.values import VALUES, applicant_name
from workstation.wording import wording


def compose(matter: LetterMatter) -> Letter:
    """Return the letter as blocks of text; it never refuses an incomplete case.

    What the letter needs and the case does not have stands in the text as ``[not recorded: date of birth]`` and by
    name in ``missing``. What the officer wrote stands in the language it was written in, unchanged.
    """
    scene = Scene(matter, wording(matter.language))
    form = template(matter.kind, matter.language)
    addressee = _employer_lines(scene) if form.addressee == "employer" else _applicant_lines(scene)
    subject, _ = scene.fill(form.subject, VALUES)
    blocks = tuple(_blocks(form.block, scene))
    closing = _closing(form, scene)
    return Letter(
        kind=matter.kind,
        language=matter.language,
        letterhead=_letterhead(matter),
        addressee=addressee,
        subject=subject,
        blocks=blocks,
        closing=closing,
        dated_on=matter.dated_on,
        draft=not matter.signed,
        number=matter.number,
        footer=_footer(scene),
        missing=tuple(dict.fromkeys(scene.missing)),
    )


def _letterhead(matter: LetterMatter) -> tuple[str, ...]:
    office = matter.office
    lines = office.letterhead_en if matter.language is Language.ENGLISH else office.letterhead_fr
    return lines or (office.name,)


def _footer(scene: Scene) -> str:
    matter = scene.matter
    parts = [scene.phrase("foot-file", file_number=matter.case.file_number)]
    if matter.number:
        parts.append(scene.phrase("foot-letter", number=matter.number))
    if matter.anchor:
        parts.append(scene.phrase("foot-journal", anchor=matter.anchor))
    if not matter.signed:
        parts.append(scene.phrase("foot-draft"))
    return " · ".join(parts)


def _applicant_lines(scene: Scene) -> tuple[str, ...]:
    applicant = scene.case.applicant
    name = applicant_name(scene) or scene.lacking("applicant_name")
    lines = tuple(line for line in (applicant.address or ()) if line.strip()) if applicant else ()
    return (name, *(lines or (scene.lacking("address"),)))


def _employer_lines(scene: Scene) -> tuple[str, ...]:
    declared = scene.case.employer or Employer()
    names = dict.fromkeys(name for name in (declared.legal_name, declared.operating_name) if name)
    address = declared.address or Address()
    town = " ".join(word for word in (address.city, address.province and address.province.value) if word)
    # Canada Post sets two blanks before the postal code.
    place = "  ".join(word for word in (town, address.postal_code) if word)
    lines = [line for line in (address.street, place) if line]
    return (*(names or (scene.lacking("employer"),)), *(lines or (scene.lacking("address"),)))


def _closing(form: Template, scene: Scene) -> tuple[str, ...]:
    return tuple(text for text, _ in _entries(form.closing, scene))


def _blocks(blocks: tuple[Block, ...], scene: Scene) -> Iterator[LetterBlock]:
    for block in blocks:
        if _holds(block.when, scene):
            for here in _scenes(block.each, scene):
                yield from _told(block, here)


def _told(block: Block, scene: Scene) -> Iterator[LetterBlock]:
    """Yield what one block says at one scene; a block that would say nothing says nothing."""
    if block.heading:
        yield Heading(scene.fill(block.heading, VALUES)[0])
    if block.text:
        text, lacked = scene.fill(block.text, VALUES)
        if text:
            yield Paragraph(text, missing=lacked)
    if block.items and (items := tuple(text for text, _ in _entries(block.items, scene))):
        yield Items(items, numbered=block.numbered)
    if block.fields and (rows := tuple((label, text) for text, label in _entries(block.fields, scene))):
        yield Fields(rows)
    yield from _blocks(block.block, scene)


def _entries(entries: tuple[Entry, ...], scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield text and label of each entry that holds."""
    for entry in entries:
        if _holds(entry.when, scene):
            for here in _scenes(entry.each, scene):
                text, label = here.fill(entry.text, VALUES)[0], here.fill(entry.label, VALUES)[0]
                if text:
                    yield text, label


def _holds(when: tuple[str, ...], scene: Scene) -> bool:
    return all(CONDITIONS[name](scene) for name in when)


def _scenes(each: str, scene: Scene) -> Iterator[Scene]:
    """Yield the scene itself, or one for each item of the named sequence."""
    if not each:
        yield scene
        return
    for place, item in enumerate(SEQUENCES[each](scene), 1):
        yield scene.at(item, place)
