import hashlib
import subprocess
import sys
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pypdf
import pytest

from tests.builders import applicant, full_case
from tests.exports.matters import GROUND_C, letter, pages_of, refused, words_of
from workstation.domain.codes import Language
from workstation.domain.decision import Ground
from workstation.exports.letter_pdf import missing_glyphs, render

HOSTILE = [
    "<b>bold</b>",
    "<info@x>",
    "<![CDATA[x]]>",
    "<img src='/etc/passwd'>",
    '<a href="http://x.example">here</a>',
    "A < B",
    "A > B & C",
    "&lt;b&gt;",
    "<super>x</super>",
    "<onDraw name='x' label='y'/>",
    "O'Brien",
    'Robert"); DROP TABLE letters;--',
    "{file_number} {0} %s %(x)s",
    "(unbalanced \\) parenthesis",
    "endstream endobj /Type /Action",
    "/P <</MCID 0>> BDC EMC",
    "[not recorded: UCI]",
    "http://www.x.example/a?b=c",
    "$(reboot) `reboot` |x",
    "Nguyễn «Bình»",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_printed_as_it_is_written(name):
    case = full_case(applicant=applicant(family_name=name, given_names="Ana"), decision=refused())
    composed = letter(case=case)
    pdf = render(composed)
    assert f"Ana {name}" in words_of(pdf)
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert [image for page in reader.pages for image in page.images] == []
    assert [page for page in reader.pages if page.get("/Annots")] == []
    assert missing_glyphs(composed) == ()
    for unsafe in (b"/URI", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/AcroForm"):
        assert unsafe not in pdf


def test_a_character_without_a_glyph_is_named_in_the_letter_and_to_the_caller():
    case = full_case(applicant=applicant(family_name="陈", given_names="Mei\u202eLing"), decision=refused())
    composed = letter(case=case)
    assert dict(missing_glyphs(composed)) == {"陈": "Mei\u202eLing 陈", "\u202e": "Mei\u202eLing 陈"}
    assert "Mei[U+202E]Ling [U+9648]" in words_of(render(composed))


def test_a_decomposed_name_prints_as_the_composed_one():
    plain, apart = (
        render(letter(case=full_case(applicant=applicant(family_name=unicodedata.normalize(form, "Nguyễn")))))
        for form in ("NFC", "NFD")
    )
    assert plain == apart


def test_the_same_letter_gives_the_same_bytes_in_another_process():
    here = hashlib.sha256(render(letter(language=Language.FRENCH))).hexdigest()
    program = (
        "import hashlib, sys\n"
        "from tests.exports.matters import letter\n"
        "from workstation.domain.codes import Language\n"
        "from workstation.exports.letter_pdf import render\n"
        "render(letter())\n"
        "sys.stdout.write(hashlib.sha256(render(letter(language=Language.FRENCH))).hexdigest())\n"
    )
    time.sleep(1.1)
    there = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True).stdout
    assert here == there


def test_letters_painted_at_once_do_not_mix():
    letters = [letter(case=full_case(file_number=f"W30000000{place}", decision=refused())) for place in range(8)]
    alone = [render(one) for one in letters]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(render, letters))
    assert together == alone


def test_ten_thousand_characters_of_reasons_run_over_pages_without_a_loss():
    sentence = "The payroll account shows no deductions after March 2014. "
    reasons = (sentence * 200)[:9_990] + "THE END."
    pdf = render(letter(case=full_case(decision=refused(Ground("R200(5)(c)", reasons, ("One.",))))))
    assert len(pages_of(pdf)) > 3
    text = words_of(pdf)
    assert text.count("payroll account") == reasons.count("payroll account")
    assert "THE END." in text


def test_forty_grounds_are_all_there_in_order():
    grounds = [Ground("R200(5)(c)", f"Reason of ground {place}.", (f"Fact {place}.",)) for place in range(1, 41)]
    text = words_of(render(letter(case=full_case(decision=refused(*grounds)))))
    places = [text.index(f"Reason of ground {place}.") for place in range(1, 41)]
    assert places == sorted(places)
    assert "Reason 40:" in text


@pytest.mark.parametrize("paragraphs", range(1, 40, 3))
def test_a_heading_never_ends_a_page_and_a_signature_never_begins_one(paragraphs):
    reasons = "\n".join(["The rent has not been paid."] * paragraphs)
    case = full_case(decision=refused(Ground("R179", reasons, ("One.",)), GROUND_C))
    composed = letter(case=case, signed=True)
    headings = {block.text for block in composed.blocks if hasattr(block, "text")} & {
        "What you can do next", "Your opportunity to respond", "Your application"
    }  # fmt: skip
    assert len(headings) == 3
    for page in pages_of(render(composed)):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        body = [line for line in lines if not line.startswith(("File W301234567", "Page "))]
        assert body[-1] not in headings
        assert not body[0].startswith(("Yours sincerely", "Officer"))


def test_composing_and_writing_notes_load_no_pdf_library():
    program = (
        "import sys\n"
        "import workstation.exports.letter_text, workstation.exports.case_notes, workstation.exports.letter_pdf\n"
        "sys.stdout.write(' '.join(sorted({'reportlab', 'pikepdf'} & set(sys.modules))))\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert told.stdout == ""
