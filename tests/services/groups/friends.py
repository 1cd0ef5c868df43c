"""A group of friends who ask for a warm-up together and tap its post."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.flows.turn import Go, Screen
from bot.services.incoming import TOGETHER, Answer, GroupAsked, GroupTapped
from bot.services.messages import OutgoingMessage
from bot.storage.tables import GROUP_WARMUPS
from tests.services.coach import ANA, Coach, another
from tests.support.screens import messages_of

GROUP, SUPERGROUP, BOT = -500, -100_500, "coach_bot"
POST = 77  # the number of the post in the group
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)


@dataclass
class Friends:
    """A group, whose members have coaches of their own."""

    coach: Coach

    async def asks(
        self,
        argument: str,
        by: int | None = ANA,
        *,
        is_admin: bool | None = True,
        chat: int = GROUP,
    ) -> None:
        asked = GroupAsked(argument, BOT, is_admin, by)
        await self.coach.hears(asked, chat)

    async def taps(
        self, action: str, by: int = ANA, *, is_admin: bool | None = False, on: date | None = None
    ) -> Answer | None:
        rows = await self.coach.rows(GROUP_WARMUPS)
        day = on or (rows[0]["day"] if rows else None)
        go = Go(TOGETHER, action, None if GroupTapped.is_for_admins(Go("", action)) else day)
        return await self.coach.hears(GroupTapped(go, by, BOT, is_admin), GROUP, POST)

    async def joins(self, count: int, done: int) -> None:
        for member in range(1, count + 1):
            await self.coach.knows(another(member), hour=None)
            await self.taps("in", member)
            if member <= done:
                await self.taps("done", member)

    def sent(self, chat: int = GROUP) -> list[OutgoingMessage]:
        return [each for each in self.coach.sender.sent if each.chat_id == chat]

    def ids(self, nth: int = -1) -> list[str]:
        content = self.sent()[nth].content
        assert isinstance(content, Screen)
        return [message.id for message in messages_of(content.text)]

    def counts(self) -> list[tuple[object, object]]:
        """The counts in the edits of the post."""
        lines = [
            dict(line.args)
            for each in self.sent()
            if each.edits == POST and isinstance(each.content, Screen)
            for line in messages_of(each.content.text)
            if line.id == "together-count"
        ]
        return [(line["done"], line["joined"]) for line in lines]


def said(answer: Answer | None) -> tuple[str, bool]:
    assert answer is not None
    assert answer.toast is not None
    return answer.toast.id, answer.is_alert
