"""Notices before data goes: of a plan that was begun, and of a long silence."""

from bot.coaching.message import msg
from bot.flows.turn import Choice, Go, Screen, Where


def unfinished() -> Screen:
    """Offer to go on with a first plan that was left."""
    go_on = Choice(msg("retention-button-go-on"), go=Go("onboarding"), style="success")
    return Screen((msg("retention-unfinished"),), ((go_on,),), Where.NEW)


def silent(days: int, *, is_viewer: bool) -> Screen:
    """Say that everything goes in so many days; a tap keeps it.

    `is_viewer`: it leads to those they look after, for they have no plan of their own.
    """
    label, flow = (
        ("shared-button-viewing", "viewing") if is_viewer else ("retention-button-stay", "menu")
    )
    stay = Choice(msg(label), go=Go(flow), style="success")
    return Screen((msg("retention-silent", days=days),), ((stay,),), Where.NEW)
