"""The network of views, or of other relations: names in their boxes, lines led round them.

Nodes stand where the HTML map's layout puts those that are shown, the same on every date, and are then moved apart as
far as their names need. Lines are drawn by ourselves, not by Graphviz: a figure needs no program but Python.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import cos, hypot, pi, sin

import numpy as np
from numpy.typing import NDArray

from exports.figures import looks
from exports.figures.draw import Brief
from exports.figures.figure import Figure
from exports.figures.frame import EDGE, begun, ended
from exports.figures.looks import Level, Look, mixed
from exports.figures.presence import level_on
from exports.figures.sheet import BODY, INK, PAPER, POINT, SMALL, Sheet, line_height, text_width, wrapped
from exports.map.drawn import Drawn, kind_of
from exports.map.layout import map_layout
from exports.map.layout.shape import wrapped as label
from exports.map.opening import CATEGORY
from exports.map.places import most_telling
from graph.errors import FigureError
from graph.schema import CLAIMS, NODES
from graph.schema.edges import MODAL_WORDS
from graph.state import Edge

ROOM, NARROW_ROOM = 34, 18
"""So many things can be read on a page, and on a column."""
BENDS = (0.0, *(side * bend for bend in (0.08, 0.15, 0.22, 0.3, 0.4, 0.52, 0.66, 0.82) for side in (1, -1)))
STEPS = 40
MARGIN = 1.9
LINKED, ROUNDS = 7.0, 500
"""Millimetres that boxes keep apart for lines to pass, and two that a line joins, for its sign."""
NEAR = 1.6
"""Millimetres: where a line ends, no other begins, if there is room."""

Points = NDArray[np.float64]


@dataclass
class Box:
    """A node on the sheet: its middle, half its width and half its height, in millimetres."""

    id: str
    kind: str
    lines: list[str]
    x: float
    y: float
    half_width: float
    half_height: float


@dataclass(frozen=True)
class Line:
    """A relation as it is drawn."""

    edge: Edge
    level: Level
    look: Look | None
    letter: str

    @property
    def disputed(self) -> bool:
        """Whether one of its claims is disputed."""
        return bool(self.edge.props["disputed"])


def figure(brief: Brief) -> Figure:
    """The figure. Raises FigureError where no relation is told of."""
    say, state = brief.say, brief.state
    drawn = Drawn(state)
    pool = _pool(brief, drawn)
    chosen, rule = _chosen(brief, drawn, pool)
    lines, later = _lines(brief, drawn, chosen)
    if not lines:
        raise FigureError(f"no such relation is told of{brief.when()}: there is nothing to draw")
    words = {
        "threats": "Who views whom",
        "alliances": "Blocs and alliances",
        "deployments": "Forces",
        "all": "All relations",
    }
    title = say.t(words[brief.view])
    if brief.focus:
        title = say.pair(title, say.name(state, brief.focus))
    nodes = {end for line in lines for end in (line.edge.start, line.edge.end)}
    lead = say.t("{relations} relations among {nodes}.", relations=len(lines), nodes=len(nodes))
    sheet, top = begun(brief, title, lead)
    boxes = placed(brief, _links(chosen), nodes, top)
    y = Picture(sheet, brief, boxes, lines, top).draw()
    y = _key(sheet, y + 2.2, brief, lines, boxes)
    counts = Counter(line.look or kind_of(line.edge).words for line in lines)
    told = ", ".join(say.pair(say.t(MATRIX_WORDS.get(what, what)), count) for what, count in counts.most_common())
    alt = say.t(
        "A network of {nodes} with {relations} relations ({told}). Disputed: {disputed}.",
        nodes=len(nodes),
        relations=len(lines),
        told=told,
        disputed=sum(line.disputed for line in lines),
    )
    notes = [rule] if rule else []
    if later:
        notes.append(
            say.tn(
                "Not drawn: {count} relation that sources tell of only for a later day, or undated.",
                "Not drawn: {count} relations that sources tell of only for a later day, or undated.",
                later,
            )
        )
    return ended(brief, sheet, y + 0.6, notes, title, alt, _description(brief, lines))


MATRIX_WORDS: dict[str, str] = {
    "threat": "a threat", "potential threat": "a potential threat", "no threat": "no threat", "partner": "a partner",
}  # fmt: skip


def _pool(brief: Brief, drawn: Drawn) -> list[Edge]:
    """The relations of the view that was asked for, none of which is held to be wrong."""
    edges = [edge for edge in drawn.edges if edge.props.get("rank") != "deprecated" and edge.start != edge.end]
    if brief.view == "threats":
        return [edge for edge in edges if kind_of(edge).sign]
    wanted = CATEGORY.get(brief.view)
    return [edge for edge in edges if wanted in (None, kind_of(edge).category)]


def _chosen(brief: Brief, drawn: Drawn, pool: list[Edge]) -> tuple[list[Edge], str]:
    """The relations that are shown, of all dates, and the rule by which they were chosen."""
    say, most = brief.say, ROOM if brief.wide else NARROW_ROOM
    rule = ""
    if brief.focus:
        near = _near(brief.focus, brief.hops, pool)
        edges = [edge for edge in pool if edge.start in near and edge.end in near]
        if brief.hops == 1:
            edges = [edge for edge in edges if brief.focus in (edge.start, edge.end)]
    else:
        edges = pool
        if len(_ends(edges)) > most:
            target = _target(drawn, pool) if brief.view == "threats" else None
            edges = [
                edge
                for edge in pool
                if int(str(edge.props["origins"])) > 1 or edge.props["disputed"] or (target and edge.end == target)
            ]
            told = say.t("Shown: relations that two or more independent origins tell of, or that are disputed")
            about = say.t(", and every view of {name}", name=say.name(brief.state, target)) if target else ""
            rule = say.t("{told}{about}: {shown} of {all}.", told=told, about=about, shown=len(edges), all=len(pool))
    if len(_ends(edges)) > most:
        # Only here the day decides who is shown: what is of other days would leave it empty.
        of_day = [line.edge for line in _lines(brief, drawn, edges)[0]]
        kept = _most_connected(of_day or edges, most, brief.focus)
        inner = [edge for edge in edges if edge.start in kept and edge.end in kept]
        more = say.t(
            "Of these, what joins the {count} with most relations: {shown} of {all}.",
            count=most,
            shown=len(inner),
            all=len(edges),
        )
        edges, rule = inner, f"{rule} {more}".strip()
    return edges, rule


def _ends(edges: list[Edge]) -> set[str]:
    return {end for edge in edges for end in (edge.start, edge.end)}


def _links(edges: list[Edge]) -> list[tuple[str, str]]:
    return sorted({(edge.start, edge.end) for edge in edges})


def _target(drawn: Drawn, pool: list[Edge]) -> str | None:
    """The one on whom the HTML map opens."""
    signed = sorted((edge.start, edge.end, kind_of(edge).sign) for edge in pool)
    clashes = Counter(edge.end for edge in pool if edge.props.get("disputed"))
    found = most_telling(signed, clashes, {node.id for node in drawn.nodes if node.kind == "Issue"})
    return found[0] if found else None


def _near(focus: str, hops: int, pool: list[Edge]) -> set[str]:
    near = {focus}
    for _ in range(hops):
        near |= {end for edge in pool if edge.start in near or edge.end in near for end in (edge.start, edge.end)}
    return near


def _most_connected(edges: list[Edge], most: int, focus: str | None) -> set[str]:
    degree = Counter(end for edge in edges for end in (edge.start, edge.end))
    order = sorted(degree, key=lambda id_: (id_ != focus, -degree[id_], id_))
    return set(order[:most])


def _lines(brief: Brief, drawn: Drawn, chosen: list[Edge]) -> tuple[list[Line], int]:
    """The relations of the day, and how many are told of only later."""
    types = sorted({edge.type for edge in chosen if not kind_of(edge).sign})
    letters = {type_: _letter(at) for at, type_ in enumerate(types)}
    out, later = [], 0
    for edge in chosen:
        claims = [claim for claim in drawn.behind(edge) if claim.text("rank") != "deprecated"]
        level = level_on(claims, brief.day)
        if level == "later":
            later += 1
        elif level:
            out.append(Line(edge, level, _look(edge), letters.get(edge.type, "")))
    return out, later


def _letter(at: int) -> str:
    return chr(ord("a") + at) if at < 26 else f"{chr(ord('a') + at // 26 - 1)}{chr(ord('a') + at % 26)}"


def _look(edge: Edge) -> Look | None:
    sign = kind_of(edge).sign
    if not sign:
        return None
    return "potential threat" if edge.props.get("stances") == ["potential threat"] else sign  # type: ignore[return-value]


def placed(brief: Brief, links: list[tuple[str, str]], shown: set[str], top: float) -> dict[str, Box]:
    """The boxes of the nodes that are shown, under `top`; those that are not shown keep their places free."""
    say = brief.say
    ids = sorted({end for link in links for end in link})
    lines = {id_: wrapped(say.name(brief.state, id_), 25 if brief.wide else 21, BODY, most=3) for id_ in ids}
    # By the names that are the same in every language, and so the same places.
    names = {id_: label(str(brief.state.nodes[id_].props["name"])) for id_ in ids}
    at = map_layout(names, dict.fromkeys(ids, 12.0), links)
    width = brief.width - 2 * EDGE
    height = width * 0.66 if brief.wide else width * 1.45
    xs, ys = [x for x, _ in at.values()], [y for _, y in at.values()]
    across, down = (max(xs) - min(xs)) or 1, (max(ys) - min(ys)) or 1
    boxes = {}
    for id_ in sorted(shown):
        x, y = (at[id_][0] - min(xs)) / across, (at[id_][1] - min(ys)) / down
        # A column is higher than wide, a screen the other way round.
        x, y = (x, y) if brief.wide else (y, x)
        long = max(text_width(line, BODY) for line in lines[id_]) / 2 + 1.6
        high = len(lines[id_]) * line_height(BODY) / 2 + 0.9
        kind = brief.state.nodes[id_].kind
        long += 1.4 if kind in ("Bloc", "ContractorGroup", "ArmedGroup") else 0
        boxes[id_] = Box(
            id_,
            kind,
            lines[id_],
            EDGE + long + x * (width - 2 * long),
            top + high + y * (height - 2 * high),
            long,
            high,
        )
    _part(list(boxes.values()), {frozenset(link) for link in links}, (EDGE, top, brief.width - EDGE, top + height))
    return boxes


def _part(boxes: list[Box], linked: set[frozenset[str]], frame: tuple[float, float, float, float]) -> None:
    """Move boxes apart until none touches another, each as little as it takes.

    Where there is no room for the longer gaps, the shorter ones have to do.
    """
    for turn in range(ROUNDS):
        moved = False
        for at, one in enumerate(boxes):
            for other in boxes[at + 1 :]:
                roomy = turn < ROUNDS / 2 and frozenset((one.id, other.id)) in linked
                margin = LINKED if roomy else MARGIN
                dx = one.half_width + other.half_width + margin - abs(one.x - other.x)
                dy = one.half_height + other.half_height + margin - abs(one.y - other.y)
                if dx <= 0.01 or dy <= 0.01:
                    continue
                moved = True
                if dy <= dx:
                    step = dy / 2 if one.y >= other.y else -dy / 2
                    one.y, other.y = one.y + step, other.y - step
                else:
                    step = dx / 2 if one.x >= other.x else -dx / 2
                    one.x, other.x = one.x + step, other.x - step
        for box in boxes:
            box.x = min(max(box.x, frame[0] + box.half_width), frame[2] - box.half_width)
            box.y = min(max(box.y, frame[1] + box.half_height), frame[3] - box.half_height)
        if not moved:
            return


class Picture:
    """Boxes and the lines between them."""

    def __init__(self, sheet: Sheet, brief: Brief, boxes: dict[str, Box], lines: list[Line], top: float) -> None:
        self.sheet, self.brief, self.boxes, self.lines = sheet, brief, boxes, lines
        self.top = top
        self.bottom = max(box.y + box.half_height for box in boxes.values())
        self.middles = np.array([(box.x, box.y) for box in boxes.values()])
        self.halves = np.array([(box.half_width, box.half_height) for box in boxes.values()])
        self.index = {id_: at for at, id_ in enumerate(boxes)}

    def draw(self) -> float:
        """Draw it; where it ends."""
        routed = self.routes()
        for line, points in routed:
            self._stroke(line, points)
        marks: list[tuple[float, float]] = []
        for line, points in routed:
            self._glyph(line, points, marks)
        for box in self.boxes.values():
            draw_box(self.sheet, box)
        return max([self.bottom, *(float(points[:, 1].max()) for _, points in routed)])

    def routes(self) -> list[tuple[Line, Points]]:
        """The lines, short ones first, each with the curve that it takes."""

        def length(line: Line) -> tuple[float, str]:
            one, other = self.boxes[line.edge.start], self.boxes[line.edge.end]
            return round(hypot(one.x - other.x, one.y - other.y), 3), f"{line.edge.type} {line.edge.id}"

        order = sorted(self.lines, key=length)
        found: dict[int, tuple[float, Points]] = {}

        def lead(at: int) -> None:
            line = order[at]
            others = {n: way for n, way in found.items() if n != at}
            ends = {line.edge.start, line.edge.end}
            used = [bend for n, (bend, _) in others.items() if ends == {order[n].edge.start, order[n].edge.end}]
            bend, points = self._route(line, [other for _, other in others.values()], used)
            # As seen from one end and the other, left and right differ.
            found[at] = (bend if line.edge.start < line.edge.end else -bend, points)

        for at in range(len(order)):
            lead(at)
        # The short ones knew nothing of the long ones: those that meet one are led anew.
        for at in range(len(order)):
            if any(_meeting(found[at][1], other) for n, (_, other) in found.items() if n != at):
                lead(at)
        return [(line, found[at][1]) for at, line in enumerate(order)]

    def _route(self, line: Line, others: list[Points], used: list[float]) -> tuple[float, Points]:
        start, end = self.boxes[line.edge.start], self.boxes[line.edge.end]
        best, cost = (0.0, np.zeros((2, 2))), float("inf")
        side = 1 if line.edge.start < line.edge.end else -1
        for bend in BENDS:
            points = self._between(start, end, bend)
            if len(points) < 3:
                continue
            found = (
                abs(bend) * 3
                + 20 * self._hits(line, points)
                + 60 * any(abs(side * bend - other) < 0.06 for other in used)
            )
            found += 30 * self._outside(points)
            # A head where another line begins reads as that line's.
            found += 8 * sum(_meeting(points, other) for other in others)
            if found < cost:
                found += sum(_crossings(points, other) for other in others)
            if found < cost:
                best, cost = (bend, points), found
        return best

    def _between(self, start: Box, end: Box, bend: float) -> Points:
        """A curve from the edge of one box to that of the other."""
        share = np.linspace(0, 1, STEPS * 2)[:, None]
        a, b = np.array([start.x, start.y]), np.array([end.x, end.y])
        across = np.array([-(b - a)[1], (b - a)[0]])
        control = (a + b) / 2 + across * bend
        points = (1 - share) ** 2 * a + 2 * share * (1 - share) * control + share**2 * b

        def out(box: Box, by: float) -> NDArray[np.bool_]:
            inside: NDArray[np.bool_] = (abs(points[:, 0] - box.x) < box.half_width + by) & (
                abs(points[:, 1] - box.y) < box.half_height + by
            )
            return ~inside

        kept: Points = points[out(start, 0.1) & out(end, 0.5)]
        return kept

    def _hits(self, line: Line, points: Points) -> int:
        """How many points of a curve lie in boxes of others."""
        gap = abs(points[:, None, :] - self.middles[None, :, :]) - self.halves[None, :, :] - 0.7
        inside = (gap < 0).all(axis=2)
        inside[:, [self.index[line.edge.start], self.index[line.edge.end]]] = False
        return int(np.count_nonzero(inside))

    def _outside(self, points: Points) -> int:
        beyond = (points[:, 0] < EDGE) | (points[:, 0] > self.brief.width - EDGE) | (points[:, 1] < self.top)
        return int(np.count_nonzero(beyond | (points[:, 1] > self.bottom + 3)))

    def _stroke(self, line: Line, points: Points) -> None:
        if len(points) < 3:
            return
        colour = _colour(line)
        thick = 0.5 if line.level == "certain" else 0.26
        name = f"edge-{line.edge.type}-{line.edge.start}--{line.edge.end}"
        dash = (1.5, 0.8) if line.look in ("threat", "potential threat") else DASHES[kind_of(line.edge).dash]
        tip, back = points[-1], points[-4] if len(points) > 4 else points[0]
        self.sheet.line([(float(x), float(y)) for x, y in points[:-1]], colour=colour, thick=thick, dash=dash, gid=name)
        angle = float(np.arctan2(tip[1] - back[1], tip[0] - back[0]))
        head(self.sheet, line.look, float(tip[0]), float(tip[1]), angle, colour)

    def _glyph(self, line: Line, points: Points, marks: list[tuple[float, float]]) -> None:
        """The sign on the line, where it lies clear of others."""
        if len(points) < 3:
            return
        best, cost = (0.0, 0.0), float("inf")
        for share in (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73):
            x, y = (float(value) for value in points[int(share * (len(points) - 1))])
            near = sum(hypot(x - mx, y - my) < 2.9 for mx, my in marks)
            gap = abs(np.array([x, y]) - self.middles) - self.halves - 1.2
            inside = int(np.count_nonzero((gap < 0).all(axis=1)))
            found = near * 3 + inside * 5 + abs(share - 0.5)
            if found < cost:
                best, cost = (x, y), found
        marks.append(best)
        badge(self.sheet, line, *best)


DASHES: dict[str, tuple[float, ...]] = {"solid": (), "dashed": (1.5, 0.8), "dotted": (0.35, 0.6)}


def _colour(line: Line) -> str:
    colour = looks.colour_of(line.look) if line.look else kind_of(line.edge).colour
    return colour if line.level == "certain" else mixed(colour, 0.8)


def badge(sheet: Sheet, line: Line, x: float, y: float) -> None:
    """The sign of a view, or the letter of another relation, on its line; ≠ beside it where sources disagree."""
    colour = looks.colour_of(line.look) if line.look else INK
    certain = line.level == "certain"
    # No rim round a sign that is not certain: in a ring, a threat is a potential one.
    sheet.disc(x, y, 1.4, fill=colour if certain else PAPER)
    ink = PAPER if certain else colour
    if line.look:
        looks.glyph(sheet, line.look, x, y, 2.5, ink)
    else:
        sheet.text(x, y + 0.72, line.letter, size=SMALL, colour=ink, at="center")
    if line.disputed:
        sheet.text(x + 1.4, y + 0.8, "≠", bold=True, halo=0.3)


def head(sheet: Sheet, look: Look | None, x: float, y: float, angle: float, colour: str) -> None:
    """The head of an arrow with its tip at x, y: full for a threat, empty for a potential one, else open."""
    long, wide = 1.7, 0.62
    back = (x - long * cos(angle), y - long * sin(angle))
    sides = [(back[0] + s * wide * cos(angle + pi / 2), back[1] + s * wide * sin(angle + pi / 2)) for s in (1, -1)]
    if look == "threat" or look is None:
        sheet.shape([(x, y), *sides], fill=colour)
    elif look == "potential threat":
        sheet.shape([(x, y), *sides], fill=PAPER, line=colour, thick=0.22)
    else:
        sheet.line([sides[0], (x, y), sides[1]], colour=colour, thick=0.3)


def outline(kind: str, x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    """The outline of a node of a kind: half its width and height are given."""
    left, right, up, down = x - width, x + width, y - height, y + height
    if kind == "Bloc":
        tip = min(height, 1.6)
        return [(left, y), (left + tip, up), (right - tip, up), (right, y), (right - tip, down), (left + tip, down)]
    if kind in ("ArmedGroup", "ContractorGroup"):
        tip = 1.4 if kind == "ArmedGroup" else -1.4
        return [
            (left + max(tip, 0), up),
            (right - max(tip, 0), up),
            (right - max(-tip, 0), down),
            (left + max(-tip, 0), down),
        ]
    if kind in ("Government", "Force", "Agency", "Issue"):
        return [(left, up), (right, up), (right, down), (left, down)]
    r = min(height, 1.7)
    corners = [(right - r, down - r, 0), (left + r, down - r, 1), (left + r, up + r, 2), (right - r, up + r, 3)]
    return [
        (cx + r * cos((turn + step / 5) * pi / 2), cy + r * sin((turn + step / 5) * pi / 2))
        for cx, cy, turn in corners
        for step in range(6)
    ]


def draw_box(sheet: Sheet, box: Box) -> None:
    """A node with its name in it."""
    colour = NODES[box.kind].colour
    points = outline(box.kind, box.x, box.y, box.half_width, box.half_height)
    dash = (0.8, 0.5) if box.kind == "Issue" else ()
    thick = 0.45 if box.kind == "Government" else 0.25
    sheet.shape(points, fill=mixed(colour, 0.2), line=INK, thick=thick, dash=dash, gid=f"node-{box.id}")
    y = box.y - len(box.lines) * line_height(BODY) / 2
    for line in box.lines:
        sheet.text(box.x, y + BODY * POINT * 0.98, line, at="center")
        y += line_height(BODY)


def _meeting(one: Points, other: Points) -> int:
    """How often one curve ends so close to where the other begins that the head there may be either's."""
    gaps = np.hypot(*(one[[0, -1]] - other[[-1, 0]]).T)
    return int(np.count_nonzero(gaps < NEAR))


