"""Pictures of progress: how long one takes, and how long the loop waits meanwhile.

    python -m benchmarks.pictures [pictures, 40]

draws the pictures of somebody who has practised for a year, one at a time as the media store does,
and prints milliseconds a picture once warm (150 are the most), and by how much a waiting
coroutine is late meanwhile (20 ms are the most).
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from benchmarks.figures import print_rates, quantile
from bot.chat.sending.render import Renderer
from bot.content.words import Words
from bot.flows.media import Media
from bot.flows.progress.pictures import progress
from bot.flows.progress.weekly_review import weekly
from bot.flows.turn import Context
from bot.services.delivery.media import MediaStore
from bot.services.delivery.worker import slots
from tests.pictures.lives import a_year

CONTENT = Path(__file__).parents[1] / "content"
SEND_RATE = 25  # messages a second, which says how many are under way
TICK_S = 0.001
MOST_MS = 150
MOST_LATE_MS = 20


def media_of(context: Context) -> dict[str, Media]:
    """Every picture there is, by name."""
    screens = [progress(name, context).screens[0] for name in ("", "felt", "ladders", "sets")]
    screens.append(weekly(context))
    return {each.media.name: each.media for each in screens if each.media is not None}


async def main(count: int) -> None:
    """Measure, and print."""
    context = a_year()
    renderer, locale = (
        Renderer(Words.load(CONTENT), lambda: context.now),
        context.person.locale,
    )
    media_store = MediaStore(
        _nothing_stored(), context.catalogue, CONTENT / "media", lambda: context.now
    )

    async def draw(media: Media) -> float:
        begun = time.perf_counter()
        media_file = media_store.find(media, lambda message: renderer.plain(message, locale))
        if media_file is None:
            raise LookupError(media.name)
        await media_store.content(media_file)
        return 1000 * (time.perf_counter() - begun)

    media = media_of(context)
    first = {name: await draw(each) for name, each in media.items()}
    warm = {name: [await draw(each) for _ in range(count)] for name, each in media.items()}
    print_rates("One picture once warm (150 ms are the most)", warm, "ms")
    print(f"  {'the very first one, with imports and fonts':52} {max(first.values()):10,.1f} ms")
    slowest = max(quantile(values, 0.5) for values in warm.values())
    under_way = asyncio.Semaphore(slots(SEND_RATE))

    async def send(media: Media) -> None:
        async with under_way:
            await draw(media)

    late = await _lateness(lambda: asyncio.gather(*map(send, [*media.values()] * count)))
    print(f"\nWhile {count * len(media)} pictures leave, a coroutine is late by")
    for name, share in (("median", 0.5), ("99th percentile", 0.99), ("at most", 1.0)):
        print(f"  {name:52} {quantile(late, share):10,.1f} ms")
    is_fine = slowest <= MOST_MS and quantile(late, 0.99) <= MOST_LATE_MS
    print(f"\n{'within' if is_fine else 'BEYOND'} {MOST_MS} ms and {MOST_LATE_MS} ms")


async def _lateness(work: Callable[[], Any]) -> list[float]:
    """By how many milliseconds a coroutine that sleeps a millisecond wakes too late."""
    late: list[float] = []

    async def tick() -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(TICK_S)
            late.append(1000 * (time.perf_counter() - begun - TICK_S))

    async with _running(tick):
        await work()
    return late


@asynccontextmanager
async def _running(work: Callable[[], Any]):  # noqa: ANN202
    task = asyncio.ensure_future(work())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


def _nothing_stored() -> Any:  # noqa: ANN401 - charts are never stored
    return None


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
