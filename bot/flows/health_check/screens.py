"""Screens of the health check: lists, follow-ups, the meaning of the answers, the review."""

from typing import assert_never

from bot.coaching.catalogue.health_items import Consequence, HealthItem
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Clearance, Health, Mode
from bot.coaching.person.screening import (
    Finding,
    Items,
    answers_of,
    asked,
    can_be_cleared,
    clearance,
    findings,
)
from bot.flows.health_check.steps import (
    AtBack,
    AtFollowUp,
    AtGeneral,
    AtMeaning,
    AtMoreBack,
    AtPainNow,
    AtReview,
    AtWhen,
    AtWho,
    Listing,
    Step,
)
from bot.flows.memory.offers import is_warned_since_check
from bot.flows.turn import (
    BACK,
    Choice,
    Context,
    Paragraph,
    Row,
    Screen,
    Turn,
    button,
    go_button,
    rows_of_three,
    toggle,
)

#: A doubt weighs on the safe side: the upper number of a group is stored (rulings 18).
PAIN_BUTTONS = (
    button("button-pain-low", "2"),
    *(button("button-number", str(n), number=n) for n in range(3, 8)),
    button("button-pain-high", "10"),
)
WHO = ("doctor", "physiotherapist", "midwife")
WHEN = ("today", "this_week", "earlier")
_SOONEST = ("today", "week", "check")


def at(step: Step, context: Context) -> Turn:
    """Ask the question of this step."""
    return Turn(state=step, screens=(screen(step, context),))


def screen(step: Step, context: Context) -> Screen:
    """Return the screen of the question that stands open."""
    match step:
        case AtGeneral() | AtBack() | AtMoreBack():
            return _list(step, context.catalogue.screening)
        case AtFollowUp(item=item):
            return _follow_up(next(i for i in context.catalogue.screening if i.id == item))
        case AtMeaning():
            return _meaning(step, context.catalogue.screening)
        case AtReview():
            return _review(context)
        case AtPainNow() | AtWho() | AtWhen():
            return _plain(step)
        case _:
            assert_never(step)


def marked(step: Listing, items: Items) -> tuple[tuple[str, HealthItem], ...]:
    """Return items of a list with the mark before each: 1 to 11 on two screens, then a to f."""
    match step:
        case AtGeneral():
            return _numbered(asked(items, "general", step.check.ticked), 1)
        case AtBack():
            first = 1 + len(asked(items, "general", step.check.ticked))
            return _numbered(asked(items, "back", step.check.ticked), first)
        case AtMoreBack():
            return tuple(zip("abcdefghi", asked(items, "more_back", step.check.ticked)))  # noqa: B905
        case _:
            assert_never(step)


def mode_line(cleared: Clearance) -> Message:
    """Return the line on what the clearance opens."""
    return msg(f"health-check-mode-{cleared.mode}")


def consequences(found: tuple[Finding, ...]) -> tuple[Paragraph, ...]:
    """Return one line a tick, the strictest first; "worth a check" is said once, for the soonest.

    Where something forbids everything, only that is said: "then warm-ups lying" would be false.
    """
    forbidding = tuple(f for f in found if f.consequence.mode == Mode.BLOCKED)
    found = forbidding or found
    holds = [f for f in found if f.holds_all]
    lines: list[Paragraph] = []
    if holds:
        soonest = min((f.consequence.refer or "check" for f in holds), key=_SOONEST.index)
        # It must not calm where nobody knows: only when every hold may be calmed.
        calm = "-calm" if all(f.consequence.calm for f in holds) else ""
        lines.append(msg(f"health-check-refer-{soonest}{calm}"))
    lines.extend(_line(f) for f in found if not f.holds_all and f.consequence != Consequence())
    return tuple(lines)


def blocked(context: Context) -> Screen:
    """Return the end where nothing may be practised: reading stays open."""
    health = context.person.profile.health
    found = findings(context.catalogue.screening, answers_of(health)) if health else ()
    buttons = (
        go_button("health-check-button-read", "library"),
        go_button("health-check-button-answers", "health_check"),
    )
    return Screen((*consequences(found), msg("health-check-blocked")), (buttons,))


