"""A painted letter becomes a tagged PDF/A-2b: structure, language, title and dates, validated before it is kept.

ISO 32000-1 14.7 and 14.8 for the structure, ISO 19005-2 level B for the archive.
"""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String, pdfa

from workstation.domain.codes import Language
from workstation.exports.sheet import Sheet

_TAGS = {Language.ENGLISH: "en-CA", Language.FRENCH: "fr-CA"}
_FLAVOUR = "2b"


def archive(painted: bytes, sheet: Sheet, marks: list[tuple[int, ...]], about: tuple[Language, str, date]) -> bytes:
    """Return the letter as a tagged PDF/A-2b; the same input always gives the same bytes.

    Args:
        painted: the PDF as painted, with marked contents.
        sheet: the structure.
        marks: for each page the element of each marked content, by its number.
        about: language, title and day of the letter.

    Raises:
        pikepdf.pdfa.PdfaError: the validator does not pass the file, which is a fault of ours.
    """
    language, title, dated_on = about
    with pikepdf.open(BytesIO(painted)) as pdf:
        _tag(pdf, sheet, marks)
        root = pdf.Root
        root.Lang = String(_TAGS[language])
        root.MarkInfo = Dictionary(Marked=True)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        _describe(pdf, title, dated_on)
        pdfa.prepare(pdf, _FLAVOUR)
        _fix_dates(pdf, dated_on)
        target = BytesIO()
        pdfa.save(pdf, target, _FLAVOUR, repair=False, deterministic_id=True)
    return target.getvalue()


def _tag(pdf: Pdf, sheet: Sheet, marks: list[tuple[int, ...]]) -> None:
    """Build the structure tree and the way back from each page's contents to it."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array()))
    elements = [_element(pdf, element.tag, element.language) for element in sheet.elements]
    for own, element in zip(elements, sheet.elements, strict=True):
        parent = root if element.parent < 0 else elements[element.parent]
        own.P = parent
        parent.K.append(own)
    numbers = Array()
    for place, (page, owners) in enumerate(zip(pdf.pages, marks, strict=True)):
        for number, owner in enumerate(owners):
            elements[owner].K.append(Dictionary(Type=Name.MCR, Pg=page.obj, MCID=number))
        numbers.append(place)
        numbers.append(pdf.make_indirect(Array([elements[owner] for owner in owners])))
        page.obj.StructParents = place
        page.obj.Tabs = Name.S
        # The library writes a page transition, which an archive may not have.
        if "/Trans" in page.obj:
            del page.obj.Trans
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = root


def _element(pdf: Pdf, tag: str, language: Language | None) -> Dictionary:
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), K=Array()))
    if language is not None:
        made.Lang = String(_TAGS[language])
    return made


def _describe(pdf: Pdf, title: str, dated_on: date) -> None:
    """Replace what the library says of the file by its title and day."""
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = String(title)
    stamp = String(f"D:{dated_on:%Y%m%d}000000Z")
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = stamp


def _fix_dates(pdf: Pdf, dated_on: date) -> None:
    """Set the day of the letter where the library wrote the present time, which would make each file another."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["xmp:MetadataDate"] = f"{dated_on.isoformat()}T00:00:00Z"
