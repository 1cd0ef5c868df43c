"""The data of a button, at most 64 bytes.

`t:<revision>:<value>` belongs to the open conversation, `g:<flow>:<argument>:<YYYYMMDD>` goes
somewhere; the date is empty where any day will do.
"""

from datetime import date

from bot.flows.turn import Go
from bot.services.incoming import Pressed

#: Bytes of UTF-8 that Telegram takes.
MOST_BYTES = 64

#: Flows whose argument is the id of a file that was sent: no button of ours holds one.
_OF_FILES = frozenset({"bring_back", "import"})
_MOST_DIGITS = 18  # of a revision: what a signed 64-bit column surely holds


def encode_tap(value: str, revision: int) -> str:
    """Return the data of a button of the open conversation.

    Raises:
        ValueError: it does not fit, or the revision is negative.
    """
    if revision < 0:
        raise ValueError(f"a revision is never negative: {revision}")
    return _checked(f"t:{revision}:{value}", f"the tap {value!r}")


def encode_go(go: Go) -> str:
    """Return the data of a button that goes somewhere.

    Raises:
        ValueError: it does not fit, or the flow's name is empty or holds a colon.
    """
    if not go.flow or ":" in go.flow:
        raise ValueError(f"no name of a flow: {go.flow!r}")
    on = "" if go.on is None else go.on.isoformat().replace("-", "")
    return _checked(f"g:{go.flow}:{go.argument}:{on}", f"the flow {go.flow!r}")


def decode(data: str) -> Pressed | Go | None:
    """Return what a button of ours stands for; None for data that we never wrote."""
    if len(data.encode(errors="surrogatepass")) > MOST_BYTES:
        return None
    kind, _, rest = data.partition(":")
    match kind:
        case "t":
            return _pressed(rest)
        case "g":
            return _go(rest)
        case _:
            return None


def _checked(data: str, owner: str) -> str:
    size = len(data.encode())
    if size > MOST_BYTES:
        raise ValueError(f"{owner} makes button data of {size} bytes; {MOST_BYTES} is the most")
    return data


def _pressed(rest: str) -> Pressed | None:
    digits, colon, value = rest.partition(":")
    if not colon or not _is_number(digits):
        return None
    return Pressed(value, int(digits))


def _go(rest: str) -> Go | None:
    flow, colon, tail = rest.partition(":")
    argument, last_colon, digits = tail.rpartition(":")
    if not flow or not colon or not last_colon or (flow in _OF_FILES and argument):
        return None
    if not digits:
        return Go(flow, argument)
    on = _date(digits)
    return None if on is None else Go(flow, argument, on)


def _is_number(digits: str) -> bool:
    is_plain = digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS
    return is_plain and (digits == "0" or digits[0] != "0")


def _date(digits: str) -> date | None:
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
