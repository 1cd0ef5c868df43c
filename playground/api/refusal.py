"""Refusals of the server, in Telegram's own words."""

from typing import Self


class Refusal(Exception):
    """A request that Telegram would not act on.

    Attributes:
        code: the HTTP status and `error_code`.
        description: the whole description, prefix included.
        retry_after: seconds; only with 429.
        migrated_to: the number of the supergroup that a group became; only with 400.
    """

    def __init__(
        self,
        code: int,
        description: str,
        retry_after: int | None = None,
        migrated_to: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrated_to = migrated_to

    @classmethod
    def bad(cls, words: str) -> Self:
        """Make a 400, with Telegram's prefix."""
        return cls(400, f"Bad Request: {words}")

    @classmethod
    def flood(cls, seconds: int) -> Self:
        """Make a 429: too many requests, come back in some seconds."""
        return cls(429, f"Too Many Requests: retry after {seconds}", seconds)


BLOCKED = "Forbidden: bot was blocked by the user"
KICKED = "Forbidden: bot was kicked from the group chat"
MIGRATED = "Bad Request: group chat was upgraded to a supergroup chat"
DEACTIVATED = "Forbidden: user is deactivated"
NEVER_STARTED = "Forbidden: bot can't initiate conversation with a user"
UNAUTHORIZED = "Unauthorized"
METHOD_NOT_FOUND = "Not Found: method not found"
SECOND_POLLER = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
SET_WEBHOOK = "Conflict: terminated by setWebhook request"
WEBHOOK_IS_SET = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
WRONG_FILE = "wrong file identifier/HTTP URL specified"

#: What Telegram says when a required parameter is missing or empty.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "callback_query_id": QUERY_TOO_OLD,
    "action": "wrong parameter action in request",
    "commands": "expected an Array of BotCommand",
    "file_id": "invalid file_id",
    "media": "there is no media in the request",
    "photo": "there is no photo in the request",
    "animation": "there is no animation in the request",
    "video": "there is no video in the request",
    "audio": "there is no audio in the request",
    "voice": "there is no voice in the request",
    "document": "there is no document in the request",
    "sticker": "there is no sticker in the request",
    "video_note": "there is no video note in the request",
    "question": "poll question must be non-empty",
    "from_chat_id": "chat_id is empty",
}


def missing(name: str) -> Refusal:
    """Return the refusal of a request without a required parameter."""
    return Refusal.bad(MISSING.get(name, f'parameter "{name}" is required'))
