"""One update made ready for the conversation, and what the person's tap is answered with."""

from collections.abc import Awaitable, Callable

from bot.coaching.message import Message
from bot.coaching.person.person import Locale
from bot.flows.turn import Go, Shared, Typed
from bot.value import Value


class Pressed(Value):
    """A button of the open conversation, as it was on the screen of that revision."""

    value: str
    revision: int


class Command(Value):
    """A command with its argument, without the slash: `pause`, `start`."""

    name: str
    argument: str = ""


class Edited(Value):
    """A message that was written before has other words now."""

    text: str


class Unreadable(Value):
    """A sticker, photo, voice: nothing to be understood; `forwarded` likewise."""

    kind: str


class SentFile(Value):
    """A file that may be an export, by its id at Telegram."""

    file_id: str


class Left(Value):
    """The person blocked the bot."""


class Returned(Value):
    """The person unblocked the bot."""


class Stranger(Value):
    """A message in a group; `bot` is the name by which people find the coach.

    `topic` is the forum's topic, if any; `asker` who has sent a command to the bot.
    """

    bot: str
    topic: int | None = None
    asker: int | None = None


#: The command of a group, and the flow that the buttons there name.
GROUP_COMMAND, TOGETHER = "warmup_together", "together"


class GroupAsked(Value):
    """The command of a group: what follows it, and whether an admin sent it.

    `is_admin` None: Telegram did not say. `asker` None: an admin who stays anonymous.
    """

    argument: str
    bot: str
    is_admin: bool | None
    asker: int | None = None
    topic: int | None = None


class GroupTapped(Value):
    """A button of a group's message; `is_admin` only where the button is for admins.

    None: Telegram did not say.
    """

    go: Go
    by: int
    bot: str
    is_admin: bool | None = False
    topic: int | None = None

    @staticmethod
    def is_for_admins(go: Go) -> bool:
        """Return whether only an admin may use this button."""
        return go.argument == "stop" or go.argument.startswith("at-")


class GroupLeft(Value):
    """The bot is in this group no more."""


class GroupMigrated(Value):
    """The group became a supergroup, which has another number."""

    to: int


GroupReceived = Stranger | GroupAsked | GroupTapped | GroupLeft | GroupMigrated
Received = (
    Pressed
    | Go
    | Command
    | Typed
    | Shared
    | Edited
    | Unreadable
    | SentFile
    | Left
    | Returned
    | GroupReceived
)


class Arrival(Value):
    """One update: who, what, and the message that was pressed (None: none was)."""

    update_id: int
    chat_id: int
    received: Received
    language: str = "en"
    message_id: int | None = None  # the message pressed, or the one written


class WantedFile(Value):
    """A file to be fetched and read for the open question of that revision."""

    person_id: int
    revision: int
    file_id: str


class NotFetched(Exception):
    """A file that is not to be had; `is_too_big`: because of its size."""

    def __init__(self, *, is_too_big: bool = False) -> None:
        super().__init__("too big" if is_too_big else "refused")
        self.is_too_big = is_too_big


#: Loads a file of so many bytes at most, by its id; None: not now. Raises NotFetched.
Fetch = Callable[[str, int], Awaitable[bytes | None]]


class Answer(Value):
    """Answer to a tap: a toast, or silence; `is_alert`: to be closed by the person."""

    toast: Message | None
    locale: Locale
    is_alert: bool = False
