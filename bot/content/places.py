"""A city, a location or a language -> a place and its IANA zone."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter

from bot.content.documents import read
from bot.flows.turn import City

MOST_FOUND = 5
LONGEST_NAME = 80
#: One typing error is forgiven for each four letters after the first: "Berlni", "Frankfrut".
LETTERS_PER_ERROR = 4

NOWHERE = City("UTC", "", "UTC")

_Row = tuple[str, Annotated[str, Field(pattern="^[A-Z]{2}$")], str]
_LANGUAGES = TypeAdapter(dict[str, _Row])
_REGIONS = TypeAdapter(dict[str, Annotated[tuple[_Row, ...], Field(max_length=9)]])
_ACCENTS = re.compile("[\u0300-\u036f]")
_UNDECOMPOSED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})


class Places:
    """The cities of `content/places`; each file is read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def search(self, text: str) -> tuple[City, ...]:
        """At most five places of that name, the largest first; () where none is known.

        Case, accents and a typing error or two do not count: "köln", "Cologne", "Berlni".
        What follows a comma ("Paris, France") is left aside, since the answer names the country.
        """
        key = search_key(text.partition(",")[0]) if len(text) <= LONGEST_NAME else ""
        if not key:
            return ()
        found = _first_ones(self._named(key)) or _first_ones(self._nearly_named(key))
        return _told_apart(found)

    def zone_at(self, latitude: float, longitude: float) -> str | None:
        """The zone at a location in degrees; None where there is none such.

        The first call reads the borders of the zones: 70 ms, the next ones 1 µs.
        """
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            return None
        import tzfpy  # noqa: PLC0415 - start time counts, and few share a location

        return tzfpy.get_tz(longitude, latitude) or None

    def guess(self, language: str) -> City:
        """Where somebody with this language tag (IETF, such as de or pt-br) probably lives.

        A country in the tag counts first, then where most speakers live; unknown: UTC.
        """
        tag = language.lower().replace("_", "-")
        if tag in self._languages:
            return self._languages[tag]
        first, *others = tag.split("-")
        countries = (self._largest_of(part) for part in others if re.fullmatch("[a-z]{2}", part))
        return next(filter(None, countries), self._languages.get(first, NOWHERE))

    def regions(self) -> tuple[str, ...]:
        """Ids of the regions to pick from, eight at most; their names stand in the words."""
        return tuple(self._regions)

    def cities(self, region: str) -> tuple[City, ...]:
        """At most nine large cities of a region, across its zones.

        Raises:
            KeyError: there is no such region.
        """
        return self._regions[region]

    def _named(self, key: str) -> Iterator[City]:
        """Places of this name, the largest first.

        Another name counts for the larger ones only: Odessa is Odesa, then Odessa in Texas;
        York is no name of Warner Robins.
        """
        has_namesake = False
        for line in self._lines_with(f"|{key}|"):
            is_namesake = line.startswith(f"|{key}|")
            if is_namesake or not has_namesake:
                yield _place(line)
            has_namesake |= is_namesake

    def _nearly_named(self, key: str) -> Iterator[City]:
        """Places whose name has the fewest typing errors, the largest first."""
        from rapidfuzz import process  # noqa: PLC0415 - 50 ms to import, for typos only
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - likewise

        errors = (len(key) - 1) // LETTERS_PER_ERROR
        near = process.extract(
            key, self._keys, scorer=OSA.distance, score_cutoff=errors, limit=4 * MOST_FOUND
        )
        fewest = dict.fromkeys(name for name, distance, _ in near if distance == near[0][1])
        for name in fewest:
            yield from self._named(name)

    def _largest_of(self, country: str) -> City | None:
        return next(map(_place, self._lines_with(f"\t{country.upper()}\t")), None)

    def _lines_with(self, part: str) -> Iterator[str]:
        """The lines that hold this, in the order of the file: the largest city first."""
        wanted, position = part.encode(), 0
        while (position := self._cities.find(wanted, position)) >= 0:
            start = self._cities.rfind(b"\n", 0, position) + 1
            position = self._cities.find(b"\n", position)
            yield self._cities[start:position].decode()

    @cached_property
    def _cities(self) -> bytes:
        # Searched as one piece: making 34,000 objects of it would take half a second.
        return (self._folder / "cities.tsv").read_bytes()

    @cached_property
    def _keys(self) -> list[str]:
        """Every name to compare with a mistyped one, of the largest cities first."""
        lines = self._cities.decode().splitlines()
        return [key for line in lines for key in line.partition("\t")[0].strip("|").split("|")]

    @cached_property
    def _languages(self) -> Mapping[str, City]:
        rows = _LANGUAGES.validate_json(self._json("languages.yaml"), strict=True)
        return {tag: City(*row) for tag, row in rows.items()}

    @cached_property
    def _regions(self) -> Mapping[str, tuple[City, ...]]:
        rows = _REGIONS.validate_json(self._json("regions.yaml"), strict=True)
        return {region: tuple(City(*row) for row in cities) for region, cities in rows.items()}

    def _json(self, file: str) -> str:
        return json.dumps(read(self._folder / file, f"content/places/{file}").data)


def search_key(name: str) -> str:
    """A name as it is looked up: "São Paulo" -> "sao paulo", "Łódź" -> "lodz"."""
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_UNDECOMPOSED))
    kept = (one if _is_of_a_word(one) else " " for one in _ACCENTS.sub("", letters))
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def _is_of_a_word(letter: str) -> bool:
    # Vowel signs of Indian and other scripts are marks (M), and as much as letters.
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def _place(line: str) -> City:
    _, name, country, zone, _ = line.split("\t")
    return City(name, country, zone)


def _first_ones(places: Iterator[City]) -> list[City]:
    """As many as are shown, none twice."""
    found: dict[City, None] = {}
    for place in places:
        found[place] = None
        if len(found) == MOST_FOUND:
            break
    return list(found)


def _told_apart(found: list[City]) -> tuple[City, ...]:
    """Places of one name in one country are told apart by the city of their zone."""
    labels = [(place.name, place.country) for place in found]
    return tuple(
        place if labels.count((place.name, place.country)) == 1 else _with_zone_city(place)
        for place in found
    )


def _with_zone_city(place: City) -> City:
    """Springfield -> Springfield (Chicago)."""
    city = place.zone.rpartition("/")[2].replace("_", " ")
    return City(f"{place.name} ({city})", place.country, place.zone)
