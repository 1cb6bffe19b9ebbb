"""Facts that two of the factors rest on: the foreign employer's contract for (c), the recruiter for (d)."""

from __future__ import annotations

from workstation.domain.codes import Factor, Province
from workstation.domain.employer import ForeignContract, Recruiter
from workstation.domain.part import Part
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP

CONTEXT = "FactorFacts"
CONTRACT = (
    Field(
        "since",
        QT_TRANSLATE_NOOP("FactorFacts", "Contract from"),
        Kind.DAY,
        help=QT_TRANSLATE_NOOP("FactorFacts", "at least as long as the offer"),
        citation="OB 275-C 3.3.3",
    ),
    Field(
        "until",
        QT_TRANSLATE_NOOP("FactorFacts", "Contract to"),
        Kind.DAY,
        help=QT_TRANSLATE_NOOP("FactorFacts", "at least as long as the offer"),
        citation="OB 275-C 3.3.3",
    ),
    Field(
        "pay_covers_offer",
        QT_TRANSLATE_NOOP("FactorFacts", "Do its payments cover wage and benefits?"),
        Kind.ANSWER,
        help=QT_TRANSLATE_NOOP("FactorFacts", "also of others approved who have not started"),
        citation="OB 275-C 3.3.3",
        span=2,
    ),
)
RECRUITER = (
    Field(
        "used", QT_TRANSLATE_NOOP("FactorFacts", "Did a recruiter or third party find the worker?"), Kind.ANSWER, span=2
    ),
    Field("name", QT_TRANSLATE_NOOP("FactorFacts", "Name of the recruiter")),
    Field("province", QT_TRANSLATE_NOOP("FactorFacts", "Province that licenses"), Kind.CHOICE, Province),
    Field(
        "licensed",
        QT_TRANSLATE_NOOP("FactorFacts", "Licensed there?"),
        Kind.ANSWER,
        help=QT_TRANSLATE_NOOP("FactorFacts", "where the province requires a licence"),
        citation="OB 275-C 3.3.4",
    ),
    Field(
        "fee_paid_by_worker",
        QT_TRANSLATE_NOOP("FactorFacts", "Did the worker pay a fee?"),
        Kind.ANSWER,
        help=QT_TRANSLATE_NOOP("FactorFacts", "details go to OMC"),
        citation="OB 275-C 3.3.4",
    ),
)
FACTS: dict[Factor, tuple[str, str, tuple[Field, ...], type[Part]]] = {
    Factor.C: (
        "foreign_contract",
        QT_TRANSLATE_NOOP("FactorFacts", "Foreign employer: business contract"),
        CONTRACT,
        ForeignContract,
    ),
    Factor.D: ("recruiter", QT_TRANSLATE_NOOP("FactorFacts", "Recruiter or third party"), RECRUITER, Recruiter),
}
