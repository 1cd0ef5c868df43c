"""/report: one page for a doctor or physical therapist, as text and as a PDF."""

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.message import msg
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.review.ladder_view import ladders
from bot.coaching.review.report import PERIODS, Practice, TrainingReport, report
from bot.flows.memory.rule_context import rule_context_of, standings_of
from bot.flows.report.sections import document, paragraphs
from bot.flows.turn import Choice, Context, Row, Screen, Turn, Where, go_button, number_in, paged
from bot.value import Value, replace

NAME = "report"
PDF, LANGUAGES = "pdf", "languages"


class Wish(Value):
    """The page that is wanted: days it looks back, its language ("": the person's), health."""

    period: int = PERIODS[0]
    language: str = ""
    with_health: bool = False

    def argument(self, what: str = "") -> str:
        """Return the argument of the button that shows this page."""
        return f"{what}.{self.period}.{self.language}.{'h' if self.with_health else ''}"


def page(argument: str, context: Context) -> Turn:
    """Return the report in the chat; "pdf…" as a file, "languages…" the languages to choose."""
    what, wish = _read(argument, context.catalogue)
    if what.startswith(LANGUAGES):
        number = number_in(what.removeprefix(LANGUAGES), range(len(context.catalogue.languages)))
        return Turn(screens=(_languages(wish, number or 0, context.catalogue),))
    shown = report_of(context, wish.period, with_health=wish.with_health)
    language = wish.language or None
    if what == PDF:
        caption = (msg("report-caption"),)
        media = document(shown, context)
        return Turn(screens=(Screen(caption, (), Where.NEW, media=media, language=language),))
    text = (msg("report-intro"), *paragraphs(shown, context))
    return Turn(screens=(Screen(text, _rows(wish, context), language=language),))


def report_of(context: Context, period: int, *, with_health: bool = False) -> TrainingReport:
    """Return the facts of the last `period` days."""
    memory, rule_context = context.memory, rule_context_of(context)
    practice = Practice(
        memory.practised(period),
        memory.practised(period, ReminderKind.TRAINING),
        ladders(standings_of(context), rule_context.lasting),
    )
    return report(memory.journal(period), practice, rule_context, period, with_health=with_health)


def _rows(wish: Wish, context: Context) -> tuple[Row, ...]:
    first: list[Choice] = [_button("report-button-pdf", wish, PDF)]
    if len(context.catalogue.languages) > 1:
        first.append(_button("report-button-language", wish, LANGUAGES))
    others = (
        _button(f"report-button-period-{days}", replace(wish, period=days))
        for days in PERIODS
        if days != wish.period
    )
    if context.person.profile.health is None:
        return tuple(first), tuple(others)
    label = "report-button-without" if wish.with_health else "report-button-with"
    health = _button(label, replace(wish, with_health=not wish.with_health))
    return tuple(first), tuple(others), (health,)


def _languages(wish: Wish, page_number: int, catalogue: Catalogue) -> Screen:
    buttons = (
        go_button(
            msg("language-button", name=each.name),
            NAME,
            replace(wish, language=each.code).argument(),
        )
        for each in catalogue.languages
    )
    back = _button("button-back", wish)
    rows = paged(
        buttons, page_number, back, lambda n: _button("button-more", wish, f"{LANGUAGES}{n}")
    )
    return Screen((msg("report-languages"),), rows)


def _button(label: str, wish: Wish, what: str = "") -> Choice:
    return go_button(label, NAME, wish.argument(what))


def _read(argument: str, catalogue: Catalogue) -> tuple[str, Wish]:
    """Return what a button asks for; the usual page where it was made by nobody here."""
    what, _, rest = argument.partition(".")
    days, _, rest = rest.partition(".")
    language, _, health = rest.partition(".")
    period = next((each for each in PERIODS if str(each) == days), PERIODS[0])
    known = any(each.code == language for each in catalogue.languages)
    return what, Wish(period, language if known else "", health == "h")
