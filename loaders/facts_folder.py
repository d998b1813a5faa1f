"""The facts folder: `actors.yaml`, a YAML file a source, `judgements.yaml`. See `docs/facts-format.md`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from graph.assemble import assemble
from graph.check import check
from graph.derive import derive
from graph.errors import FactsError, Problem
from graph.facts import Actors, FactSet, Judgements, SourceFile
from graph.names import did_you_mean
from graph.state import State
from loaders.yaml_lines import KeyPath, Lines, read_yaml

SHIPPED = Path(__file__).parent / "facts"
ACTORS, JUDGEMENTS = "actors.yaml", "judgements.yaml"
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class _Read:
    """A parsed file and where its entries stand."""

    name: str
    lines: Lines

    def line(self, path: KeyPath) -> int:
        """The line of an entry, or of the nearest one that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def derived_folder(folder: Path) -> State:
    """The graph of a facts folder alone. Raises as `read_folder` does."""
    return derive(assemble(read_folder(folder)))


def read_folder(folder: Path, known: State | None = None) -> FactSet:
    """Read and check a facts folder.

    `known`: what is in the graph already, which facts may refer to. Raises FactsError with every problem found, each
    with file and line.
    """
    if not folder.is_dir():
        raise FactsError([Problem(str(folder), 0, "is no folder; give the folder that holds the facts files")])
    paths = sorted(path for path in folder.glob("*.y*ml") if path.suffix in (".yaml", ".yml"))
    if not paths:
        raise FactsError([Problem(str(folder), 0, "holds no .yaml file; see docs/facts-format.md")])
    problems: list[Problem] = []
    actors, judgements = Actors(), Judgements()
    files: list[SourceFile] = []
    where: dict[KeyPath, _Read] = {}
    for path in paths:
        try:
            if path.name == ACTORS:
                actors, where["actors",] = _parse(path, Actors)
            elif path.name == JUDGEMENTS:
                judgements, where["judgements",] = _parse(path, Judgements)
            else:
                file, read = _parse(path, SourceFile)
                if file.source.id != path.stem:
                    line = read.line(("source", "id"))
                    problems.append(Problem(str(path), line, f"the source's id must be the file's name, {path.stem!r}"))
                where["files", len(files)] = read
                files.append(file)
        except FactsError as error:
            problems.extend(error.problems)
    if problems:
        raise FactsError(problems)
    facts = FactSet(actors=actors, files=files, judgements=judgements.judgements)
    findings = check(facts, known)
    if findings:
        raise FactsError([_problem(finding.path, finding.message, where) for finding in findings])
    return facts


def _problem(path: KeyPath, message: str, where: dict[KeyPath, _Read]) -> Problem:
    if path[0] == "files":
        read, inner = where[path[:2]], path[2:]
    elif path[0] == "judgements":
        read, inner = where[path[:1]], path
    else:
        read, inner = where[path[:1]], path[1:]
    return Problem(read.name, read.line(inner), message)


def _parse(path: Path, model: type[Model]) -> tuple[Model, _Read]:
    data, lines = read_yaml(path)
    read = _Read(str(path), lines)
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
