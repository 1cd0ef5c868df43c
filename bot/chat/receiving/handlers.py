"""The handlers of the library: each update becomes an arrival for the conversation."""

from collections import Counter
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from datetime import datetime, timedelta
from typing import Any

from telegram import (
    Bot,
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
    User,
)
from telegram.error import BadRequest, Forbidden
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

from bot.chat.callback_data import decode
from bot.chat.receiving.callback_answers import Answers
from bot.chat.receiving.parse_update import Zones, command_in, received_from
from bot.chat.receiving.raw_update import Place, place_of
from bot.chat.transport import Transport
from bot.flows.turn import Go
from bot.services.incoming import (
    GROUP_COMMAND,
    TOGETHER,
    Answer,
    Arrival,
    Edited,
    GroupAsked,
    GroupLeft,
    GroupMigrated,
    GroupTapped,
    Left,
    Pressed,
    Received,
    Returned,
    Stranger,
    Unreadable,
)

#: Takes one arrival; what a tap is answered with is known once its turn has committed.
Take = Callable[[Arrival], Awaitable[Answer | None]]

App = Application[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]

_fault: ContextVar[Exception | None] = ContextVar("fault", default=None)
_WELCOMED = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR)


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
                CallbackQueryHandler(self._pressed),
                MessageHandler(messages & filters.ChatType.PRIVATE, self._written),
                MessageHandler(filters.UpdateType.EDITED_MESSAGE & ~elsewhere, self._edited),
                MessageHandler(filters.ChatType.GROUPS & messages, self._met),
                ChatMemberHandler(self._membership, ChatMemberHandler.MY_CHAT_MEMBER),
                TypeHandler(Update, self._ignore),
            ]
        )
        app.add_error_handler(_note)
        return app

    async def _pressed(self, update: Update, _context: Context) -> None:
        query: CallbackQuery | None = update.callback_query
        if query is None:
            return
        self._answers.expect(query.id)
        place = place_of(query)
        if place is not None and not place.is_private:
            self._answers.give(query.id, await self._pressed_in_group(update, query, place))
            return
        # Data that we never wrote is a button of no screen: as old as can be.
        received = decode(query.data or "") or Pressed("", 0)
        answer = await self._take(
            Arrival(
                update_id=update.update_id,
                # Whoever presses is meant, whatever message the button stands on.
                chat_id=query.from_user.id,
                received=received,
                language=_language(query.from_user),
                message_id=None if place is None else place.message_id,
            )
        )
        self._answers.give(query.id, answer)

    async def _pressed_in_group(
        self, update: Update, query: CallbackQuery, place: Place
    ) -> Answer | None:
        go, bot, by = decode(query.data or ""), query.get_bot(), query.from_user.id
        if not isinstance(go, Go) or go.flow != TOGETHER:
            self.counts["ignored"] += 1
            return None
        is_admin = GroupTapped.is_for_admins(go) and await _is_admin(bot, place.chat_id, by)
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
            await self._hand_on(update, message, await _group_asked(message) or _stranger(message))

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
        received = _became(change)
        if received is None:
            await self._ignore(update, context)
            return
        language = _language(change.from_user)
        await self._take(Arrival(update.update_id, change.chat.id, received, language))

    async def _ignore(self, _update: Update, _context: Context) -> None:
        self.counts["ignored"] += 1


async def process(application: App, update: Update) -> None:
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


def _stranger(message: Message) -> Stranger:
    name = message.get_bot().username
    asks = message.from_user is not None and command_in(message.text or "", name) is not None
    return Stranger(
        name,
        topic=message.message_thread_id if message.is_topic_message else None,
        asker=message.from_user.id if asks and message.from_user is not None else None,
    )


async def _group_asked(message: Message) -> GroupAsked | None:
    """Return the command of a group, and whether an admin sent it; None: it is something else."""
    bot, sender = message.get_bot(), message.from_user
    command = command_in(message.text or "", bot.username)
    if command is None or command.name != GROUP_COMMAND or sender is None:
        return None
    topic = message.message_thread_id if message.is_topic_message else None
    if message.sender_chat is not None:  # an anonymous admin writes as the group itself
        is_group = message.sender_chat.id == message.chat.id
        return GroupAsked(command.argument, bot.username, is_group, None, topic)
    is_admin = await _is_admin(bot, message.chat.id, sender.id)
    return GroupAsked(command.argument, bot.username, is_admin, sender.id, topic)


async def _is_admin(bot: Bot, chat_id: int, person_id: int) -> bool | None:
    """Ask Telegram whether somebody is an admin of a group; None: it refuses to say.

    Raises:
        TelegramError: it cannot be asked now; the update is tried again.
    """
    try:
        member = await bot.get_chat_member(chat_id, person_id)
    except (BadRequest, Forbidden):
        return None
    return member.status in {ChatMember.OWNER, ChatMember.ADMINISTRATOR}


def _became(change: ChatMemberUpdated) -> Received | None:
    member = change.new_chat_member
    status = member.status
    if change.chat.type in {Chat.GROUP, Chat.SUPERGROUP}:
        if status in _WELCOMED:
            return Stranger(change.get_bot().username)
        is_in = isinstance(member, ChatMemberRestricted) and member.is_member
        return None if is_in else GroupLeft()
    if change.chat.type != Chat.PRIVATE:
        return None
    if status == ChatMember.BANNED:
        return Left()
    return Returned() if status == ChatMember.MEMBER else None


def _language(user: User | None) -> str:
    return (user.language_code if user else None) or "en"


#: Between two of a burst, by Telegram's clock.
GAP = timedelta(seconds=5)
_CHATS_MOST = 10_000


class Bursts:
    """Tells the first message of a burst from those that need no answer of their own.

    Of one process, and gone with it: then one burst is answered twice.
    """

    def __init__(self) -> None:
        self._last: dict[int, tuple[datetime, str | None]] = {}

    def goes_on(self, message: Message) -> bool:
        """Return whether a message that cannot be read belongs to a burst that was answered."""
        chat_id, album = message.chat.id, message.media_group_id
        last = self._last.pop(chat_id, None)
        if len(self._last) >= _CHATS_MOST:
            del self._last[next(iter(self._last))]
        self._last[chat_id] = message.date, album
        if last is None:
            return False
        at, last_album = last
        return message.date - at <= GAP or (album is not None and album == last_album)
