"""Prints the modules of ours that a tap on Done in a training session runs through.

`python scripts/tap_modules.py` puts the bot and the playground into one process, over a SQLite
file, and follows the tap from the update to the recorded result of its screen. All modules count,
those around the turn too; it fails where there are more than the most.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from sqlalchemy import Connection, func, select  # noqa: E402

from benchmarks import stored  # noqa: E402
from benchmarks.databases import database  # noqa: E402
from bot.app import App, load  # noqa: E402
from bot.clock import system_clock  # noqa: E402
from bot.settings import Settings  # noqa: E402
from bot.storage.database import Database  # noqa: E402
from bot.storage.rows import conversations  # noqa: E402
from bot.storage.tables import OUTBOX  # noqa: E402
from playground.driver import Person  # noqa: E402
from playground.server import TOKEN, Playground, serve  # noqa: E402

MOST = 45  # modules; a sign of life or a back-off may come in between
BOT = f"{ROOT / 'bot'}/"
DONE = "Done"
#: What leads from /train to the sets of the session, by preference.
LEADS = (DONE, "Skip the rest", "Glutes", "3", "Next")


class Followed:
    """The functions of ours that run while it is switched on, by module."""

    def __init__(self) -> None:
        self.is_on = False
        self.functions: defaultdict[str, set[str]] = defaultdict(set)
        # Before any thread begins: one that runs already cannot be followed.
        threading.setprofile(self._note)
        sys.setprofile(self._note)

    @contextmanager
    def on(self) -> Iterator[None]:
        """Follow for as long as the block lasts."""
        self.functions.clear()
        self.is_on = True
        try:
            yield
        finally:
            self.is_on = False

    def _note(self, frame: FrameType, event: str, _argument: object) -> None:
        if self.is_on and event == "call":
            code = frame.f_code
            if code.co_filename.startswith(BOT) and code.co_name != "<module>":
                self.functions[code.co_filename[len(BOT) :]].add(code.co_name)


async def main() -> int:
    """Follow one tap; 1 where it runs through too many modules."""
    followed, playground = Followed(), Playground()
    async with database() as (opened, url), serve(playground) as address:
        person = playground.person("Ana", started=True)
        await opened.transaction(
            stored.onboard_some, [person.id], stored.month_before(system_clock())
        )
        await opened.transaction(stored.none_due)
        settings = Settings(
            bot_token=TOKEN, bot_api_base_url=address, database_url=url, tick_seconds=3600
        )
        app = App(settings, opened, load())
        running = asyncio.ensure_future(app.run())
        await _reach_a_set(person, opened)
        with followed.on():
            await (await person.taps(DONE)).answered(10)
            await _until_sent(opened)
        app.stop()
        await running
    return _printed(followed.functions)


def _printed(functions: dict[str, set[str]]) -> int:
    """Print modules and functions; 1 where there are more modules than the most."""
    for module, names in sorted(functions.items()):
        print(f"{module:44} {', '.join(sorted(name for name in names if name[0] != '<'))}")
    layers = Counter(module.partition("/")[0].removesuffix(".py") for module in functions)
    print(", ".join(f"{layer} {count}" for layer, count in sorted(layers.items())))
    print(f"{layers.total()} modules of ours; the most is {MOST}")
    return int(layers.total() > MOST)


async def _reach_a_set(person: Person, opened: Database) -> None:
    """Tap through the warm-up and a first set: what happens once a session is over then."""
    await person.says("/train")
    await person.waits_for(lambda _: True, timeout=20)
    await _until_sent(opened)
    counted = 0  # an easy set, and the first of those that count
    while counted < 2 or DONE not in _labels(person):
        is_training = await opened.transaction(_is_training, person.id)
        counted += await _lead_on(person, opened) == DONE and is_training


async def _lead_on(person: Person, opened: Database) -> str:
    """Tap one button that leads on; its label."""
    labels = _labels(person)
    label = next((lead for lead in LEADS if lead in labels), None)
    if label is None:
        raise LookupError(f"no way on from {person.last.text!r} with {sorted(labels)}")
    await (await person.taps(label)).answered(10)
    await _until_sent(opened)
    return label


def _is_training(connection: Connection, person_id: int) -> bool:
    chat = conversations.read(connection, person_id)
    return chat is not None and chat.conversation.flow == "training"


def _labels(person: Person) -> set[str]:
    return {button.label for row in person.last.buttons for button in row}


async def _until_sent(opened: Database) -> None:
    """Wait until nothing is on its way."""
    async with asyncio.timeout(20):
        await asyncio.sleep(0.3)
        # The loop of delivery does not say what it has recorded.
        while await opened.transaction(_under_way):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def _under_way(connection: Connection) -> int:
    waits = OUTBOX.c.state.in_(["queued", "sending"])
    return connection.execute(select(func.count()).select_from(OUTBOX).where(waits)).scalar_one()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
