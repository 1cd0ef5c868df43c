"""Zones, instants and wall times to try the calendar with."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from hypothesis import strategies as st

from bot.coaching.calendar import QuietHours

CASES = json.loads(Path(__file__).with_name("clock_change_cases.json").read_text("utf-8"))
EVERY_DAY = frozenset(range(7))
NIGHT = QuietHours(time(22), time(7))

# Half-hour changes, changes at midnight, across midnight, none, both sides of the date line.
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Africa/Cairo",
    "America/Santiago",
    "America/Nuuk",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Pacific/Honolulu",
    "America/Havana",
    "America/Toronto",
    "UTC",
)
zones = st.sampled_from(ZONES)
wall_times = st.times().map(lambda t: t.replace(second=0, microsecond=0))
instants = st.integers(0, 11 * 365 * 86_400).map(
    lambda seconds: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
weekday_sets = st.frozensets(st.integers(0, 6), min_size=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text)
