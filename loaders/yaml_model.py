"""A YAML file as a pydantic model; what is wrong with it in our words, with its line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from graph.errors import FactsError, Problem
from graph.names import did_you_mean
from loaders.yaml_lines import KeyPath, Lines, read_yaml

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Read:
    """A parsed file and where its entries stand."""

    name: str
    lines: Lines

    def line(self, path: KeyPath) -> int:
        """The line of an entry, or of the nearest one that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def parse(path: Path, model: type[Model]) -> tuple[Model, Read]:
    """Read and check one file. Raises FactsError."""
    data, lines = read_yaml(path)
    read = Read(str(path), lines)
    try:
        return model.model_validate(data if data is not None else {}), read
    except ValidationError as error:
        raise FactsError(
            [Problem(str(path), read.line(_key_path(e["loc"])), _message(e, model)) for e in error.errors()]
        ) from None


def _key_path(loc: tuple[int | str, ...]) -> KeyPath:
    return tuple(part for part in loc if part != "[key]")


def _message(error: Any, model: type[BaseModel]) -> str:
    """A pydantic error in our words."""
    loc = _key_path(error["loc"])
    key = next((str(part) for part in reversed(loc) if isinstance(part, str)), "the file")
    kind, given = error["type"], error.get("input")
    if kind == "missing":
        return f"key {key!r} is missing"
    if kind == "extra_forbidden":
        return f"unknown key {key!r}{did_you_mean(key, _keys_at(model, loc[:-1]))}"
    if kind in ("string_pattern_mismatch", "literal_error"):
        return _not_allowed(key, given, error)
    return f"{key}: {str(error['msg']).removeprefix('Value error, ')}"


def _not_allowed(key: str, given: object, error: Any) -> str:
    pattern = str(error["ctx"].get("pattern", ""))
    if pattern.startswith("^(?:"):
        options = [option.replace("\\", "") for option in pattern[4:-2].split("|")]
        near = did_you_mean(str(given), options)
        return f"{key}: {given!r} is not one of {', '.join(options) if len(options) < 12 else 'the known ones'}{near}"
    if "expected" in error["ctx"]:
        return f"{key}: {given!r} is not one of {error['ctx']['expected']}"
    shapes = {
        "^https?": "an http or https address",
        "^[a-z0-9]+(?:-[a-z0-9]+)*/": "written source-id/claim-key",
        "^[a-z0-9]+": "lower case letters and digits with hyphens between",
        "^[a-z]{2,3}": "a language tag: en, fr, pcm",
        "^[0-9a-f]{64}$": "64 hexadecimal digits",
    }
    shape = next((words for start, words in shapes.items() if pattern.startswith(start)), f"like {pattern}")
    return f"{key}: {given!r} must be {shape}"


def _keys_at(model: type[BaseModel], loc: KeyPath) -> list[str]:
    """The keys that a model knows at a place."""
    current: Any = model
    for part in loc:
        if isinstance(part, str) and hasattr(current, "model_fields"):
            current = _model_in(current.model_fields[part].annotation) or current
    return list(current.model_fields)


def _model_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in getattr(annotation, "__args__", ()) if (found := _model_in(arg))), None)
