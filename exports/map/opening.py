"""What the map opens on: a view, a part of the graph, a theme, a story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal, cast, get_args

from exports.map.drawn import Drawn, kind_of
from exports.map.result import Result
from exports.map.story import story_data
from graph.names import resolve
from graph.schema import EDGES

ViewName = Literal["threats", "alliances", "deployments", "all"]
Theme = Literal["light", "dark", "system"]
VIEWS: tuple[str, ...] = get_args(ViewName)
THEMES: tuple[str, ...] = get_args(Theme)
CATEGORY = {"alliances": "blocs", "deployments": "forces"}
"""Of a view that is all relations of one category."""

Json = dict[str, object]


@dataclass(frozen=True)
class Opening:
    """What a reader sees first; everything else is a click away.

    `view`: a view's name (none: who views whom, or all relations where there is a focus or a result). `focus`: an
    actor, by id, name or alias, of whom only what is `hops` steps away is shown. `result`: what a query found, shown
    alone. `compare`: what stands on the right, beside the day that it opens on: `day:2026-02-02`. `story`: steps as
    `loaders.story_file` reads them.
    """

    view: ViewName | None = None
    focus: str | None = None
    hops: int = 2
    theme: Theme = "system"
    result: Result | None = None
    story: Mapping[str, object] | None = None
    compare: str | None = None

    def settings(self, drawn: Drawn) -> Json:
        """What `opening` in `page/model/state.js` is to say otherwise. Raises UnknownNameError."""
        alone = bool(self.focus or self.result)
        view = self.view or ("all" if alone else None)
        return {
            **(viewed(drawn, view, alone) if view else {}),
            **({"focus": f"{resolve(self.focus, drawn.nodes)}~{self.hops}"} if self.focus else {}),
            **({"focus": "result"} if self.result else {}),
            **({"compare": self.compare} if self.compare else {}),
            **({"theme": self.theme} if self.theme != "system" else {}),
            **self._begun(drawn),
        }

    def _begun(self, drawn: Drawn) -> Json:
        """The first step of the story."""
        if self.story is None:
            return {}
        steps = cast("list[dict[str, Json]]", story_data(self.story, partial(viewed, drawn))["steps"])
        return steps[0]["shows"] | {"step": "1"}

    def more(self, drawn: Drawn) -> Json:
        """What the page is told beside its settings."""
        return {
            **({"result": self.result.json} if self.result else {}),
            **({"story": story_data(self.story, partial(viewed, drawn))} if self.story is not None else {}),
        }


AS_IT_IS = Opening()


def viewed(drawn: Drawn, view: str, alone: bool) -> Json:
    """The settings of a view by its name; `alone`: with a part of the graph in focus."""
    shown: Json = {"view": "all"}
    if view == "threats":
        # Round one target there is nothing that surrounds another: everybody's views are.
        shown = ({"view": "views"} if drawn.views else {}) | ({"target": None} if alone else {})
    elif types := {edge.type for edge in drawn.edges if kind_of(edge).category == CATEGORY.get(view)}:
        shown["only"] = _only(types)
    return shown


def _only(types: Iterable[str]) -> str:
    """The filter of these types, in the order of the legend."""
    wanted = set(types)
    return " ".join(f"type:{name}" for name in EDGES if name in wanted)
