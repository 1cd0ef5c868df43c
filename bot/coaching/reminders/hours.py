"""The hour of the warm-up learns from the hours at which it was begun, or put off to."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta

from bot.coaching.calendar import EVERY_DAY, QuietHours, WeekdayTimes, time_on
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.remembered import Fading
from bot.value import Value

_ROUNDED = 5  # minutes


class Begun(Value):
    """Wall-clock time at which the warm-up of a local date was begun, or put off to."""

    day: date
    at: time


class HourOffer(Value):
    """Another hour, for all weekdays or for some (Monday = 0): it was so on `days` of `of`."""

    at: time
    weekdays: frozenset[int]
    days: int
    of: int


class Chosen(Value):
    """The hours that hold now: the usual one, and those of weekdays that differ."""

    usual: time
    others: WeekdayTimes = ()
    quiet_hours: QuietHours = QuietHours()

    def on(self, day: date) -> time:
        """Return the hour of a date."""
        return time_on(day.weekday(), self.usual, self.others)


def offered_hour(
    begun: Sequence[Begun], chosen: Chosen, today: date, fading: Fading, rules: Thresholds
) -> HourOffer | None:
    """Return the hour to be offered; None: nothing would be gained, or the hours are scattered.

    Of weekdays that agree among themselves and differ from the others only these are offered.
    At 08:30 on 4 of the last 7 days instead of 08:00 -> 08:30 for every day. At 10:00 on
    Saturdays and Sundays alone -> 10:00 for these two. An hour in the quiet hours is never
    offered, nor one that was declined last.
    """
    first = today - timedelta(days=rules.hour_weekday_days - 1)
    known = sorted((b for b in begun if first <= b.day <= today), key=lambda b: b.day)
    agreed = _agreed(known, rules.hour_weekday_times, rules)
    middles = agreed.values()
    is_one = max(middles, default=0) - min(middles, default=0) <= 2 * rules.hour_apart
    lately = [b for b in known if (today - b.day).days < 2 * rules.hour_days]
    every_day = _of_every_day(lately[-rules.hour_days :], chosen, rules) if is_one else None
    found = every_day or _of_weekdays(known, agreed, chosen, rules)
    if found is None or chosen.quiet_hours.holds(found.at):
        return None
    declined = fading.declined
    is_declined = declined is not None and _apart(found.at, declined) <= rules.hour_apart
    return None if is_declined else found


def with_hour(offer: HourOffer, chosen: Chosen) -> tuple[time, WeekdayTimes]:
    """Return the usual hour and those of weekdays, once an offer is taken."""
    hours = {
        day: offer.at if day in offer.weekdays else time_on(day, chosen.usual, chosen.others)
        for day in sorted(EVERY_DAY)
    }
    [(usual, _)] = Counter(hours.values()).most_common(1)
    return usual, tuple((day, at) for day, at in hours.items() if at != usual)


def _agreed(begun: Iterable[Begun], least: int, rules: Thresholds) -> Mapping[int, float]:
    """Return the minute of the day of weekdays that agreed on one, at least so often."""
    by_weekday: defaultdict[int, list[int]] = defaultdict(list)
    for each in begun:
        by_weekday[each.day.weekday()].append(_minutes(each.at))
    middles = {day: _middle(found) for day, found in by_weekday.items()}
    return {
        day: middle
        for day, middle in middles.items()
        if _near(middle, by_weekday[day], rules) >= max(least, len(by_weekday[day]))
    }


def _of_every_day(begun: Sequence[Begun], chosen: Chosen, rules: Thresholds) -> HourOffer | None:
    if len(begun) < rules.hour_days:
        return None
    minutes = [_minutes(each.at) for each in begun]
    off = [m for m, b in zip(minutes, begun, strict=True) if not _fits(b, chosen, rules)]
    if len(off) < rules.hour_times:
        return None
    at = _rounded(_middle(off))
    days = _near(_minutes(at), minutes, rules)
    gained = sum(abs(m - _minutes(chosen.on(b.day))) for m, b in zip(minutes, begun, strict=True))
    gained -= sum(abs(m - _minutes(at)) for m in minutes)
    if days < rules.hour_times or gained <= 0:
        return None
    return HourOffer(at, EVERY_DAY, days, len(begun))


def _of_weekdays(
    begun: Sequence[Begun], agreed: Mapping[int, float], chosen: Chosen, rules: Thresholds
) -> HourOffer | None:
    """Return the hour of most of the weekdays that are off theirs by the same.

    One of them has its hour for sure; another that agrees with it may lack a time.
    """
    off = {
        day: middle
        for day, middle in _agreed(begun, rules.hour_weekday_times - 1, rules).items()
        if abs(middle - _minutes(time_on(day, chosen.usual, chosen.others))) > rules.hour_apart
    }
    groups = (
        frozenset(d for d, other in off.items() if abs(other - middle) <= rules.hour_apart)
        for day, middle in agreed.items()
        if day in off
    )
    weekdays = max(groups, key=lambda group: (len(group), sorted(group)), default=frozenset())
    if not weekdays:
        return None
    minutes = [_minutes(each.at) for each in begun if each.day.weekday() in weekdays]
    at = _rounded(_middle(minutes))
    return HourOffer(at, weekdays, _near(_minutes(at), minutes, rules), len(minutes))


def _fits(begun: Begun, chosen: Chosen, rules: Thresholds) -> bool:
    return _apart(begun.at, chosen.on(begun.day)) <= rules.hour_apart


def _near(middle: float, minutes: Iterable[int], rules: Thresholds) -> int:
    return sum(abs(each - middle) <= rules.hour_apart for each in minutes)


def _middle(minutes: Iterable[int]) -> float:
    """Return the median."""
    ordered = sorted(minutes)
    half = len(ordered) // 2
    return (ordered[half] + ordered[~half]) / 2


def _apart(one: time, other: time) -> int:
    return abs(_minutes(one) - _minutes(other))


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _rounded(minutes: float) -> time:
    whole = min(round(minutes / _ROUNDED) * _ROUNDED, 24 * 60 - _ROUNDED)
    return time(whole // 60, whole % 60)
