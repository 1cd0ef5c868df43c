"""A week of sessions as people type it, in each language."""

from __future__ import annotations

import pytest

from bot.coaching.person.person import Profile
from bot.flows.settings.plan import answered, value_of
from bot.flows.settings.plan_screens import DAYS, MINUTES, WEEKS, AtDays, AtMinutes, AtWeek
from tests.support.world import catalogue, parsers

#: By language: a text, the sessions a week, the minutes of each.
TYPED = {
    "en": [
        ("3x 30min", 3, 30),
        ("3x30", 3, 30),
        ("3 × 30", 3, 30),
        ("3 times half an hour", 3, 30),
        ("three times a week, 30 minutes each", 3, 30),
        ("half an hour 3 times a week", 3, 30),
        ("I would like to train twice a week for 45 minutes", 2, 45),
        ("4 sessions of 20", 4, 20),
        ("3 30", 3, 30),
        ("twice a week", 2, None),
        ("3", 3, None),
        ("30", None, 30),
        ("half an hour", None, 30),
        ("5 days, 30 min", 5, 30),
    ],
    "es": [
        ("4 dias media hora", 4, 30),
        ("4 sesiones de 30 minutos", 4, 30),
        ("tres veces por semana, media hora", 3, 30),
        ("3x45", 3, 45),
        ("dos días", 2, None),
        ("treinta minutos", None, 30),
    ],
    "pt-BR": [
        ("3 vezes por semana, meia hora", 3, 30),
        ("4 treinos de 30 minutos", 4, 30),
        ("duas vezes na semana 45 min", 2, 45),
        ("três dias", 3, None),
        ("meia hora", None, 30),
    ],
    "ru": [
        ("2 по 30", 2, 30),
        ("два раза по полчаса", 2, 30),
        ("3 раза в неделю по 45 минут", 3, 45),
        ("трижды в неделю по 20", 3, 20),
        ("4 тренировки по полчаса", 4, 30),
        ("три дня", 3, None),
        ("полчаса", None, 30),
    ],
    "de": [
        ("dreimal die Woche eine halbe Stunde", 3, 30),
        ("3 Tage", 3, None),
        ("zwei Mal 45 Minuten", 2, 45),
        ("4 Einheiten à 30 min", 4, 30),
        ("3x die Woche je 20 Minuten", 3, 20),
        ("an drei Tagen dreißig Minuten", 3, 30),
        ("halbe Stunde", None, 30),
    ],
    "fa": [
        ("سه بار در هفته نیم ساعت", 3, 30),
        ("۳ روز ۳۰ دقیقه", 3, 30),
        ("هفته‌ای ۴ جلسه ۳۰ دقیقه‌ای", 4, 30),
        ("دو جلسه ۴۵ دقیقه", 2, 45),
        ("سه روز", 3, None),
        ("نیم ساعت", None, 30),
    ],
}
NO_WEEKS = {
    "en": [
        "2 or 3 days",
        "3-4 days",
        "not 3 days",
        "45 minutes a day",
        "3 times a day 30 min",
        "Monday, Wednesday",
        "days",
        "8",
        "8:30",
        "no",
    ],
    "es": ["45 minutos al día", "3 veces al día", "2 o 3 días", "lunes y jueves"],
    "pt-BR": ["45 minutos por dia", "2 ou 3 dias"],
    "ru": ["45 минут в день", "2 или 3 раза", "каждый день"],
    "de": ["45 Minuten am Tag", "2 oder 3 Tage", "jeden Tag"],
    "fa": ["روزی ۴۵ دقیقه", "۲ یا ۳ روز"],
}


@pytest.mark.parametrize("language", TYPED)
def test_a_typed_week_is_its_days_and_its_minutes(language: str) -> None:
    found = {text: parsers()(language).week(text) for text, _, _ in TYPED[language]}

    wrong = {
        text: found[text]
        for text, days, minutes in TYPED[language]
        if (week := found[text]) is None or (week.days, week.minutes) != (days, minutes)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", NO_WEEKS)
def test_what_is_no_week_or_may_be_two_is_not_read(language: str) -> None:
    found = {text: parsers()(language).week(text) for text in NO_WEEKS[language]}

    assert {text: week for text, week in found.items() if week is not None} == {}


@pytest.mark.parametrize("language", TYPED)
def test_what_is_said_of_the_week_is_taken_and_only_the_rest_is_asked(language: str) -> None:
    wrong = {}
    for text, days, minutes in TYPED[language]:
        value = value_of(AtWeek(), text, parsers()(language))
        after = value and answered(AtWeek(), value, Profile(), catalogue().programmes)
        fitting = [(d, m) for d, m in WEEKS if days in {None, d} and minutes in {None, m}]
        if days in DAYS and minutes in MINUTES:
            wanted: object = (days, minutes)
        elif len(fitting) == 1 and (days is None or minutes is None):
            wanted = fitting[0]
        else:
            wanted = AtMinutes(days) if days in DAYS and minutes is None else None
        given = (after.sessions_a_week, after.minutes) if isinstance(after, Profile) else after
        if given != wanted:
            wrong[text] = (given, wanted)

    assert wrong == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "half an hour"),
        ("en", "3x 30min"),
        ("es", "media hora"),
        ("pt-BR", "meia hora"),
        ("ru", "полчаса"),
        ("de", "eine halbe Stunde"),
        ("fa", "نیم ساعت"),
    ],
)
def test_half_an_hour_is_thirty_minutes_where_only_they_are_asked(
    language: str, text: str
) -> None:
    assert value_of(AtMinutes(3), text, parsers()(language)) == "30"
    assert value_of(AtMinutes(2), "3 times 45", parsers()(language)) is None
    assert value_of(AtDays(), "3 days", parsers()(language)) == "3"
