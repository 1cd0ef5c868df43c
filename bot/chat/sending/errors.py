"""Classify Telegram's refusals of a message: later, gone, never, or no fault.

The descriptions are Telegram's own words; they are the only thing that tells one 400 from
another, so fragments of them are compared, in lower case.
"""

from datetime import timedelta
from enum import Enum, auto

from bot.chat.transport import Reply
from bot.services.messages import Gone, Later, Migrated, Refused

_REACHES_NOBODY = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "input_user_deactivated",
    "user_is_blocked",
)
_UNCHANGED = ("message is not modified",)
_UNEDITABLE = (
    "message can't be edited",
    "message to edit not found",
    "message_id_invalid",
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
)


_UNPARSED = "can't parse entities"
_NO_EXTRA = ("effect", "message thread not found", "topic_deleted")
_NO_VOICE = "voice_messages_forbidden"


class EditFault(Enum):
    """Refusal of an edit that is no loss."""

    UNCHANGED = auto()  # the message looks like that already
    UNEDITABLE = auto()  # it is gone, too old or of another kind


Fault = Later | Gone | Refused | Migrated | EditFault


def fault_of(reply: Reply) -> Fault:
    """Return what a refusal means; `reply` is one that is not done."""
    match reply.code:
        case 400 if isinstance(to := reply.parameters.get("migrate_to_chat_id"), int):
            return Migrated(to)
        case 400:
            return _of_bad_request(reply.description)
        case 403:
            return Gone(reply.description)
        case 429:
            return Later("flood", _retry_after(reply))
        case 401 | 404:
            # The token or the server's address is wrong: no fault of this message.
            return Later("refused", everyone=True)
        case code if code < 400 or code == 409 or code >= 500:
            return Later("server")
        case _:
            return Refused(reply.description)


def is_unparsed(refused: Refused) -> bool:
    """Tell whether the markup of the words was refused, and not the words."""
    return _UNPARSED in refused.reason.lower()


def is_extra_refused(refused: Refused) -> bool:
    """Tell whether the effect of a message or its topic was refused, and not the message."""
    return any(fragment in refused.reason.lower() for fragment in _NO_EXTRA)


def is_about_looks(refused: Refused) -> bool:
    """Tell whether it is sent once more, with plainer looks."""
    return is_unparsed(refused) or is_extra_refused(refused)


def is_voice_refused(description: str) -> bool:
    """Tell whether the person takes no voice messages, a privacy setting of Telegram's."""
    return _NO_VOICE in description.lower()


def _of_bad_request(description: str) -> Fault:
    words = description.lower()
    if any(fragment in words for fragment in _UNCHANGED):
        return EditFault.UNCHANGED
    if any(fragment in words for fragment in _UNEDITABLE):
        return EditFault.UNEDITABLE
    if any(fragment in words for fragment in _REACHES_NOBODY):
        return Gone(description)
    return Refused(description)


def _retry_after(reply: Reply) -> timedelta | None:
    seconds = reply.parameters.get("retry_after")
    if isinstance(seconds, int | float) and seconds > 0:
        return timedelta(seconds=seconds)
    return None
