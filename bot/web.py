"""The web app: health, metrics, and the webhook where one is set."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import uvicorn
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from typing_extensions import override

from bot.services.clock import system_clock
from bot.services.pulse import ailments
from bot.settings import Listen
from bot.storage import operations, outbox
from bot.storage.database import Database, Unavailable


class Web:
    """Serves until stopped."""

    def __init__(self, database: Database, listen: Listen, routes: Sequence[BaseRoute]) -> None:
        self._database = database
        self._listen = listen
        self.app = Starlette(
            routes=[Route("/healthz", self._health), Route("/metrics", self._metrics), *routes]
        )

    async def run(self, stopped: asyncio.Event) -> None:
        """Serve; what is under way is answered before the end."""
        config = uvicorn.Config(
            self.app,
            host=self._listen.host,
            port=self._listen.port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=8,
        )
        server = _Server(config)
        async with asyncio.TaskGroup() as group:
            serving = group.create_task(server.serve())
            await stopped.wait()
            server.should_exit = True
            await asyncio.wait([serving])

    async def _health(self, _request: Request) -> Response:
        try:
            found = await self._database.transaction(ailments, system_clock())
        except Unavailable as error:
            found = (f"database: {error}",)
        return PlainTextResponse("\n".join(found) or "well", status_code=503 if found else 200)

    async def _metrics(self, _request: Request) -> Response:
        try:
            figures = await self._database.transaction(_figures)
        except Unavailable as error:
            return PlainTextResponse(f"database: {error}", status_code=503)
        registry = CollectorRegistry()
        registry.register(figures)
        return Response(generate_latest(registry), media_type="text/plain; version=0.0.4")


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
        """The metrics, each with what it means."""
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