def saved(cleared: Clearance) -> Screen:
    """Confirm that the answers are stored, and what they open."""
    buttons = (go_button("button-my-plan", "plan"), go_button("button-settings", "preferences"))
    return Screen((msg("health-check-saved"), mode_line(cleared)), (buttons,))


def _numbered(items: Items, first: int) -> tuple[tuple[str, HealthItem], ...]:
    return tuple((str(number), item) for number, item in enumerate(items, first))


def _list(step: Listing, items: Items) -> Screen:
    ticked = step.check.ticked
    pairs = marked(step, items)
    lines = tuple(
        msg("health-check-line", mark=mark, item=msg(item.label)) for mark, item in pairs
    )
    toggles = (
        toggle(_item_label(mark, item), f"tick-{item.id}", is_on=item.id in ticked)
        for mark, item in pairs
    )
    count = sum(item.id in ticked for _, item in pairs)
    name = {AtGeneral: "general", AtBack: "back", AtMoreBack: "more"}[type(step)]
    return Screen((msg(f"health-check-{name}"), lines), (_onward(count), *rows_of_three(toggles)))


def _item_label(mark: str, item: HealthItem) -> Message:
    return msg("health-check-button-item", mark=mark, name=msg(f"{item.label}.button"))


def _onward(count: int) -> Row:
    """Return [None of these], or the button on with what is ticked."""
    if count:
        return button("health-check-button-continue", "continue", count=count), BACK
    return button("health-check-button-none", "continue"), BACK


def _follow_up(item: HealthItem) -> Screen:
    answers = tuple(button(f"{item.label}-{a.id}.button", a.id) for a in item.answers)
    return Screen((msg(item.follow_up or item.label),), (answers, (BACK,)))


def _meaning(step: AtMeaning, items: Items) -> Screen:
    answers = step.check.answers
    found = findings(items, answers)
    only_warm_ups = clearance(found).mode == Mode.WARMUPS_ONLY
    go_on = "health-check-button-go-on-warmups" if only_warm_ups else "health-check-button-go-on"
    rows: tuple[Row, ...] = (
        (button(go_on, "continue"), button("health-check-button-change", "change")),
    )
    if can_be_cleared(items, answers):
        rows += ((_professional(),),)
    return Screen(consequences(found), rows)


def _line(finding: Finding) -> Message:
    id_ = f"{finding.item.label}-{finding.answer.id}"
    is_opened = finding.consequence != finding.answer.uncleared
    return msg(f"{id_}-cleared" if is_opened else id_)


def _professional() -> Choice:
    return button("health-check-button-professional", "professional")


def _plain(step: AtPainNow | AtWho | AtWhen) -> Screen:
    match step:
        case AtPainNow():
            return Screen((msg("health-check-pain-now"),), rows_of_three((*PAIN_BUTTONS, BACK)))
        case AtWho():
            people = tuple(button(f"health-check-button-{who}", who) for who in WHO)
            return Screen((msg("health-check-who"),), (people, (BACK,)))
        case AtWhen():
            times = tuple(button(f"health-check-button-{when}", when) for when in WHEN)
            return Screen((msg("health-check-when"),), (times, (BACK,)))
        case _:
            assert_never(step)


def _review(context: Context) -> Screen:
    health = context.person.profile.health or Health(context.today)
    items = context.catalogue.screening
    names = tuple(msg(f"{i.label}.button") for i in items if i.id in health.ticked)
    answers = answers_of(health)
    text = (
        msg("health-check-review", day=health.checked_on, items=names)
        if names
        else msg("health-check-review-none", day=health.checked_on)
    )
    same: Row = (button("health-check-button-nothing-new", "same"),)
    rows: tuple[Row, ...] = () if is_warned_since_check(context) else (same,)
    rows += (
        (
            button("health-check-button-again", "again"),
            button("health-check-button-erase", "erase"),
        ),
    )
    last = (_professional(), BACK) if can_be_cleared(items, answers) else (BACK,)
    rows += (last,)
    return Screen((text, mode_line(health.clearance), msg("health-check-anything-new")), rows)
