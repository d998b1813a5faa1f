"""A story over the map: steps with text, and what the map shows beside each. See `docs/map.md`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal, cast

from pydantic import BaseModel, ConfigDict, StringConstraints

from graph.claims import claims_of
from graph.edtf import publication
from graph.errors import FactsError, Problem, UnknownNameError
from graph.names import UNNAMED, did_you_mean, resolve
from graph.schema import EDGES
from graph.state import Node, State
from loaders.yaml_lines import KeyPath
from loaders.yaml_model import Read, parse

SHIPPED = Path(__file__).parent / "stories"
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Json = dict[str, object]


class Step(BaseModel):
    """One step: its text, and what the map is to show; what is left out is as the map opens."""

    model_config = ConfigDict(extra="forbid", strict=True)

    title: Text
    title_fr: Text | None = None
    text: Text
    text_fr: Text | None = None
    view: Literal["threats", "alliances", "deployments", "all"] = "threats"
    target: Text | None = None
    day: Text | None = None
    form: Literal["map", "matrix", "table", "list", "where"] = "map"
    matrix: Literal["everybody", "years", "dates"] = "everybody"
    choose: Text | None = None
    focus: Text | None = None
    compare: Text | None = None


class Story(BaseModel):
    """A whole story."""

    model_config = ConfigDict(extra="forbid", strict=True)

    title: Text
    title_fr: Text | None = None
    steps: list[Step]


def stories() -> dict[str, Path]:
    """The shipped ones by name."""
    return {path.stem: path for path in sorted(SHIPPED.glob("*.yaml"))}


def read_story(named: str | Path, state: State) -> Json:
    """A story with all names and references resolved against a graph, as `exports.map` takes it.

    `named`: a file, or the name of a shipped one. Raises FactsError with file and line.
    """
    path = stories().get(str(named), Path(named))
    if not path.suffix and not path.exists():
        hint = did_you_mean(str(named), stories()) or f"; there are {', '.join(stories())}"
        raise FactsError([Problem(str(named), 0, f"is no file and no shipped story{hint}")])
    story, read = parse(path, Story)
    if not story.steps:
        raise FactsError([Problem(str(path), read.line(("steps",)), "steps: write at least one")])
    resolver = _Resolver(state)
    problems: list[Problem] = []
    steps = [resolver.step(step, ("steps", at), read, problems) for at, step in enumerate(story.steps)]
    if problems:
        raise FactsError(problems)
    return {**_said(story, "title"), "steps": steps}


def _said(it: BaseModel, *keys: str) -> Json:
    """Texts in the languages that there are."""
    names = [name for key in keys for name in (key, f"{key}_fr")]
    return {name: value for name in names if (value := getattr(it, name))}


_MATRIX = {"everybody": "whole", "years": "years", "dates": "days"}
"""The page's names of what a matrix is of."""


class _Resolver:
    """Finds what a story's words mean in a graph."""

    def __init__(self, state: State) -> None:
        self.nodes: list[Node] = [node for node in state.nodes.values() if node.kind not in UNNAMED]
        self.sources = {node.id for node in state.of_kind("Source")}
        drawn = [edge for edge in state.edges.values() if EDGES[edge.type].predicate]
        self.edges = {edge.id for edge in drawn}
        self.claims = {claim.ref: claim.id for claim in claims_of(state)}
        self.edge_of = {id_: edge.id for edge in drawn for id_ in cast("list[str]", edge.props["claims"])}

    def step(self, step: Step, at: KeyPath, read: Read, problems: list[Problem]) -> Json:
        """A step as plain data; what is wrong with it goes to `problems`."""
        out: Json = {
            **_said(step, "title", "text"),
            "view": step.view,
            "form": "list" if step.form == "table" else step.form,
            **({"matrix": _MATRIX[step.matrix]} if step.form == "matrix" else {}),
            # Where things are: forces, unless everything is asked for.
            **({"reach": "all" if step.view == "all" else "forces"} if step.form == "where" else {}),
        }
        finders: dict[str, Callable[[str], object]] = {
            "target": self.node, "day": _day, "choose": self.chosen, "focus": self.focus, "compare": self.compare,
        }  # fmt: skip
        for key, find in finders.items():
            given = getattr(step, key)
            if given is None:
                continue
            try:
                out["chosen" if key == "choose" else key] = find(given)
            except (UnknownNameError, ValueError) as error:
                problems.append(Problem(read.name, read.line((*at, key)), f"{key}: {error}"))
        if step.matrix != "everybody" and step.form != "matrix":
            problems.append(Problem(read.name, read.line((*at, "matrix")), "matrix: goes with form: matrix only"))
        if step.target and step.view != "threats":
            problems.append(Problem(read.name, read.line((*at, "target")), "target: goes with view: threats only"))
        return out

    def node(self, word: str) -> str:
        """A thing's id."""
        return resolve(word, self.nodes)

    def chosen(self, word: str) -> Json:
        """An edge by id, a claim by reference (its edge), or a thing by id, name or alias."""
        if word in self.edges:
            return {"what": "edge", "id": word}
        if "/" in word:
            claim = self.claims.get(word)
            if claim is None:
                raise ValueError(f"no claim is called {word!r}{did_you_mean(word, self.claims)}")
            if claim not in self.edge_of:
                raise ValueError(f"no line on the map stands for the claim {word!r}; choose another")
            return {"what": "edge", "id": self.edge_of[claim], "claim": claim}
        if ":" in word:
            raise ValueError(f"no relation is called {word!r}{did_you_mean(word, self.edges)}")
        return {"what": "node", "id": self.node(word)}

    def focus(self, word: str) -> str:
        """`actor~steps` or `actor>actor`."""
        one, arrow, other = word.partition(">")
        if arrow:
            return f"{self.node(one.strip())}>{self.node(other.strip())}"
        name, _, hops = word.partition("~")
        if hops not in ("", "1", "2", "3"):
            raise ValueError(f"{word!r}: write actor~1, actor~2, actor~3, or actor>actor")
        return f"{self.node(name.strip())}~{hops or 2}"

    def compare(self, word: str) -> str:
        """`day:…`, `source:…` or `viewer:…`."""
        kind, _, value = word.partition(":")
        if kind == "day":
            return f"day:{_day(value)}"
        if kind == "source":
            if value not in self.sources:
                raise ValueError(f"no source is called {value!r}{did_you_mean(value, self.sources)}")
            return word
        if kind == "viewer":
            return f"viewer:{self.node(value)}"
        raise ValueError(f"{word!r}: write day:2023-07-01, source:ID or viewer:ACTOR")


def _day(word: str) -> str:
    point = publication(word)
    if point.precision != "day":
        raise ValueError(f"{word!r}: write a day, YYYY-MM-DD")
    return point.lower.isoformat()
