"""The register: the published lists beside the case file, public data that can be loaded again at will."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from workstation.domain.errors import StoreError
from workstation.domain.register import ImportReport, PublishedList
from workstation.store.register_file import RegisterFile
from workstation.store.register_index import NameIndex, remove
from workstation.store.register_loading import is_known, keep_list
from workstation.store.register_tables import lists, marks, names
from workstation.store.register_view import RegisterView
from workstation.store.transaction import Transaction

# How a name is taken apart for the search index; given by whoever knows names, because this room does not.
Terms = Callable[[str], Sequence[str]]
# Told how many rows are kept so far; stops a load by raising.
Step = Callable[[int], None]
_INDEX = "index"


class Register:
    """One register file with its search index; nothing is written before the first list is loaded."""

    def __init__(self, path: Path) -> None:
        """Stand at ``path``, which need not exist yet."""
        self._file = RegisterFile(path)
        self._folder = Path(f"{path}.index")
        self._index: NameIndex | None = None
        self._seen = 0

    @contextmanager
    def on(self, day: date) -> Iterator[RegisterView]:
        """Open the register as it stands for ``day``: opinion lists published by then, the newest of the others.

        Raises:
            StoreError: the register cannot be read.
        """
        with self._file.reading() as transaction:
            yield RegisterView(transaction, day, self._index_in_force)

    def load(self, listing: PublishedList, terms: Terms, step: Step | None = None) -> ImportReport:
        """Take a list in, whole or not at all; who reads meanwhile sees the register as it was.

        Args:
            listing: the list as read from its file.
            terms: takes a name apart for the search index.
            step: told the progress in rows; what it raises stops the load and undoes it.

        Returns:
            What was taken, merged and rejected. A list that is there already changes nothing: all its rows count as
            merged.

        Raises:
            StoreError: the register cannot be written, or somebody else is loading a list.
        """
        with self._file.writing() as transaction:
            core = transaction.core
            if is_known(core, listing):
                return _nothing_new(listing)
            before = core.scalar(select(func.max(names.c.id))) or 0
            keep_list(transaction, listing, step)
            # The index first: a name only in the index is never shown, a name only in the file would not be found.
            self._index_for_adding(core).add(_with_terms(core, before, terms))
        return _what_was_done(listing)

    def mend(self, terms: Terms) -> None:
        """Build the search index again from the register's own names.

        Raises:
            StoreError: the register cannot be written.
        """
        with self._file.writing() as transaction:
            self._begun_index(transaction.core).add(_with_terms(transaction.core, 0, terms))

    def close(self) -> None:
        """Close the register's files."""
        self._index = None
        self._file.close()

    def _index_in_force(self, transaction: Transaction) -> NameIndex:
        """Return the index of all names, with what another program added meanwhile.

        Raises:
            StoreError: ``register.index-missing``: it is not there or holds less than the register.
        """
        core = transaction.core
        name = core.scalar(select(marks.c.value).where(marks.c.name == _INDEX))
        newest = core.scalar(select(func.max(lists.c.id))) or 0
        if self._index is None or self._index.name != name:
            self._index = self._whole_index(core, name)
        elif self._seen != newest:
            self._index.reload()
        self._seen = newest
        return self._index

    def _whole_index(self, core: Connection, name: str | None) -> NameIndex:
        """Return the index called ``name`` when it holds every name of the register."""
        index = NameIndex(self._folder, name) if name and (self._folder / name).is_dir() else None
        if index is None or len(index) < (core.scalar(select(func.count()).select_from(names)) or 0):
            raise StoreError("register.index-missing", where=str(self._folder))
        return index

    def _index_for_adding(self, core: Connection) -> NameIndex:
        """Return the index in force; a new one for a register without any."""
        name = core.scalar(select(marks.c.value).where(marks.c.name == _INDEX))
        return self._begun_index(core) if name is None else NameIndex(self._folder, name)

    def _begun_index(self, core: Connection) -> NameIndex:
        """Return a new, empty index that is in force when this transaction is kept; older ones are cleared away."""
        former = core.scalar(select(marks.c.value).where(marks.c.name == _INDEX))
        name = secrets.token_hex(4)
        remove(self._folder, keep=former)
        own = insert(marks).values(name=_INDEX, value=name)
        core.execute(own.on_conflict_do_update(index_elements=[marks.c.name], set_={"value": name}))
        return NameIndex(self._folder, name)


def _with_terms(core: Connection, number: int, terms: Terms) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield id and terms of the names added after the one with id ``number``."""
    added = select(names.c.id, names.c.text).where(names.c.id > number).order_by(names.c.id)
    for name, text in core.execute(added):
        yield name, terms(text)


def _what_was_done(listing: PublishedList) -> ImportReport:
    return ImportReport(
        kind=listing.kind,
        published_on=listing.published_on,
        rows=listing.rows,
        taken=len(listing.taken),
        merged=listing.merged,
        rejected=len(listing.rejected),
        rejects=listing.rejected,
    )


def _nothing_new(listing: PublishedList) -> ImportReport:
    return ImportReport(
        kind=listing.kind,
        published_on=listing.published_on,
        rows=listing.rows,
        taken=0,
        merged=listing.rows,
        rejected=0,
        already_there=True,
    )
