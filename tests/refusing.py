"""A verb that must be refused, told by the fault's code."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from workstation.domain.errors import WorkstationError


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[WorkstationError]]:
    """Expect the block to raise the fault with this code."""
    with pytest.raises(WorkstationError) as caught:
        yield caught
    assert caught.value.code == code
