"""The direction in which texts are read."""

import unicodedata
from collections.abc import Iterable


def is_right_to_left(texts: Iterable[str]) -> bool:
    """Return whether most letters of the texts are read from the right."""
    directions = [unicodedata.bidirectional(each) for text in texts for each in text]
    return sum(each in {"R", "AL"} for each in directions) > directions.count("L")
