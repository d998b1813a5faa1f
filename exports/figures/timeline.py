"""Governments and coups, blocs and exits, forces that came and left, as bars and marks on one axis of time.

Nothing is drawn more exactly than it is told: a month or a year is a range, and where nobody says when something began
or ended, its bar fades.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Literal

from exports.figures.draw import HIGHEST, Brief
from exports.figures.figure import Figure
from exports.figures.frame import EDGE, begun, ended
from exports.figures.looks import mixed
from exports.figures.sheet import BODY, INK, PALE, PAPER, QUIET, SMALL, Sheet, cut, text_width
from exports.figures.spells import Moment, Spell, by_pair, moments_of, spell_of, standing
from graph.claims import Claim
from graph.errors import FigureError
from graph.schema import NODES

LANE, BAR, HEAD, FADE = 3.3, 2.1, 4.4, 4.0
"""Millimetres: a lane, the bar in it, a heading, and how far a bar fades where nobody says when it began or ended."""
YEARS = 8
EXACT = 10
"""Days up to which a moment is drawn as a point."""

MarkKind = Literal["coup", "joined", "announced", "left", "left part"]
MARK_WORDS: dict[MarkKind, str] = {
    "coup": "coup or attempt",
    "joined": "formed the bloc",
    "announced": "announced its exit",
    "left": "left; of forces: withdrew",
    "left part": "withdrew from a place in it",
}
MARKS: tuple[MarkKind, ...] = ("coup", "joined", "announced", "left", "left part")


@dataclass(frozen=True)
class Bar:
    """A state that lasted; `words` are written in it where there is room. `hatched`: a suspension, not a membership."""

    spell: Spell
    colour: str
    words: str = ""
    hatched: bool = False
    until: date | None = None
    """The last day that it may have lasted, where something else says that it was over then."""


@dataclass
class Lane:
    """A line of the figure: its name, its bars and its marks."""

    id: str
    name: str
    bars: list[Bar] = field(default_factory=list)
    marks: list[tuple[MarkKind, Moment]] = field(default_factory=list)
    minor: int = 0
    """How much less it matters than others, where there is not room for all."""

    def weight(self, first: date, last: date) -> int:
        """How much of it is to be seen between two days."""
        seen = sum(first <= moment.last and (moment.first or moment.last) <= last for _, moment in self.marks)
        return 2 * seen + 2 * sum(bar.spell.told[0] <= last and bar.spell.told[1] >= first for bar in self.bars)


Group = tuple[str, list[Lane]]


def figure(brief: Brief) -> Figure:
    """The figure. Raises FigureError where nothing is dated."""
    say = brief.say
    groups = [*_governments(brief), *_blocs(brief), *_forces(brief)]
    first, last = _window(brief, groups)
    groups, dropped = _fitting(groups, first, last)
    if not groups:
        raise FigureError(f"nothing is dated{brief.when()}: there is nothing to draw")
    title = say.t("Governments, blocs and forces")
    if brief.focus:
        title = say.pair(title, say.name(brief.state, brief.focus))
    lead = say.t("From {first} to {last}, as exactly as the sources say.", first=first.year, last=say.day(last))
    sheet, y = begun(brief, title, lead)
    chart = Chart(sheet, brief, first, last, groups)
    y = chart.draw(y)
    y = _key(sheet, y + 1.5, brief, groups)
    lanes = [lane for _, found in groups for lane in found]
    alt = say.t(
        "A timeline of {lanes} lanes. Coups and attempts: {coups}. Exits from blocs and withdrawals of forces: {left}.",
        lanes=len(lanes),
        coups=_count(lanes, "coup", first, last),
        left=_count(lanes, "left", first, last) + _count(lanes, "left part", first, last),
    )
    notes = []
    if dropped:
        more = len(dropped) - 6
        names = ", ".join(dropped[:6]) + (f", {say.tn('{count} more', '{count} more', more)}" if more > 0 else "")
        notes.append(say.t("Left out, as least is dated of them: {names}.", names=names))
    return ended(brief, sheet, y + 0.8, notes, title, alt, _description(brief, groups, first, last))


def _count(lanes: list[Lane], kind: MarkKind, first: date, last: date) -> int:
    return sum(
        what == kind and first <= m.last and (m.first or m.last) <= last for lane in lanes for what, m in lane.marks
    )


def _in_focus(brief: Brief, homes: dict[str, str], *ids: str) -> bool:
    focus = brief.focus
    return focus is None or focus in ids or focus in [homes.get(id_, "") for id_ in ids]


def _governments(brief: Brief) -> list[Group]:
    """Countries in which there was a coup or an attempt, each with its governments."""
    state, say, homes = brief.state, brief.say, brief.homes
    coups: dict[str, list[Claim]] = defaultdict(list)
    for claim in standing(brief.claims, "occurred_in", "took_part_in"):
        event = claim.subject if claim.predicate.name == "occurred_in" else claim.object or ""
        if "coup" in str(state.nodes[event].props.get("kind", "")):
            coups[event].append(claim)
    at: dict[str, set[str]] = defaultdict(set)
    for event, claims in coups.items():
        for claim in claims:
            if claim.predicate.name == "occurred_in":
                at[homes.get(claim.object or "", claim.object or "")].add(event)
    terms = defaultdict(list)
    for claim in standing(brief.claims, "governs"):
        if state.nodes[claim.subject].kind == "Government":
            terms[claim.subject].append(claim)
    lanes = []
    for country in sorted(at, key=lambda id_: (-len(at[id_]), say.name(state, id_))):
        if state.nodes[country].kind != "Country" or not _in_focus(brief, homes, country):
            continue
        lane = Lane(country, say.name(state, country))
        for number, government in enumerate(_in_order(brief, [id_ for id_ in terms if homes.get(id_) == country])):
            spell = spell_of(terms[government])
            if spell:
                tint = mixed(NODES["Government"].colour, (0.6, 0.35)[number % 2])
                lane.bars.append(Bar(spell, tint, say.name(state, government)))
        lane.bars = _abutting(lane.bars)
        for event in sorted(at[country]):
            lane.marks += [("coup", moment) for moment in moments_of(coups[event])]
        lanes.append(lane)
    return [(say.t("Governments"), lanes)] if lanes else []


def _abutting(bars: list[Bar]) -> list[Bar]:
    """One government after the other: where the next one's days follow at once, neither fades into the other's."""
    out = list(bars)
    for at in range(1, len(out)):
        one, other = out[at - 1].spell, out[at].spell
        if abs((other.told[0] - one.told[1]).days) <= EXACT:
            out[at - 1] = replace(out[at - 1], spell=replace(one, after=one.told[1]))
            out[at] = replace(out[at], spell=replace(other, before=other.told[0]))
    return out


def _in_order(brief: Brief, governments: list[str]) -> list[str]:
    return sorted(governments, key=lambda id_: (str(brief.state.nodes[id_].props.get("tenure_since", "")), id_))


def _blocs(brief: Brief) -> list[Group]:
    """Blocs that somebody formed, left or was suspended from, each with those who did."""
    state, say, homes = brief.state, brief.say, brief.homes

    def pairs(name: str) -> dict[tuple[str, str], list[Claim]]:
        return by_pair(standing(brief.claims, name), homes)

    members, formed, left, announced, suspended = map(
        pairs, ("member_of", "founded", "withdrew_from", "announced_withdrawal_from", "suspended_from")
    )
    found: dict[str, list[Lane]] = defaultdict(list)
    colour = mixed(NODES["Bloc"].colour, 0.8)
    for country, bloc in sorted({*formed, *left, *announced, *suspended}):
        if not _in_focus(brief, homes, country, bloc):
            continue
        pair = (country, bloc)
        lane = Lane(f"{country}-{bloc}", say.name(state, country))
        out = moments_of(left.get(pair, []))
        over = max((moment.last for moment in out), default=None)
        spell = spell_of(members.get(pair, []))
        begins = moments_of(formed.get(pair, []))
        if spell or begins:
            lane.bars.append(Bar(_since(spell, begins, out), colour, until=over))
        banned = spell_of(suspended.get(pair, []))
        if banned:
            lane.bars.append(Bar(banned, INK, hatched=True, until=over))
        lane.marks += [("joined", moment) for moment in begins[:1]]
        lane.marks += [("announced", moment) for moment in moments_of(announced.get(pair, []))]
        lane.marks += [("left", moment) for moment in out]
        found[bloc].append(lane)
    order = sorted(found, key=lambda id_: (-sum(len(lane.marks) for lane in found[id_]), id_))
    return [(say.name(state, bloc), found[bloc]) for bloc in order]


def _since(spell: Spell | None, begins: list[Moment], out: list[Moment]) -> Spell:
    """A membership from the forming of the bloc on, and up to the exit."""
    days = [*(spell.told if spell else ()), *(moment.last for moment in begins[:1])]
    certain = list(spell.certain) if spell else []
    before = begins[0].first if begins else spell.before if spell else None
    firsts = [moment.first for moment in out if moment.first]
    if firsts and not any(moment.disputed for moment in out):
        days.append(max(firsts))
    return Spell(
        tuple(certain), (min(days), max(days)), before, spell.after if spell else None, bool(spell and spell.disputed)
    )


def _forces(brief: Brief) -> list[Group]:  # noqa: PLR0912 - one lane after the other
    """Forces by country: where they are told of, and when they left."""
    state, say, homes = brief.state, brief.say, brief.homes
    there, gone = standing(brief.claims, "deployed_in"), standing(brief.claims, "withdrew_forces_from")
    held: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    left: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    part: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in there:
        held[homes.get(claim.object or "", claim.object or ""), claim.subject].append(claim)
    for claim in gone:
        place = claim.object or ""
        if place in homes:
            part[homes[place], claim.subject, place].append(claim)
        else:
            left[place, claim.subject].append(claim)
    found: dict[str, list[Lane]] = defaultdict(list)
    colour = NODES["Force"].colour
    for place, force in sorted({*held, *left, *((place, force) for place, force, _ in part)}):
        if not _in_focus(brief, homes, place, force):
            continue
        lane = Lane(f"{force}-{place}", say.name(state, force))
        out = moments_of(left.get((place, force), []))
        spell = spell_of(held.get((place, force), []))
        if spell:
            lane.bars.append(Bar(spell, colour, until=max((moment.last for moment in out), default=None)))
        lane.marks += [("left", moment) for moment in out]
        for key in sorted(part):
            if key[:2] == (place, force):
                lane.marks += [("left part", moment) for moment in moments_of(part[key])]
        if lane.bars or lane.marks:
            found[place].append(lane)
    for lanes in found.values():
        lanes.sort(key=lambda lane: (_first_day(lane), lane.name))
    countries = [id_ for id_ in found if state.nodes[id_].kind == "Country"]
    order = sorted(countries, key=lambda id_: (-len(found[id_]), id_))
    groups = [(say.t("Forces in {place}", place=say.name(state, place)), found[place]) for place in order]
    others = []
    for place in sorted(found.keys() - set(countries)):
        for lane in found[place]:
            lane.minor = 2
            lane.name = f"{lane.name}, {say.name(state, place)}"
            others.append(lane)
    others.sort(key=lambda lane: (_first_day(lane), lane.name))
    return [*groups, (say.t("Forces in towns and areas"), others)] if others else groups


def _first_day(lane: Lane) -> date:
    return min([bar.spell.told[0] for bar in lane.bars] + [moment.last for _, moment in lane.marks])


def _window(brief: Brief, groups: list[Group]) -> tuple[date, date]:
    """From the year of the first mark (at most `YEARS` before the end) to the day asked for, or the last told of."""
    lanes = [lane for _, found in groups for lane in found]
    told = [bar.spell.told[1] for lane in lanes for bar in lane.bars]
    told += [moment.last for lane in lanes for _, moment in lane.marks]
    if not told:
        raise FigureError(f"nothing is dated{brief.when()}: there is nothing to draw")
    known = [day for node in brief.state.of_kind("Source") if isinstance(day := node.props["known_from"], date)]
    end = brief.day or min(max(told), max(known))
    marks = [moment.last for lane in lanes for kind, moment in lane.marks if kind != "joined" and moment.last <= end]
    first = min(marks, default=min(told))
    return date(max(first.year, end.year - YEARS), 1, 1), end


def _fitting(groups: list[Group], first: date, last: date) -> tuple[list[Group], list[str]]:
    """The lanes on which something is to be seen, as many as there is room for: those with least go first."""
    groups = [(name, [lane for lane in lanes if lane.weight(first, last)]) for name, lanes in groups]
    room = [len(lanes) for _, lanes in groups]
    order = sorted(
        ((lane.weight(first, last) - lane.minor, -at, lane) for at, (_, lanes) in enumerate(groups) for lane in lanes),
        key=lambda found: (*found[:2], found[2].id),
    )
    out: dict[int, str] = {}
    for _, at, least in order:
        if sum(HEAD + LANE * count for count in room if count) <= HIGHEST - 42:
            break
        room[-at] -= 1
        out[id(least)] = f"{least.name} ({groups[-at][0]})"
    kept = [(name, [lane for lane in lanes if id(lane) not in out]) for name, lanes in groups]
    return [group for group in kept if group[1]], list(out.values())


class Chart:
    """The lanes under an axis of years."""

    def __init__(self, sheet: Sheet, brief: Brief, first: date, last: date, groups: list[Group]) -> None:
        self.sheet, self.brief, self.groups = sheet, brief, groups
        self.first, self.last = first, last
        widest = max(text_width(lane.name) for _, lanes in groups for lane in lanes)
        self.label = min(widest + 1, brief.width * (0.24 if brief.wide else 0.36))
        self.left, self.right = EDGE + self.label + 1, brief.width - EDGE - 2
        self.scale = (self.right - self.left) / max(1, (last - first).days)

    def x(self, day: date) -> float:
        """Where a day lies; days beyond the ends lie at the ends."""
        return self.left + min(max((day - self.first).days, 0), (self.last - self.first).days) * self.scale

    def draw(self, y: float) -> float:
        """Draw it from y down; where it ends."""
        top = y + 3.2
        bottom = top + sum(HEAD + LANE * len(lanes) for _, lanes in self.groups)
        for year in range(self.first.year, self.last.year + 1):
            x = self.x(date(year, 1, 1))
            self.sheet.line([(x, top - 0.6), (x, bottom)], colour="#dfe3e7", thick=0.15)
            if self.right - x > 6 or year == self.first.year:
                self.sheet.text(x + 0.5, top - 0.9, str(year), size=SMALL, colour=QUIET)
        self.sheet.line([(self.right, top - 2.6), (self.right, bottom)], colour=INK, thick=0.2)
        y = top
        for name, lanes in self.groups:
            self.sheet.text(EDGE, y + 3.1, cut(name, self.brief.width - 1, BODY, True), bold=True)
            self.sheet.line([(self.left, y + HEAD - 0.4), (self.right, y + HEAD - 0.4)], colour=PALE, thick=0.1)
            y += HEAD
            for lane in lanes:
                self._lane(lane, y + LANE / 2)
                y += LANE
        return bottom

    def _lane(self, lane: Lane, y: float) -> None:
        size = BODY if text_width(lane.name) <= self.label else SMALL
        self.sheet.text(self.left - 1, y + 0.8, cut(lane.name, self.label, size), size=size, at="right")
        self.sheet.line([(self.left, y), (self.right, y)], colour="#eceff1", thick=0.1)
        for number, bar in enumerate(lane.bars):
            if bar.spell.told[0] <= self.last and (bar.spell.told[1] >= self.first or bar.spell.after is None):
                marks = sorted(
                    self.x(moment.last) + (2.2 if moment.disputed else 0)
                    for _, moment in lane.marks
                    if moment.last <= self.last
                )
                self._bar(bar, y, f"bar-{lane.id}-{number}", marks)
        for number, (kind, moment) in enumerate(lane.marks):
            if self.first <= moment.last and (moment.first or moment.last) <= self.last:
                self._mark(kind, moment, y, f"{kind.replace(' ', '-')}-{lane.id}-{number}")

    def _bar(self, bar: Bar, y: float, gid: str, marks: list[float]) -> None:
        spell, top = bar.spell, y - BAR / 2
        first, last = self.x(spell.told[0]), self.x(min(spell.told[1], self.last))
        if bar.hatched:
            top, high = y + BAR / 2 - 0.75, 0.75
        else:
            high = BAR
        strong, pale = (bar.colour, mixed(bar.colour, 0.5)) if not bar.hatched else (QUIET, mixed(QUIET, 0.5))
        first = min(first, self.right - 0.8)
        last = max(last, first + 0.8)
        self._fades(bar, first, last, top, high, pale)
        self.sheet.box(first, top, last - first, high, fill=pale, gid=gid)
        for begins, ends in spell.certain:
            if begins <= self.last and ends >= self.first:
                x = min(self.x(begins), self.right - 0.8)
                self.sheet.box(x, top, max(self.x(ends) - x, 0.8), high, fill=strong)
        if bar.words:
            self._words(bar.words, first, last, y, marks)

    def _words(self, words: str, first: float, last: float, y: float, marks: list[float]) -> None:
        """What a bar is, in the widest room that its lane's marks leave in it."""
        stops = [first, *(x for x in marks if first < x < last), last]
        gaps = [(left + 2, right - 2 if right != last else right - 1) for left, right in pairwise(stops)]
        left, right = max(gaps, key=lambda gap: gap[1] - gap[0])
        if right - left > 5 and len(told := cut(words, right - left, SMALL)) > 5:
            self.sheet.text(left, y + 0.75, told, size=SMALL, z=1)

    def _fades(self, bar: Bar, first: float, last: float, top: float, high: float, colour: str) -> None:
        """Before and after what is told of: as far as is known, or a fixed way."""
        spell = bar.spell
        if spell.told[0] > self.first:
            start = self.x(spell.before) if spell.before else max(first - FADE, self.left)
            self._fade(first, start, top, high, colour)
        if spell.told[1] < self.last:
            limits = [day for day in (spell.after, bar.until) if day]
            # What may last up to a known day is drawn paler up to it; without one it fades.
            stop = self.x(min(limits)) if limits else min(last + FADE, self.right)
            self._fade(last, max(stop, last), top, high, colour)

    def _fade(self, begins: float, ends: float, top: float, high: float, colour: str) -> None:
        steps = 8
        part = (ends - begins) / steps
        for step in range(steps):
            share = 0.75 * (1 - (step + 0.5) / steps)
            left = begins + part * step
            # Each a little wider, so that no seam is seen between them.
            self.sheet.box(min(left, left + part), top, abs(part) + 0.02, high, fill=mixed(colour, share))

    def _mark(self, kind: MarkKind, moment: Moment, y: float, gid: str) -> None:
        last = self.x(moment.last)
        first = self.x(moment.first) if moment.first else max(last - FADE, self.left)
        exact = moment.first is not None and (moment.last - moment.first).days <= EXACT
        if not exact:
            dash = () if moment.first else (0.5, 0.4)
            self.sheet.line([(first, y), (last, y)], colour=INK, thick=0.35, dash=dash)
            if moment.first:
                self.sheet.line([(first, y - 0.6), (first, y + 0.6)], colour=INK, thick=0.25)
        if moment.last <= self.last:
            draw_mark(self.sheet, kind, last, y, gid)
            if moment.disputed:
                self.sheet.text(last + 1.2, y + 0.8, "≠", size=BODY, bold=True, halo=0.3)


