"""A transcript's script: what the person does and when; all else in the file is what was said.

# a remark                          stays as it is
language: en-GB                     what the person's app is set to (before the first act)
zone: Europe/London                 in which the times of the script are
@ 2026-11-23 14:05                  the clock moves there
@ 08:00                             ... to the next time that it is so late
@ +40 s  (or min, h)                ... by so much
@ daily 08:00 until 2026-12-04      ... there day by day
= onboarded                         the first questions, answered with the first button
= trained                           a session to its end: all as planned, felt where it should be
= trained, more each set            ... with as many repetitions as the coach believes
= trained up to "Clam · set 2"      ... to the message that says so, the first of them
= done daily 08:02 until 2026-12-04 each day at that time [Already done], where it stands
> /start                            the person writes
> [Done]                            taps this button of the newest message that has it
> [Done] x5                         ... so often in a row
> [Start] of "Warm-up"              ... of the newest message that had it, before it lost it
> (sticker)                         sends one; likewise photo, voice, video, document
> (forwards) text                   likewise edits, group: text
> (returns) backline.zip            the last file of this name that came is sent back
> (blocks)                          likewise unblocks
> (becomes) Bea                     somebody else has the phone, until "(becomes) Ana"
> (opens) the link                  taps the newest link that somebody was sent
> (shares) 52.52 13.40              a location
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

_TAPPED = re.compile(r"\[(?P<label>.+?)\](?: x(?P<times>\d+))?(?: of \"(?P<of>.+)\")?")
_DONE = re.compile(r"\((?P<act>[a-z]+)\)(?: (?P<what>.+))?")
_MOMENT = re.compile(r"(?:(?P<day>\d{4}-\d\d-\d\d) )?(?P<at>\d\d:\d\d)")
_LATER = re.compile(r"\+(?P<n>\d+) (?P<unit>s|min|h)")
_DAILY = re.compile(r"daily (?P<at>\d\d:\d\d) until (?P<until>\d{4}-\d\d-\d\d)")
_TRAINED = re.compile(r"trained(?P<more>, more each set)?(?: up to \"(?P<until>.+)\")?")
_UNITS = {"s": "seconds", "min": "minutes", "h": "hours"}


@dataclass(frozen=True)
class Tapped:
    """A button is tapped; `of`: words of the message that it stands, or stood, on."""

    label: str
    times: int = 1
    of: str | None = None


@dataclass(frozen=True)
class Wrote:
    """The person wrote this."""

    text: str


@dataclass(frozen=True)
class Did:
    """Anything else: sticker, shares, blocks; with what stands behind it."""

    act: str
    what: str = ""


@dataclass(frozen=True)
class Moved:
    """The clock is moved, as the words behind `@` say."""

    to: str


@dataclass(frozen=True)
class FinishedOnboarding:
    """The person has been through the first questions."""


@dataclass(frozen=True)
class Trained:
    """The person has been through the session that is open; what was said is left out.

    `until`: up to the message with these words, None: to its end.
    """

    more: bool = False
    until: str | None = None


@dataclass(frozen=True)
class DoneDaily:
    """Day by day the warm-up is reported as done; what was said is left out."""

    to: str


@dataclass(frozen=True)
class Set:
    """`language` or `zone` of the person."""

    name: str
    value: str


Step = Tapped | Wrote | Did | Moved | FinishedOnboarding | Trained | DoneDaily | Set


@dataclass(frozen=True)
class Line:
    """A line of the script as it stands in the file; no step: a remark."""

    words: str
    step: Step | None = None


def read(file: Path) -> tuple[Line, ...]:
    """The script of a transcript.

    Raises:
        ValueError: a line that cannot be read, with its number.
    """
    lines = []
    for number, words in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not words or words.startswith(" "):
            continue
        try:
            lines.append(Line(words, _step(words)))
        except ValueError as error:
            raise ValueError(f"{file.name}:{number}: {error}: {words}") from None
    return tuple(lines)


def moments(to: str, now: datetime | None, zone: str) -> list[datetime]:
    """The instants (UTC) to which words behind `@` move the clock, in order.

    Raises:
        ValueError: no such words, or an instant before now.
    """
    found = _moments(to, now, ZoneInfo(zone))
    if not found or (now is not None and found[0] < now):
        raise ValueError(f"the clock does not go back to {to}")
    return found


def _moments(to: str, now: datetime | None, zone: ZoneInfo) -> list[datetime]:
    if moment := _MOMENT.fullmatch(to):
        return [_instant(moment["day"], moment["at"], now, zone)]
    if now is None:
        raise ValueError(f"the first moment needs a date: {to}")
    if later := _LATER.fullmatch(to):
        return [now + timedelta(**{_UNITS[later["unit"]]: int(later["n"])})]
    if daily := _DAILY.fullmatch(to):
        found = [_instant(None, daily["at"], now, zone)]
        last = _instant(daily["until"], daily["at"], now, zone)
        while found[-1] < last:
            found.append(_instant(None, daily["at"], found[-1], zone))
        return found
    raise ValueError(f"no moment: {to}")


def _instant(day: str | None, at: str, now: datetime | None, zone: ZoneInfo) -> datetime:
    clock = time.fromisoformat(at)
    if day is not None:
        on = datetime.fromisoformat(day).date()
        return datetime.combine(on, clock, zone).astimezone(UTC)
    if now is None:
        raise ValueError(f"the first moment needs a date: {at}")
    today = now.astimezone(zone).date()
    found = datetime.combine(today, clock, zone).astimezone(UTC)
    if found > now:
        return found
    return datetime.combine(today + timedelta(days=1), clock, zone).astimezone(UTC)


def _step(words: str) -> Step | None:
    kind, _, rest = words.partition(" ")
    match kind:
        case "#":
            return None
        case ">":
            return _act(rest)
        case "@":
            return Moved(rest)
        case "=":
            return _passed_over(rest)
        case "language:" | "zone:":
            return Set(kind.removesuffix(":"), rest)
        case _:
            raise ValueError("neither script nor remark")


def _passed_over(words: str) -> Step:
    if words == "onboarded":
        return FinishedOnboarding()
    if trained := _TRAINED.fullmatch(words):
        return Trained(bool(trained["more"]), trained["until"])
    if words.startswith("done daily"):
        return DoneDaily(words.removeprefix("done "))
    raise ValueError("neither script nor remark")


def _act(words: str) -> Step:
    if tapped := _TAPPED.fullmatch(words):
        return Tapped(tapped["label"], int(tapped["times"] or 1), tapped["of"])
    if done := _DONE.fullmatch(words):
        return Did(done["act"], done["what"] or "")
    return Wrote(words)
