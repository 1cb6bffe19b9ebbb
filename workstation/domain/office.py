"""The office's settings: stored, journalled and bounded."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.codes import Basis, Language, OfficeKind
from workstation.domain.errors import InputError
from workstation.domain.part import Part

# Bounds keep a slip from switching a safeguard off (a list limit of 9,999 days, a lock after a week).
_BOUNDS = {
    "list_age_days": (1, 90),
    "lock_minutes": (1, 60),
    "gcms_width": (40, 240),
    "foss_width": (40, 80),
    "caips_width": (40, 80),
}


class ToleranceBase(StrEnum):
    """What the 10 % of Annex A is taken of; the bulletin does not say (rule FIN-3)."""

    LICO = "lico"
    REMAINING_INCOME = "remaining_income"


class OfficeSettings(Part):
    """One office's choices.

    Attributes:
        name: name of the office as it stands on letters.
        kind: mission, port of entry or inland.
        language: language the window opens in.
        letterhead_en: lines of the letterhead in English, text only.
        letterhead_fr: the same in French.
        list_age_days: age in days after which a list of ineligible employers warns (INEL-4).
        lock_minutes: minutes without a key or a click until the window locks.
        tolerance_base: reading of the 10 % (FIN-3).
        lico_basis: table used unless the officer chooses (FIN-4).
        sponsored_income_counts: whether a sponsored relative's income counts; the size counts always (FIN-1).
        caregiver_in_family: whether the caregiver counts in the family size (FIN-5).
        gcms_width: characters a line of notes may have in GCMS; likewise FOSS and CAIPS.
    """

    name: str
    kind: OfficeKind = OfficeKind.MISSION
    language: Language = Language.ENGLISH
    letterhead_en: tuple[str, ...] = ()
    letterhead_fr: tuple[str, ...] = ()
    list_age_days: int = 7
    lock_minutes: int = 10
    tolerance_base: ToleranceBase = ToleranceBase.LICO
    lico_basis: Basis = Basis.BEFORE_TAX
    sponsored_income_counts: bool = False
    caregiver_in_family: bool = False
    gcms_width: int = 120
    foss_width: int = 72
    caips_width: int = 76

    def __post_init__(self) -> None:
        """Refuse a setting outside its bounds.

        Raises:
            InputError: ``setting.out-of-bounds``.
        """
        for name, (least, greatest) in _BOUNDS.items():
            value = getattr(self, name)
            if not least <= value <= greatest:
                raise InputError("setting.out-of-bounds", where=name, value=value, least=least, greatest=greatest)
