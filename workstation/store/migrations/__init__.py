"""The steps from one schema of the case file to the next: numbered, frozen, and importing nothing of ours.

Each step is a module in the form Alembic gives its revisions: ``revision``, ``down_revision`` and ``upgrade``.
They are modules of the package, imported by name, so that a wheel and a frozen build carry them like any other code.
"""
