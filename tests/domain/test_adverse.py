"""Adverse information from elsewhere."""

from __future__ import annotations

import pytest

from tests.builders import adverse_information, small_case
from workstation.domain.adverse import AdverseInformation, AdverseKind
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.document import decode, encode
from workstation.domain.errors import InputError


def test_only_the_kind_must_be_known():
    bare = (AdverseInformation(AdverseKind.MEDIA),)
    assert encode_part(bare) == '[{"kind":"media"}]'
    assert decode_part("adverse_information", '[{"kind":"media"}]') == bare


def test_everything_recorded_comes_back_from_the_document():
    case = small_case(adverse_information=adverse_information())
    assert decode(encode(case)) == case


def test_an_unknown_kind_is_refused_with_its_place():
    written = encode(small_case(adverse_information=(AdverseInformation(AdverseKind.MEDIA),)))
    with pytest.raises(InputError) as refused:
        decode(written.replace(b'"media"', b'"rumour"'))
    assert refused.value.facts["where"] == "adverse_information[0].kind"
