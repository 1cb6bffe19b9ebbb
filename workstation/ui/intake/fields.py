"""The fields of intake, by part: what the application says, and which rule asks for it."""

from __future__ import annotations

from workstation.domain.codes import Application, Language, OfficeKind, PermanentResidence, Province, Stream
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP

CONTEXT = "Intake"

HEAD = (
    Field(
        "received_on",
        QT_TRANSLATE_NOOP("Intake", "Received"),
        Kind.DAY,
        required=True,
        help=QT_TRANSLATE_NOOP("Intake", "decides validity of an opinion and the look-back"),
        citation="OB 275-C 1.7",
    ),
    Field(
        "stream",
        QT_TRANSLATE_NOOP("Intake", "Stream"),
        Kind.CHOICE,
        Stream,
        span=2,
        required=True,
        citation="OB 275-C 2.3",
    ),
    Field("exemption", QT_TRANSLATE_NOOP("Intake", "Exemption"), citation="R204–R208"),
    Field("application", QT_TRANSLATE_NOOP("Intake", "Kind of application"), Kind.CHOICE, Application),
    Field("office.kind", QT_TRANSLATE_NOOP("Intake", "Office"), Kind.CHOICE, OfficeKind, citation="OB 275-C 2.3"),
    Field("office.name", QT_TRANSLATE_NOOP("Intake", "Name of the office")),
    Field("visa_required", QT_TRANSLATE_NOOP("Intake", "Visa required?"), Kind.ANSWER),
    Field(
        "decided_on",
        QT_TRANSLATE_NOOP("Intake", "Decision day"),
        Kind.DAY,
        help=QT_TRANSLATE_NOOP("Intake", "blank: today; lists and rules of this day apply"),
    ),
)
APPLICANT = (
    Field(
        "family_name",
        QT_TRANSLATE_NOOP("Intake", "Family name"),
        help=QT_TRANSLATE_NOOP("Intake", "as in the passport"),
    ),
    Field(
        "given_names",
        QT_TRANSLATE_NOOP("Intake", "Given names"),
        help=QT_TRANSLATE_NOOP("Intake", "as in the passport"),
    ),
    Field("born_on", QT_TRANSLATE_NOOP("Intake", "Date of birth"), Kind.DAY),
    Field(
        "citizenship",
        QT_TRANSLATE_NOOP("Intake", "Citizenship"),
        help=QT_TRANSLATE_NOOP("Intake", "three letters, PHL"),
    ),
    Field("uci", QT_TRANSLATE_NOOP("Intake", "UCI"), help=QT_TRANSLATE_NOOP("Intake", "8 or 10 digits")),
    Field(
        "letter_language",
        QT_TRANSLATE_NOOP("Intake", "Language of letters"),
        Kind.CHOICE,
        Language,
        help=QT_TRANSLATE_NOOP("Intake", "the applicant’s choice"),
    ),
    Field(
        "permanent_residence",
        QT_TRANSLATE_NOOP("Intake", "Permanent residence"),
        Kind.CHOICE,
        PermanentResidence,
        span=2,
        citation="OB 275-C 2.6",
    ),
    Field("address", QT_TRANSLATE_NOOP("Intake", "Address, one line each"), Kind.LINES, span=4, lines=4),
)
EMPLOYER = (
    Field("legal_name", QT_TRANSLATE_NOOP("Intake", "Legal name"), span=2),
    Field("operating_name", QT_TRANSLATE_NOOP("Intake", "Operating name"), span=2),
    Field(
        "business_number",
        QT_TRANSLATE_NOOP("Intake", "Business number"),
        help=QT_TRANSLATE_NOOP("Intake", "9 digits, the last one checks"),
    ),
    Field("address.street", QT_TRANSLATE_NOOP("Intake", "Street"), span=2),
    Field("address.city", QT_TRANSLATE_NOOP("Intake", "City")),
    Field("address.province", QT_TRANSLATE_NOOP("Intake", "Province"), Kind.CHOICE, Province),
    Field("address.postal_code", QT_TRANSLATE_NOOP("Intake", "Postal code"), widest=10),
)
OFFER = (
    Field("title", QT_TRANSLATE_NOOP("Intake", "Job title"), span=2, citation="OB 275-C, Annex E"),
    Field("noc", QT_TRANSLATE_NOOP("Intake", "Occupation (NOC)"), Kind.NOC, citation="NOC"),
    Field("wage", QT_TRANSLATE_NOOP("Intake", "Wage"), Kind.WAGE, citation="OB 275-C, Annex E"),
    Field("starts_on", QT_TRANSLATE_NOOP("Intake", "Starts"), Kind.DAY),
    Field("ends_on", QT_TRANSLATE_NOOP("Intake", "Ends"), Kind.DAY),
    Field("agreed_on", QT_TRANSLATE_NOOP("Intake", "Agreed on"), Kind.DAY, citation="R183(1)(b.1)"),
    Field("hours_per_week", QT_TRANSLATE_NOOP("Intake", "Hours a week"), Kind.NUMBER, citation="OB 275-C, Annex E"),
    Field("city", QT_TRANSLATE_NOOP("Intake", "Place of work")),
    Field("province", QT_TRANSLATE_NOOP("Intake", "Province"), Kind.CHOICE, Province, citation="OB 275-C, Annex E"),
    Field("education", QT_TRANSLATE_NOOP("Intake", "Education"), span=2, citation="OB 275-C, Annex E"),
    Field("language", QT_TRANSLATE_NOOP("Intake", "Language"), span=2, citation="OB 275-C, Annex E"),
    Field("skills", QT_TRANSLATE_NOOP("Intake", "Skills and qualifications"), span=2, citation="OB 275-C, Annex E"),
    Field(
        "duties", QT_TRANSLATE_NOOP("Intake", "Main duties"), Kind.LONG, span=2, lines=3, citation="OB 275-C, Annex E"
    ),
    Field(
        "benefits", QT_TRANSLATE_NOOP("Intake", "Benefits"), Kind.LONG, span=2, lines=3, citation="OB 275-C, Annex E"
    ),
)
PERMIT = (
    Field("since", QT_TRANSLATE_NOOP("Intake", "From"), Kind.DAY),
    Field("until", QT_TRANSLATE_NOOP("Intake", "To"), Kind.DAY),
)
REPRESENTATIVE = (
    Field("name", QT_TRANSLATE_NOOP("Intake", "Name"), span=2),
    Field("firm", QT_TRANSLATE_NOOP("Intake", "Firm")),
    Field("authority_on", QT_TRANSLATE_NOOP("Intake", "Authority signed on"), Kind.DAY),
)
