"""Who views whom, as of up to three dates: viewers in rows, those who are viewed in columns, a panel a date."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from exports.figures import looks
from exports.figures.draw import HIGHEST, Brief
from exports.figures.figure import Figure
from exports.figures.frame import EDGE, begun, ended
from exports.figures.looks import Level, Look
from exports.figures.sheet import BODY, INK, PALE, POINT, SMALL, Sheet, cut, text_width
from graph.analysis.matrix import Cell, Matrix, View, perception_matrix
from graph.errors import FigureError
from graph.schema import NODES

CELL, LARGEST, GAP, APART = 3.3, 4.2, 2.5, 1.1
"""Millimetres: the smallest and the largest cell with the space round it; between panels; between groups of rows."""
STATES = ("Country", "Government")
FOUND = {"certain": 3, "earlier": 2, "later": 1}


@dataclass(frozen=True)
class Mark:
    """What stands in a cell: looks, each with how well it is known; and whether sources disagree."""

    looks: tuple[tuple[Look, Level], ...]
    disputed: bool


Marks = dict[tuple[str, str], Mark]


def figure(brief: Brief) -> Figure:
    """The figure. Raises FigureError where nobody views anybody."""
    days: tuple[date | None, ...] = brief.days or (None,)
    matrices = [perception_matrix(brief.state, day, deprecated=False) for day in days]
    marks = [_marks(matrix, brief.focus) for matrix in matrices]
    if not any(marks):
        raise FigureError(f"no view is told of{brief.when()}: there is nothing to draw")
    panels = Panels(brief, marks)
    say = brief.say
    title = say.t("Who views whom")
    if brief.focus:
        title = say.t("Who views whom: {name}", name=say.name(brief.state, brief.focus))
    lead = say.t(
        "Each row views each column. {rows} viewers in rows, {columns} who are viewed in columns.",
        rows=len(panels.rows),
        columns=len(panels.columns),
    )
    sheet, y = begun(brief, title, lead)
    y = _draw(sheet, y, brief, panels, days, marks)
    y = _key(sheet, y + 1.8, brief, marks) + 0.6
    alt = _alt(brief, panels, days, marks)
    return ended(brief, sheet, y, _notes(brief, panels), title, alt, _description(brief, panels, days, marks))


def _marks(matrix: Matrix, focus: str | None) -> Marks:
    return {
        key: Mark(tuple((look_of(view), level_of(view, matrix.as_of)) for view in cell.standing), _is_disputed(cell))
        for key, cell in matrix.cells.items()
        if cell.standing and (focus is None or focus in key)
    }


def _is_disputed(cell: Cell) -> bool:
    return cell.disputed or cell.clash


def look_of(view: View) -> Look:
    """How a view is drawn: as a potential threat only where no claim says more."""
    return "potential threat" if view.stances == ("potential threat",) else view.sign


def level_of(view: View, day: date | None) -> Level:
    """How well a view is known on a day: told of that day, of an earlier one, only of a later one (or undated)."""
    if day is None or view.grade == "certain":
        return "certain"
    return "earlier" if any((since := claim.day("since_latest")) and since <= day for claim in view.claims) else "later"


class Panels:
    """Which rows and columns are shown, by rule: as many as there is room for."""

    def __init__(self, brief: Brief, marks: list[Marks]) -> None:
        self.brief = brief
        keys = {key for found in marks for key in found}
        self.clashes = Counter(target for found in marks for (_, target), mark in found.items() if mark.disputed)
        self.label = min(max(self._width(holder) for holder, _ in keys), brief.width * (0.26 if brief.wide else 0.385))
        room = brief.width - 2 * EDGE - self.label - 1 - GAP * (len(marks) - 1)
        most = max(1, int(room / len(marks) / CELL))
        self.all_columns = self._columns(marks, keys)
        self.columns = self.all_columns[:most]
        shown = set(self.columns)
        self.all_rows = {holder for holder, _ in keys}
        self.views = Counter(holder for holder, target in keys if target in shown)
        self.header = max(self._width(id_) for id_ in self.columns) + 1
        self.header = min(self.header, 40.0)
        rows = int((HIGHEST - 45 - self.header) / CELL)
        picked = sorted(self.views, key=lambda id_: (-self.views[id_], id_))[:rows]
        self.groups = self._groups(picked)
        self.rows = [id_ for group in self.groups for id_ in group]
        # As large as there is room for, so that a small table fills its sheet.
        high = (HIGHEST - 45 - self.header) / len(self.rows)
        self.cell = max(CELL, min(LARGEST, room / len(marks) / len(self.columns), high))
        self.panel = self.cell * len(self.columns)

    def _width(self, id_: str) -> float:
        return text_width(self.brief.say.name(self.brief.state, id_), BODY) + 0.5

    def _kind(self, id_: str) -> str:
        return self.brief.state.nodes[id_].kind

    def _columns(self, marks: list[Marks], keys: set[tuple[str, str]]) -> list[str]:
        """First where sources disagree, actors before issues, the most viewed before others."""
        holders: dict[str, set[str]] = defaultdict(set)
        for holder, target in keys:
            holders[target].add(holder)
        known: Counter[str] = Counter()
        for found in marks:
            for (_, target), mark in found.items():
                known[target] += max(FOUND[level] for _, level in mark.looks) > 1
        return sorted(
            holders,
            key=lambda id_: (
                not self.clashes[id_], self._kind(id_) == "Issue", -known[id_], -len(holders[id_]), id_,
            ),
        )  # fmt: skip

    def _groups(self, picked: list[str]) -> list[list[str]]:
        """States with their governments, then each other kind by itself; who views most is first."""
        nodes = self.brief.state.nodes
        homes: dict[str, list[str]] = defaultdict(list)
        for id_ in picked:
            homes[str(nodes[id_].props.get("country", id_))].append(id_)
        most = {home: max(self.views[id_] for id_ in ids) for home, ids in homes.items()}
        order = sorted(homes, key=lambda home: (-most[home], home))
        group: dict[str, list[str]] = defaultdict(list)
        for home in order:
            since = {id_: str(nodes[id_].props.get("tenure_since", "")) for id_ in homes[home]}
            for id_ in sorted(homes[home], key=lambda id_: (since[id_], id_)):
                group["Country" if self._kind(id_) in STATES else self._kind(id_)].append(id_)
        return [group[kind] for kind in NODES if kind in group]


def _draw(
    sheet: Sheet, y: float, brief: Brief, panels: Panels, days: tuple[date | None, ...], marks: list[Marks]
) -> float:
    say, top = brief.say, y + 3.6 + panels.header
    places = {
        id_: top + (row + 0.5) * panels.cell + group * APART for row, (group, id_) in enumerate(_numbered(panels))
    }
    bottom = max(places.values()) + panels.cell / 2
    for id_, middle in places.items():
        name = say.name(brief.state, id_)
        size = BODY if text_width(name) <= panels.label else SMALL
        sheet.text(EDGE + panels.label, middle + 0.8, cut(name, panels.label, size), size=size, at="right")
    for at, (day, found) in enumerate(zip(days, marks, strict=True)):
        left = EDGE + panels.label + 1 + at * (panels.panel + GAP)
        head = say.day(day) if day else say.t("All dates")
        sheet.text(left, y + BODY * POINT, cut(head, panels.panel + GAP, BODY, True), bold=True)
        for column, id_ in enumerate(panels.columns):
            name = cut(say.name(brief.state, id_), panels.header - 1)
            sheet.text(left + (column + 0.5) * panels.cell + 0.8, top - 0.9, name, turn=90)
        _grid(sheet, left, panels, places)
        for column, target in enumerate(panels.columns):
            for holder in panels.rows:
                x, middle = left + (column + 0.5) * panels.cell, places[holder]
                if holder == target:
                    sheet.box(
                        x - panels.cell / 2 + 0.3,
                        middle - panels.cell / 2 + 0.3,
                        panels.cell - 0.6,
                        panels.cell - 0.6,
                        fill=PALE,
                    )
                elif mark := found.get((holder, target)):
                    _cell(sheet, panels.cell, mark, x, middle, f"view-{at}-{holder}--{target}")
    return bottom


def _numbered(panels: Panels) -> list[tuple[int, str]]:
    return [(number, id_) for number, group in enumerate(panels.groups) for id_ in group]


def _grid(sheet: Sheet, left: float, panels: Panels, places: dict[str, float]) -> None:
    """A light ground for each group, with lines between the cells."""
    for group in panels.groups:
        top, bottom = places[group[0]] - panels.cell / 2, places[group[-1]] + panels.cell / 2
        sheet.box(left, top, panels.panel, bottom - top, fill="#f1f3f5")
        for column in range(1, len(panels.columns)):
            x = left + column * panels.cell
            sheet.line([(x, top), (x, bottom)], colour="#ffffff", thick=0.2)
        for row in range(1, len(group)):
            y = top + row * panels.cell
            sheet.line([(left, y), (left + panels.panel, y)], colour="#ffffff", thick=0.2)


def _cell(sheet: Sheet, cell: float, mark: Mark, x: float, y: float, gid: str) -> None:
    size = cell - 0.3
    if len(mark.looks) > 1:
        looks.half_marks(sheet, mark.looks, x, y, size, gid)
    else:
        looks.mark(sheet, *mark.looks[0], x, y, size, gid)
    if mark.disputed:
        looks.disputed(sheet, x, y, size, f"disputed-{gid}")


LOOK_WORDS: dict[Look, str] = {
    "threat": "a threat",
    "potential threat": "a potential threat",
    "no threat": "no threat",
    "partner": "a partner",
    "no partner": "no partner",
}
LEVEL_WORDS: dict[Level, str] = {
    "certain": "a source says so of that day",
    "earlier": "said of an earlier day; may still hold",
    "later": "said only of a later day, or undated",
}


def _key(sheet: Sheet, y: float, brief: Brief, marks: list[Marks]) -> float:
    """What the marks mean: those that occur."""
    say = brief.say
    used = {look for found in marks for mark in found.values() for look in mark.looks}
    items: list[tuple[str, Look, Level, str]] = []
    items += [("look", look, "certain", say.t(LOOK_WORDS[look])) for look in looks.LOOKS if look in dict(used)]
    if brief.days:
        levels = {level for _, level in used}
        items += [("level", "threat", level, say.t(LEVEL_WORDS[level])) for level in looks.LEVELS if level in levels]
    if any(mark.disputed for found in marks for mark in found.values()):
        items.append(("disputed", "threat", "earlier", say.t("sources disagree")))
    if any(len(mark.looks) > 1 for found in marks for mark in found.values()):
        items.append(("half", "threat", "earlier", say.t("two views are told of")))
    x, size = EDGE, CELL - 0.3
    for what, look, level, words in items:
        wide = size + 1 + text_width(words, SMALL) + 2.6
        if x > EDGE and x + wide - 2.6 > brief.width - EDGE:
            x, y = EDGE, y + CELL + 0.5
        middle = (x + size / 2, y + size / 2)
        if what == "half":
            looks.half_marks(sheet, (("threat", "earlier"), ("partner", "earlier")), *middle, size)
        elif what == "level" and level == "later":
            sheet.box(x, y, size, size, fill="#f1f3f5")
            looks.mark(sheet, look, level, *middle, size)
        else:
            looks.mark(sheet, look, level, *middle, size)
        if what == "disputed":
            looks.disputed(sheet, *middle, size)
        sheet.text(x + size + 1, y + size / 2 + 0.75, words, size=SMALL, colour=INK)
        x += wide
    return y + CELL


def _notes(brief: Brief, panels: Panels) -> list[str]:
    """What is left out, by which rule."""
    say, out = brief.say, []
    left = panels.all_columns[len(panels.columns) :]
    if left:
        rule = say.tn(
            "Not shown for want of room: {count} that is viewed ({names}). Shown first: where sources disagree, then "
            "actors before issues, then the most viewed.",
            "Not shown for want of room: {count} that are viewed ({names}). Shown first: where sources disagree, then "
            "actors before issues, then the most viewed.",
            len(left),
            names=_some(brief, left),
        )
        out.append(rule)
    gone = sorted(panels.all_rows - set(panels.rows))
    if gone:
        out.append(
            say.tn(
                "{count} viewer is left out who views none of those shown, or least: {names}.",
                "{count} viewers are left out who view none of those shown, or least: {names}.",
                len(gone),
                names=_some(brief, gone),
            )
        )
    return out


def _some(brief: Brief, ids: list[str], most: int = 6) -> str:
    """The names of the first of some things, and how many more there are."""
    names = [brief.say.name(brief.state, id_) for id_ in ids[:most]]
    if len(ids) > most:
        names.append(brief.say.tn("{count} more", "{count} more", len(ids) - most))
    return ", ".join(names)


def _alt(brief: Brief, panels: Panels, days: tuple[date | None, ...], marks: list[Marks]) -> str:
    """In a sentence a date: how many views of which sort are shown."""
    say, out = brief.say, []
    out.append(
        say.t(
            "A table of marks: {rows} viewers in rows, {columns} who are viewed in columns.",
            rows=len(panels.rows),
            columns=len(panels.columns),
        )
    )
    for day, found in zip(days, marks, strict=True):
        shown = shown_marks(panels, found)
        counts = Counter(look for mark in shown.values() for look, _ in mark.looks)
        told = ", ".join(say.pair(say.t(LOOK_WORDS[look]), counts[look]) for look in looks.LOOKS if counts[look])
        certain = sum(level == "certain" for mark in shown.values() for _, level in mark.looks)
        disputed = sum(mark.disputed for mark in shown.values())
        when = say.t("As of {date}", date=say.day(day)) if day else say.t("All dates")
        text = f"{say.pair(when, told or say.t('no view'))}."
        if day:
            text += " " + say.t("Certain on that day: {count}.", count=certain)
        out.append(text + " " + say.t("Cells in which sources disagree: {count}.", count=disputed))
    return " ".join(out)


def shown_marks(panels: Panels, found: Marks) -> Marks:
    """The marks of the cells that are drawn."""
    rows, columns = set(panels.rows), set(panels.columns)
    return {(a, b): mark for (a, b), mark in found.items() if a in rows and b in columns and a != b}


def _description(brief: Brief, panels: Panels, days: tuple[date | None, ...], marks: list[Marks]) -> list[str]:
    """A line for each row and date."""
    say, out = brief.say, []
    for day, found in zip(days, marks, strict=True):
        shown = shown_marks(panels, found)
        out.append(say.pair(say.t("As of {date}", date=say.day(day)) if day else say.t("All dates"), "").rstrip())
        for holder in panels.rows:
            told = [
                say.pair(say.name(brief.state, target), _spoken(brief, shown[holder, target], day))
                for target in panels.columns
                if (holder, target) in shown
            ]
            if told:
                out.append(f"{say.name(brief.state, holder)} – {'; '.join(told)}.")
    return out


def _spoken(brief: Brief, mark: Mark, day: date | None) -> str:
    say = brief.say
    words = [say.t(LOOK_WORDS[look]) + (f" ({say.t(LEVEL_WORDS[level])})" if day else "") for look, level in mark.looks]
    return say.listed(words) + (f" [{say.t('sources disagree')}]" if mark.disputed else "")
