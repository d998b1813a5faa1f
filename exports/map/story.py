"""A story's steps as what the page sets at each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

Json = dict[str, object]
SAID = ("title", "title_fr", "text", "text_fr")
SET = ("form", "matrix", "reach", "day", "chosen", "focus", "compare", "lens")


def story_data(story: Mapping[str, object], viewed: Callable[[str, bool], Json]) -> Json:
    """What `page/model/story.js` reads of what `loaders.story_file` read.

    `viewed` gives the settings of a view by its name, and whether something in it is in focus.
    """
    steps = [_step(step, viewed) for step in cast("list[Mapping[str, object]]", story["steps"])]
    return {name: story[name] for name in ("title", "title_fr") if name in story} | {"steps": steps}


def _step(step: Mapping[str, object], viewed: Callable[[str, bool], Json]) -> Json:
    shows = viewed(str(step["view"]), "focus" in step)
    shows |= {name: step[name] for name in SET if name in step}
    if "target" in step:
        shows |= {"view": "views", "target": step["target"]}
    return {name: step[name] for name in SAID if name in step} | {"shows": shows}
