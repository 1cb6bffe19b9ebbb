from datetime import date

import msgspec
import pytest

from tests.parts import ineligibility_check
from tests.refusing import refused
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.employer import Address, ForeignContract


def test_a_foreign_contract_is_written_with_the_documents_own_words_for_its_days():
    contract = ForeignContract(date(2015, 8, 1), date(2016, 7, 31), True)
    text = encode_part(contract)
    assert text == '{"from":"2015-08-01","to":"2016-07-31","pay_covers_offer":true}'
    assert decode_part("foreign_contract", text) == contract


def test_a_foreign_contract_does_not_end_before_it_begins():
    with refused("period.ends-before-start"):
        ForeignContract(date(2015, 8, 1), date(2015, 7, 31))


def test_a_check_is_kept_with_its_entry():
    check = ineligibility_check()
    assert decode_part("ineligibility_check", encode_part(check)) == check


def test_a_province_that_does_not_exist_is_refused():
    with pytest.raises(msgspec.ValidationError, match="province"):
        msgspec.json.decode('{"province":"ZZ"}', type=Address)
