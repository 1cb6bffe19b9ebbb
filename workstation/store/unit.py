"""One unit of work: one verb of one officer, kept or undone whole, with its entries in the journal."""

from __future__ import annotations

from workstation.store.assessments import Assessments
from workstation.store.cases import Cases
from workstation.store.history import Change, Journal
from workstation.store.integrity import damage
from workstation.store.letters import Letters
from workstation.store.office import Office, Officers
from workstation.store.records import Recent, Records
from workstation.store.transaction import Transaction


class Unit:
    """What a verb may read and change; nothing of it outlives the block it was opened for.

    Attributes:
        journal: what was done, when and by whom.
        cases: the cases and the worklist.
    """

    def __init__(self, transaction: Transaction, change: Change | None = None, recent: Recent | None = None) -> None:
        """Stand on ``transaction``; without a ``change`` the unit only reads."""
        self._transaction = transaction
        self.journal = Journal(transaction, change)
        self._records = Records(transaction, self.journal, recent)
        self.cases = Cases(transaction, self.journal, self._records)

    @property
    def letters(self) -> Letters:
        """The issued letters."""
        return Letters(self._transaction, self.journal, self._records)

    @property
    def assessments(self) -> Assessments:
        """What was computed of the cases."""
        return Assessments(self.journal, self._records)

    @property
    def office(self) -> Office:
        """The office's settings."""
        return Office(self.journal)

    @property
    def officers(self) -> Officers:
        """The officers of the store."""
        return Officers(self.journal)

    def damage(self) -> tuple[str, ...]:
        """Return what is wrong with the file itself; empty when it is whole."""
        return damage(self._transaction.cursor)

    def outlook(self) -> Recent | None:
        """Return what the next unit may take as read once this one is kept."""
        return self._records.outlook()
