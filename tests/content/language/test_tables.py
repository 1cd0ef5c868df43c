"""Tables of what people of each language type: alarms, and times, days, numbers, weights, consent.

`tests/content/language/<code>/alarms.tsv` has lines "expected, sentence": emergency, pain or none.
`inputs.tsv` has lines "kind, expected, input": time (HH:MM, one of the meanings), span
(HH:MM-HH:MM), day (ISO; today is Monday 2026-11-30), number, weight (kg), yesno. They were written
by people who had not seen the words of the parser. `self_harm.tsv`, where a language has one, has
thoughts of self-harm and harmless sentences that are near to them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.content.language.parser import PatternParser, parsers_in
from bot.flows.memory.rule_context import LB_A_KG
from tests.support.world import CONTENT

TABLES = Path(__file__).parent
TODAY = date(2026, 11, 30)
LEAST_RATE = {"emergency": 1.0, "pain": 0.95, "none": 0.95}
LEAST_INPUTS = 0.95
FEWEST_SENTENCES, FEWEST_INPUTS = 60, 40
LANGUAGES = sorted(
    file.parent.name
    for file in (CONTENT / "words").glob("*/times.yaml")
    if file.parent.name != "en"  # sentences.tsv, test_times, test_dates
)


PARSER = parsers_in(CONTENT / "words")


def rows(language: str, table: str) -> Iterator[list[str]]:
    """Yield the cells of each line of a table."""
    for line in (TABLES / language / f"{table}.tsv").read_text("utf-8").splitlines():
        if line.strip():
            yield line.split("\t")


def understood(kind: str, expected: str, text: str, parser: PatternParser) -> bool:
    """Return whether an input is read as what was meant."""
    match kind:
        case "time":
            return time.fromisoformat(expected) in parser.times(text)
        case "span":
            ends, meant = parser.span(text), expected.split("-")
            return ends is not None and all(
                time.fromisoformat(one) in end for one, end in zip(meant, ends, strict=True)
            )
        case "day":
            return parser.day(text, TODAY) == date.fromisoformat(expected)
        case "number":
            return int(expected) in {parser.number(text, unit) for unit in ("reps", "left")}
        case "weight":
            weight = parser.weight(text)
            factor = LB_A_KG if weight and weight.unit == "lb" else 1
            return weight is not None and round(weight.amount / factor, 1) == float(expected)
        case "yesno":
            return parser.meaning(text, "consent") == expected
        case _:
            raise ValueError(f"no kind of input: {kind}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_alarms_are_recognised_in_sentences_of_each_language(language: str) -> None:
    count, right, wrong = Counter[str](), Counter[str](), []
    for expected, sentence in rows(language, "alarms"):
        alarm = PARSER(language).alarm(sentence)
        level = "none" if alarm is None else alarm.level
        # Feeling unwell is asked about, as pain is.
        is_right = level == expected or (expected == "pain" and level == "unwell")
        count[expected] += 1
        right[expected] += is_right
        if not is_right:
            wrong.append(f"{expected} taken for {level}: {sentence}")

    figures = [f"{kind} {right[kind]}/{count[kind]}" for kind in LEAST_RATE]
    sys.stdout.write("\n".join([f"\n{language}: {', '.join(figures)}", *wrong, ""]))
    assert sum(count.values()) >= FEWEST_SENTENCES
    for kind, least in LEAST_RATE.items():
        assert right[kind] / count[kind] >= least, (language, kind, wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_typed_inputs_of_each_language_are_read(language: str) -> None:
    table = list(rows(language, "inputs"))
    wrong = [row for row in table if not understood(row[0], row[1], row[2], PARSER(language))]

    sys.stdout.write(
        "\n".join([f"\n{language}: {len(wrong)} of {len(table)} wrong", *map(str, wrong), ""])
    )
    assert len(table) >= FEWEST_INPUTS
    assert len(wrong) <= (1 - LEAST_INPUTS) * len(table), (language, wrong)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ["so so", "meh", "could be better", "bad day"]),
        ("es", ["regular", "más o menos", "así así", "tirando", "mal día"]),
        ("pt-BR", ["mais ou menos", "assim assim", "levando", "dia ruim"]),
        ("ru", ["так себе", "потихоньку", "плохой день"]),
        ("de", ["geht so", "so lala", "na ja, geht so", "es geht", "schlechte Laune"]),
        ("fa", ["می‌گذره", "ای بد نیستم", "نه خوب نه بد"]),
    ],
)
def test_a_mood_that_is_not_good_is_not_taken_for_a_good_one(
    language: str, texts: list[str]
) -> None:
    meant = {text: PARSER(language).meaning(text, "small_talk") for text in texts}

    assert meant == dict.fromkeys(texts, "so_so")


def test_thoughts_of_self_harm_are_recognised_and_sentences_near_to_them_are_not() -> None:
    tables = sorted(file.parent.name for file in TABLES.glob("*/self_harm.tsv"))
    wrong = [
        (language, expected, sentence)
        for language in tables
        for expected, sentence in rows(language, "self_harm")
        if getattr(PARSER(language).alarm(sentence), "level", "none") != expected
    ]

    assert tables
    assert wrong == []
