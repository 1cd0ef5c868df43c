"""One random person on a local system: takes one step after the other, and sees that laws hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import singledispatchmethod
from typing import Any

from bot.chat.receiving.parse_update import GAP
from bot.coaching.events import ShareOffered
from bot.coaching.person.sharing import Role, ShareNames, digest_of
from bot.services.operations.retention import KEEP_SILENT, WARNED_BEFORE
from bot.services.sharing import offered
from bot.storage.rows import people as stored_people
from playground.world import people
from playground.world.samples import SAMPLE_KINDS
from playground.world.world import Message
from tests.model_based import laws
from tests.model_based.buttons import Button, buttons_of
from tests.model_based.diary import Diary
from tests.model_based.laws import Broken, text_of
from tests.model_based.local_bot import LocalSystem
from tests.model_based.offers import trials
from tests.model_based.steps import (
    Blocks,
    FallsSilent,
    FinishesOnboarding,
    IsLookedAt,
    Restarts,
    Sends,
    Shares,
    Step,
    Taps,
    TapsOn,
    Waits,
    Writes,
    WritesLabel,
    line,
)
from tests.model_based.stored import Stored, stored

ONBOARDED_AFTER = 40  # taps at most up to the plan
A_MOMENT = timedelta(seconds=4)  # between two things that a person does
A_TAP = timedelta(seconds=1)
WAKINGS_MOST = 2_000  # of the bot, within one step of waiting


class Player:
    """Plays a script; `counts` tells how often what happened, `diary` what the person saw."""

    def __init__(self, local_system: LocalSystem, log: Sequence[Mapping[str, Any]]) -> None:
        self._system = local_system
        self._log = log
        self.id = local_system.playground.person("Ana", language="en").id
        self._chat = local_system.playground.world.chats[self.id]
        viewer = local_system.playground.person("Bea", language="en").id
        self._viewer = local_system.playground.world.chats[viewer]
        self._looked_at = 0
        self._sent_at: datetime | None = None
        #: How the last text was answered, where it changed nothing.
        self._answer: str | None = None
        self._seen: dict[tuple[int, str], Button] = {}
        self.counts: Counter[str] = Counter()
        self.diary = Diary(self._chat)

    @property
    def known(self) -> list[Button]:
        """Every button ever seen, oldest first."""
        return list(self._seen.values())

    @property
    def messages(self) -> list[Message]:
        """The chat."""
        return list(self._chat.messages.values())

    async def stored(self) -> Stored:
        """Return what the bot has stored of this person."""
        return await self._system.bot.database.transaction(stored, self.id)

    async def plays(self, step: Step) -> None:
        """Do one step.

        Raises:
            Broken: a law was broken by it.
        """
        self.counts["steps"] += 1
        if not isinstance(step, Writes):
            self._answer = None
        # Who has blocked the bot cannot reach it.
        if not self._chat.is_blocked or isinstance(step, Blocks | Waits | Restarts):
            await self._acts(line(step), self._does(step))

    async def forges(self, data: str) -> None:
        """Press what no button of this person says; the laws must hold all the same."""
        if not self._chat.is_blocked:
            newest = self._chat.newest_with_buttons()
            of_the_bot = max(message.id for message in self.messages if message.by_bot)
            message = of_the_bot if newest is None else newest.id
            self.counts["forged"] += 1
            await self._acts("> forges", self._presses(Button(message, data, "forged")))

    async def _acts(self, words: str, act: Awaitable[None]) -> None:
        self.diary.does(words)
        self._system.moves_to(self._system.clock.now + A_MOMENT)
        try:
            try:
                await act
            finally:
                self.diary.sees()
            await self._holds()
        except Broken:
            raise
        except Exception as error:
            raise Broken(f"exception {type(error).__name__}", repr(error)) from error

    async def _holds(self) -> None:
        """Look at everything."""
        self._seen |= {(each.message, each.data): each for each in buttons_of(self.diary.new)}
        laws.nothing_failed(self._system.playground, self._log)
        laws.all_fits(self.diary.new)
        laws.labels_differ(self.diary.new)
        row = await self.stored()
        laws.one_thing_is_open(self._chat, row)
        laws.open_question_is_last(self._chat, row)
        await self._offers_hold(row)
        self.counts["messages"] += sum(message.by_bot for message in self.diary.new)

    async def _offers_hold(self, row: Stored) -> None:
        """Try the offers of messages that are new or changed."""
        new = [message for message in self.messages if message.changed > self._looked_at]
        self._looked_at = max((message.changed for message in new), default=self._looked_at)
        if not row.is_known or row.is_gone or self._chat.is_blocked:
            return
        bot, now = self._system.bot, self._system.clock.now
        for message in new:
            if buttons := buttons_of([message]):
                laws.offers_hold(
                    await bot.database.transaction(trials, bot.app, now, self.id, buttons)
                )

    @singledispatchmethod
    async def _does(self, step: Step) -> None:
        raise TypeError(f"no step: {step}")

    @_does.register
    async def _(self, step: TapsOn) -> None:
        for _ in range(step.times):
            await self._taps(Taps(0.0))

    @_does.register
    async def _(self, step: Writes) -> None:
        before, newest = await self.stored(), self._system.playground.world.last_message
        await self._writes(step.text)
        after = await self.stored()
        new = [m for m in self.messages if m.by_bot and m.id > newest]
        # Advice on an emergency is repeated; what a command asks for twice is shown twice.
        is_free = step.text.startswith("/") or after.flow == "emergency"
        answer = text_of(new[0]) if new and after.revision == before.revision else None
        laws.answers_differ(self._answer, answer)
        self._answer = None if is_free else answer

    @_does.register
    async def _(self, step: WritesLabel) -> None:
        found = self._picked(Taps(step.pick))
        if found is not None:
            await self._writes(found.label)

    @_does.register
    async def _(self, step: Shares) -> None:
        state = self._system.playground.state
        people.share_location(state, self._chat, step.latitude, step.longitude)
        await self._is_answered()

    @_does.register
    async def _(self, _step: Restarts) -> None:
        self.counts["restarts"] += 1
        await self._system.restarts()

    @_does.register
    async def _(self, _step: FallsSilent) -> None:
        silence = KEEP_SILENT - WARNED_BEFORE + timedelta(hours=9)
        await self._waits(Waits(silence, is_away=True))
        await self._system.restarts()

    @_does.register
    async def _(self, _step: IsLookedAt) -> None:
        person = await self._system.bot.database.transaction(stored_people.get, self.id)
        if person is None or person.consent is None:
            return
        self.counts["looks"] += 1
        token, now = f"{self.counts['looks']}", self._system.clock.now
        offer = ShareOffered(digest_of(token), Role.COACH, ShareNames("Ana"))
        await self._system.bot.database.transaction(offered, person, offer, now)
        for text in (f"/start share_{token}", "Accept", "Bea", "Report"):
            self._system.moves_to(self._system.clock.now + A_TAP)
            people.say(self._system.playground.state, self._viewer, text)
            await self._system.bot.hears()

    @_does.register
    async def _(self, _step: Blocks) -> None:
        self.counts["blocks"] += 1
        state = self._system.playground.state
        people.set_blocked(state, self._chat, is_blocked=not self._chat.is_blocked)
        await self._system.bot.hears()

    @_does.register
    async def _(self, _step: FinishesOnboarding) -> None:
        await self._writes("/start")
        for _ in range(ONBOARDED_AFTER):
            if (await self.stored()).is_onboarded:
                return
            await self._taps(Taps(0.0))
        raise Broken("the plan is reached", f"not after {ONBOARDED_AFTER} taps")

    @_does.register
    async def _taps(self, taps: Taps) -> None:
        found = self._picked(taps)
        if found is None:
            return
        before = await self.stored()
        await self._presses(found, taps.times)
        after = await self.stored()
        is_live = before.is_asked and found.data.startswith(f"t:{before.revision}:")
        answer = self._system.playground.state.presses.all()[-1].answer
        has_toast = answer is not None and answer.text
        if is_live and after.revision == before.revision and not has_toast:
            raise Broken("a live button is understood", f"{before.flow}: {found}")

    async def _presses(self, button: Button, times: int = 1) -> None:
        many = f" x{times}" if times > 1 else ""
        self.diary.does(f"    [{button.label}] {button.data}{many}")
        self._system.moves_to(self._system.clock.now + A_TAP)
        state, message = self._system.playground.state, self._chat.messages[button.message]
        for _ in range(times):
            people.press(state, self._chat, message, button.data, self._chat.user or {})
        self.counts["taps"] += times
        await self._system.bot.hears()

    async def _writes(self, text: str) -> None:
        people.say(self._system.playground.state, self._chat, text)
        self.counts["commands" if text.startswith("/") else "texts"] += 1
        await self._is_answered()

    @_does.register
    async def _sends(self, sends: Sends) -> None:
        kind, state = sends.kind, self._system.playground.state
        self.counts["media"] += 1
        if kind in SAMPLE_KINDS:
            people.send_file(state, self._chat, kind)
        elif kind == "contact":
            people.share_contact(state, self._chat)
        elif kind == "forward":
            people.forward(state, self._chat, "/delete")
        else:
            mine = [m for m in self.messages if not m.by_bot and "text" in m.payload]
            if not mine:
                return
            people.edit(state, self._chat, mine[-1], "/delete")
        before, self._sent_at = self._sent_at, self._system.clock.now
        if before is not None and self._sent_at - before <= GAP:
            await self._system.bot.hears()  # a burst is answered once
        else:
            await self._is_answered()

    async def _is_answered(self) -> None:
        """Check that something comes back: a message, an edit, a reaction."""
        before = self._system.playground.world.changed
        await self._system.bot.hears()
        if self._system.playground.world.changed == before:
            laws.nothing_failed(self._system.playground, self._log)
            raise Broken("everything is answered", "nothing came back")

    @_does.register
    async def _waits(self, waits: Waits) -> None:
        until = self._system.clock.now + waits.time
        self.counts["days"] += waits.time.days
        if waits.is_away:
            self._system.moves_to(until)
        for _ in range(WAKINGS_MOST):
            coming = await self._ticks()
            if coming is None or coming >= until:
                break
            self._system.moves_to(coming)
        else:
            raise Broken("it comes to rest", f"{WAKINGS_MOST} wakings in {waits.time}")
        self._system.moves_to(until)
        await self._ticks()

    async def _ticks(self) -> Any:  # noqa: ANN401 - an instant or None
        """The bot wakes; nothing comes of itself to somebody who has paused or blocked it."""
        before, world = await self.stored(), self._system.playground.world
        count, changed = world.last_message, world.changed
        calls = self._system.playground.calls.last
        coming = await self._system.bot.ticks()
        self.counts["wakings"] += 1
        came = world.last_message - count
        # A session that is under way goes on: its rests end, also in a pause.
        if came and before.is_paused(self._system.clock.now) and not before.sessions:
            raise Broken("paused is silent", f"{came} messages came")
        if before.is_gone and self._system.playground.calls.last > calls:
            raise Broken("blocked is silent", "the bot called")
        self.counts["prompts"] += came
        if world.changed > changed:
            await self._offers_hold(await self.stored())
        return coming

    def _picked(self, taps: Taps) -> Button | None:
        """The button meant; None where there is none."""
        match taps.of:
            case "newest":
                newest = self._chat.newest_with_buttons()
                buttons = buttons_of([newest]) if newest is not None else []
            case "standing":
                buttons = buttons_of(self.messages)
            case _:
                buttons = self.known
        return buttons[int(taps.pick * len(buttons))] if buttons else None
