"""Buttons and the rows they stand in."""

from collections.abc import Callable, Iterable
from datetime import date

from bot.coaching.message import Message, msg
from bot.flows.turn import Choice, Go, Keyboard, Screen

ROW = 3
OF_A_PAGE = ROW * ROW - 2
Row = tuple[Choice, ...]


def button(label: str | Message, value: str, /, **args: object) -> Choice:
    """Return a button that answers the open question with `value`."""
    return Choice(_label(label, args), value)


def go_button(
    label: str | Message, flow: str, argument: str = "", on: date | None = None
) -> Choice:
    """Return a button that goes somewhere; `on` binds it to a local date."""
    return Choice(_label(label, {}), go=Go(flow, argument, on))


def toggle(label: str | Message, value: str, *, is_on: bool) -> Choice:
    """Return a button that switches something; a check mark stands before what is on."""
    name = _label(label, {})
    return Choice(msg("button-ticked", name=name) if is_on else name, value)


def rows_of_three(buttons: Iterable[Choice]) -> tuple[Row, ...]:
    """Return the buttons in rows of three, in their order."""
    left = tuple(buttons)
    return tuple(left[at : at + ROW] for at in range(0, len(left), ROW))


def paged(
    buttons: Iterable[Choice], page: int, last: Choice, more: Callable[[int], Choice] | None = None
) -> tuple[Row, ...]:
    """Lay out one page of a list in three rows: eight buttons and `last`, or seven with [More…].

    `more` gives the button for a page; without it, its value is "page-<n>".
    """
    every = tuple(buttons)
    pages = _pages(len(every))
    if not pages:
        return rows_of_three((*every, last))
    shown = every[page % pages * OF_A_PAGE :][:OF_A_PAGE]
    following = (more or _more)((page + 1) % pages)
    return rows_of_three((*shown, following, last))


def page_in(value: str, count: int, prefix: str = "page-") -> int | None:
    """Return the page that a button of a paged list leads to; None: it is none of its buttons."""
    return number_in(value.removeprefix(prefix), range(_pages(count)))


def number_in(value: str, numbers: Iterable[int]) -> int | None:
    """Return which of these numbers a button stands for; None: it is the button of none."""
    return {str(number): number for number in numbers}.get(value)


def numbered(
    things: Iterable[tuple[Message, str]],
) -> tuple[tuple[Message, ...], list[tuple[Message, str]]]:
    """Number names too long for buttons: their lines, and the numbers as labels with values."""
    pairs = list(enumerate(things, 1))
    lines = tuple(msg("button-numbered-line", number=n, name=name) for n, (name, _) in pairs)
    return lines, [(msg("button-number", number=n), value) for n, (_, value) in pairs]


def _pages(count: int) -> int:
    """Return how many pages a list of so many has; 0 where it needs none."""
    return 0 if count < ROW * ROW else -(-count // OF_A_PAGE)


def _more(page: int) -> Choice:
    return button("button-more", f"page-{page}")


def _label(label: str | Message, args: dict[str, object]) -> Message:
    return msg(label, **args) if isinstance(label, str) else label


def asks(screen: Screen) -> bool:
    """Return whether a screen waits for an answer; an end that is only read waits for none."""
    return screen.keyboard is Keyboard.PLACE or not _values(screen) <= _READ


def is_over(screen: Screen) -> bool:
    """Return whether nothing of a question can be answered any more: its session has ended."""
    return screen.keyboard is not Keyboard.PLACE and not _values(screen)


def _values(screen: Screen) -> set[str]:
    return {choice.value for row in screen.rows for choice in row if choice.value}


BACK = button("button-back", "back")
#: What stands below an end.
_READ = frozenset({"good", "undo", "less"})
