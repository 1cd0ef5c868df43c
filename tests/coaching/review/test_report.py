"""The report on a period: both of its ends are in it."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.review.report import Practice, report
from tests.coaching.catalogue_fixture import TODAY, around


def test_a_report_counts_the_days_of_its_period_and_no_others() -> None:
    days = frozenset(TODAY - timedelta(days=n) for n in (-1, 0, 5, 13, 14))
    sessions = frozenset(TODAY - timedelta(days=n) for n in (0, 13, 14))

    found = report([], Practice(days, sessions), around(), 14)

    assert (found.days, found.sessions) == (3, 2)
