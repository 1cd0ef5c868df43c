"""Plays a transcript on a stage, and writes down what the person sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from tests.dialogs.athlete import Athlete
from tests.dialogs.phone import Bubble, Key, View, news
from tests.dialogs.script import (
    Did,
    DoneDaily,
    FinishedOnboarding,
    Line,
    Moved,
    Set,
    Step,
    Tapped,
    Trained,
    Wrote,
    moments,
)
from tests.support.world import words

TAPS_MOST = 20
_LINK = re.compile(r"start=(share_[\w-]+)")
SESSION_TAPS_MOST = 200
#: What a set takes. In a session that took no time its sets would be no newer than the step up
#: that it began with.
SET = timedelta(seconds=50)


class Stage(Protocol):
    """Stage of a conversation: in this process, or with the real one."""

    async def begins(self, language: str) -> None:
        """There is a person, whose app is set to a language."""
        ...

    async def becomes(self, name: str) -> None:
        """Somebody else has the phone from now on."""
        ...

    async def moves_to(self, instant: datetime) -> None:
        """The clock is moved; returns when all that is due has been said."""
        ...

    async def writes(self, text: str) -> None:
        """The person writes; returns when the coach has answered."""
        ...

    async def presses(self, bubble: Bubble, key: Key, times: int) -> None:
        """The person taps a button, so often in a row; returns likewise."""
        ...

    async def does(self, act: str, what: str) -> None:
        """Anything else that a person does in a chat; returns likewise."""
        ...

    def view(self) -> View:
        """Return what the person sees now."""
        ...


async def played(lines: Sequence[Line], stage: Stage) -> str:
    """The transcript with what is said on this stage."""
    player = _Player(stage)
    for line in lines:
        try:
            await player.plays(line)
        except Exception as error:
            error.add_note("\n".join([*player.written[-40:], f"and then: {line.words}"]))
            raise
    # A token is another one each time.
    written = [re.sub(r"share_[\w-]+", "share_…", line) for line in player.written]
    return "\n".join(_without_double_gaps(written)) + "\n"


class _Player:
    def __init__(self, stage: Stage) -> None:
        self.written: list[str] = []
        self._stage = stage
        self._zone = "UTC"
        self._language = "en"
        self._now: datetime | None = None
        self._has_begun = False
        self._who = "Ana"
        self._views: dict[str, View] = {}
        #: Every message as it looked with buttons: an old one can still be tapped.
        self._seen: dict[tuple[int, str], Bubble] = {}

    async def plays(self, line: Line) -> None:
        if line.step is None:
            self.written += [line.words]
            return
        before = self._stage.view()
        self._views[self._who] = before
        if isinstance(line.step, Did) and line.step.act == "becomes":
            self.written += ["", line.words]
            self._who = line.step.what
            await self._stage.becomes(self._who)
            self.written += news(self._views.get(self._who, View()), self._look())
            return
        if isinstance(line.step, Moved):
            await self._moves(line, before)
            return
        self.written += ["", line.words] if not isinstance(line.step, Set) else [line.words]
        await self._acts(line.step)
        if not isinstance(line.step, FinishedOnboarding | Trained | DoneDaily):
            self.written += news(before, self._look())

    async def _moves(self, line: Line, before: View) -> None:
        """The moments of one line; of several, each that brings something is named."""
        if not isinstance(line.step, Moved):
            raise TypeError("no move")
        self.written += ["", line.words]
        found = moments(line.step.to, self._now, self._zone)
        for instant in found:
            self._now = instant
            await self._begin()
            await self._stage.moves_to(instant)
            view = self._look()
            heard = list(news(before, view))
            if heard and len(found) > 1:
                self.written.append(f"  ({instant.date():%a %d %b})")
            self.written += heard
            before = view

    async def _acts(self, step: Step) -> None:
        match step:
            case Set(name, value):
                setattr(self, f"_{name}", value)
            case FinishedOnboarding() | Trained() | DoneDaily():
                await self._passes_over(step)
            case Wrote(text):
                await self._stage.writes(text)
            case Did():
                await self._does(step)
            case Tapped():
                await self._taps(step)
            case Moved():
                raise TypeError("moves are played elsewhere")
            case _:
                assert_never(step)

    async def _passes(self, long: timedelta) -> None:
        """So much time, in which nothing is due."""
        if self._now is None:
            raise ValueError("the script begins with a moment: @")
        self._now += long
        await self._stage.moves_to(self._now)

    async def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            await self._stage.begins(self._language)

    async def _taps(self, tapped: Tapped) -> None:
        bubble, key = self._found(tapped)
        await self._stage.presses(bubble, key, tapped.times)

    def _found(self, tapped: Tapped) -> tuple[Bubble, Key]:
        """The button meant: of the newest message that has it now, or of the one named."""
        if tapped.of is not None:
            shown = [each for each in self._seen.values() if tapped.of in each.text]
        else:
            shown = list(self._stage.view().bubbles)
        for bubble in reversed(shown):
            for key in bubble.keys:
                if key.label == tapped.label:
                    return bubble, key
        labels = [key.label for bubble in shown for key in bubble.keys]
        raise AssertionError(f"no button [{tapped.label}]; there are {labels}")

    async def _does(self, did: Did) -> None:
        if did.act == "opens":
            await self._stage.writes(f"/start {self._link()}")
        else:
            await self._stage.does(did.act, did.what)

    def _link(self) -> str:
        """The payload of the newest link on anybody's phone."""
        bubbles = [bubble for view in self._views.values() for bubble in view.bubbles]
        links = [found[1] for each in bubbles if (found := _LINK.search(each.text))]
        return links[-1]

    async def _passes_over(self, step: FinishedOnboarding | Trained | DoneDaily) -> None:
        """Do the steps that are not written down."""
        match step:
            case Trained():
                await self._trains(step)
            case DoneDaily(to):
                await self._is_done_daily(to)
            case _:
                await self._finishes_onboarding()

    async def _is_done_daily(self, to: str) -> None:
        """Each day [Already done], where a prompt has it."""
        done = words().format(self._language, "prompt-button-done")
        for instant in moments(to, self._now, self._zone):
            self._now = instant
            await self._stage.moves_to(instant)
            found = ((b, k) for b in reversed(self._look().bubbles) for k in b.keys)
            pressed = next((pair for pair in found if pair[1].label == done), None)
            if pressed is not None:
                await self._stage.presses(*pressed, 1)

    async def _finishes_onboarding(self) -> None:
        """Through the first questions by the first button each, up to the plan."""
        await self._stage.writes("/start")
        not_now = words().format(self._language, "onboarding-button-not-now")
        plan = re.sub(r"</?b>", "", words().format(self._language, "onboarding-plan"))
        for _ in range(TAPS_MOST):
            bubble = _newest_with_keys(self._look())
            later = next((key for key in bubble.keys if key.label == not_now), None)
            if later is not None and plan in bubble.text:
                await self._stage.presses(bubble, later, 1)
                self._look()
                return
            await self._stage.presses(bubble, bubble.keys[0], 1)
        raise AssertionError(f"no plan after {TAPS_MOST} taps")

    async def _trains(self, step: Trained) -> None:
        """Through the open session, up to [Great] or to the words that were named."""
        athlete = Athlete(more=step.more)
        for _ in range(SESSION_TAPS_MOST):
            bubble = _newest_with_keys(self._look())
            if step.until is not None and step.until in bubble.text:
                return
            key = athlete.choice(bubble)
            if key.label == "Done":
                await self._passes(SET)
            await self._stage.presses(bubble, key, 1)
            if key.label == "Great":
                self._look()
                return
        raise AssertionError(f"no end of the session after {SESSION_TAPS_MOST} taps")

    def _look(self) -> View:
        view = self._stage.view()
        for bubble in view.bubbles:
            if bubble.keys:
                self._seen[bubble.id, bubble.text] = bubble
        return view


def _newest_with_keys(view: View) -> Bubble:
    return next(bubble for bubble in reversed(view.bubbles) if bubble.keys)


def _without_double_gaps(lines: Sequence[str]) -> Iterator[str]:
    before = ""
    for line in lines:
        if line or before:
            yield line
        before = line
