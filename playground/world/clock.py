"""The playground's time: the real one, and an offset that people can move."""

from datetime import UTC, datetime


class Clock:
    """Now, as the people of the playground and the bot's CLOCK_URL have it."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset

    def now(self) -> datetime:
        """Return the moved instant, aware, in UTC."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def seconds(self) -> float:
        """Return the moved instant in Unix seconds."""
        return datetime.now(UTC).timestamp() + self.offset

    def date(self) -> int:
        """Return the moved instant as Telegram's dates are: whole Unix seconds."""
        return int(self.seconds())
