"""The playground as one object: takes a call of the bot, gives Telegram's answer."""

import asyncio
import inspect
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playground.api.calls import Call, Calls
from playground.api.facts import Json, Method, load_facts
from playground.api.methods import METHODS
from playground.api.refusal import METHOD_NOT_FOUND, Refusal
from playground.api.requests import Request, Requests, Upload
from playground.api.type_check import Kinds, Mismatch
from playground.driver import Group, Person
from playground.world.changes import Changes
from playground.world.clock import Clock
from playground.world.faults import Fault, Faults
from playground.world.files import Files
from playground.world.group_rate import GroupRate
from playground.world.inbox import Inbox
from playground.world.polls import Polls
from playground.world.presses import Presses
from playground.world.profile import Profile
from playground.world.state import State
from playground.world.world import World

#: The bot of the playground; the token opens nothing anywhere else.
TOKEN = "7000000001:playground-token-that-opens-nothing"  # noqa: S105 - not a secret
BOT: Json = {
    "id": 7_000_000_001,
    "is_bot": True,
    "first_name": "Backline",
    "username": "backline_playground_bot",
}
_FIRST_UPDATE = 400_000_001


class Dropped(Exception):
    """The connection is to be cut without an answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer ready for the wire."""

    status: int
    body: bytes
    retry_after: int | None = None


