"""Delivers updates to the bot's webhook: in order within a chat, until it says 2xx."""

import asyncio
import functools
from collections.abc import Iterator

import aiohttp

from playground.api.facts import Json
from playground.world.state import State

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 60.0
_ANSWER_SECONDS = 60.0


class WebhookDelivery:
    """Takes what waits in the inbox to the webhook, several chats side by side."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._news = asyncio.Event()
        self._lanes: dict[int, asyncio.Task[None]] = {}
        state.inbox.on_update = self._news.set

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as lanes:
            while True:
                await self._news.wait()
                self._news.clear()
                for lane in self._waiting_lanes():
                    task = lanes.create_task(self._deliver_lane(session, lane))
                    self._lanes[lane] = task
                    task.add_done_callback(functools.partial(self._lane_ended, lane))

    def _waiting_lanes(self) -> Iterator[int]:
        webhook = self._state.inbox.webhook
        if not webhook.url:
            return
        for update in list(self._state.inbox.pending):
            lane = _lane(update)
            if lane not in self._lanes and len(self._lanes) < webhook.max_connections:
                yield lane

    def _lane_ended(self, lane: int, _: object) -> None:
        self._lanes.pop(lane, None)
        self._news.set()

    async def _deliver_lane(self, session: aiohttp.ClientSession, lane: int) -> None:
        inbox, pause = self._state.inbox, _FIRST_PAUSE
        while inbox.webhook.url:
            update = next((each for each in inbox.pending if _lane(each) == lane), None)
            if update is None:
                return
            if await self._post(session, update):
                pause = _FIRST_PAUSE
                if update in inbox.pending:
                    inbox.pending.remove(update)
            else:
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> bool:
        webhook = self._state.inbox.webhook
        secret = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        timeout = aiohttp.ClientTimeout(total=_ANSWER_SECONDS)
        try:
            async with session.post(
                webhook.url, json=update, headers=secret, timeout=timeout
            ) as answer:
                if 200 <= answer.status < 300:
                    return True
                words = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            words = f"Connection failed: {type(error).__name__}"
        webhook.last_error = {
            "last_error_date": self._state.clock.date(),
            "last_error_message": words,
        }
        return False


def _lane(update: Json) -> int:
    """Return the lane of an update: those of one chat go one after another."""
    for kind, content in update.items():
        if kind == "update_id":
            continue
        about = content.get("message", content).get("chat") or content.get("from") or {}
        return int(about.get("id", 0))
    return 0
