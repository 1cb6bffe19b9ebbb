"""What a template's placeholders tell of the case; ``None`` is told as the mark of a missing fact."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.applicant import Applicant
from workstation.domain.codes import Stream
from workstation.domain.employer import Employer
from workstation.domain.offer import Offer, Opinion, ProposedPermit
from workstation.exports import conditions
from workstation.exports.decision_values import DECISION_VALUES, provision_told
from workstation.exports.request_values import REQUEST_VALUES
from workstation.exports.scene import Scene, Teller


def _applicant(scene: Scene) -> Applicant:
    return scene.case.applicant or Applicant()


def _offer(scene: Scene) -> Offer:
    return scene.case.offer or Offer()


def _opinion(scene: Scene) -> Opinion:
    return scene.case.opinion or Opinion()


def applicant_name(scene: Scene) -> str | None:
    """Return the name as it is spoken, given names first."""
    applicant = _applicant(scene)
    return " ".join(word for word in (applicant.given_names, applicant.family_name) if word) or None


def employer(scene: Scene) -> str | None:
    """Return the employer's legal name, with the operating name where it is another."""
    declared = scene.case.employer or Employer()
    legal, operating = declared.legal_name, declared.operating_name
    if legal and operating and legal != operating:
        return scene.phrase("employer-known-as", legal=legal, operating=operating)
    return legal or operating


def job(scene: Scene) -> str | None:
    """Return the title of the position, with its code where it is known."""
    offer = _offer(scene)
    if offer.title and offer.noc:
        return scene.phrase("job-coded", title=offer.title, edition=offer.noc.edition, code=offer.noc.code)
    return offer.title


def place_of_work(scene: Scene) -> str | None:
    """Return city and province of the work, or the one that is known; the employer's where the offer names none."""
    offer, declared = _offer(scene), scene.case.employer or Employer()
    city, province = offer.city, offer.province
    if declared.address and province in (None, declared.address.province):
        city, province = city or declared.address.city, province or declared.address.province
    if city and province:
        return scene.phrase("place-city", city=city, province=scene.words.code(province))
    return city or (scene.words.code(province) if province else None)


def period_offered(scene: Scene) -> str | None:
    """Return the days of the employment offered, else of the permit asked for."""
    offer, permit = _offer(scene), scene.case.proposed_permit or ProposedPermit()
    return scene.period(offer.starts_on, offer.ends_on) or scene.period(permit.since, permit.until)


def period_of_permit(scene: Scene) -> str | None:
    """Return the days the permit is recommended or issued for; the offer's are no answer to that."""
    permit = scene.case.proposed_permit or ProposedPermit()
    return scene.period(permit.since, permit.until)


def exemption(scene: Scene) -> str | None:
    """Return the exemption as a provision in full, with its code."""
    return provision_told(scene, scene.case.exemption or "")


def _kind_of_opinion(scene: Scene) -> str:
    return "lmia" if conditions.new_names_hold(scene) else "lmo"


def _author(scene: Scene) -> str:
    return scene.phrase("author-esdc" if conditions.new_names_hold(scene) else "author-hrsdc")


def _open_permit(scene: Scene) -> str:
    return scene.phrase("no-permit" if scene.case.stream is Stream.NO_PERMIT else "open-permit")


def office_name(scene: Scene) -> str | None:
    """Return the name of the office that decides: the case's own, else the writing office's."""
    named = scene.case.office.name if scene.case.office else None
    return named or scene.matter.office.name or None


def representative(scene: Scene) -> str:
    """Return the representative's name and firm."""
    acting = scene.case.representative
    return ", ".join(word for word in (acting.name, acting.firm) if word) if acting else ""


_APPLICATION: Mapping[str, Teller] = {
    "item": lambda scene: scene.the(str),
    "place": lambda scene: str(scene.place),
    # the application
    "file_number": lambda scene: scene.case.file_number,
    "received_on": lambda scene: scene.words.day(scene.case.received_on),
    "applicant_name": applicant_name,
    "uci": lambda scene: _applicant(scene).uci or None,
    "born_on": lambda scene: scene.day_of(_applicant(scene).born_on, "born_on"),
    "application_kind": lambda scene: scene.words.show(scene.case.application),
    "employer": employer,
    "business_number": lambda scene: (scene.case.employer or Employer()).business_number or None,
    "job": job,
    "place_of_work": place_of_work,
    "period_offered": period_offered,
    "period_of_permit": period_of_permit,
    "exemption": exemption,
    "open_permit": _open_permit,
    "offer_number": lambda scene: (scene.case.imp_offer.number if scene.case.imp_offer else None) or None,
    "caq_number": lambda scene: (scene.case.caq.number if scene.case.caq else None) or None,
    "representative": representative,
    # the opinion
    "opinion_label": lambda scene: scene.phrase(f"opinion-label-{_kind_of_opinion(scene)}"),
    "opinion_name": lambda scene: scene.phrase(f"opinion-{_kind_of_opinion(scene)}"),
    "opinion_number": lambda scene: _opinion(scene).number or None,
    "opinion_issued_on": lambda scene: scene.day_of(_opinion(scene).issued_on, "opinion_issued_on"),
    "opinion_author": _author,
    # the office
    "officer_code": lambda scene: scene.matter.officer.code,
    "office_name": office_name,
}
VALUES: Mapping[str, Teller] = {**_APPLICATION, **DECISION_VALUES, **REQUEST_VALUES}
