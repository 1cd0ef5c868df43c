"""Remember where Telegram has asked for silence since a message was let go."""

MOST = 1_024  # chats that are remembered


class Silence:
    """Requests for silence among the answers to this process, numbered in their order."""

    def __init__(self) -> None:
        self.requests = 0  # so far
        self._of: dict[int | None, tuple[int, float]] = {}  # by chat; None: all of them

    def begin(self, seconds: float, chat_id: int | None) -> None:
        """Note a request for so many seconds, in a chat or (None) in all of them."""
        if len(self._of) == MOST:
            self._of.clear()
        self.requests += 1
        self._of[chat_id] = (self.requests, seconds)

    def since(self, requests: int, chat_id: int) -> float:
        """Return the seconds of silence asked for in this chat after so many requests."""
        if self.requests == requests:
            return 0.0
        asked = [self._of.get(each, (0, 0.0)) for each in (chat_id, None)]
        return max((seconds for number, seconds in asked if number > requests), default=0.0)