def draw_mark(sheet: Sheet, kind: MarkKind, x: float, y: float, gid: str | None = None) -> None:
    """A mark of something that happened."""
    if kind == "coup":
        points = [(0, -1.5), (0.4, -0.45), (1.45, -0.45), (0.6, 0.2), (0.9, 1.25), (0, 0.62)]
        star = points + [(-px, py) for px, py in reversed(points[1:-1])]
        sheet.shape([(x + px, y + py) for px, py in star], fill=INK, line=PAPER, thick=0.15, gid=gid)
    elif kind == "joined":
        sheet.disc(x, y, 0.8, fill=PAPER, line=INK, thick=0.35, gid=gid)
    else:
        r = 0.85 if kind == "left part" else 1.25
        points = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
        sheet.shape(
            points,
            fill=PAPER if kind == "announced" else INK,
            line=INK if kind == "announced" else PAPER,
            thick=0.3 if kind == "announced" else 0.15,
            gid=gid,
        )


def _key(sheet: Sheet, y: float, brief: Brief, groups: list[Group]) -> float:
    say = brief.say
    used = {kind for _, lanes in groups for lane in lanes for kind, _ in lane.marks}
    hatched = any(bar.hatched for _, lanes in groups for lane in lanes for bar in lane.bars)
    items: list[tuple[str, str]] = [(kind, say.t(MARK_WORDS[kind])) for kind in MARKS if kind in used]
    items += [("range", say.t("known to a month, a year or a span")), ("before", say.t("at the latest then"))]
    items += [("certain", say.t("a source says so of these days")), ("between", say.t("between such days"))]
    items += [("fade", say.t("nobody says when it began or ended"))]
    items += [("suspended", say.t("suspended"))] if hatched else []
    if any(m.disputed for _, lanes in groups for lane in lanes for _, m in lane.marks):
        items += [("disputed", say.t("sources disagree"))]
    colour = NODES["Force"].colour
    x, wide = EDGE, 5.0
    for what, words in items:
        long = wide + 1 + text_width(words, SMALL) + 2.6
        if x > EDGE and x + long - 2.6 > brief.width - EDGE:
            x, y = EDGE, y + LANE + 0.2
        middle = y + LANE / 2
        if what in MARKS:
            draw_mark(sheet, what, x + wide / 2, middle)
        elif what in ("range", "before"):
            dash = () if what == "range" else (0.5, 0.4)
            sheet.line([(x, middle), (x + wide - 1, middle)], thick=0.35, dash=dash)
            if what == "range":
                sheet.line([(x, middle - 0.6), (x, middle + 0.6)], thick=0.25)
            draw_mark(sheet, "left", x + wide - 1, middle)
        elif what == "fade":
            for step in range(8):
                share = 0.45 * 0.75 * (1 - (step + 0.5) / 8)
                sheet.box(x + step * wide / 8, middle - BAR / 2, wide / 8 + 0.02, BAR, fill=mixed(colour, share))
        elif what == "disputed":
            sheet.text(x + wide / 2, middle + 0.8, "≠", bold=True, at="center")
        elif what == "suspended":
            sheet.box(x, middle - 0.4, wide, 0.75, fill=QUIET)
        else:
            sheet.box(x, middle - BAR / 2, wide, BAR, fill=colour if what == "certain" else mixed(colour, 0.5))
        sheet.text(x + wide + 1, middle + 0.75, words, size=SMALL)
        x += long
    return y + LANE


def _description(brief: Brief, groups: Sequence[Group], first: date, last: date) -> list[str]:
    say, out = brief.say, []
    for name, lanes in groups:
        out.append(say.pair(name, "").rstrip())
        for lane in lanes:
            parts = []
            for bar in lane.bars:
                told = [day for day in bar.spell.told if day]
                span = say.t("told of from {first} to {last}", first=say.day(told[0]), last=say.day(told[1]))
                what = say.t("suspended") if bar.hatched else bar.words
                parts.append(f"{what} {span}".strip())
            for kind, moment in lane.marks:
                if first <= moment.last and (moment.first or moment.last) <= last:
                    clash = f" [{say.t('sources disagree')}]" if moment.disputed else ""
                    parts.append(say.pair(say.t(MARK_WORDS[kind]), f"{say.within(moment.first, moment.last)}{clash}"))
            out.append(f"{lane.name} – {'; '.join(parts)}.")
    return out
