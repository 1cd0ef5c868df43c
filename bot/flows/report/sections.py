"""The report in words: sections of lines, for the chat and for the PDF alike."""

from collections.abc import Iterator
from datetime import timedelta
from operator import itemgetter

from bot.coaching.calendar import local_date
from bot.coaching.message import DayAndMonth, Message, YearOf, msg
from bot.coaching.review.report import HealthLimits, ReportedOn, Rules, TrainingReport
from bot.coaching.rules.context import WORST, PainPlace
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.flows.media import ReportFile, Section
from bot.flows.turn import Context, Paragraph
from bot.flows.wording.exercise_names import name_of
from bot.value import replace

_STOPS_SHOWN, _ENDS_SHOWN = 8, 3  # the last ones
_WEEK = timedelta(days=7)
_SAME = "better_or_same"


def paragraphs(report: TrainingReport, context: Context) -> Iterator[Paragraph]:
    """Yield the report as it stands in the chat."""
    yield msg("report-heading", title=title(report))
    for section in sections(report, context):
        heading = msg("report-heading", title=section.heading)
        yield (heading, *(msg("report-line", line=line) for line in section.lines))
    yield msg("report-not-medical")


def document(report: TrainingReport, context: Context) -> ReportFile:
    """Return the report as a file."""
    found = tuple(sections(report, context))
    listed = tuple(
        Section(each.heading, tuple(msg("report-line", line=line) for line in each.lines))
        for each in found
    )
    last = Section(msg("report-about"), (msg("report-not-medical"),))
    words = tuple(sorted(_chart_words(report).items()))
    return ReportFile("report", title(report), (*listed, last), report.chart, words)


def pain_document(report: TrainingReport, context: Context) -> ReportFile:
    """Return the pains and the stops with their chart as a file."""
    whole = document(report, context)
    headings = {"report-pain", "report-stopped", "report-about"}
    kept = tuple(each for each in whole.sections if each.heading.id in headings)
    return replace(whole, name="pain", sections=kept)


def title(report: TrainingReport) -> Message:
    """Return the title with the period."""
    return msg(
        "report-title",
        since=DayAndMonth(report.since),
        until=DayAndMonth(report.until),
        year=YearOf(report.until),
    )


def sections(report: TrainingReport, context: Context) -> Iterator[Section]:
    """Yield what was done, what hurt, what was stopped, what holds, and the health answers."""
    yield Section(msg("report-done"), tuple(_done(report)))
    yield Section(msg("report-pain"), tuple(_pains(report)) or (msg("report-pain-none"),))
    yield Section(msg("report-stopped"), tuple(_stops(report)) or (msg("report-stopped-none"),))
    yield Section(msg("report-rules"), tuple(_rules(report.rules, context)))
    if report.ladders:
        yield Section(msg("report-ladders"), tuple(_ladders(report)))
    if report.health is not None:
        day = DayAndMonth(report.health.checked_on)
        yield Section(msg("report-health", day=day), tuple(_health(report, context)))


def _done(report: TrainingReport) -> Iterator[Message]:
    of = (report.until - report.since).days + 1
    yield msg("report-days", days=report.days, of=of, sessions=report.sessions)
    for done in report.exercises:
        name = msg(f"exercise-{done.exercise}")
        line = msg("report-exercise", exercise=name, sets=done.sets, reps=done.reps)
        if done.answers:
            felt = {"on_target": done.on_target, "answers": done.answers}
            line = msg("report-exercise-felt", line=line, **felt)
        yield line


def _pains(report: TrainingReport) -> Iterator[Message]:
    for place in PainPlace:
        found = [each for each in report.pains if each.pain.place == place]
        if found:
            yield msg(
                "report-pain-place",
                place=msg(f"pain-place-{place}"),
                times=len(found),
                most=max(each.pain.number for each in found),
                number=found[-1].pain.number,
                day=DayAndMonth(found[-1].on),
            )
    if report.mornings:
        same = sum(each == _SAME for each in report.mornings)
        yield msg("report-mornings", same=same, worse=len(report.mornings) - same)


