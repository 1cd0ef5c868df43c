"""Send messages over the Bot API, and classify the results."""

import time
from collections.abc import Awaitable, Callable
from functools import partial
from math import inf
from typing import Any

import structlog

from bot.chat.sending.errors import (
    EditFault,
    fault_of,
    is_about_looks,
    is_extra_refused,
    is_unparsed,
    is_voice_refused,
)
from bot.chat.sending.media_sender import CannotMake, TakesLong, send_media
from bot.chat.sending.render import CAPTION_LIMIT, TEXT_LIMIT, Rendered, Renderer
from bot.chat.transport import NoAnswer, NotReached, Reply, Transport
from bot.coaching.message import Message, msg
from bot.flows.media import Media, Picture
from bot.flows.prompts.message import PromptFacts, reminder_screen
from bot.flows.turn import Screen, lines_of
from bot.services.delivery.media import MediaFile, MediaStore
from bot.services.messages import (
    PACE,
    Gone,
    Later,
    Migrated,
    Outcome,
    OutgoingMessage,
    React,
    Refused,
    Sent,
    Strip,
    Unknown,
)
from bot.value import replace

#: A person's data as a ZIP, in these words; None while it is being gathered.
Exports = Callable[[int, Callable[[Message], str]], Awaitable[bytes | None]]

Params = dict[str, Any]

_log = structlog.get_logger(__name__)
_NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}
_PARTY = "5046509860389126442"  # the party popper; in private chats alone
_SILENT_SECONDS = 3_600.0
_CHATS_MOST = 10_000
_EXPORT_FILE = "backline.zip"


