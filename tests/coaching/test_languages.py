"""The language that serves somebody is found by the tag that Telegram gives."""

from __future__ import annotations

from bot.coaching.catalogue.languages import nearest
from tests.support.walk import walk

CODES = ("de", "en", "en-GB", "es", "fa", "pt-BR", "ru", "zh")
SERVED_BY = {
    "de": "de",
    "de-AT": "de",
    "DE_ch": "de",
    "pt": "pt-BR",
    "pt-br": "pt-BR",
    "pt-pt": "pt-BR",
    "es-419": "es",
    "zh-hans": "zh",
    "zh-hant": None,
    "prs": "fa",
    "fil": None,
    "fi": None,
    "uk": None,
    "en": "en",
    "en-us": "en",
    "en-gb": "en-GB",
    "en-au": "en-GB",
    "en-at": "en",
    "en-in": "en-GB",
    "en-ph": "en",
    "": None,
    "?": None,
}


@walk(("tag", "code"), SERVED_BY.items())
def test_a_tag_is_served_by_its_nearest_language(tag: str, code: str | None) -> None:
    assert nearest(tag, CODES) == code


def test_a_language_without_the_country_serves_it_all_the_same() -> None:
    assert nearest("en-us", ("de", "en-GB")) == "en-GB"
