"""A desk that holds invented lists, and candidates as the register answers them."""

from datetime import date

import pytest

from workstation.domain.codes import ListKind, Province
from workstation.domain.finding import Statement
from workstation.domain.register import Candidate, ListFile, ListState, OpinionHistory, Standing
from workstation.ui.employer.columns import Found

INELIGIBLE = (
    "operating_name,legal_name,address,reasons,decision_date,penalty,status\n"
    'Nord Café,Nord Café Holdings Ltd.,"9 Franklin Road, Inuvik, Northwest Territories",9,2015-03-01,,\n'
).encode()
OPINIONS = (
    "Province/Territory,Employer,Address,Occupations under NOC 2011,Positions Approved\n"
    'Quebec,9012-3456 Québec inc. s/n Café Nord,"Gatineau, QC J8X 1A1",6322-Cooks,3\n'
).encode()


@pytest.fixture
def lists(desk, session):
    """A list of ineligible employers of July 10 and one of positive opinions."""
    for kind, content, day in (
        (ListKind.INELIGIBLE, INELIGIBLE, date(2015, 7, 10)),
        (ListKind.OPINIONS_POSITIVE, OPINIONS, date(2015, 5, 15)),
    ):
        file = ListFile(content=content, kind=kind, published_on=day, source="invented.csv")
        desk.lookup.import_list(session.officer, file)
    return desk.lookup.lists(session.officer, session.day)


@pytest.fixture
def listed():
    """A candidate that is on the list, and barred."""
    standing = Standing(
        status="determined",
        bars_on_day=True,
        since=date(2015, 3, 1),
        until=date(2017, 3, 1),
        determined_on=date(2015, 3, 1),
    )
    return Found(
        Candidate(
            key="1",
            name="Nord Café Holdings Ltd.",
            also=("Nord Café",),
            address="9 Franklin Road, Inuvik",
            province=Province.NT,
            score=0.95,
            why=(Statement("match.same-name", {"words": "café nord"}),),
            ineligible=standing,
            history=OpinionHistory(positive=4, negative=1, by_year=((2013, 1, 1), (2012, 3, 0))),
        ),
        ListState(kind=ListKind.INELIGIBLE, published_on=date(2015, 7, 10), age_days=5, rows=1),
    )


@pytest.fixture
def unlisted():
    """A candidate that stands in the opinion lists only."""
    return Found(
        Candidate(key="2", name="Café du Port", also=(), address="", province=Province.QC, score=0.4, why=()),
        ListState(kind=ListKind.INELIGIBLE, published_on=date(2015, 7, 10), age_days=5, rows=1),
    )
