from datetime import date

import msgspec
import pytest

from workstation.domain.citation import Source


def test_a_source_may_have_stood_nowhere_public():
    assert Source("Operational Bulletin 275-C, April 1, 2011", "3.3", date(2026, 11, 21)).url is None


@pytest.mark.parametrize("missing", ["title", "section", "checked_on"])
def test_a_source_without_title_section_or_day_is_none(missing):
    fields = {"title": "A bulletin", "section": "3.3", "checked_on": "2026-11-21"}
    del fields[missing]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(fields, Source)
