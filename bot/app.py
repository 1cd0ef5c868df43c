"""The only place that knows everybody: builds the services from settings, by hand."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog

from bot.chat.commands import Me, identify, present
from bot.chat.limits import Pacing
from bot.chat.receiving.failed_updates import FailedUpdates, Retried
from bot.chat.receiving.fetch_file import fetch_file
from bot.chat.receiving.handlers import Answers, Handlers
from bot.chat.receiving.polling import Polling
from bot.chat.receiving.polling_leader import LonePolling
from bot.chat.receiving.update_pipeline import Intake, uncounted
from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.clock import OffsetClock, Ticker, system_clock
from bot.content.language.parser import PatternParser, parsers_in
from bot.content.loader import Content, load_content
from bot.content.places.cities import Places
from bot.content.words import Words
from bot.receiving import Receiver
from bot.services.app_context import AppContext
from bot.services.conversation.converse import Converse
from bot.services.delivery.media import MediaStore
from bot.services.delivery.rate_limit import rate_limited
from bot.services.delivery.worker import Deliver, Worker, slots
from bot.services.delivery.worker_name import worker_name
from bot.services.operations import heartbeat, ownership
from bot.services.operations.heartbeat import Heartbeat
from bot.services.operations.monitor import Monitor
from bot.services.privacy.export import Exports
from bot.services.reminders.calendar_feed import CalendarFeed, addresses
from bot.services.reminders.remind import Remind
from bot.services.tick import Tick
from bot.settings import Listen, Settings
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import prove_key
from bot.storage.locks import POLLING, AdvisoryLock
from bot.waiting import until_available

log = structlog.get_logger()

CONTENT = Path(__file__).parents[1] / "content"

#: Seconds for what is under way when the bot stops; with the last answers to taps, ten in all.
STOP_WITHIN = 8.0


Loaded = tuple[Content, Callable[[str], PatternParser]]


def load() -> Loaded:
    """Read the content folder, and the patterns of what people type in English.

    Raises:
        ContentError, ValueError: a file does not hold what it should.
    """
    return load_content(CONTENT), parsers_in(CONTENT / "words")


class App:
    """The bot on one database: built whole, then run until it is stopped."""

    def __init__(self, settings: Settings, database: Database, loaded: Loaded) -> None:
        self.database = database
        self._settings = settings
        self._clock, self._stopped = OffsetClock(), asyncio.Event()
        content, parsers = loaded
        self._words, catalogue = Words(content.languages), content.catalogue
        self._renderer, places = Renderer(self._words, self._clock), Places(CONTENT / "places")
        self._media_store = MediaStore(database, catalogue, CONTENT / "media", self._clock)
        app = AppContext(
            catalogue,
            places,
            parsers,
            self._renderer.plain,
            settings.admin_ids,
            addresses(settings.public_url) if settings.public_url else None,
        )
        self._transport = Transport(settings.token(), settings.bot_api_base_url)
        self._exports = Exports(database, self._clock)
        self._deliver = Deliver(
            database,
            rate_limited(
                TelegramSender(
                    self._transport, self._renderer, self._exports.archive, self._media_store
                ),
                database,
                settings.send_rate,
            ),
            Pacing(settings.send_rate),
            self._clock,
            Worker(worker_name(), slots(settings.send_rate), app),
        )
        self._heartbeat = Heartbeat(database)
        self._converse = Converse(database, app, self._clock, self._deliver)
        self._converse.imports.fetch = partial(fetch_file, self._transport)
        self._remind = Remind(database, app, self._clock, settings.ahead, self._renderer.prepare)
        self._ticker = Ticker(
            Tick(database, self._remind, self._converse, self._deliver, self._heartbeat).once,
            self._clock,
            settings.tick_seconds,
        )
        self._answers = Answers(self._transport, self._renderer)
        handlers = Handlers(uncounted(self._converse.take), places, self._answers)
        self._telegram = handlers.application(settings.token(), self._transport)
        self._failed = FailedUpdates(database, self._clock)
        intake = Intake(self._telegram, self._answers, self._failed.store, Unavailable)
        self._converse.stop, self._converse.wake_ticker = self.stop, self._ticker.at
        self._converse.hold_back = intake.flood_gate.hold
        self._monitor = Monitor(database, settings.admin_ids, self._clock, intake.counts)
        self._receiver = _receiver(
            settings,
            self._transport,
            intake,
            CalendarFeed(database, app, self._clock),
            self._heartbeat,
        )

    async def run(self) -> None:
        """Run until SIGTERM, SIGINT or a key that fits no more; what is in flight is done."""
        for each in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(each, self.stop)
        async with self._connected():
            if await self._has_begun():
                await self._work()
        log.info("stopped")
        if self._converse.key_mistake is not None:
            raise self._converse.key_mistake

    async def retry_failed(self, person_id: int | None) -> list[Retried]:
        """Handle again what was put aside, of one person or (None) of all."""
        async with self._connected():
            await self._media_store.open((await self._proven()).id)
            async with asyncio.TaskGroup() as group:
                group.create_task(self._deliver.run())
                try:
                    return await self._failed.retry(self._telegram, person_id)
                finally:
                    self._deliver.stop()

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[None]:
        await self._transport.initialize()
        try:
            yield
        finally:
            await self._exports.close()
            await self._converse.imports.close()
            await self._answers.close()
            await self._telegram.shutdown()  # closes the transport as well
            await self._transport.shutdown()

    def stop(self) -> None:
        """Take nothing new; end when what is under way is done."""
        self._stopped.set()

    async def _has_begun(self) -> bool:
        """Begin; a stop that comes while the server is away ends the wait."""
        is_embedded = self.database.is_embedded
        begun = self._begin() if is_embedded else until_available(self._begin)
        beginning = asyncio.ensure_future(begun)
        stopping = asyncio.ensure_future(self._stopped.wait())
        await asyncio.wait([beginning, stopping], return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not beginning.done():
            beginning.cancel()
            await asyncio.wait([beginning])
            return False
        log.info("started", bot=beginning.result().id)
        return True

    async def _begin(self) -> Me:
        """Make ready for work; adopt what a kill has left."""
        me = await self._proven()
        await self._media_store.open(me.id)
        if self._settings.clock_url:
            await self._clock.ask(self._settings.clock_url)
        away = await self.database.transaction(heartbeat.begin, system_clock())
        if away is not None:
            log.warning("was_out_of_order", minutes=round(away.total_seconds() / 60))
        await self._remind.recompute()
        await self._receiver.prepare()
        return me

    async def _proven(self) -> Me:
        """Prove that token, key and database belong together."""
        await self.database.transaction(prove_key)
        me = await identify(self._telegram)
        await self.database.transaction(ownership.prove_bot, me.id)
        self._renderer.bot_name = me.username
        return me

    async def _work(self) -> None:
        async with asyncio.TaskGroup() as group:
            delivering = group.create_task(self._deliver.run())
            if self.database.is_embedded:
                await self._deliver.recover(is_alone=True)  # over PostgreSQL the ticks do it
            receiving = group.create_task(self._receiver.run(self._stopped))
            ticking = group.create_task(self._ticker.run(self._stopped))
            watching = group.create_task(self._monitor.run(self._stopped))
            presenting = group.create_task(_tried(lambda: present(self._transport, self._words)))
            following = None
            if self._settings.clock_url:
                url = self._settings.clock_url
                following = group.create_task(self._clock.follow(url, self._clock_changed))
            await self._stopped.wait()
            presenting.cancel()
            if following is not None:
                following.cancel()
            try:
                async with asyncio.timeout(STOP_WITHIN):
                    await asyncio.wait([receiving, ticking, watching])
                    self._deliver.stop()
                    await asyncio.wait([delivering])
            except TimeoutError:
                log.warning("stopped_without_answers")
                for each in (receiving, ticking, watching, delivering):
                    each.cancel()

    def _clock_changed(self) -> None:
        self._ticker.clock_changed()
        self._deliver.wake()


def _receiver(
    settings: Settings,
    transport: Transport,
    intake: Intake,
    feed: CalendarFeed,
    heartbeat_: Heartbeat,
) -> Receiver:
    """Return how updates come in, and the web app where one listens."""
    lock = None if settings.is_embedded else AdvisoryLock(settings.database_url, POLLING)
    signs = partial(heartbeat_.alive, "poll"), partial(heartbeat_.troubled, "poll")
    polling = LonePolling(lambda: Polling(transport, intake, *signs), lock)
    if settings.listen is None and settings.webhook_url is None:
        return Receiver(transport, polling, None)
    from bot.chat.receiving.registration import Registration  # noqa: PLC0415 - start time counts
    from bot.chat.receiving.webhook import Webhook  # noqa: PLC0415 - likewise
    from bot.web import CalendarRoute, Web  # noqa: PLC0415 - likewise

    routes = [CalendarRoute(feed.read).route] if settings.public_url else []
    if settings.webhook_url is None or settings.webhook_secret is None:
        web = Web(feed.database, settings.listen, routes) if settings.listen else None
        return Receiver(transport, polling, web)
    secret = settings.webhook_secret.get_secret_value()
    path = settings.webhook_path or urlsplit(settings.webhook_url).path or "/"
    webhook = Webhook(intake, secret)
    address = settings.webhook_url, secret
    registration = Registration(transport, address, lambda: webhook.taken, signs)
    listen = settings.listen or Listen("127.0.0.1", 8080)
    return Receiver(
        transport, registration, Web(feed.database, listen, [webhook.route(path), *routes])
    )


async def _tried(work: Callable[[], Any]) -> None:
    """Await something that the bot can live without."""
    try:
        await work()
    except Exception as error:
        log.warning("commands_not_set", error=type(error).__name__)
