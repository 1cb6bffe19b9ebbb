"""The two shipped cases, as they stand at the end of their stories."""

from datetime import date
from functools import cache

import msgspec

from workstation.domain.case import Case
from workstation.domain.codes import CheckResult
from workstation.domain.document import decode
from workstation.domain.employer import IneligibilityCheck
from workstation.paths import resources

CHECKED = IneligibilityCheck(list_date=date(2015, 7, 10), checked_on=date(2015, 7, 14), result=CheckResult.NO_MATCH)


@cache
def shipped(name: str) -> Case:
    """Return the case of ``resources/samples/NAME.json``."""
    return decode((resources() / "samples" / f"{name}.json").read_bytes())


def decided(name: str, **changes: object) -> Case:
    """Return a shipped case that was decided on 15 July 2015, the day the tests' clock stands at."""
    changes = {"decided_on": date(2015, 7, 15), "ineligibility_check": CHECKED} | changes
    return msgspec.structs.replace(shipped(name), **changes)
