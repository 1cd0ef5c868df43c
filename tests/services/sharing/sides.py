"""Two sides of a share, in front of the whole coach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.coaching.message import BotLink
from bot.flows.turn import Go, Screen, Typed
from bot.services.incoming import Command, Pressed
from bot.services.messages import OutgoingMessage
from tests.services.coach import Coach, another
from tests.support.screens import messages_of

ANA, BEA, CID = 900_000_000_017, 900_000_000_018, 900_000_000_019
NAMES = {ANA: "Ana of 17", BEA: "Bea of 18", CID: "Cid of 19"}


@dataclass
class Side:
    """One person's chat: what they tap and write, and what they were sent."""

    coach: Coach
    id: int

    async def commands(self, name: str, argument: str = "") -> Side:
        await self.coach.hears(Command(name, argument), self.id)
        return self

    async def goes(self, flow: str, argument: str = "") -> Side:
        await self.coach.hears(Go(flow, argument), self.id)
        return self

    async def taps(self, *values: str) -> Side:
        """Press buttons of the open question, one after another, by their values."""
        for value in values:
            revision = (await self.coach.conversation(self.id))["revision"]
            await self.coach.hears(Pressed(value, revision), self.id)
        return self

    async def types(self, text: str) -> Side:
        await self.coach.hears(Typed(text), self.id)
        return self

    @property
    def sent(self) -> list[OutgoingMessage]:
        return [each for each in self.coach.sender.sent if each.chat_id == self.id]

    @property
    def screens(self) -> list[Screen]:
        return [each.content for each in self.sent if isinstance(each.content, Screen)]

    def ids(self, last: int = 1) -> set[str]:
        """The ids of the messages in the last screens."""
        return {m.id for screen in self.screens[-last:] for m in messages_of(screen.text)}

    def values(self) -> set[str]:
        """The buttons of the newest screen."""
        return {choice.value for row in self.screens[-1].rows for choice in row}

    def buttons(self) -> list[str]:
        """The ids of the labels of the newest screen's buttons."""
        labels = (choice.label for row in self.screens[-1].rows for choice in row)
        return [label.id for label in labels]

    def text(self, last: int = 1) -> str:
        """The arguments of the last screens, as they are held."""
        return " ".join(repr(screen) for screen in self.screens[-last:])

    def token(self) -> str:
        """The token of the newest link."""
        return token_in(self.screens)


def token_in(screens: Sequence[Screen]) -> str:
    """The token of the newest link in these screens."""
    links = [
        value.payload
        for screen in screens
        for message in messages_of(screen.text)
        for _, value in message.args
        if isinstance(value, BotLink)
    ]
    return links[-1].removeprefix("share_")


async def side(coach: Coach, person_id: int, *, with_plan: bool = True) -> Side:
    """Somebody, with a plan or as they are before they have ever written."""
    if with_plan:
        await coach.knows(another(person_id), hour=None)
    return Side(coach, person_id)


async def makes_link(person: Side, role: str = "physiotherapist", *, health: bool = False) -> str:
    """Make a link; its token."""
    await person.commands("shared")
    await person.taps("make", *(["health"] if health else []), role)
    await person.types(NAMES[person.id])
    return person.token()


async def shares(
    person: Side, viewer: Side, role: str = "physiotherapist", *, health: bool = False
) -> None:
    """Make a link, and accept it; the viewer is at the menu of the person then."""
    token = await makes_link(person, role, health=health)
    await viewer.commands("start", f"share_{token}")
    await viewer.taps("accept")
    await viewer.types(NAMES[viewer.id])
