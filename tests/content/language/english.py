"""The English patterns, read from the words of the product."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter

from bot.content.language.dates import DatePatterns
from bot.content.language.parser import PatternParser, load_parser
from bot.content.language.times import TimePatterns

WORDS = Path(__file__).parents[3] / "content" / "words" / "en" / "times.yaml"


_CONTENT: dict[str, Any] = yaml.safe_load(WORDS.read_text("utf-8"))


def _english(section: str) -> bytes:
    return json.dumps({"numbers": _CONTENT["numbers"], **_CONTENT[section]}).encode()


BESIDE_NUMBERS: list[str] = _CONTENT["beside_numbers"]
ENGLISH = TypeAdapter(TimePatterns).validate_json(_english("times"), strict=True)
ENGLISH_DATES = TypeAdapter(DatePatterns).validate_json(_english("dates"), strict=True)


@cache
def parser() -> PatternParser:
    """The parser of English as the product has it."""
    return load_parser(WORDS.parent)
