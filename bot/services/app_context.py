"""Hold what every turn needs and none changes: content, places, languages, admins, the clock."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import aiohttp
import structlog

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.message import Message
from bot.coaching.person.person import Locale
from bot.flows.context import LanguageParser, Places
from bot.tuning import TUNING
from bot.value import Value


class AppContext(Value):
    """The content that was read at the start.

    `parser` finds the one for a person's language; `label` says a button's words as the person
    sees them; `admins` may ask for /stats. `calendar_address` makes an address that shows a plan;
    None: nothing listens there.
    """

    catalogue: Catalogue
    places: Places
    parser: Callable[[str], LanguageParser]
    label: Callable[[Message, Locale], str]
    admins: frozenset[int] = frozenset()
    calendar_address: Callable[[], str] | None = None


Clock = Callable[[], datetime]

log = structlog.get_logger()


def system_clock() -> datetime:
    """Return the present instant, aware, in UTC."""
    return datetime.now(UTC)


class OffsetClock:
    """The system's clock with an offset: for the playground, and for tests."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset
        self._applied = ""

    def __call__(self) -> datetime:
        """Return the present instant with the offset, in UTC."""
        return system_clock() + self.offset

    async def follow(self, url: str, on_change: Callable[[], None]) -> None:
        """Ask an address for the offset in seconds once a second, at once where it has changed.

        Each request says in `applied` which answer it follows: whoever moves the clock can wait
        until it has been read.
        """
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
            while True:
                before = self.offset
                await self._ask(session, url, on_change)
                if self.offset == before:
                    await asyncio.sleep(TUNING.clock_seconds)

    async def ask(self, url: str) -> None:
        """Ask once."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
            await self._ask(session, url, lambda: None)

    async def _ask(
        self, session: aiohttp.ClientSession, url: str, on_change: Callable[[], None]
    ) -> None:
        try:
            async with session.get(url, params={"applied": self._applied}) as answer:
                text = await answer.text()
            offset = timedelta(seconds=float(text))
        except (aiohttp.ClientError, TimeoutError, ValueError, OverflowError) as error:
            log.warning("clock_unreadable", error=type(error).__name__)
            return
        self._applied = text
        if offset != self.offset:
            self.offset = offset
            on_change()
