"""The control API: what the chat page, and tests in other processes, ask and do."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from playground.api.facts import Json
from playground.api.refusal import Refusal
from playground.control.control_actions import ACTS
from playground.control.ranges import served
from playground.control.stream import Stream
from playground.telegram import Playground
from playground.world.faults import KINDS, Fault
from playground.world.people import CannotWrite
from playground.world.polls import CannotVote
from playground.world.world import Chat, chat_view, message_view

_SHOWN_CALLS = 300

_COMPLAINTS = (ValueError, TypeError, LookupError, CannotWrite, CannotVote, Refusal)

Answering = Callable[[web.Request], Awaitable[Any]]


class Control:
    """Acts of people, the clock, faults and calls as JSON, and a stream of changes."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._state = playground.state
        self._stream = Stream(playground.state.changes)

    def routes(self) -> list[web.RouteDef]:
        """Return every path below /api/."""
        gets = {
            "state": self.whole,
            "profile/{chat}": self.profile,
            "chats/{chat}/messages": self.messages,
            "presses": self.presses,
            "presses/{press}": self.press,
            "calls": self.calls,
            "counts": self.counts,
            "clock": self.clock,
            "faults": self.faults,
        }
        posts = {
            "people": self.add_people,
            "groups": self.add_group,
            "chats/{chat}/{act}": self.act,
            "each/{act}": self.act_each,
            "clock": self.move_clock,
            "faults": self.add_fault,
            "latency": self.set_latency,
        }
        return [
            *(web.get(f"/api/{path}", _as_json(answer)) for path, answer in gets.items()),
            *(web.post(f"/api/{path}", _as_json(answer)) for path, answer in posts.items()),
            web.delete("/api/faults", _as_json(self.clear_faults)),
            web.get("/api/changes", self._stream.answer),
            web.get("/api/files/{file_id}", self.file),
        ]

    async def whole(self, _request: web.Request) -> Json:
        """Return all that the page shows at its start."""
        state = self._state
        return {
            "bot": state.world.bot,
            "chats": [chat_view(chat) for chat in state.world.chats.values()],
            "messages": [
                message_view(chat, message)
                for chat in state.world.chats.values()
                for message in chat.messages.values()
            ],
            "presses": [press.as_json() for press in state.presses.waiting()],
            "clock": self._clock(),
            "calls": [call.as_json() for call in self._playground.calls.all()[-_SHOWN_CALLS:]],
            "faults": self._playground.faults.as_json(),
            "fault_kinds": KINDS,
            "pending": len(state.inbox.pending),
            "polls": state.inbox.polls,
        }

    async def profile(self, request: web.Request) -> Json:
        """Return how the bot presents itself to a chat."""
        chat, profile = self._chat(request), self._state.profile
        language = (chat.user or {}).get("language_code", "")[:2]
        return {
            "name": _in(profile.names, language) or self._state.world.bot["first_name"],
            "description": _in(profile.descriptions, language),
            "short_description": _in(profile.short_descriptions, language),
            "commands": profile.commands_for(chat),
            "menu_button": profile.menu_button(chat.id),
        }

    async def messages(self, request: web.Request) -> list[Json]:
        """Return a chat's messages; ?after=N those that are new or changed since change N."""
        after = int(request.query.get("after", 0))
        chat = self._chat(request)
        found = (message for message in chat.messages.values() if message.changed > after)
        return [message_view(chat, message) for message in found]

    async def presses(self, _request: web.Request) -> list[Json]:
        """Return every press and how long its answer took."""
        return [press.as_json() for press in self._state.presses.all()]

    async def press(self, request: web.Request) -> Json:
        """Return one press and its answer."""
        press = self._state.presses.find(request.match_info["press"])
        if press is None:
            raise web.HTTPNotFound
        return press.as_json()

    async def calls(self, request: web.Request) -> list[Json]:
        """Return the log; ?method= and ?after=N narrow it."""
        method, after = request.query.get("method"), int(request.query.get("after", 0))
        return [call.as_json() for call in self._playground.calls.all(method, after)]

    async def counts(self, _request: web.Request) -> Json:
        """Return how often each method was acted on, refused or met by a fault."""
        return {
            **self._playground.calls.counts.as_json(),
            "faults": dict(self._playground.faults.happened),
            "polls": self._state.inbox.polls,
            "pending": len(self._state.inbox.pending),
            "errors": self._playground.errors,
        }

    async def clock(self, _request: web.Request) -> Json:
        """Return the offset in seconds and the moved instant in Unix seconds."""
        return self._clock()

    async def faults(self, _request: web.Request) -> list[Json]:
        """Return the rules that stand."""
        return self._playground.faults.as_json()

    async def add_people(self, request: web.Request) -> Json:
        """Make one person {name, language}, or a burst of them {count, language}."""
        body = await request.json()
        language = body.get("language", "en")
        if "count" in body:
            people = self._playground.people(body["count"], language=language)
            return {"ids": [person.id for person in people]}
        person = self._playground.person(
            str(body["name"]).strip() or "Somebody", language=language
        )
        return chat_view(self._state.world.chats[person.id])

    async def add_group(self, request: web.Request) -> Json:
        """Make a group or channel {title, type, members: [person ids]} with the bot in it."""
        body = await request.json()
        members = [self._playground.find_person(number) for number in body["members"]]
        group = self._playground.group(body["title"], *members, kind=body.get("type", "group"))
        return chat_view(self._state.world.chats[group.id])

    async def act(self, request: web.Request) -> Json:
        """Act: say, edit, press, vote, location, contact, media, forward, block."""
        chat, body = self._chat(request), await request.json()
        act = ACTS.get(request.match_info["act"])
        if act is None:
            raise web.HTTPNotFound
        return await act(self._state, chat, body)

    async def act_each(self, request: web.Request) -> list[Json]:
        """Act as many people at once: {chats: [ids], and what the act takes}."""
        body = await request.json()
        act = ACTS[request.match_info["act"]]
        chats = [self._state.world.chats[number] for number in body["chats"]]
        return [await act(self._state, chat, body) for chat in chats]

    async def move_clock(self, request: web.Request) -> Json:
        """Set the offset {offset}, or move on by {advance} seconds."""
        body = await request.json()
        clock = self._state.clock
        clock.offset = round(body.get("offset", clock.offset + body.get("advance", 0)))
        self._state.changes.emit("clock", self._clock())
        return self._clock()

    async def add_fault(self, request: web.Request) -> list[Json]:
        """Add a fault {method, kind, times | chance, seconds, code, chat_id}."""
        body = await request.json()
        details = {k: body[k] for k in ("seconds", "code", "chat_id") if k in body}
        if body["kind"] not in KINDS:
            raise ValueError(f"kind is one of {', '.join(KINDS)}")
        fault = Fault(body["kind"], **details)
        faults, method = self._playground.faults, body.get("method", "*")
        if "chance" in body:
            faults.chance(method, fault, body["chance"])
        else:
            faults.next(method, fault, times=body.get("times", 1))
        self._state.changes.emit("faults", faults.as_json())
        return faults.as_json()

    async def clear_faults(self, _request: web.Request) -> list[Json]:
        """Let everything go well again."""
        self._playground.faults.clear()
        self._state.changes.emit("faults", [])
        return []

    async def set_latency(self, request: web.Request) -> Json:
        """Let every answer come {seconds} late."""
        self._playground.latency = float((await request.json())["seconds"])
        return {"seconds": self._playground.latency}

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Return what is in a file of the bot, for the page to show."""
        files = self._state.files
        stored = files.find(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        return served(request, files.content(stored), stored.mime)

    def finish(self) -> None:
        """End the streams of changes, so that the server can stop."""
        self._stream.finish()

    def _chat(self, request: web.Request) -> Chat:
        chat = self._state.world.chats.get(int(request.match_info["chat"]))
        if chat is None:
            raise web.HTTPNotFound
        return chat

    def _clock(self) -> Json:
        clock = self._state.clock
        return {"offset": clock.offset, "now": clock.seconds()}


def _in(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get("", "")


def _as_json(answer: Answering) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Give what a function gives as JSON; its complaints as 400, with their words."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await answer(request))
        except _COMPLAINTS as error:
            return web.json_response({"error": str(error)}, status=400)

    return handler
