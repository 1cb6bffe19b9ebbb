"""The search index of the register: which names share the terms that are asked for.

The index only proposes; what is proposed is read from the register's file and compared there. It is derived from
that file and can be built again from it at any time.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from tantivy import Document, Index, Occur, Query, SchemaBuilder

from workstation.domain.errors import StoreError

# The rarest terms find a name; the rest of a long question would only cost time.
_TERMS_ASKED = 12
_LONGEST_QUESTION = 200
_MEMORY = 60_000_000
_SCHEMA = (
    SchemaBuilder()
    .add_text_field("terms", tokenizer_name="whitespace", index_option="basic")
    .add_unsigned_field("name", fast=True)
    .build()
)


class NameIndex:
    """An index folder, open for reading and for adding; every search sees the last addition that was kept."""

    def __init__(self, folder: Path, name: str) -> None:
        """Open the index ``name`` in ``folder``, or begin it when it is not there yet.

        Raises:
            StoreError: ``register.index-failed``: the folder cannot be made or holds something else.
        """
        self.name = name
        self._where = folder / name
        with self._told():
            folder.mkdir(mode=0o700, exist_ok=True)
            self._where.mkdir(mode=0o700, exist_ok=True)
            self._index = Index(_SCHEMA, path=str(self._where))

    def __len__(self) -> int:
        """Return how many names the index holds."""
        return self._index.searcher().num_docs

    def add(self, names: Iterable[tuple[int, Sequence[str]]]) -> None:
        """Add names by their id with their terms, all of them or none.

        Raises:
            StoreError: ``register.index-failed``: another program is adding, or the disk is full.
        """
        with self._told():
            writer = self._index.writer(_MEMORY, 1)
            for number, terms in names:
                document = Document()
                document.add_text("terms", " ".join(terms))
                document.add_unsigned("name", number)
                writer.add_document(document)
            writer.commit()
            writer.wait_merging_threads()
            self._index.reload()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as fault:
            raise StoreError("register.index-failed", where=str(self._where)) from fault

    def reload(self) -> None:
        """See what another program added meanwhile."""
        self._index.reload()

    def find(self, terms: Sequence[str], limit: int) -> list[int]:
        """Return the ids of at most ``limit`` names that share the rarest of ``terms``, the likeliest first."""
        searcher = self._index.searcher()
        known = ((searcher.doc_freq("terms", term), term) for term in terms[:_LONGEST_QUESTION])
        rarest = sorted(pair for pair in known if pair[0])[:_TERMS_ASKED]
        if not rarest:
            return []
        should = [(Occur.Should, Query.term_query(_SCHEMA, "terms", term, index_option="basic")) for _, term in rarest]
        hits = searcher.search(Query.boolean_query(should), limit, count=False).hits
        return cast("list[int]", searcher.fast_field_values("name", [address for _, address in hits]))


def remove(folder: Path, keep: str | None) -> None:
    """Remove the indexes in ``folder`` but the one in force; what the system does not let go stays until next time."""
    for index in folder.glob("*"):
        if index.name != keep:
            shutil.rmtree(index, ignore_errors=True)
