"""What a template is told about: the matter, the words of its language, and the item it stands at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from workstation.domain.case import Case, decision_day
from workstation.domain.codes import Language, OfficeKind
from workstation.domain.letter import LetterMatter
from workstation.wording import Wording

Item = TypeVar("Item")
Teller = Callable[["Scene"], "str | None"]


class Scene:
    """One place in a letter.

    Attributes:
        matter: what the letter is composed from.
        words: the wording of the letter's language.
        item: the ground, concern or document that is being told, if any.
        place: which one it is, from 1; 0 outside a list.
        missing: names of facts that were asked for and are not known, each time they were; shared by all scenes of
            one letter.
    """

    def __init__(self, matter: LetterMatter, words: Wording) -> None:
        """Begin outside any list, with nothing missing."""
        self.matter = matter
        self.words = words
        self.item: object = None
        self.place = 0
        self.missing: list[str] = []

    @property
    def case(self) -> Case:
        """Return the case the letter is about."""
        return self.matter.case

    @property
    def language(self) -> Language:
        """Return the language of the letter."""
        return self.matter.language

    @property
    def day(self) -> date:
        """Return the day whose rules and names hold: the decision's, else the letter's."""
        return decision_day(self.case, self.matter.dated_on)

    @property
    def office_kind(self) -> OfficeKind:
        """Return the kind of the office that decides: the case's own, else the writing office's."""
        named = self.case.office.kind if self.case.office else None
        return named or self.matter.office.kind

    def at(self, item: object, place: int) -> Scene:
        """Return the scene at ``item``, the ``place``-th of its list; what is missing is gathered together."""
        scene = Scene(self.matter, self.words)
        scene.item, scene.place, scene.missing = item, place, self.missing
        return scene

    def the(self, kind: type[Item]) -> Item:
        """Return the item, which a template may only ask for inside a list of that kind.

        Raises:
            TypeError: the template asks outside such a list, which is a fault of ours.
        """
        if not isinstance(self.item, kind):
            raise TypeError(f"a template asks for {kind.__name__} outside a list of them")
        return self.item

    def phrase(self, code: str, /, **facts: object) -> str:
        """Return the letter's words for ``code`` of the wording table ``letter``."""
        return self.words.say(f"letter.{code}", **facts)

    def lacking(self, name: str) -> str:
        """Return the mark that stands in for the fact ``name`` of the wording table ``missing``, and note it."""
        shown = self.words.say(f"missing.{name}")
        self.missing.append(shown)
        return self.phrase("not-recorded", name=shown)

    def day_of(self, day: date | None, name: str) -> str:
        """Return ``day`` in full, or the mark for ``name`` when it is not known."""
        return self.lacking(name) if day is None else self.words.day(day)

    def count(self, number: int) -> str:
        """Return how many there are, small numbers in letters."""
        code = f"count.{number}"
        return self.words.say(code) if self.words.knows(code) else str(number)

    def period(self, since: date | None, until: date | None) -> str | None:
        """Return a period in words, an end that is not known marked; ``None`` when neither is known."""
        if since is None and until is None:
            return None
        return self.phrase("period", since=self.day_of(since, "since"), until=self.day_of(until, "until"))

    def fill(self, text: str, tellers: Mapping[str, Teller]) -> tuple[str, bool]:
        """Return ``text`` with its placeholders told, and whether a fact was missing.

        What a teller tells is put in as it is and never looked at again: an officer's braces stay braces.
        """
        before = len(self.missing)
        filled = text.format_map(_Told(self, tellers))
        return filled, len(self.missing) > before


class _Told:
    """The facts of a scene by their placeholder, told when the text asks for them."""

    def __init__(self, scene: Scene, tellers: Mapping[str, Teller]) -> None:
        self._scene = scene
        self._tellers = tellers

    def __getitem__(self, name: str) -> str:
        told = self._tellers[name](self._scene)
        return self._scene.lacking(name) if told is None else told
