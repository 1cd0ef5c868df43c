"""The web app: health, metrics, and the webhook where one is set."""

import asyncio
import re
import socket
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from math import inf
from time import monotonic
from typing import Generic, TypeVar

import uvicorn
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from typing_extensions import override

from bot.clock import system_clock
from bot.services.operations.heartbeat import ailments
from bot.services.reminders.calendar_feed import PATH, SUFFIX
from bot.settings import AddressTaken, Listen
from bot.storage import operations
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import outbox

T = TypeVar("T")

#: No more than that: why stands in the log, and here everybody may read.
_AWAY = "database: away"
_BACKLOG = 2048

#: Seconds for which an answer is given again: whoever can reach the address may ask, and each
#: look is a transaction that taps wait for.
FRESH_FOR = 1.0


#: Calendars that are read over all, and from one address: apps ask once an hour.
CALENDARS_A_SECOND, CALENDARS_AT_ONCE = 5.0, 20
ONE_EVERY_SECONDS, ONE_AT_ONCE = 30.0, 6
_TOKENS_MOST = 10_000
_TOKEN = re.compile(r"[\w-]{43}", re.ASCII)
_NOT_FOUND = PlainTextResponse("not found", status_code=404)


class Web:
    """Serves until stopped."""

    def __init__(self, database: Database, listen: Listen, routes: Sequence[BaseRoute]) -> None:
        self._listen = listen
        self._socket: socket.socket | None = None
        self._ailments = _Look(lambda: database.transaction(ailments, system_clock()))
        self._figures = _Look(lambda: database.transaction(_figures))
        self.app = Starlette(
            routes=[Route("/healthz", self._health), Route("/metrics", self._metrics), *routes]
        )

    def bind(self) -> socket.socket:
        """Take the address, before anything else begins.

        Raises:
            AddressTaken: it cannot be had.
        """
        host, port = self._listen.host, self._listen.port
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            self._socket = socket.create_server((host, port), family=family, backlog=_BACKLOG)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise AddressTaken(
                f"LISTEN: {host}:{port} cannot be listened on ({reason}): stop what listens "
                "there, or choose another address"
            ) from None
        return self._socket

    async def run(self, stopped: asyncio.Event) -> None:
        """Serve; what is under way is answered before the end."""
        listening = self._socket or self.bind()
        config = uvicorn.Config(
            self.app, log_config=None, access_log=False, timeout_graceful_shutdown=8
        )
        server = _Server(config)
        async with asyncio.TaskGroup() as group:
            serving = group.create_task(server.serve([listening]))
            await stopped.wait()
            server.should_exit = True
            await asyncio.wait([serving])

    async def _health(self, _request: Request) -> Response:
        found = await self._ailments.fresh()
        if found is None:
            return PlainTextResponse(_AWAY, status_code=503)
        return PlainTextResponse("\n".join(found) or "well", status_code=503 if found else 200)

    async def _metrics(self, _request: Request) -> Response:
        figures = await self._figures.fresh()
        if figures is None:
            return PlainTextResponse(_AWAY, status_code=503)
        registry = CollectorRegistry()
        registry.register(figures)
        return Response(generate_latest(registry), media_type="text/plain; version=0.0.4")


class CalendarRoute:
    """Calendars by their private addresses: 404 for any other, 429 for whoever asks too often.

    Args:
        read: the calendar of a token; None where it is none.
    """

    def __init__(self, read: Callable[[str], Awaitable[bytes | None]]) -> None:
        self._read = read
        self._everybody = _Rate(CALENDARS_A_SECOND, CALENDARS_AT_ONCE)
        self._one: dict[str, _Rate] = {}
        self.route = Route(f"{PATH}{{name}}", self._answer)

    async def _answer(self, request: Request) -> Response:
        name = str(request.path_params["name"])
        token = name.removesuffix(SUFFIX)
        if not name.endswith(SUFFIX) or not _TOKEN.fullmatch(token):
            return _NOT_FOUND
        if not self._everybody.admits() or not self._admits(token):
            return PlainTextResponse("too many", status_code=429, headers={"Retry-After": "60"})
        try:
            calendar = await self._read(token)
        except (Unavailable, DBAPIError):
            return PlainTextResponse(_AWAY, status_code=503)
        if calendar is None:
            return _NOT_FOUND
        headers = {"Cache-Control": "private, max-age=300", "X-Robots-Tag": "noindex"}
        return Response(calendar, media_type="text/calendar; charset=utf-8", headers=headers)

    def _admits(self, token: str) -> bool:
        if len(self._one) >= _TOKENS_MOST:
            self._one.clear()
        rate = self._one.setdefault(token, _Rate(1 / ONE_EVERY_SECONDS, ONE_AT_ONCE))
        return rate.admits()


class _Rate:
    """A bucket that is refilled by so many a second, up to a number."""

    def __init__(self, a_second: float, most: int) -> None:
        self._a_second = a_second
        self._most = most
        self._left, self._at = float(most), monotonic()

    def admits(self) -> bool:
        """Take one; False where none is left."""
        now = monotonic()
        self._left = min(self._most, self._left + (now - self._at) * self._a_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class _Look(Generic[T]):
    """Cached answer that is asked for anew once it is a second old."""

    def __init__(self, look: Callable[[], Awaitable[T]]) -> None:
        self._look = look
        self._taken_at = -inf
        self._found: T | None = None
        self._lock = asyncio.Lock()

    async def fresh(self) -> T | None:
        """Return an answer at most a second old; None where the database cannot be used.

        Many who ask at once share one look.
        """
        async with self._lock:
            if monotonic() - self._taken_at >= FRESH_FOR:
                try:
                    self._found = await self._look()
                except (Unavailable, DBAPIError):
                    self._found = None
                self._taken_at = monotonic()
            return self._found


class _Server(uvicorn.Server):
    """A server that leaves signals to the program."""

    @override
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Figures(Collector):
    """Counters, what waits in the outbox, and the age of each sign of life."""

    def __init__(
        self, counters: dict[str, int], waiting: dict[str, int], ages: dict[str, float]
    ) -> None:
        self._counters = counters
        self._waiting = waiting
        self._ages = ages

    @override
    def collect(self) -> Iterator[Metric]:
        """Yield the metrics, each with what it means."""
        events = CounterMetricFamily(
            "backline_events", "What happened, by name (docs/OPERATING.md)", labels=["name"]
        )
        for name, value in self._counters.items():
            events.add_metric([name], value)
        yield events
        waiting = GaugeMetricFamily("backline_outbox", "Messages that wait", labels=["state"])
        for state, value in self._waiting.items():
            waiting.add_metric([state], value)
        yield waiting
        ages = GaugeMetricFamily(
            "backline_age_seconds", "Since a part was last alive", labels=["part"]
        )
        for part, age in self._ages.items():
            ages.add_metric([part], age)
        yield ages


def _figures(connection: Connection) -> Figures:
    now = system_clock()
    beats = operations.beats(connection)
    ages = {part: (now - at).total_seconds() for part, (at, _) in beats.items()}
    return Figures(operations.counters(connection), outbox.sizes(connection), ages)