def _crossings(one: Points, other: Points) -> int:
    """How often two curves cross."""
    a, b = one[:-1:2], one[1::2]
    c, d = other[:-1:2], other[1::2]
    n, m = min(len(a), len(b)), min(len(c), len(d))
    a, b, c, d = a[:n, None, :], b[:n, None, :], c[None, :m, :], d[None, :m, :]

    def turn(p: Points, q: Points, r: Points) -> NDArray[np.bool_]:
        result: NDArray[np.bool_] = (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) > (q[..., 1] - p[..., 1]) * (
            r[..., 0] - p[..., 0]
        )
        return result

    hits = (turn(a, b, c) != turn(a, b, d)) & (turn(c, d, a) != turn(c, d, b))
    return int(np.count_nonzero(hits))


def _key(sheet: Sheet, y: float, brief: Brief, lines: list[Line], boxes: dict[str, Box]) -> float:
    """The signs, the letters, the kinds of node that occur."""
    say = brief.say
    items: list[tuple[str, object, str]] = []
    for look in looks.LOOKS:
        one = next((line for line in lines if line.look == look), None)
        if one:
            items.append(("line", Line(one.edge, "earlier", look, ""), say.t(KEY_WORDS[look])))
    for type_ in sorted({line.edge.type for line in lines if not line.look}):
        one = next(line for line in lines if line.edge.type == type_)
        items.append(("line", Line(one.edge, "earlier", None, one.letter), _relation(brief, one.edge)))
    if brief.days and lines:
        any_look, letter = lines[0].look, lines[0].letter
        items.append(("line", Line(lines[0].edge, "certain", any_look, letter), say.t("a source says so of that day")))
        items.append(
            ("line", Line(lines[0].edge, "earlier", any_look, letter), say.t("said of an earlier day; may still hold"))
        )
    if any(line.disputed for line in lines):
        items.append(("text", "≠", say.t("sources disagree")))
    kinds = {box.kind for box in boxes.values()}
    items += [("node", kind, say.t(NODES[kind].words)) for kind in NODES if kind in kinds]
    x, high = EDGE, 3.5
    for what, thing, words in items:
        wide = {"line": 9.0, "text": 2.5, "node": 5.5}[what]
        long = wide + 1 + text_width(words, SMALL) + 2.4
        if x > EDGE and x + long - 2.4 > brief.width - EDGE:
            x, y = EDGE, y + high + 0.4
        middle = y + high / 2
        if isinstance(thing, Line):
            plain = Line(
                Edge(thing.edge.type, "", "", "", "", "", thing.edge.props | {"disputed": False}),
                thing.level,
                thing.look,
                thing.letter,
            )
            dash = (1.5, 0.8) if thing.look in ("threat", "potential threat") else DASHES[kind_of(thing.edge).dash]
            sheet.line(
                [(x, middle), (x + wide - 0.8, middle)],
                colour=_colour(plain),
                thick=0.5 if thing.level == "certain" else 0.26,
                dash=dash,
            )
            head(sheet, thing.look, x + wide, middle, 0.0, _colour(plain))
            badge(sheet, plain, x + wide / 2 - 0.6, middle)
        elif what == "text":
            sheet.text(x + wide / 2, middle + 0.8, str(thing), bold=True, at="center")
        else:
            kind = str(thing)
            points = outline(kind, x + wide / 2, middle, wide / 2, 1.4)
            sheet.shape(
                points,
                fill=mixed(NODES[kind].colour, 0.2),
                line=INK,
                thick=0.45 if kind == "Government" else 0.25,
                dash=(0.8, 0.5) if kind == "Issue" else (),
            )
        sheet.text(x + wide + 1, middle + 0.75, words, size=SMALL)
        x += long
    return y + high


