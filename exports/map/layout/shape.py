"""A graph as a layout sees it: boxes, and the pairs that lines join."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

Point = tuple[float, float]
Link = tuple[str, str]

# A little wider than most system fonts at 13 pixels, so that labels keep apart in all of them.
CHARACTER, LINE, MARGIN = 7.3, 16.0, 5.0


@dataclass(frozen=True)
class Box:
    """What a node and its label cover, as distances from the node's centre, in pixels."""

    half_width: float
    above: float
    below: float


@dataclass(frozen=True)
class Shape:
    """Nodes by number (in order of id), their boxes, and the joined pairs (first < second, each once)."""

    ids: tuple[str, ...]
    boxes: tuple[Box, ...]
    links: tuple[tuple[int, int], ...]
    links_of: tuple[tuple[int, ...], ...]
    """For each node the numbers of its links."""

    @property
    def size(self) -> int:
        """How many nodes."""
        return len(self.ids)


def box(label: str, radius: float) -> Box:
    """The box of a node with its label (lines parted by a line break) beneath it."""
    lines = label.split("\n")
    width = max(2 * radius, max(map(len, lines)) * CHARACTER)
    return Box(width / 2 + MARGIN, radius + MARGIN, radius + 4 + LINE * len(lines) + MARGIN)


def shape_of(labels: dict[str, str], radii: dict[str, float], links: list[Link]) -> Shape:
    """The shape of a graph; links that join nothing here, loops and repeats are left out."""
    ids = tuple(sorted(labels))
    number = {id_: place for place, id_ in enumerate(ids)}
    pairs = sorted({tuple(sorted((number[a], number[b]))) for a, b in links if a in number and b in number and a != b})
    of: dict[int, list[int]] = defaultdict(list)
    for index, pair in enumerate(pairs):
        for end in pair:
            of[end].append(index)
    return Shape(
        ids,
        tuple(box(labels[id_], radii[id_]) for id_ in ids),
        tuple((a, b) for a, b in pairs),
        tuple(tuple(of[place]) for place in range(len(ids))),
    )


def wrapped(text: str, width: int = 18) -> str:
    """A label in as few lines of about `width` characters as it takes, at most three, the last cut with an ellipsis."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    cut = [line if len(line) <= width + 8 else line[: width + 7] + "…" for line in lines[:3]]
    if len(lines) > 3:
        cut[-1] = cut[-1].rstrip("…") + "…"
    return "\n".join(cut)
