"""Remember for how long Telegram has asked for silence, in a chat or in all of them."""

import asyncio


class Silence:
    """Silence that was asked for by the answers to this process's requests."""

    def __init__(self) -> None:
        self._until: dict[int | None, float] = {}  # by chat; None: all of them

    def begin(self, seconds: float, chat_id: int | None) -> None:
        """Note a request for silence; those that are over are forgotten."""
        now = asyncio.get_running_loop().time()
        self._until = {chat: until for chat, until in self._until.items() if until > now}
        self._until[chat_id] = now + seconds

    def left(self, chat_id: int) -> float:
        """Return the seconds of silence that are left in this chat; 0.0 for none."""
        if not self._until:
            return 0.0
        until = max(self._until.get(chat_id, 0.0), self._until.get(None, 0.0))
        return max(0.0, until - asyncio.get_running_loop().time())
