"""Bringing an older case file to the schema of this program; Alembic is imported only when that is due."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, delete, insert, select

from workstation.domain.errors import StoreError
from workstation.store.connection import driven
from workstation.store.faults import ENGINE_ERRORS, told
from workstation.store.tables import BEYOND_TABLES, SCHEMA, metadata, versions


def lay_out(connection: Connection) -> None:
    """Make every table of the newest schema in a new, empty store.

    The tables are made from their definitions rather than by all the steps: a new store does not wait for Alembic,
    and a test holds the steps to the same result.
    """
    metadata.create_all(connection)
    for statement in BEYOND_TABLES:
        connection.exec_driver_sql(statement)
    connection.execute(insert(versions).values(version_num=SCHEMA))


def steps() -> tuple[ModuleType, ...]:
    """Return every step, oldest first."""
    from workstation.store.migrations import v0001

    return (v0001,)


def bring_up_to_date(
    engine: Engine, store: Path, newest: str = SCHEMA, route: Callable[[], Sequence[ModuleType]] = steps
) -> None:
    """Bring the store to the newest schema, after copying it to ``FILE.schema-<number>``.

    Args:
        engine: over the store.
        store: the file.
        newest: number of the schema this program knows.
        route: gives the steps to it, oldest first; called only when one is due.

    Raises:
        StoreError: ``store.newer``, ``store.damaged``, or why the copy or a step failed; then the store is as it was.
    """
    try:
        with engine.connect() as connection:
            found = _schema(connection)
        if found is None:
            raise StoreError("store.damaged", where=str(store))
        if found > newest:
            raise StoreError("store.newer", where=str(store))
        if found < newest:
            copy_beside(engine, store, found)
            upgrade(engine, route())
    except ENGINE_ERRORS as fault:
        raise told(fault, store) from fault


def copy_beside(engine: Engine, store: Path, schema: str) -> Path:
    """Write a whole copy of the store beside it, under the same key, and return where.

    A copy made this way opens from read-only media too, which a copy of the file itself would not.

    Raises:
        StoreError: ``store.unwritable``, or why the engine could not write it.
    """
    copy = store.with_name(f"{store.name}.schema-{schema}")
    unfinished = copy.with_name(f"{copy.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        # Made first and empty, so that nobody else may ever read it.
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _vacuum_into(engine, unfinished)
        unfinished.replace(copy)
    except ENGINE_ERRORS as fault:
        unfinished.unlink(missing_ok=True)
        raise told(fault, copy) from fault
    except OSError as fault:
        raise StoreError("store.unwritable", where=str(copy.parent)) from fault
    return copy


def upgrade(engine: Engine, steps_to_newest: Sequence[ModuleType]) -> None:
    """Do all steps that the store has not seen, in one transaction: all of them or none.

    Raises:
        StoreError: ``store.migration-failed`` when rows would point to nothing afterwards.
        SQLAlchemyError: a step failed.
    """
    with engine.connect() as connection:
        driver = driven(connection)
        # Rebuilding a table takes it away for a moment; what points to it is checked when all is done.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            driver.execute("BEGIN IMMEDIATE")
            _do(connection, steps_to_newest)
            if driver.execute("PRAGMA foreign_key_check").fetchone():
                raise StoreError("store.migration-failed")
            connection.commit()
        finally:
            connection.rollback()
            driver.execute("PRAGMA foreign_keys = ON")


def _do(connection: Connection, steps_to_newest: Sequence[ModuleType]) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    found = _schema(connection) or ""
    with Operations.context(MigrationContext.configure(connection)):
        for step in steps_to_newest:
            if step.revision > found:
                step.upgrade()
                connection.execute(delete(versions))
                connection.execute(insert(versions).values(version_num=step.revision))


def _schema(connection: Connection) -> str | None:
    """Return the number of the store's schema; ``None`` when it says none."""
    named = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if connection.exec_driver_sql(named).first() is None:
        return None
    return connection.scalar(select(versions.c.version_num))


def _vacuum_into(engine: Engine, target: Path) -> None:
    with engine.connect() as connection:
        driver = driven(connection)
        driver.execute("VACUUM INTO ?", (str(target),))
    descriptor = os.open(target, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