KEY_WORDS: dict[Look, str] = {
    "threat": "views as a threat",
    "potential threat": "views as a potential threat",
    "no threat": "does not view as a threat",
    "partner": "views as a partner",
    "no partner": "does not view as a partner",
}


def _relation(brief: Brief, edge: Edge) -> str:
    """What a relation says, with how it is told where it is no fact."""
    kind = kind_of(edge)
    predicate = CLAIMS[kind.predicate]
    told = MODAL_WORDS.get(edge.type.removesuffix(predicate.edge), "")
    return brief.say.t(told).replace("{}", brief.say.t(predicate.words)) if told else brief.say.t(kind.words)


def _description(brief: Brief, lines: list[Line]) -> list[str]:
    say, state, out = brief.say, brief.state, []
    for line in sorted(lines, key=lambda line: (say.name(state, line.edge.start), line.edge.type, line.edge.end)):
        words = say.t(KEY_WORDS[line.look]) if line.look else _relation(brief, line.edge)
        parts = [
            say.t("a source says so of that day")
            if line.level == "certain"
            else say.t("said of an earlier day; may still hold")
        ]
        parts = parts if brief.days else []
        parts += [say.t("sources disagree")] if line.disputed else []
        more = f" ({'; '.join(parts)})" if parts else ""
        out.append(f"{say.name(state, line.edge.start)} {words} {say.name(state, line.edge.end)}{more}.")
    return out