def _stops(report: TrainingReport) -> Iterator[Message]:
    stops, ends = report.stops[-_STOPS_SHOWN:], report.ends[-_ENDS_SHOWN:]
    lines = [(each.on, _stop("report-stop", each)) for each in stops]
    lines += [(each.on, _stop("report-ended", each)) for each in ends]
    unwell = report.unwell[-_STOPS_SHOWN:]
    lines += [(on, msg("report-unwell", day=DayAndMonth(on))) for on in unwell]
    for _on, line in sorted(lines, key=itemgetter(0)):
        yield line


def _stop(line: str, reported: ReportedOn) -> Message:
    return msg(line, day=DayAndMonth(reported.on), details=tuple(_details(reported)))


def _details(reported: ReportedOn) -> Iterator[Message]:
    pain = reported.pain
    place = msg(f"pain-place-{pain.place}")
    is_one_side = pain.side in {"left", "right"}
    yield msg(f"typed-pain-{pain.side}", place=place) if is_one_side else place
    yield msg("report-number", number=pain.number, worst=WORST)
    if pain.kind is not None:
        yield msg(f"pain-kind-{pain.kind}")
    if pain.exercise is not None:
        yield msg("report-during", exercise=name_of(pain.exercise))


def _rules(rules: Rules, context: Context) -> Iterator[Message]:
    limits = context.catalogue.thresholds
    if rules.of_health is not None:
        yield from _of_health(rules.of_health)
    yield from _resting(rules, context)
    yield msg("report-after-stop", hours=limits.rest_hours, steps=limits.steps_down_after_stop)


def _of_health(limits: HealthLimits) -> Iterator[Message]:
    if limits.lock is not None:
        yield msg("report-locked")
    yield msg("report-mode-none" if limits.mode is None else f"report-mode-{limits.mode}")
    if limits.max_rung is not None:
        yield msg("report-max-step", steps=limits.max_rung + 1)
    if limits.min_rir:
        yield msg("report-min-rir", reps=limits.min_rir)
    yield from (msg(f"contra-{each}") for each in limits.contraindications)
    if limits.families_off:
        families = tuple(msg(f"family-{family}") for family in limits.families_off)
        yield msg("report-resting-cleared", families=families)


def _resting(rules: Rules, context: Context) -> Iterator[Message]:
    for exercise in sorted(rules.held):
        yield msg("report-held", exercise=msg(f"exercise-{exercise}"))
    for rest in rules.resting:
        family = msg(f"family-{rest.family}")
        if rest.until == UNTIL_CLEARED:
            yield msg("report-resting-cleared", families=family)
        else:
            day = DayAndMonth(local_date(rest.until, context.person.zone))
            yield msg("report-resting", family=family, day=day)


def _ladders(report: TrainingReport) -> Iterator[Message]:
    for row in report.ladders:
        step = msg("chart-step", step=row.step, steps=row.steps)
        family, exercise = msg(f"family-{row.family}"), name_of(row.exercise)
        yield msg("report-ladder", family=family, exercise=exercise, step=step)


def _health(report: TrainingReport, context: Context) -> Iterator[Message]:
    health = report.health
    if health is None:
        return
    ticked = [item for item in context.catalogue.screening if item.id in health.ticked]
    yield from (msg(item.label) for item in ticked)
    if not ticked:
        yield msg("report-health-none")
    if health.cleared is not None:
        yield msg("report-cleared", who=msg(f"health-check-button-{health.cleared}"))


def _chart_words(report: TrainingReport) -> dict[str, Message]:
    words: dict[str, Message] = {"title": msg("report-chart")}
    words |= {f"key-{name}": msg(f"report-key-{name}") for name in ("stop", "pain")}
    for mark in report.chart.marks:
        words[f"place-{mark.place}"] = msg(f"pain-button-{mark.place}")
        words[f"number-{mark.number}"] = msg("chart-sets-number", sets=mark.number)
    on = report.since + timedelta(days=-report.since.weekday() % 7)
    step = _WEEK if (report.until - report.since).days < 7 * 8 else 2 * _WEEK
    while on <= report.until:
        words[f"week-{on.isoformat()}"] = msg("chart-week", day=DayAndMonth(on))
        on += step
    return words
