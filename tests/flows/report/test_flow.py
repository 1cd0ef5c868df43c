from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.events import PainReported, SetCompleted
from bot.coaching.message import msg
from bot.flows.context import Recorded
from bot.flows.media import ReportFile
from bot.flows.report.flow import page, report_of
from bot.flows.turn import Context, Screen
from bot.value import replace
from tests.flows.starts import talk
from tests.pictures.lives import EVENING, SUNDAY, empty
from tests.pictures.reports import hurt
from tests.support.screens import messages_of
from tests.support.world import newcomer

NOTHING_HURT = (msg("report-pain-none"), msg("report-stopped-none"))


def shown(argument: str, context: Context) -> Screen:
    (screen,) = page(argument, context).screens
    return screen


def ids(screen: Screen) -> set[str]:
    """The ids of all messages of a screen, those within others too."""
    return {message.id for message in messages_of(screen.text)}


@pytest.mark.parametrize(("period", "pains"), [(14, 4), (28, 5), (91, 6)])
def test_a_report_holds_what_happened_in_its_period_and_nothing_before(
    period: int, pains: int
) -> None:
    report = report_of(hurt(), period)

    assert len(report.pains) == pains
    assert report.since == SUNDAY - timedelta(days=period - 1)
    assert [each.pain.number for each in report.stops] == [6, 7]
    assert len(report.chart.marks) == pains


def test_an_exercise_that_a_pain_has_ended_for_a_day_is_among_what_was_stopped() -> None:
    context = empty()
    ended = PainReported(5, "hip", "ache", "amber", "glute_bridge", "bridge", "right")
    outside = PainReported(4, "hip", "ache", "amber")
    slight = PainReported(2, "hip", "ache", "green", "glute_bridge", "bridge")
    for event in (outside, slight, ended):
        context.memory.recorded.append(Recorded(EVENING, SUNDAY, event))  # type: ignore[attr-defined]

    report, text = report_of(context, 28), ids(shown("", context))

    assert [each.pain for each in report.ends] == [ended]
    assert report.stops == ()
    assert {"report-ended", "report-during"} <= text
    assert "report-stopped-none" not in text


def test_what_was_stopped_is_in_the_order_of_its_days() -> None:
    found = [each.id for each in messages_of(shown("", hurt()).text)]

    stops = [each for each in found if each in {"report-stop", "report-ended", "report-unwell"}]
    assert stops == ["report-stop", "report-ended", "report-unwell", "report-stop"]


def test_health_answers_are_in_it_only_where_the_person_adds_them() -> None:
    context = hurt()

    assert not ids(shown("", context)) & {"health-B0", "health-B4", "report-health"}
    assert {"health-B0", "health-B4", "report-health"} <= ids(shown(".28..h", context))
    assert report_of(context, 28).health is None


def test_families_that_rest_keep_their_step_on_the_page() -> None:
    families = {row.family for row in report_of(hurt(), 28).ladders}

    assert {"bridge", "hinge"} <= families


def test_nothing_recorded_makes_a_page_that_says_so() -> None:
    text = ids(shown("", empty()))

    assert {each.id for each in NOTHING_HURT} <= text
    assert not report_of(empty(), 28).chart.marks


def test_it_is_made_in_another_language_whose_buttons_stay_the_persons_own() -> None:
    screen = shown(".28.fa.", hurt())

    assert screen.language == "fa"
    assert shown("pdf.28.fa.", hurt()).language == "fa"
    assert shown(".28.tlh.", hurt()).language is None


@pytest.mark.parametrize(
    "argument",
    ["", "x", ".5", "pdf", "pdf.99.xx.q", "....", "languages", "languages7", "languagesx"],
)
def test_what_no_button_of_ours_says_gives_the_usual_page(argument: str) -> None:
    assert page(argument, hurt()).screens[0].text


def test_the_page_is_open_before_a_plan_and_while_training_is_locked() -> None:
    talk(newcomer()).goes("report").shows("report-intro")


def test_the_file_says_what_the_chat_says() -> None:
    context = hurt()
    media = shown("pdf.28..h", context).media

    assert isinstance(media, ReportFile)
    in_the_file = {line.id for section in media.sections for line in section.lines}
    assert in_the_file == {"report-line", "report-not-medical"}
    headings = {section.heading.id for section in media.sections}
    assert headings - {"report-about"} <= ids(shown(".28..h", context))


def test_an_exercise_that_the_content_has_no_more_leaves_the_rest_of_the_page() -> None:
    context = hurt()
    done = SetCompleted("plank_of_once", 1, 10)
    pain = PainReported(5, "hip", "ache", "amber", "plank_of_once")
    for event in (done, pain):
        context.memory.recorded.append(Recorded(EVENING, SUNDAY, event))  # type: ignore[attr-defined]

    report = report_of(context, 28)

    assert "plank_of_once" not in {each.exercise for each in report.exercises}
    assert report.pains[-1].pain == replace(pain, exercise=None)
