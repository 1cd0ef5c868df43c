"""A document as a model: each thing that does not fit becomes a mistake with its line."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from bot.content.documents import Document, Where
from bot.content.mistakes import ContentError, Mistake

Model = TypeVar("Model", bound=BaseModel)

NOUNS = {
    "advice": "answer",
    "felt": "answer",
    "target": "answer",
    "needs": "equipment",
    "may_use": "equipment",
    "postures": "posture",
    "postures_off": "posture",
}
"""What a coach calls the values under a key; anything else is a value."""


def parse(document: Document, model: type[Model]) -> Model:
    """Return the document as this model.

    JSON mode: strict Python mode would refuse lists for tuples and words for enums.

    Raises:
        ContentError: something is missing, unknown or of the wrong kind.
    """
    try:
        return model.model_validate_json(json.dumps(document.data, default=str))
    except ValidationError as error:
        raise ContentError([_mistake(document, model, e) for e in error.errors()]) from None


def _mistake(document: Document, model: type[BaseModel], error: Mapping[str, Any]) -> Mistake:
    where: Where = tuple(part for part in error["loc"] if part != "[key]")
    name = where[-1] if where else ""
    match error["type"]:
        case "missing":
            what, remedy = f"'{name}' is missing", "add it"
        case "extra_forbidden":
            known = ", ".join(_known_keys(model, where[:-1]))
            what, remedy = f"unknown key '{name}'", f"known: {known}"
        case "enum" | "literal_error":
            found = name if error["loc"][-1] == "[key]" else error["input"]
            known = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
            what, remedy = f"unknown {_noun(where)} '{found}'", f"known: {known}"
        case "string_type":
            what = f"'{name}' is {_yaml(error['input'])}, and words are wanted"
            remedy = "put it in quotes"
        case _:
            what = f"'{name}' is {_yaml(error['input'])}"
            remedy = re.sub("^[A-Z][a-z]+ should", "it should", error["msg"])
    return document.mistake(where, what, remedy)


def _noun(where: Where) -> str:
    named = (NOUNS[part] for part in reversed(where) if isinstance(part, str) and part in NOUNS)
    return next(named, "value")


def _yaml(value: object) -> str:
    """Return how a value was read: `no` is read as false by YAML, 7:30 as 450."""
    return json.dumps(value, default=str)


def _known_keys(model: type[BaseModel], where: Where) -> tuple[str, ...]:
    for part in where:
        field = model.model_fields.get(str(part))
        inner = next(_models(field.annotation), None) if field else None
        model = inner or model
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the models that an annotation is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)