class Playground:
    """A strict Bot API server without its socket, and the people who talk to its bot.

    Args:
        record_calls: keep the log of calls; benchmarks switch it off.
        latency: seconds by which every answer comes late.
        seed: of the chance in faults and dice.
        folder: where the world and its files are kept; None keeps them in memory.
        press_seconds: how long a callback query can be answered.
    """

    def __init__(
        self,
        *,
        record_calls: bool = True,
        latency: float = 0.0,
        seed: int = 0,
        folder: Path | None = None,
        press_seconds: float = 60.0,
    ) -> None:
        facts = load_facts()
        kinds, clock, changes = Kinds(facts), Clock(), Changes()
        self.token = TOKEN
        self.latency = latency
        self.folder = folder
        self.faults = Faults(seed)
        self.calls = Calls(is_recording=record_calls)
        self.errors: list[str] = []
        self.state = State(
            kinds=kinds,
            clock=clock,
            changes=changes,
            world=World(dict(BOT), clock, changes),
            inbox=Inbox(kinds, first_update=_FIRST_UPDATE),
            presses=Presses(seconds=press_seconds),
            profile=Profile(),
            files=Files(folder / "files" if folder else None),
            polls=Polls(),
            chance=random.Random(seed),  # noqa: S311 - chance that can be repeated
        )
        self._requests = Requests(facts, kinds)
        self._group_rate = GroupRate()

    @property
    def clock(self) -> Clock:
        """The playground's time; set `offset` to move it."""
        return self.state.clock

    @property
    def world(self) -> World:
        """All chats."""
        return self.state.world

    def person(self, name: str, *, language: str = "en", started: bool = False) -> Person:
        """Make a new person, who has not written to the bot yet unless `started`."""
        chat = self.world.add_person(name, language)
        chat.is_started = started
        return Person(self.state, chat)

    def people(self, count: int, *, language: str = "en") -> list[Person]:
        """Add many people at once who have all started the bot: a burst for benchmarks."""
        return [
            self.person(f"Person {number}", language=language, started=True)
            for number in range(1, count + 1)
        ]

    def find_person(self, person_id: int) -> Person:
        """Return a person by number.

        Raises:
            KeyError: where there is no such person.
        """
        return Person(self.state, self.world.chats[person_id])

    def group(self, title: str, *members: Person, kind: str = "group") -> Group:
        """Make a new group, supergroup or channel that the first member adds the bot to."""
        ids = [member.id for member in members]
        chat = self.world.add_gathering(title, kind, ids)
        group = Group(self.state, chat)
        group.adds_bot(members[0])
        return group

    async def call(
        self, name: str, raw: Mapping[str, Any], files: Mapping[str, Upload] | None = None
    ) -> Reply:
        """Act on a call of the bot, and answer as Telegram does.

        Raises:
            Dropped: where a fault wants the answer to be lost.
        """
        method = self._requests.method(name)
        if method is None:
            return _refused(Refusal(404, METHOD_NOT_FOUND))
        fault = None
        if self.faults.rules:
            fault = self.faults.draw(method.name, _number(raw.get("chat_id")))
            self.state.changes.emit("faults", self.faults.as_json())
        if fault is not None and fault.kind == "lost_before":
            self._note(Request(method.name, dict(raw), {}), None, None, fault)
            raise Dropped
        reply = await self._answered(method, raw, files or {}, fault)
        late = self.latency + (fault.seconds if fault and fault.kind == "delay" else 0)
        if late:
            await asyncio.sleep(late)
        if fault is not None and fault.kind == "lost_after":
            raise Dropped
        return reply

    async def _answered(
        self,
        method: Method,
        raw: Mapping[str, Any],
        files: Mapping[str, Upload],
        fault: Fault | None,
    ) -> Reply:
        request = Request(method.name, dict(raw), files)
        try:
            if fault is not None:
                fault.check()
            request = self._requests.read(method, raw, files)
            self._group_rate.take(method.name, _number(request.params.get("chat_id")))
            result = await self._acted(method, request)
            self.state.kinds.check(method.returns, result, method.name)
        except Refusal as refusal:
            self._note(request, None, refusal, fault)
            return _refused(refusal)
        except Mismatch as mismatch:
            self.errors.append(str(mismatch))
            erred = Refusal(500, f"Internal Server Error: the playground erred: {mismatch}")
            self._note(request, None, erred, fault)
            return _refused(erred)
        self._note(request, result, None, fault)
        return Reply(200, json.dumps({"ok": True, "result": result}).encode())

    async def _acted(self, method: Method, request: Request) -> object:
        act = METHODS.get(method.name.lower())
        if act is None:
            raise Refusal.bad(f"the playground does not act out {method.name}")
        result = act(self.state, request)
        return await result if inspect.isawaitable(result) else result

    def _note(
        self, request: Request, result: object, refusal: Refusal | None, fault: Fault | None
    ) -> None:
        kind = fault.kind if fault else None
        acted = refusal is None and kind != "lost_before"
        number = self.calls.count(
            request.method, acted=acted, refused=refusal is not None and fault is None, fault=kind
        )
        if not self.calls.is_recording:
            return
        call = Call(
            number=number,
            at=self.clock.seconds(),
            method=request.method,
            params={
                **request.params,
                **{name: f"({f.name})" for name, f in request.files.items()},
            },
            acted=acted,
            result=result,
            refusal=refusal.description if refusal else None,
            code=refusal.code if refusal else 200,
            fault=kind,
            warnings=request.warnings,
        )
        self.calls.add(call)
        if self.state.changes.is_watched:
            self.state.changes.emit("call", call.as_json())


def _refused(refusal: Refusal) -> Reply:
    answer: Json = {
        "ok": False,
        "error_code": refusal.code,
        "description": _lowered(refusal.description),
    }
    if refusal.retry_after is not None:
        answer["parameters"] = {"retry_after": refusal.retry_after}
    if refusal.migrated_to is not None:
        answer["parameters"] = {"migrate_to_chat_id": refusal.migrated_to}
    return Reply(refusal.code, json.dumps(answer).encode(), refusal.retry_after)


def _lowered(description: str) -> str:
    """Write the first letter after the prefix small, as Telegram does, unless in a name."""
    prefix, colon, words = description.partition(": ")
    is_name = words[:2].isupper() or words.startswith("HTTP")
    return description if not words or is_name else prefix + colon + words[0].lower() + words[1:]


def _number(value: object) -> int | None:
    try:
        return int(str(value))
    except (TypeError, ValueError):
        return None
