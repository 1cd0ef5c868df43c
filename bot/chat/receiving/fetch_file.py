"""Load a file that was sent to the bot: getFile, then the file itself, within a bound."""

from http import HTTPStatus

from bot.chat.transport import NoAnswer, NotReached, Transport
from bot.services.incoming import NotFetched

#: Telegram gives no larger file to a bot.
_TOO_BIG = "file is too big"
_SECONDS = 20.0


async def fetch_file(transport: Transport, file_id: str, most: int) -> bytes | None:
    """Return a file of at most so many bytes; None: not now, for the network or Telegram.

    Raises:
        NotFetched: it cannot be had, or is larger.
    """
    try:
        reply = await transport.call("getFile", {"file_id": file_id})
        if not _is_loaded(reply.code, is_too_big=_TOO_BIG in reply.description):
            return None
        if reply.result.get("file_size", 0) > most:
            raise NotFetched(is_too_big=True)
        path = reply.result.get("file_path", "")
        status, content = await transport.load(path, most, _SECONDS)
    except (NotReached, NoAnswer):
        return None
    if not _is_loaded(status):
        return None
    if len(content) > most:
        raise NotFetched(is_too_big=True)
    return content


def _is_loaded(status: int, *, is_too_big: bool = False) -> bool:
    """Return whether it was had; False: not now.

    Raises:
        NotFetched: it cannot be had.
    """
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS:
        return False
    if status != HTTPStatus.OK:
        raise NotFetched(is_too_big=is_too_big)
    return True
