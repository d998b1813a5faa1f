"""Whose forces where, and how many: every number that a source gives, side by side, on an axis of numbers.

Numbers that differ are not made one: each has its mark, its day and its words. What a source says in words only stands
as it is said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from math import log10

from exports.figures.draw import HIGHEST, Brief
from exports.figures.figure import Figure
from exports.figures.frame import EDGE, begun, ended
from exports.figures.looks import Level, mixed
from exports.figures.presence import Presence, amount_of, bounds, gone_by_then, level_on, presences, told_when
from exports.figures.sheet import BODY, INK, PALE, PAPER, QUIET, SMALL, Sheet, cut, text_width
from exports.figures.spells import standing
from graph.claims import Claim
from graph.errors import FigureError
from graph.schema import NODES
from graph.views import grade

LANE, HEAD = 3.3, 4.4
LOW, HIGH = 10, 20_000
"""The ends of the axis, where no number lies beyond them."""


@dataclass(frozen=True)
class Line:
    """A line of the figure: the claims that say the same, and how well it is known on the day."""

    force: str
    claims: tuple[Claim, ...]
    level: Level
    first: bool

    @property
    def disputed(self) -> bool:
        """Whether one of them is disputed."""
        return any(claim.props["disputed"] for claim in self.claims)


Group = tuple[str, list[Line]]


def figure(brief: Brief) -> Figure:
    """The figure. Raises FigureError where no force is told of."""
    say = brief.say
    groups, unseen = _fitting(_groups(brief))
    if not groups:
        raise FigureError(f"no force is told of{brief.when()}: there is nothing to draw")
    title = say.t("Forces and their strength")
    if brief.focus:
        title = say.pair(title, say.name(brief.state, brief.focus))
    lead = say.t("Each mark is a number that a source gives; numbers that differ stand side by side.")
    sheet, y = begun(brief, title, lead)
    y = Chart(sheet, brief, groups).draw(y)
    y = _key(sheet, y + 1.2, brief, groups) + 0.6
    lines = [line for _, found in groups for line in found]
    numbers = [line for line in lines if _has_number(line.claims[0])]
    alt = say.t(
        "A table of {forces} forces in places, with {numbers} numbers on an axis from {low} to {high}. "
        "Disputed: {disputed}.",
        forces=sum(line.first for line in lines),
        numbers=len(numbers),
        low=say.number(_ends(groups)[0]),
        high=say.number(_ends(groups)[1]),
        disputed=sum(line.disputed for line in lines),
    )
    notes = gone_by_then(brief)
    if unseen:
        notes.append(
            say.tn(
                "Left out for want of room: {count} line with the least to tell.",
                "Left out for want of room: {count} lines with the least to tell.",
                unseen,
            )
        )
    return ended(brief, sheet, y, notes, title, alt, _description(brief, groups))


def _has_number(claim: Claim) -> bool:
    return bounds(claim) != (None, None)


def _groups(brief: Brief) -> list[Group]:
    """By place, that with most forces first; then what is said of a force as a whole."""
    state, say, homes = brief.state, brief.say, brief.homes
    found: dict[str, list[Presence]] = defaultdict(list)
    for one in presences(brief):
        if one.left is None:
            home = homes.get(one.place, one.place)
            found[home if state.nodes[home].kind == "Country" else ""].append(one)
    # Countries first, then towns and areas of which nobody says where they lie.
    order = sorted(found, key=lambda id_: (not id_, -len(found[id_]), id_))
    groups = []
    for home in order:
        lines: list[Line] = []
        for one in sorted(found[home], key=lambda one: (one.place != home, _weight(one), one.force)):
            lines += _lines(brief, one)
        groups.append((say.name(state, home) if home else say.t("Towns and areas"), lines))
    whole = _wholes(brief)
    return [*groups, (say.t("In all, wherever they are"), whole)] if whole else groups


def _weight(one: Presence) -> float:
    strength = one.strength()
    return -strength[1] if strength else 0.0


def _same(claim: Claim) -> tuple[object, ...]:
    return (
        *bounds(claim),
        bool(claim.props.get("approximate")),
        claim.day("since_latest"),
        claim.day("until_earliest"),
    )


def _lines(brief: Brief, one: Presence) -> list[Line]:
    """The numbers of a presence, a line each, by date; where there are none, one line for all that is said."""
    numbered = [claim for claim in one.claims if _has_number(claim)]
    if not numbered:
        worded = [claim for claim in one.telling if claim.text("quantity_text")] or list(one.telling)
        worded.sort(key=lambda claim: str(claim.day("since_latest") or ""), reverse=True)
        return [Line(one.force, tuple(worded), one.level, True)]
    return _numbered(brief, one.force, numbered)


def _numbered(brief: Brief, force: str, claims: list[Claim]) -> list[Line]:
    by: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (str(claim.day("since_latest") or "9999"), claim.ref)):
        by[_same(claim)].append(claim)
    return [
        Line(force, tuple(same), level_on(same, brief.day) or "later", at == 0) for at, same in enumerate(by.values())
    ]


def _wholes(brief: Brief) -> list[Line]:
    by: dict[str, list[Claim]] = defaultdict(list)
    for claim in standing_strengths(brief):
        by[claim.subject].append(claim)
    order = sorted(by, key=lambda id_: brief.say.name(brief.state, id_))
    return [line for force in order for line in _numbered(brief, force, by[force])]


def standing_strengths(brief: Brief) -> list[Claim]:
    """The claims about a force as a whole, with a number, that hold on the day."""
    return [
        claim
        for claim in standing(brief.claims, "has_strength", need_object=False)
        if _has_number(claim)
        and (brief.day is None or grade(claim.props, brief.day))
        and brief.focus in (None, claim.subject)
    ]


def _fitting(groups: list[Group]) -> tuple[list[Group], int]:
    """As many lines as there is room for: those without a number go first, then the last."""
    unseen = 0
    for rule in (lambda line: not _has_number(line.claims[0]) and line.level == "later", lambda line: True):
        while sum(HEAD + LANE * len(lines) for _, lines in groups) > HIGHEST - 42:
            at = next((at for at in range(len(groups) - 1, -1, -1) if any(map(rule, groups[at][1]))), None)
            if at is None:
                break
            name, lines = groups[at]
            last = max(number for number, line in enumerate(lines) if rule(line))
            rest = [line for number, line in enumerate(lines) if number != last]
            groups = [*groups[:at], *([(name, rest)] if rest else []), *groups[at + 1 :]]
            unseen += 1
    return groups, unseen


def _ends(groups: list[Group]) -> tuple[float, float]:
    numbers = [n for _, lines in groups for line in lines for n in bounds(line.claims[0]) if n]
    return min([*numbers, LOW]), max([*numbers, HIGH])


class Chart:
    """The lines under an axis of numbers."""

    def __init__(self, sheet: Sheet, brief: Brief, groups: list[Group]) -> None:
        self.sheet, self.brief, self.groups = sheet, brief, groups
        width = brief.width
        names = ["".join(self._names(line)) for _, lines in groups for line in lines]
        self.label = min(max(map(text_width, names)) + 1, width * (0.24 if brief.wide else 0.34))
        self.left = EDGE + self.label + 1.5
        self.right = width * (0.62 if brief.wide else 0.515)
        self.low, self.high = _ends(groups)

    def x(self, number: float) -> float:
        """Where a number lies: on a logarithmic axis."""
        share = (log10(max(number, self.low)) - log10(self.low)) / (log10(self.high) - log10(self.low))
        return self.left + share * (self.right - self.left)

    def draw(self, y: float) -> float:
        """Draw it from y down; where it ends."""
        top = y + 3.2
        bottom = top + sum(HEAD + LANE * len(lines) for _, lines in self.groups)
        reach = -9.0
        for power in range(0, 7):
            number = 10**power
            if self.low <= number <= self.high:
                x = self.x(number)
                self.sheet.line([(x, top - 0.6), (x, bottom)], colour="#dfe3e7", thick=0.15)
                told = self.brief.say.number(number)
                if x - text_width(told, SMALL) / 2 > reach + 1:
                    self.sheet.text(x, top - 0.9, told, size=SMALL, colour=QUIET, at="center")
                    reach = x + text_width(told, SMALL) / 2
        y, count = top, 0
        for name, lines in self.groups:
            self.sheet.text(EDGE, y + 3.1, name, bold=True)
            self.sheet.line([(EDGE, y + HEAD - 0.3), (self.brief.width - EDGE, y + HEAD - 0.3)], colour=PALE, thick=0.1)
            y += HEAD
            for line in lines:
                self._line(line, y + LANE / 2, f"strength-{count}")
                y, count = y + LANE, count + 1
        return bottom

    def _names(self, line: Line) -> tuple[str, str]:
        """The force, and after a comma where in the country it is."""
        say, state, place = self.brief.say, self.brief.state, line.claims[0].object
        where = f", {say.name(state, place)}" if place and state.nodes[place].kind == "Place" else ""
        return say.name(state, line.force), where

    def _line(self, line: Line, y: float, gid: str) -> None:
        sheet, say = self.sheet, self.brief.say
        claim = line.claims[0]
        if line.first:
            force, place = self._names(line)
            size = BODY if text_width(force + place) <= self.label else SMALL
            # The same force stands in several places: where there is no room it is its name that is cut.
            name = cut(cut(force, self.label - text_width(place, size), size) + place, self.label, size)
            sheet.text(EDGE + self.label, y + 0.8, name, size=size, at="right")
            sheet.line([(self.left, y), (self.right, y)], colour="#eceff1", thick=0.1)
        if _has_number(claim):
            draw_strength(sheet, self.x, claim, line.level, y, gid)
        if line.disputed:
            sheet.text(self.right + 0.6, y + 0.8, "≠", bold=True)
        said = amount_of(claim, say)
        words = say.t("“{words}”", words=said) if said and not _has_number(claim) else said
        words = words or say.t("number not told")
        room = self.brief.width - EDGE - self.right - 3
        text = f"{words} · {told_when(claim, say, self.brief.day)}"
        if text_width(text, SMALL) > room:
            text = f"{words} · {told_when(claim, say, self.brief.day, short=True)}"
        strong = line.level == "certain"
        sheet.text(self.right + 3, y + 0.75, cut(text, room, SMALL), size=SMALL, colour=INK if strong else QUIET)


def draw_strength(
    sheet: Sheet, x_of: Callable[[float], float], claim: Claim, level: Level, y: float, gid: str | None = None
) -> None:
    """The mark of a number: a point, a bar from the lowest to the highest, an arrow where one end is open."""
    low, high = bounds(claim)
    approximate = bool(claim.props.get("approximate"))
    colour = NODES["Force"].colour
    ink = {"certain": INK, "earlier": mixed(INK, 0.6), "later": mixed(INK, 0.35)}[level]
    if low is not None and high is not None and low != high:
        sheet.box(x_of(low), y - 0.6, x_of(high) - x_of(low), 1.2, fill=mixed(colour, 0.5), gid=gid)
        for end in (low, high):
            sheet.line([(x_of(end), y - 0.9), (x_of(end), y + 0.9)], colour=ink, thick=0.35)
        return
    number = low if low is not None else high
    assert number is not None
    x = x_of(number)
    side = 0 if low == high else 1 if high is None else -1
    if side:
        sheet.line([(x, y), (x + side * 4, y)], colour=ink, thick=0.35)
        tip = x + side * 4.6
        sheet.shape([(tip, y), (tip - side * 1.2, y - 0.7), (tip - side * 1.2, y + 0.7)], fill=ink)
    fill = PAPER if approximate else ink
    sheet.disc(x, y, 0.95, fill=fill, line=ink, thick=0.35, gid=gid)


def _key(sheet: Sheet, y: float, brief: Brief, groups: list[Group]) -> float:
    say = brief.say
    ink = INK
    lines = [line for _, found in groups for line in found]
    items = [("exact", say.t("exactly")), ("about", say.t("about")), ("range", say.t("from, to"))]
    items += [("least", say.t("at least")), ("most", say.t("up to"))]
    if brief.days:
        items += [
            ("certain", say.t("a source says so of that day")),
            ("earlier", say.t("said of an earlier day; may still hold")),
        ]
        if any(line.level == "later" for line in lines):
            items += [("later", say.t("said only of a later day, or undated"))]
    if any(line.disputed for line in lines):
        items += [("disputed", say.t("sources disagree"))]
    x, wide = EDGE, 5.0
    for what, words in items:
        long = wide + 1 + text_width(words, SMALL) + 2.6
        if x > EDGE and x + long - 2.6 > brief.width - EDGE:
            x, y = EDGE, y + LANE + 0.2
        middle, centre = y + LANE / 2, x + wide / 2
        if what == "range":
            sheet.box(x + 0.8, middle - 0.6, wide - 1.6, 1.2, fill=mixed(NODES["Force"].colour, 0.5))
            for end in (x + 0.8, x + wide - 0.8):
                sheet.line([(end, middle - 0.9), (end, middle + 0.9)], colour=ink, thick=0.35)
        elif what in ("least", "most"):
            side = 1 if what == "least" else -1
            begin = x + 0.9 if side > 0 else x + wide - 0.9
            sheet.line([(begin, middle), (begin + side * 3, middle)], colour=ink, thick=0.35)
            tip = begin + side * 3.4
            sheet.shape([(tip, middle), (tip - side * 1.2, middle - 0.7), (tip - side * 1.2, middle + 0.7)], fill=ink)
            sheet.disc(begin, middle, 0.95, fill=ink)
        elif what == "disputed":
            sheet.text(centre, middle + 0.8, "≠", bold=True, at="center")
        else:
            shade = {"earlier": mixed(INK, 0.6), "later": mixed(INK, 0.35)}.get(what, ink)
            sheet.disc(centre, middle, 0.95, fill=PAPER if what == "about" else shade, line=shade, thick=0.35)
        sheet.text(x + wide + 1, middle + 0.75, words, size=SMALL)
        x += long
    return y + LANE


def _description(brief: Brief, groups: list[Group]) -> list[str]:
    say, out = brief.say, []
    for name, lines in groups:
        out.append(say.pair(name, "").rstrip())
        for line in lines:
            claim = line.claims[0]
            amount = amount_of(claim, say) or say.t("number not told")
            parts = [amount, told_when(claim, say, brief.day)]
            parts += [say.t("sources disagree")] if line.disputed else []
            out.append(f"{say.name(brief.state, line.force)} – {'; '.join(parts)}.")
    return out