class TelegramSender:
    """The `Sender` of the outbox.

    Args:
        transport: where requests go.
        renderer: the words of screens.
        exports: gathers the archive of a person who asked for their data.
        media_store: finds pictures and sounds; None: everything goes as text.
        monotonic: seconds, never backwards.
    """

    def __init__(
        self,
        transport: Transport,
        renderer: Renderer,
        exports: Exports,
        media_store: MediaStore | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport = transport
        self._renderer = renderer
        self._exports = exports
        self._media_store = media_store
        self._monotonic = monotonic
        self._silent: dict[int, float] = {}  # chats that take none, and until when
        self._last_flood = (0, -inf)  # the chat, and when its hold ends

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        """Send one message; never raises for what Telegram or the network do."""
        try:
            outcome = await self._send_content(outgoing)
        except NotReached:
            # The server is away for everybody, not for this chat.
            return Later("refused", everyone=True)
        except NoAnswer:
            return Unknown()
        if isinstance(outcome, Refused):
            _log.warning("message_refused", chat_id=outgoing.chat_id, reason=outcome.reason)
        return outcome

    async def _send_content(self, outgoing: OutgoingMessage) -> Outcome:
        match outgoing.content:
            case Screen() as screen:
                return await self._show(screen, outgoing)
            case PromptFacts() as facts:
                return await self._call(facts, outgoing)
            case Strip():
                return await self._change("editMessageReplyMarkup", outgoing, {})
            case React(emoji):
                reaction = [{"type": "emoji", "emoji": emoji}]
                return await self._change("setMessageReaction", outgoing, {"reaction": reaction})

    async def _call(self, facts: PromptFacts, outgoing: OutgoingMessage) -> Outcome:
        """Send a prompt, which has neither media nor an effect and is always new."""
        try:
            rendered = self._renderer.prompt(facts, outgoing.locale)
        except (LookupError, ValueError) as error:
            return _not_rendered(outgoing, error)
        outcome = await self._send_text(outgoing, rendered)
        if isinstance(outcome, Refused) and is_unparsed(outcome):
            _report_markup(reminder_screen(facts), outgoing)
            return _plain(await self._send_text(outgoing, rendered.unformatted()))
        return outcome

    async def _show(self, screen: Screen, outgoing: OutgoingMessage) -> Outcome:
        is_export = isinstance(screen.media, Media) and screen.media.kind == "export"
        outgoing = replace(outgoing, edits_media=outgoing.edits_media or _is_chart(screen))
        try:
            media_file = self._media_file(screen, outgoing)
            has_caption = is_export or media_file is not None or outgoing.edits_media
            limit = CAPTION_LIMIT if has_caption else TEXT_LIMIT
            rendered = self._renderer.screen(screen, outgoing.locale, outgoing.revision, limit)
        except (LookupError, ValueError) as error:
            return _not_rendered(outgoing, error)
        outcome = await self._send(outgoing, rendered, media_file, is_export=is_export)
        if isinstance(outcome, Refused) and is_extra_refused(outcome):
            outgoing = _plainer(outgoing)
            outcome = await self._send(outgoing, rendered, media_file, is_export=is_export)
        if not isinstance(outcome, Refused) or not is_unparsed(outcome):
            return outcome
        _report_markup(screen, outgoing)
        plain = rendered.unformatted()
        return _plain(await self._send(outgoing, plain, media_file, is_export=is_export))

    async def _send(
        self,
        outgoing: OutgoingMessage,
        rendered: Rendered,
        media_file: MediaFile | None,
        *,
        is_export: bool,
    ) -> Outcome:
        if is_export:
            return await self._send_export(outgoing, rendered)
        if media_file is not None:
            return await self._send_media(media_file, outgoing, rendered)
        if outgoing.edits is None or rendered.needs_new:
            return await self._send_text(outgoing, rendered)
        return await self._edit(outgoing, rendered)

    def _media_file(self, screen: Screen, outgoing: OutgoingMessage) -> MediaFile | None:
        """Return what a new message shows or plays; an edit leaves the picture as it is."""
        if self._media_store is None or screen.media is None or outgoing.edits is not None:
            return None
        locale = outgoing.locale
        if screen.language is not None:
            locale = replace(locale, language=screen.language)
        found = self._media_store.find(
            screen.media, lambda message: self._renderer.plain(message, locale)
        )
        is_refused = self._silent.get(outgoing.chat_id, -inf) > self._monotonic()
        return None if found is not None and found.kind == "voice" and is_refused else found

    async def _send_media(
        self, media_file: MediaFile, outgoing: OutgoingMessage, rendered: Rendered
    ) -> Outcome:
        if self._media_store is None:
            return await self._send_text(outgoing, rendered)
        params = _new(outgoing, rendered)
        if rendered.text:
            params |= _words("caption", rendered)
        try:
            reply = await send_media(self._transport, self._media_store, media_file, params)
            outcome = self._outcome(outgoing, reply, has_media=True)
        except TakesLong as error:
            outcome = _not_in_time(media_file, error)
        except CannotMake:
            _log.exception("media_failed", chat_id=outgoing.chat_id)
            outcome = Refused("media")
        if isinstance(outcome, Refused) and rendered.text and not is_about_looks(outcome):
            # What cannot be shown takes neither the words nor the buttons along.
            _log.warning("media_left_out", chat_id=outgoing.chat_id, reason=outcome.reason)
            if is_voice_refused(outcome.reason):
                rendered = self._without_sound(outgoing, rendered)
            return await self._send_text(outgoing, rendered)
        return outcome

    def _without_sound(self, outgoing: OutgoingMessage, rendered: Rendered) -> Rendered:
        """Return the words with a line on why nothing is heard; sound is not tried for a while."""
        if len(self._silent) >= _CHATS_MOST:
            self._silent.clear()
        self._silent[outgoing.chat_id] = self._monotonic() + _SILENT_SECONDS
        why = self._renderer.plain(msg("media-no-voice"), outgoing.locale)
        return replace(rendered, text=f"{rendered.text}\n\n{why}")

    async def _send_text(self, outgoing: OutgoingMessage, rendered: Rendered) -> Outcome:
        params = _new(outgoing, rendered)
        params |= {**_words("text", rendered), **_NO_PREVIEW}
        reply = await self._transport.call("sendMessage", params)
        return self._outcome(outgoing, reply, has_media=False)

    async def _edit(self, outgoing: OutgoingMessage, rendered: Rendered) -> Outcome:
        params: Params = {}
        if rendered.markup is not None:
            params["reply_markup"] = rendered.markup
        if outgoing.edits_media:
            params |= _words("caption", rendered)
            return await self._change("editMessageCaption", outgoing, params, rendered)
        params |= {**_words("text", rendered), **_NO_PREVIEW}
        return await self._change("editMessageText", outgoing, params, rendered)

    async def _change(
        self,
        method: str,
        outgoing: OutgoingMessage,
        params: Params,
        instead: Rendered | None = None,
    ) -> Outcome:
        """Act on a message; where it cannot be edited, send `instead`, or let it be."""
        if outgoing.edits is None:
            return Refused("no message to act on")
        named = {"chat_id": outgoing.chat_id, "message_id": outgoing.edits, **params}
        reply = await self._transport.call(method, named)
        done = Sent(outgoing.edits, has_media=outgoing.edits_media)
        if reply.is_done:
            return done
        match fault_of(reply):
            case EditFault.UNEDITABLE if instead is not None:
                return await self._send_text(outgoing, instead)
            case EditFault():
                return done
            case fault:
                return self._held(outgoing, fault)

    async def _send_export(self, outgoing: OutgoingMessage, rendered: Rendered) -> Outcome:
        words = partial(self._renderer.plain, locale=outgoing.locale)
        archive = await self._exports(outgoing.chat_id, words)
        if archive is None:
            return Later(PACE)
        params = _new(outgoing, rendered)
        if rendered.text:
            params |= _words("caption", rendered)
        reply = await self._transport.call(
            "sendDocument",
            params,
            files={"document": (_EXPORT_FILE, archive)},
        )
        return self._outcome(outgoing, reply, has_media=True)

    def _outcome(self, outgoing: OutgoingMessage, reply: Reply, *, has_media: bool) -> Outcome:
        if reply.is_done:
            return Sent(reply.result["message_id"], has_media)
        match fault_of(reply):
            case EditFault():
                return Refused(reply.description)
            case fault:
                return self._held(outgoing, fault)

    def _held(
        self, outgoing: OutgoingMessage, fault: Later | Gone | Refused | Migrated
    ) -> Outcome:
        """Return the same; a flood in two chats at a time is one of the whole bot."""
        if not isinstance(fault, Later) or fault.after is None:
            return fault
        chat_id, until = self._last_flood
        now = self._monotonic()
        self._last_flood = (outgoing.chat_id, now + fault.after.total_seconds())
        is_shared = chat_id != outgoing.chat_id and now < until
        return replace(fault, everyone=True) if is_shared else fault


def _not_in_time(media_file: MediaFile, error: TakesLong) -> Later | Refused:
    """Return what becomes of a file that was not made: a document is what was asked for."""
    return Later(PACE) if media_file.kind == "document" else Refused(str(error))


def _not_rendered(outgoing: OutgoingMessage, error: Exception) -> Refused:
    _log.error("screen_not_rendered", chat_id=outgoing.chat_id, exc_info=error)
    return Refused(f"screen: {type(error).__name__}")


def _report_markup(screen: Screen, outgoing: OutgoingMessage) -> None:
    """Log that a message leaves without its markup: the words are worth more than their looks."""
    names = [line.id for part in screen.text for line in lines_of(part)]  # never what is said
    _log.warning("markup_refused", chat_id=outgoing.chat_id, messages=names)


def _plain(outcome: Outcome) -> Outcome:
    return replace(outcome, is_plain=True) if isinstance(outcome, Sent) else outcome


def _plainer(outgoing: OutgoingMessage) -> OutgoingMessage:
    """Return the same without its effect, and for the whole group instead of one topic."""
    if not isinstance(outgoing.content, Screen):
        return outgoing
    return replace(outgoing, topic=None, content=replace(outgoing.content, is_festive=False))


def _new(outgoing: OutgoingMessage, rendered: Rendered) -> Params:
    params: Params = {"chat_id": outgoing.chat_id}
    if outgoing.topic is not None:
        params["message_thread_id"] = outgoing.topic
    if rendered.is_silent:
        params["disable_notification"] = True
    is_private = outgoing.chat_id > 0
    if is_private and isinstance(outgoing.content, Screen) and outgoing.content.is_festive:
        params["message_effect_id"] = _PARTY
    if rendered.markup is not None:
        params["reply_markup"] = rendered.markup
    return params


def _words(name: str, rendered: Rendered) -> Params:
    """Return the words of a message, as its text or its caption."""
    return {name: rendered.text, **({"parse_mode": "HTML"} if rendered.is_html else {})}


def _is_chart(screen: Screen) -> bool:
    """Return whether an edit of this screen changes the caption of a chart."""
    return isinstance(screen.media, Picture)
