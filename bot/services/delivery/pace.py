"""Declare the pace of messages, as delivery asks for it."""

from typing import Protocol


class Pace(Protocol):
    """Pace of messages."""

    def room(self, most: int) -> int:
        """Return how many of so many messages may leave now."""
        ...

    def wait(self) -> float:
        """Return seconds until a message may leave for any chat; 0.0 for now."""
        ...

    def wait_for(self, chat_id: int, act: str) -> float:
        """Return seconds until a message, or another act, may leave for this chat; 0.0 for now."""
        ...

    def take(self, chat_id: int, act: str) -> None:
        """Count a message or another act that leaves now."""
        ...

    def hold(self, seconds: float, chat_id: int | None = None) -> None:
        """Send nothing while Telegram asks for silence: in one chat, or (None) in all of them."""
        ...
