"""Messages of a group: never a name, and never a word about anybody's health."""

from datetime import date, time

from bot.coaching.message import Message, msg
from bot.flows.settings.time_zone_screens import city_of
from bot.flows.turn import Choice, Go, Screen, Where
from bot.services.incoming import TOGETHER
from bot.storage.rows.groups import GroupCount, GroupRow

#: Hours that are offered; any other can be written.
HOURS = (time(7), time(8), time(9), time(12), time(17), time(20))
#: What follows `?start=` in the link to the private chat.
START = "warmup"


def post(group: GroupRow, day: date, count: GroupCount) -> Screen:
    """Return the post of a day; everybody's own warm-up is in the private chat."""
    link = f"https://t.me/{group.bot}?start={START}"
    buttons = (
        Choice(msg("together-button-in"), go=Go(TOGETHER, "in", day)),
        Choice(msg("button-done"), go=Go(TOGETHER, "done", day), style="success"),
    )
    text = [msg("together-title"), msg("together-invitation")]
    if count.joined:
        text.append(msg("together-count", done=count.done, joined=count.joined))
    rows = (buttons, (Choice(msg("together-button-mine"), url=link),))
    return Screen(tuple(text), rows, Where.NEW, rings=True)


def menu(group: GroupRow | None) -> Screen:
    """Ask for the hour; where one is set, offer to end it."""
    hours = [
        Choice(msg("button-time", at=hour), go=Go(TOGETHER, f"at-{hour:%H%M}")) for hour in HOURS
    ]
    stop = (Choice(msg("together-button-stop"), go=Go(TOGETHER, "stop")),)
    rows = (tuple(hours[:3]), tuple(hours[3:]), *([stop] if group else []))
    return Screen((*([asked(group)] if group else []), msg("together-menu")), rows, Where.NEW)


def asked(group: GroupRow) -> Message:
    """Say at which hour the post comes, and by which clock."""
    return msg("together-asked", at=group.local_time, place=city_of(group.zone))


def line(message: str) -> Screen:
    """Return one line."""
    return Screen((msg(message),), where=Where.NEW)
