"""Facts of a case as a system note tells them: short, labelled, days as ISO 8601; what is not known is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from workstation.domain.case import Case
from workstation.domain.letter import NotesMatter
from workstation.domain.offer import Noc, Wage
from workstation.domain.part import Part
from workstation.exports.provision import in_short
from workstation.exports.sequences import document_title, paragraphs
from workstation.wording import Wording

# Fields whose number is an amount of dollars.
_MONEY = frozenset({"wage", "amount", "income", "provincial_care_money", "caregiver_wage_year"})
# Fields that name a provision, abbreviated as the officers of the language do.
_PROVISIONS = frozenset({"became_ground", "exemption"})


@dataclass(slots=True)
class Section:
    """One part of a note: a title and its entries, each a text with the depth it is indented to."""

    title: str
    entries: list[tuple[int, str]] = field(default_factory=list)

    def add(self, text: str, depth: int = 0) -> None:
        """Add an entry, unless there is nothing to tell."""
        if text.strip():
            self.entries.append((depth, text))


class Teller:
    """Tells facts of one case in the words of one language."""

    def __init__(self, matter: NotesMatter, words: Wording) -> None:
        """Take what the note is written from and the wording of its language."""
        self.matter = matter
        self.words = words

    @property
    def case(self) -> Case:
        """Return the case the note is about."""
        return self.matter.case

    def say(self, code: str, /, **facts: object) -> str:
        """Return the sentence ``code`` of the wording table ``notes``."""
        return self.words.say(f"notes.{code}", **{name: self.shown(value) for name, value in facts.items()})

    def section(self, name: str) -> Section:
        """Return an empty section under its title."""
        return Section(self.say(f"title.{name}"))

    def shown(self, value: object) -> str:
        """Return a fact as a note writes it."""
        match value:
            case bool():
                return self.say("yes" if value else "no")
            case date():
                return value.isoformat()
            case Noc(edition=edition, code=code):
                return f"{code} ({edition})"
            case Wage(amount=amount, per=per):
                return self.say("paid", amount=self.words.dollars(amount), per=self.words.code(per).lower())
            case tuple():
                return ", ".join(self.shown(item) for item in value)
            case None:
                return self.say("not-recorded")
        return self.words.show(value)

    def provision(self, code: str) -> str:
        """Return a provision as officers of the language of the note abbreviate it."""
        return in_short(code, self.matter.language)

    def labelled(self, name: str, value: object) -> str:
        """Return a fact under the name of its field."""
        shown = value
        if name in _MONEY and isinstance(value, Decimal):
            shown = self.words.dollars(value)
        elif name in _PROVISIONS and isinstance(value, str):
            shown = self.provision(value)
        return self.say("labelled", name=self.words.say(f"field.{name}"), value=shown)

    def known(self, part: Part | None, *names: str) -> str:
        """Return the fields of ``part`` that are known, each under its name, joined by semicolons."""
        values = [(name, getattr(part, name, None)) for name in names]
        return "; ".join(self.labelled(name, value) for name, value in values if value not in (None, "", ()))

    def period(self, since: date | None, until: date | None) -> str:
        """Return a period, one of whose ends may be unknown; nothing when both are."""
        if since and until:
            return self.say("period", since=since, until=until)
        if since:
            return self.say("from-day", since=since)
        return self.say("to-day", until=until) if until else ""

    def documents(self, documents: Iterable[str] | None) -> str:
        """Return the titles of documents under the field's name; nothing when there are none."""
        titles = "; ".join(document_title(document, self.words) for document in documents or ())
        return self.labelled("documents", titles) if titles else ""

    def telling(self, name: str, text: str | None) -> str:
        """Return an officer's text under the name of its field, its paragraphs kept; nothing when there is none."""
        lines = "\n".join(paragraphs(text))
        return self.labelled(name, lines) if lines else ""


def joined(*texts: str) -> str:
    """Return those texts that say something, joined by semicolons."""
    return "; ".join(text for text in texts if text)
