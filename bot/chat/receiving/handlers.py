"""The handlers of the library: each update becomes an arrival, each tap is answered at once."""

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import ContextVar
from typing import Any

import structlog
from telegram import (
    Bot,
    CallbackQuery,
    Message,
    Update,
    User,
)
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.chat.raw_data import (
    Json,
    Place,
    Press,
    chat_of,
    decode,
    language_of,
    place_of,
    query_of,
)
from bot.chat.receiving.parse_update import (
    Bursts,
    Zones,
    became,
    group_asked,
    is_group_admin,
    received_from,
    stranger,
)
from bot.chat.sending.render import Renderer
from bot.chat.transport import NoAnswer, NotReached, Transport
from bot.coaching.message import Message as Words
from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.flows.turn import Go
from bot.services.incoming import (
    TOGETHER,
    Answer,
    Arrival,
    Edited,
    GroupMigrated,
    GroupTapped,
    Pressed,
    Received,
    Unreadable,
)
from bot.tuning import TUNING

#: Seconds after which a tap is answered silently, whatever its turn is doing.
LATEST = 1.0

#: Seconds that answers under way get when the bot stops.
LAST_SECONDS = 2.0

TOAST_LIMIT = 200


_log = structlog.get_logger(__name__)
_ONE_AT_A_TIME = msg("flood-one-at-a-time")

#: Takes one arrival; what a tap is answered with is known once its turn has committed.
Take = Callable[[Arrival], Awaitable[Answer | None]]

App = Application[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]

_fault: ContextVar[Exception | None] = ContextVar("fault", default=None)


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

    def _plain(self, message: Words, locale: Locale) -> str:
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


class Handlers:
    """Turns updates into arrivals, and answers taps after their turn.

    `counts["ignored"]` tells how many updates meant nothing to anybody.
    """

    def __init__(self, take: Take, zones: Zones, answers: Answers) -> None:
        self._take = take
        self._zones = zones
        self._answers = answers
        self._bursts = Bursts()
        self.counts: Counter[str] = Counter()

    def application(self, token: str, transport: Transport) -> App:
        """Make an application of the library that routes updates here, and does nothing else."""
        bot: Bot = ExtBot(
            token,
            base_url=f"{transport.base_url}/bot",
            base_file_url=f"{transport.base_url}/file/bot",
            request=transport,
            get_updates_request=transport,
        )
        app: App = Application.builder().bot(bot).updater(None).job_queue(None).build()
        messages = filters.UpdateType.MESSAGE
        elsewhere = ~filters.ChatType.PRIVATE
        app.add_handlers(
            [
                TypeHandler(Press, self._pressed),
                CallbackQueryHandler(self._pressed_elsewhere),
                MessageHandler(messages & filters.ChatType.PRIVATE, self._written),
                MessageHandler(filters.UpdateType.EDITED_MESSAGE & ~elsewhere, self._edited),
                MessageHandler(filters.ChatType.GROUPS & messages, self._met),
                ChatMemberHandler(self._membership, ChatMemberHandler.MY_CHAT_MEMBER),
                TypeHandler(Update, self._ignore),
            ]
        )
        app.add_error_handler(_note)
        return app

    async def _pressed(self, press: Press, _context: Context) -> None:
        self._answers.expect(press.query_id)
        # Data that we never wrote is a button of no screen: as old as can be.
        received = decode(press.data or "") or Pressed("", 0)
        answer = await self._take(
            Arrival(
                update_id=press.update_id,
                # Whoever presses is meant, whatever message the button stands on.
                chat_id=press.person_id,
                received=received,
                language=press.language or "en",
                message_id=press.message_id,
            )
        )
        self._answers.give(press.query_id, answer)

    async def _pressed_elsewhere(self, update: Update, context: Context) -> None:
        """Take a press in a group, or of a message that Telegram no longer shows."""
        query: CallbackQuery | None = update.callback_query
        if query is None:
            return
        place, by = place_of(query), query.from_user
        if place is not None and not place.is_private:
            self._answers.expect(query.id)
            self._answers.give(query.id, await self._pressed_in_group(update, query, place))
            return
        where = None if place is None else place.message_id
        known = (update.update_id, query.id, by.id, query.data, by.language_code, where)
        await self._pressed(Press(*known), context)

    async def _pressed_in_group(
        self, update: Update, query: CallbackQuery, place: Place
    ) -> Answer | None:
        go, bot, by = decode(query.data or ""), query.get_bot(), query.from_user.id
        if not isinstance(go, Go) or go.flow != TOGETHER:
            self.counts["ignored"] += 1
            return None
        is_admin = GroupTapped.is_for_admins(go) and await is_group_admin(bot, place.chat_id, by)
        received = GroupTapped(go, by, bot.username, is_admin, place.topic)
        language = _language(query.from_user)
        arrival = Arrival(update.update_id, place.chat_id, received, language, place.message_id)
        return await self._take(arrival)

    async def _written(self, update: Update, context: Context) -> None:
        message = update.message
        if message is None:
            return
        received = received_from(message, self._zones, context.bot.username)
        if isinstance(received, Unreadable) and self._bursts.goes_on(message):
            await self._ignore(update, context)
        elif received is not None:
            await self._hand_on(update, message, received)
        elif message.boost_added or filters.StatusUpdate.ALL.check_update(update):
            await self._ignore(update, context)
        else:
            # Something newer than the library: whoever sent it hears back all the same.
            await self._hand_on(update, message, Unreadable("unknown"))

    async def _edited(self, update: Update, context: Context) -> None:
        message = update.edited_message
        if message is None:
            return
        if message.location is not None:
            # A live location, edited every few seconds.
            await self._ignore(update, context)
        else:
            text = message.text or message.caption
            await self._hand_on(update, message, Edited(text) if text else Unreadable("edited"))

    async def _met(self, update: Update, _context: Context) -> None:
        message = update.effective_message
        if message is None:
            return
        if message.migrate_to_chat_id is not None:
            await self._hand_on(update, message, GroupMigrated(message.migrate_to_chat_id))
        elif message.migrate_from_chat_id is not None:
            await self._ignore(update, _context)
        else:
            await self._hand_on(update, message, await group_asked(message) or stranger(message))

    async def _hand_on(self, update: Update, message: Message, received: Received) -> None:
        await self._take(
            Arrival(
                update_id=update.update_id,
                chat_id=message.chat.id,
                received=received,
                language=_language(message.from_user),
                message_id=message.message_id,
            )
        )

    async def _membership(self, update: Update, context: Context) -> None:
        change = update.my_chat_member
        if change is None:
            return
        received = became(change)
        if received is None:
            await self._ignore(update, context)
            return
        language = _language(change.from_user)
        await self._take(Arrival(update.update_id, change.chat.id, received, language))

    async def _ignore(self, _update: Update, _context: Context) -> None:
        self.counts["ignored"] += 1


async def process(application: App, update: Press | Update) -> None:
    """Let the handlers have an update.

    The library swallows what a handler raises; here it comes out again.

    Raises:
        Exception: whatever the handler raised.
    """
    token = _fault.set(None)
    try:
        await application.process_update(update)
        fault = _fault.get()
    finally:
        _fault.reset(token)
    if fault is not None:
        raise fault


async def _note(_update: object, context: Context) -> None:
    _fault.set(context.error)


def _language(user: User | None) -> str:
    return (user.language_code if user else None) or "en"
