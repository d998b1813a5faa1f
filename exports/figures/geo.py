"""Where forces are: a map of the Sahel with their strength, and the blocs of its countries.

Outlines are Natural Earth's, as the HTML map has them; which of them are disputed is said under the map.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from exports.figures.draw import Brief
from exports.figures.figure import Figure
from exports.figures.frame import EDGE, begun, ended
from exports.figures.land import countries, is_within, spot_of
from exports.figures.looks import mixed
from exports.figures.presence import Presence, gone_by_then, presences
from exports.figures.sheet import BODY, INK, PAPER, QUIET, SMALL, Point, Sheet, cut, line_height, text_width, wrapped
from exports.figures.spells import by_pair, moments_of, standing
from exports.map.geography import outlines
from graph.claims import claims_of
from graph.errors import FigureError
from graph.views import grade

TRUE_AT = 15
"""Distances across are true on this parallel, as on the HTML map."""
ACROSS = cos(radians(TRUE_AT))
LEAST = (-12.5, 8.5, 17.5, 22.5)
"""West, south, east, north of what is always shown: Mali, Burkina Faso and Niger."""
LAND, SEA, BORDER = "#f4f2ec", "#ffffff", "#9a9a92"
HATCHES = ("////", "....")
NUMBER_FROM = 1.55
"""Millimetres: the smallest radius of a disc, in which a number can be read."""


@dataclass(frozen=True)
class Symbol:
    """A force in a place, by its number in the list."""

    number: int
    presence: Presence

    @property
    def radius(self) -> float:
        """Of its disc, in millimetres: it grows more slowly than the number."""
        strength = self.presence.strength()
        return radius_of(strength[1]) if strength else NUMBER_FROM


def radius_of(strength: float) -> float:
    """The radius of the disc of so many, in millimetres."""
    return max(NUMBER_FROM, 0.27 * float(strength**0.35))


def figure(brief: Brief) -> Figure:
    """The figure. Raises FigureError where no force is placed."""
    say, state = brief.say, brief.state
    found = [one for one in presences(brief) if one.left is None and one.level != "later"]
    later = [one for one in presences(brief) if one.left is None and one.level == "later"]
    spots = {one.place: spot for one in found if (spot := spot_of(state.nodes[one.place]))}
    placed = sorted((one for one in found if one.place in spots), key=lambda one: _order(brief, one))
    if not placed:
        raise FigureError(f"no force is told of in a known place{brief.when()}: there is nothing to draw")
    symbols = [Symbol(number, one) for number, one in enumerate(placed, 1)]
    title = say.t("Where forces are")
    if brief.focus:
        title = say.pair(title, say.name(state, brief.focus))
    lead = say.t("A disc grows with the number that sources give; a ring, where none gives a number.")
    sheet, y = begun(brief, title, lead)
    blocs = _blocs(brief)
    chart = Atlas(sheet, brief, spots, y)
    y = chart.draw(symbols, blocs)
    y = _key(sheet, y + 1.2, brief, blocs, symbols)
    y = _list(sheet, y + 1.6, brief, symbols)
    alt = say.t(
        "A map with {count} numbered symbols: forces in {places} places. Blocs: {blocs}.",
        count=len(symbols),
        places=len({symbol.presence.place for symbol in symbols}),
        blocs="; ".join(f"{say.name(state, bloc)} ({_names(brief, members)})" for bloc, members in blocs)
        or say.t("none"),
    )
    notes = gone_by_then(brief)
    missing = [one for one in found if one.place not in spots]
    if missing:
        notes.append(say.t("Not placed: {names}.", names=_told(brief, missing)))
    if later:
        notes.append(say.t("Told of only later, or undated, so not shown: {names}.", names=_told(brief, later)))
    notes.append(
        say.t(
            "Outlines: Natural Earth. Some borders are disputed, among them those of Western Sahara, Abyei and "
            "Hala'ib; drawing them takes no side. A symbol on a country stands for the whole of it. Members of blocs "
            "as far as the sources here tell."
        )
    )
    return ended(brief, sheet, y + 0.6, notes, title, alt, _description(brief, symbols, blocs))


def _told(brief: Brief, found: Sequence[Presence]) -> str:
    say = brief.say
    return ", ".join(f"{say.name(brief.state, one.force)} ({say.name(brief.state, one.place)})" for one in found)


def _names(brief: Brief, ids: Sequence[str]) -> str:
    return ", ".join(brief.say.name(brief.state, id_) for id_ in ids)


def _order(brief: Brief, one: Presence) -> tuple[object, ...]:
    """By country, it before its places, the strongest first."""
    home = brief.homes.get(one.place, one.place)
    strength = one.strength()
    return home, one.place != home, one.place, -(strength[1] if strength else 0), one.force


def _blocs(brief: Brief) -> list[tuple[str, list[str]]]:
    """The two blocs of the region with most members on the day, each with those."""
    state, day, homes = brief.state, brief.day, brief.homes
    formed = by_pair(standing(brief.claims, "founded"), homes)
    left = by_pair(standing(brief.claims, "withdrew_from"), homes)
    members = by_pair(standing(brief.claims, "member_of"), homes)
    found: dict[str, list[str]] = defaultdict(list)
    for country, bloc in sorted({*formed, *members}):
        pair = (country, bloc)
        if bloc not in {other for _, other in (*formed, *left)} or state.nodes[country].kind != "Country":
            continue
        gone = [moment.last for moment in moments_of(left.get(pair, []))]
        if day and any(last <= day for last in gone):
            continue
        begun_by = [moment.last for moment in moments_of(formed.get(pair, []))]
        told = [since for claim in members.get(pair, []) if (since := claim.day("since_latest"))]
        held = not day or any(grade(claim.props, day) for claim in members.get(pair, [])) or bool(begun_by)
        if held and (not day or any(since <= day for since in (*begun_by, *told))):
            found[bloc].append(country)
    ended_blocs = _ended(brief)
    order = sorted(
        (id_ for id_ in found.keys() - ended_blocs if len(found[id_]) > 1), key=lambda id_: (-len(found[id_]), id_)
    )
    return [(bloc, found[bloc]) for bloc in order[: len(HATCHES)]]


def _ended(brief: Brief) -> set[str]:
    """Blocs of which an end is told by the day, were it only announced."""
    state, day = brief.state, brief.day
    ends = {node.id for node in state.of_kind("Event") if node.props.get("kind") == "dissolution"}
    return {
        claim.object or ""
        for claim in claims_of(state)
        if claim.predicate.name == "concerns" and claim.subject in ends and claim.affirmed
        if day is None or ((since := claim.day("since_latest")) and since <= day)
    }


class Atlas:
    """The map, and where on it a point of the earth lies."""

    def __init__(self, sheet: Sheet, brief: Brief, spots: dict[str, Point], top: float) -> None:
        self.sheet, self.brief, self.spots, self.top = sheet, brief, spots, top
        west, south, east, north = LEAST
        xs, ys = [x for x, _ in spots.values()], [y for _, y in spots.values()]
        self.west, self.east = min([west, *(x - 3 for x in xs)]), max([east, *(x + 3 for x in xs)])
        self.south, self.north = min([south, *(y - 2 for y in ys)]), max([north, *(y + 2 for y in ys)])
        region = outlines()["region"]
        self.west, self.east = max(self.west, region[0]), min(self.east, region[2])
        self.south, self.north = max(self.south, region[1]), min(self.north, region[3])
        self.scale = (brief.width - 2 * EDGE) / ((self.east - self.west) * ACROSS)
        self.bottom = top + (self.north - self.south) * self.scale

    def at(self, point: Point) -> Point:
        """Where a point (longitude, latitude) lies on the sheet."""
        return EDGE + (point[0] - self.west) * ACROSS * self.scale, self.top + (self.north - point[1]) * self.scale

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom on the sheet."""
        return EDGE, self.top, self.brief.width - EDGE, self.bottom

    def draw(self, symbols: list[Symbol], blocs: list[tuple[str, list[str]]]) -> float:
        """Draw it; where it ends."""
        left, top, right, bottom = self.frame
        nodes = {
            code: node.id
            for node in self.brief.state.of_kind("Country")
            for name in ("iso3", "iso2")
            if isinstance(code := node.props.get(name), str)
        }
        known = {
            about.get("iso3", ""): nodes.get(about.get("iso3", "")) or nodes.get(about.get("iso2", ""))
            for about, _ in countries()
        }
        for _, rings in countries():
            drawn = [[self.at(point) for point in ring] for ring in rings]
            self.sheet.rings(drawn, fill=LAND, line=BORDER, thick=0.15, frame=self.frame)
        for number, (_, members) in enumerate(blocs):
            for about, rings in countries():
                if known.get(about.get("iso3", "")) in members and about.get("iso3"):
                    drawn = [[self.at(point) for point in ring] for ring in rings]
                    gid = f"bloc-{number}-{about['iso3']}"
                    self.sheet.rings(
                        drawn, line="#b9b5a7", thick=0.15, hatch=HATCHES[number], frame=self.frame, gid=gid
                    )
                    self.sheet.rings(drawn, line="#6b6b64", thick=0.3, frame=self.frame)
        self.sheet.box(left, top, right - left, bottom - top, line=BORDER, thick=0.2)
        taken = self._symbols(symbols)
        self._country_names(known, taken)
        return bottom

    def _symbols(self, symbols: list[Symbol]) -> list[tuple[float, float, float, float]]:
        """The discs of each place in rows, places kept apart; the boxes (left, top, right, bottom) that they cover."""
        by_place: dict[str, list[Symbol]] = defaultdict(list)
        for symbol in symbols:
            by_place[symbol.presence.place].append(symbol)
        taken: list[tuple[float, float, float, float]] = []
        towns = {id_ for id_ in by_place if self.brief.state.nodes[id_].kind != "Country"}
        for id_ in sorted(towns):
            x, y = self.at(self.spots[id_])
            taken.append((x - 0.8, y - 0.8, x + 0.8, y + 0.8))
        # The largest first: they are the hardest to place.
        for id_ in sorted(by_place, key=lambda id_: (-sum(s.radius for s in by_place[id_]), id_)):
            rows = _rows(by_place[id_])
            width = max(sum(2 * s.radius + 0.5 for s in row) for row in rows)
            height = sum(2 * max(s.radius for s in row) + 0.5 for row in rows)
            x, y = self.at(self.spots[id_])
            left, top = self._free(x, y, width, height, taken, id_ in towns)
            taken.append((left, top, left + width, top + height))
            if id_ in towns:
                middle = (left + width / 2, top + height / 2)
                self.sheet.line([(x, y), middle], colour=INK, thick=0.2)
                self.sheet.disc(x, y, 0.5, fill=INK)
                name = self.brief.say.name(self.brief.state, id_)
                taken.append(self._town_name(name, x, y, left, top, width, height))
            self._rows(rows, left, top, width)
        return taken

    def _town_name(
        self, name: str, x: float, y: float, left: float, top: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        """The name of a town on the side of its discs that is away from it."""
        long = text_width(name, SMALL)
        base = top - 0.5 if top + height / 2 <= y else top + height + 2
        middle = min(max(left + width / 2, EDGE + long / 2 + 0.5), self.brief.width - EDGE - long / 2 - 0.5)
        self.sheet.text(middle, base, name, size=SMALL, at="center", halo=0.4)
        return middle - long / 2, base - 2, middle + long / 2, base + 0.4

    def _free(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        taken: list[tuple[float, float, float, float]],
        town: bool,
    ) -> Point:
        """The nearest free room for a box round a point: on it for a country, beside it for a town."""
        left, top, right, bottom = self.frame
        best, cost = (x - width / 2, y - height / 2), float("inf")
        for ring in range(0, 14):
            for turn in range(16 if ring else 1):
                angle = radians(turn * 22.5)
                far = ring * 1.8 + (2.5 + height / 2 if town else 0)
                cx, cy = x + far * cos(angle), y + far * cos(angle - radians(90))
                box = (cx - width / 2 - 0.4, cy - height / 2 - 2.6, cx + width / 2 + 0.4, cy + height / 2 + 2.6)
                if box[0] < left + 0.5 or box[1] < top + 0.5 or box[2] > right - 0.5 or box[3] > bottom - 0.5:
                    continue
                found = far + 40 * sum(_meets(box, other) for other in taken)
                if found < cost:
                    best, cost = (cx - width / 2, cy - height / 2), found
        return best

    def _rows(self, rows: list[list[Symbol]], left: float, top: float, width: float) -> None:
        for row in rows:
            high = max(symbol.radius for symbol in row)
            x = left + (width - sum(2 * symbol.radius + 0.5 for symbol in row)) / 2
            for symbol in row:
                draw_symbol(self.sheet, symbol, x + symbol.radius + 0.25, top + high)
                x += 2 * symbol.radius + 0.5
            top += 2 * high + 0.5

    def _country_names(self, known: dict[str, str | None], taken: list[tuple[float, float, float, float]]) -> None:
        """Names where there is room for them: at the country's point, or above or beneath what stands there."""
        left, top, right, bottom = self.frame
        for about, rings in countries():
            if "iso3" not in about:
                continue
            id_ = known.get(about["iso3"])
            name = (
                self.brief.say.name(self.brief.state, id_)
                if id_
                else about["name_fr" if self.brief.say.lang == "fr" else "name"]
            )
            words = name.upper()
            long = text_width(words, SMALL)
            x, y = self.at((float(about["x"]), float(about["y"])))
            for dy in (0, -5, 5, -7.5, 7.5, -10, 10, -13, 13, -16, 16, -20, 20):
                box = (x - long / 2 - 0.5, y + dy - 1.6, x + long / 2 + 0.5, y + dy + 1)
                inside = box[0] > left and box[2] < right and box[1] > top and box[3] < bottom
                if not inside or any(_meets(box, other) for other in taken):
                    continue
                if dy and not (id_ and is_within((x, y + dy), [[self.at(point) for point in ring] for ring in rings])):
                    continue
                self.sheet.text(x, y + dy + 0.7, words, size=SMALL, colour=QUIET, at="center", halo=0.5)
                taken.append(box)
                break


def _meets(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _rows(symbols: list[Symbol]) -> list[list[Symbol]]:
    """At most so many side by side that the whole is about square."""
    most = 1 if len(symbols) < 2 else 2 if len(symbols) < 5 else 3 if len(symbols) < 10 else 4
    return [symbols[at : at + most] for at in range(0, len(symbols), most)]


def draw_symbol(sheet: Sheet, symbol: Symbol, x: float, y: float, gid: bool = True) -> None:
    """The disc of a force with its number in the list: full where it is certain, pale where told of earlier."""
    one = symbol.presence
    colour = "#2f6f9f"
    certain = one.level == "certain"
    name = f"force-{symbol.number}" if gid else None
    if one.strength() is None:
        sheet.disc(
            x, y, symbol.radius, fill=PAPER, line=INK if certain else "#8a9097", thick=0.3, dash=(0.6, 0.4), gid=name
        )
        ink = INK
    else:
        fill = colour if certain else mixed(colour, 0.28)
        sheet.disc(x, y, symbol.radius, fill=fill, line=INK if certain else "#6d7a85", thick=0.2, gid=name)
        ink = PAPER if certain else INK
    sheet.text(x, y + 0.78, str(symbol.number), size=SMALL, bold=True, colour=ink, at="center")
    if one.disputed:
        sheet.text(x + symbol.radius * 0.75, y - symbol.radius * 0.55, "≠", size=BODY, bold=True, halo=0.3)


def _key(sheet: Sheet, y: float, brief: Brief, blocs: list[tuple[str, list[str]]], symbols: list[Symbol]) -> float:
    """Sizes, grades and hatches."""
    say = brief.say
    colour, x = "#2f6f9f", EDGE
    strengths = [strength[1] for symbol in symbols if (strength := symbol.presence.strength())]
    sizes = [n for n in (100, 1000, 10_000) if n <= 2 * max([*strengths, 500])]
    items: list[tuple[str, str, float]] = [(str(n), say.number(n), 2 * radius_of(n)) for n in sizes]
    if any(symbol.presence.strength() is None for symbol in symbols):
        items.append(("ring", say.t("number not told"), 3.2))
    if brief.days:
        items.append(("certain", say.t("a source says so of that day"), 3.2))
        items.append(("earlier", say.t("said of an earlier day; may still hold"), 3.2))
    if any(symbol.presence.disputed for symbol in symbols):
        items.append(("disputed", say.t("sources disagree"), 3.2))
    items += [(HATCHES[number], say.name(brief.state, bloc), 6.0) for number, (bloc, _) in enumerate(blocs)]
    high = 2 * radius_of(sizes[-1])
    middle = y + high / 2
    for what, words, wide in items:
        long = wide + 1 + text_width(words, SMALL) + 2.6
        if x > EDGE and x + long - 2.6 > brief.width - EDGE:
            x, middle = EDGE, middle + 4.2 + (high / 2 - 2.1 if middle == y + high / 2 else 0)
        if what.isdigit():
            sheet.disc(x + wide / 2, middle, wide / 2, fill=mixed(colour, 0.28), line="#6d7a85")
        elif what == "ring":
            sheet.disc(x + 1.6, middle, 1.5, line=INK, thick=0.3, dash=(0.6, 0.4))
        elif what == "certain":
            sheet.disc(x + 1.6, middle, 1.5, fill=colour, line=INK)
        elif what == "earlier":
            sheet.disc(x + 1.6, middle, 1.5, fill=mixed(colour, 0.28), line="#6d7a85")
        elif what == "disputed":
            sheet.text(x + 1.6, middle + 0.8, "≠", bold=True, at="center")
        else:
            sheet.box(x, middle - 1.5, wide, 3, fill=LAND, line="#b9b5a7", hatch=what)
            sheet.box(x, middle - 1.5, wide, 3, line="#6b6b64", thick=0.3)
        sheet.text(x + wide + 1, middle + 0.75, words, size=SMALL)
        x += long
    return middle + 2.1


def _list(sheet: Sheet, y: float, brief: Brief, symbols: list[Symbol]) -> float:
    """What each number stands for, in columns."""
    say, state = brief.say, brief.state
    columns = 3 if brief.width >= 150 else 2 if brief.width >= 84 else 1
    wide = (brief.width - 2 * EDGE + 2) / columns
    entries: list[tuple[str, list[str]]] = []
    place = ""
    for symbol in symbols:
        one = symbol.presence
        if one.place != place:
            place = one.place
            entries.append(("", [cut(say.name(state, place), wide - 2, SMALL, True)]))
        amount = one.amount(say) or say.t("number not told")
        words = say.pair(say.name(state, one.force), f"{amount}{' ≠' if one.disputed else ''}")
        entries.append((str(symbol.number), wrapped(words, wide - 6.5, SMALL, most=3)))
    total = sum(len(lines) for _, lines in entries)
    share, column, used, start, lowest = -(-total // columns), 0, 0, y, y
    for number, lines in entries:
        heading = not number
        if column < columns - 1 and used and used + len(lines) + heading > share:
            column, used, y = column + 1, 0, start
        x = EDGE + column * wide
        if number:
            sheet.text(x + 3, y + 2.1, number, size=SMALL, bold=True, at="right")
        y = sheet.lines(x + (0 if heading else 4), y, lines, size=SMALL, bold=heading)
        used += len(lines)
        lowest = max(lowest, y)
    return lowest + 0.2 * line_height(SMALL)


def _description(brief: Brief, symbols: list[Symbol], blocs: list[tuple[str, list[str]]]) -> list[str]:
    say, out = brief.say, []
    for symbol in symbols:
        one = symbol.presence
        amount = one.amount(say) or say.t("number not told")
        level = {
            "certain": say.t("a source says so of that day"),
            "earlier": say.t("said of an earlier day; may still hold"),
        }
        parts = [amount] + ([level[one.level]] if brief.days and one.level in level else [])
        parts += [say.t("sources disagree")] if one.disputed else []
        who = f"{say.name(brief.state, one.place)}, {say.name(brief.state, one.force)}"
        out.append(f"{symbol.number}. {who} – {'; '.join(parts)}.")
    return out + [f"{say.name(brief.state, bloc)} – {_names(brief, members)}." for bloc, members in blocs]
