"""Answer at once, without the outbox: toasts, and "one at a time" to a flood.

None of it is queued, paced or tried again: a late answer is worth nothing.
"""

import asyncio
from collections import deque
from collections.abc import Coroutine
from typing import Any

import structlog

from bot.chat.receiving.raw_update import Json, chat_of, language_of, query_of
from bot.chat.sending.render import Renderer
from bot.chat.transport import NoAnswer, NotReached, Transport
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Locale
from bot.services.incoming import Answer
from bot.tuning import TUNING

#: Seconds after which a tap is answered silently, whatever its turn is doing.
LATEST = 1.0

#: Seconds that answers under way get when the bot stops.
LAST_SECONDS = 2.0

TOAST_LIMIT = 200


_log = structlog.get_logger(__name__)
_ONE_AT_A_TIME = msg("flood-one-at-a-time")


class Answers:
    """Answers each callback query once: with its turn's toast, or silently when that is late.

    Args:
        transport: where requests go.
        renderer: the words of toasts.
        latest: seconds until the silent answer.
    """

    def __init__(
        self, transport: Transport, renderer: Renderer, *, latest: float = LATEST
    ) -> None:
        self._transport = transport
        self._renderer = renderer
        self._latest = latest
        self._expected: dict[str, asyncio.TimerHandle] = {}
        self._under_way: set[asyncio.Task[None]] = set()
        self._passed_over: deque[str] = deque(maxlen=TUNING.flood_answers_waiting)
        self._passing = 0

    def expect(self, query_id: str) -> None:
        """From now on the query is answered in time, with or without `give`."""
        if query_id not in self._expected:
            loop = asyncio.get_running_loop()
            late = loop.call_later(self._latest, self.give, query_id, None)
            self._expected[query_id] = late

    def give(self, query_id: str, answer: Answer | None) -> None:
        """Answer an expected query, once; what comes later is dropped."""
        timer = self._expected.pop(query_id, None)
        if timer is None:
            return
        timer.cancel()
        if answer is None or answer.toast is None:
            self._answer(query_id, "")
        else:
            words = self._plain(answer.toast, answer.locale)
            self._answer(query_id, words, is_alert=answer.is_alert)

    def hold_back(self, raw: Json) -> None:
        """Tell the sender of this update, in its own way, that it was one too many."""
        words = self._plain(_ONE_AT_A_TIME, Locale(language_of(raw), "UTC"))
        query_id = query_of(raw)
        if query_id is not None:
            self._answer(query_id, words)
        elif "message" in raw and chat_of(raw) > 0 and words:
            # A group (below zero) is busy by nature, and not with us.
            params = {"chat_id": chat_of(raw), "text": words, "disable_notification": True}
            self._begin(self._call("sendMessage", params))

    def pass_over(self, raw: Json) -> None:
        """Answer a press of a flood silently; what else a flood brings hears nothing."""
        query_id = query_of(raw)
        if query_id is None:
            return
        self._passed_over.append(query_id)
        if self._passing < TUNING.flood_answers_begun:
            self._passing += 1
            self._begin(self._answer_passed_over())

    async def close(self) -> None:
        """Answer silently what still waits, and see it off for at most `LAST_SECONDS`."""
        for query_id in list(self._expected):
            self.give(query_id, None)
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=LAST_SECONDS)
            for errand in late:
                errand.cancel()

    async def _answer_passed_over(self) -> None:
        try:
            while self._passed_over:
                params = {"callback_query_id": self._passed_over.popleft()}
                await self._call("answerCallbackQuery", params)
        finally:
            self._passing -= 1

    def _plain(self, message: Message, locale: Locale) -> str:
        try:
            return self._renderer.plain(message, locale)
        except (LookupError, ValueError):
            # A toast that cannot be said must not fail a turn that has committed.
            _log.exception("toast_not_rendered", message=message.id)
            return ""

    def _answer(self, query_id: str, toast: str, *, is_alert: bool = False) -> None:
        params: dict[str, Any] = {"callback_query_id": query_id}
        if toast:
            params["text"] = toast[:TOAST_LIMIT]
            if is_alert:
                params["show_alert"] = True
        self._begin(self._call("answerCallbackQuery", params))

    def _begin(self, errand: Coroutine[Any, Any, None]) -> None:
        # Not banned here: `close` awaits every one of them.
        task = asyncio.get_running_loop().create_task(errand)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _call(self, method: str, params: dict[str, Any]) -> None:
        try:
            reply = await self._transport.call(method, params, answer_within=10.0)
        except (NotReached, NoAnswer) as error:
            _log.debug("answer_lost", method=method, cause=str(error))
            return
        if not reply.is_done:
            _log.debug("answer_refused", method=method, reason=reply.description)
