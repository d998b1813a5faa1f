"""What every output of a diff shows, in its order: groups, their parts, a sentence and its sources for each change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from exports.diff.sentences import Language, quoted, sentence
from exports.diff.times import on_day
from exports.map.languages import say
from graph.diff import GROUPS, Change, Diff, Rest, Side
from graph.diff.change import Evidence, Part
from graph.schema import EDGES, NODES

MOST = 3
"""Sources that a line names."""
LEADING = ("power", "blocs", "forces", "views")
"""Groups of which the first lines tell."""
MANY = 20
"""Sentences beyond which the most important ones are told first."""
SHORTEST = 8
"""How many those are."""
SHORT = ("dealings", "events", "other")
"""Groups of which a short text has only what changed."""

WORDS = {
    "en": {
        "title": "What changed, {before} to {after}",
        "learnt": "What is on record, {before} against {after}",
        "same": "Nothing differs: {before} and {after} are the same.",
        "told": "First told of in this time; since when, no source says",
        "unstated": "Alleged, planned, feared or denied",
        "more": "{count} more ({what}): --all lists them",
        "other": "Other changes",
        "other_note": "What differs and is none of the above; nothing is left out.",
        "sources": "Sources",
        "and": "and {count} more",
        "counts": "{claims}, {origins}",
        "claim": "{count} claim",
        "claims": "{count} claims",
        "origin": "{count} independent origin",
        "origins": "{count} independent origins",
        "undated": "undated",
        "possible": "possibly before or after",
        "against": "Set against",
        "clashes": "Clashes with",
        "also": "With it",
        "evidence": "Evidence",
        "key": "? marks what may lie outside these days: the sources leave it open.",
        "added": "added",
        "removed": "gone",
        "changed": "changed",
        "graded": "hold more or less surely",
        "added_in_time": "hold on the second day only",
        "removed_in_time": "hold on the first day only",
        "changed_in_time": "rest on other claims, or more or less surely",
        "map": "Map",
        "map_note": "The first day beside the second: what is on one of them only is strong.",
        "map_learnt": "What came, in the second graph.",
        "map_gone": "What went, in the first graph.",
        "short": "In short",
        "changed_count": "{count} changed",
        "told_count": "{count} first told of in this time, since when no source says",
        "unstated_count": "{count} alleged, planned, feared or denied",
        "other_count": "{count} other differences, at the end",
    },
    "fr": {
        "title": "Ce qui a changé, {before} – {after}",
        "learnt": "Ce qui est consigné, {before} – {after}",
        "same": "Aucune différence : {before} et {after} sont identiques.",
        "told": "Rapporté pour la première fois ; depuis quand, aucune source ne le dit",
        "unstated": "Allégué, projeté, craint ou démenti",
        "more": "{count} de plus ({what}) : --all les montre",
        "other": "Autres changements",
        "other_note": "Ce qui diffère et n’est rien de ce qui précède ; rien n’est omis.",
        "sources": "Sources",
        "and": "et {count} de plus",
        "counts": "{claims}, {origins}",
        "claim": "{count} affirmation",
        "claims": "{count} affirmations",
        "origin": "{count} origine indépendante",
        "origins": "{count} origines indépendantes",
        "undated": "sans date",
        "possible": "peut-être avant ou après",
        "against": "À comparer",
        "clashes": "En contradiction avec",
        "also": "Avec cela",
        "evidence": "Preuves",
        "key": "? signale ce qui peut se situer hors de ces jours : les sources le laissent ouvert.",
        "added": "en plus",
        "removed": "en moins",
        "changed": "changés",
        "graded": "plus ou moins sûrs",
        "added_in_time": "le second jour seulement",
        "removed_in_time": "le premier jour seulement",
        "changed_in_time": "autres affirmations, ou plus ou moins sûrs",
        "map": "Carte",
        "map_note": "Le premier jour à côté du second : ce qui n’est que sur l’un d’eux est fort.",
        "map_learnt": "Ce qui s’ajoute, dans le second graphe.",
        "map_gone": "Ce qui n’est plus, dans le premier graphe.",
        "short": "En bref",
        "changed_count": "{count} changements",
        "told_count": "{count} faits rapportés pour la première fois, sans que l’on sache depuis quand",
        "unstated_count": "{count} allégués, projetés, craints ou démentis",
        "other_count": "{count} autres différences, à la fin",
    },
}


@dataclass(frozen=True)
class Item:
    """A change with its sentence and the line of its sources."""

    change: Change
    sentence: str
    cited: str


@dataclass(frozen=True)
class Section:
    """A group with its title, and what is in each of its parts."""

    group: str
    title: str
    parts: dict[Part, list[Item]]


def sections(diff: Diff, lang: Language) -> Iterator[Section]:
    """The groups in which something changed."""
    titles = {group.name: group.title if lang == "en" else group.title_fr for group in GROUPS}
    for name, found in groupby(diff.grouped, key=lambda change: change.of.group):
        parts: dict[Part, list[Item]] = {}
        for change in found:
            item = Item(change, sentence(change, lang), cited(change, lang))
            parts.setdefault(change.part, []).append(item)
        yield Section(name, titles[name], parts)


def title(diff: Diff, lang: Language) -> str:
    """The heading of it all."""
    words = WORDS[lang]["title" if diff.in_time else "learnt"]
    return words.format(before=side_name(diff.before, lang), after=side_name(diff.after, lang))


def side_name(side: Side, lang: Language) -> str:
    """What one side is called."""
    if side.state.as_of and side.name == str(side.state.as_of):
        return on_day(side.state.as_of, lang)
    return side.name


def summary(diff: Diff, lang: Language) -> str:
    """How much there is to read: sentences of each part, and what else differs."""
    counts: list[tuple[str, int]] = [
        (f"{part}_count", sum(change.part == part for change in diff.grouped)) for part in get_args(Part)
    ]
    told = [
        WORDS[lang][name].format(count=count) for name, count in [*counts, ("other_count", other_count(diff))] if count
    ]
    return (" ; " if lang == "fr" else "; ").join(told)


def highlights(diff: Diff, lang: Language) -> list[Item]:
    """What matters most of much: what happened for certain, of each group by turns, what most origins tell first."""
    found = diff.grouped
    if len(found) <= MANY:
        return []
    by_group: dict[str, list[Change]] = {}
    for change in found:
        sure = change.part == "changed" and change.grade == "certain" and change.modality == "fact"
        if sure and change.of.group in LEADING and change.of.importance == 1:
            by_group.setdefault(change.of.group, []).append(change)
    for some in by_group.values():
        some.sort(key=lambda change: (-change.origins, -len(change.evidence), change.order))
    first = [change for at in range(SHORTEST) for some in by_group.values() for change in some[at : at + 1]][:SHORTEST]
    kept = {id(change) for change in first}
    return [Item(change, sentence(change, lang), cited(change, lang)) for change in found if id(change) in kept]


def cited(change: Change, lang: Language) -> str:
    """Its sources, with dates, and how many claims and independent origins there are."""
    words = WORDS[lang]
    names = list(dict.fromkeys(source_name(one, lang) for one in change.evidence))
    shown = names[:MOST]
    if len(names) > MOST:
        shown.append(words["and"].format(count=len(names) - MOST))
    if len(change.evidence) < 2:
        return "; ".join(shown)
    counts = words["counts"].format(
        claims=_count("claim", len(change.evidence), lang), origins=_count("origin", change.origins, lang)
    )
    return f"{'; '.join(shown)}. {counts}"


def _count(what: str, count: int, lang: Language) -> str:
    return WORDS[lang][what if count == 1 else f"{what}s"].format(count=count)


def source_name(one: Evidence, lang: Language) -> str:
    """Publisher and date."""
    return f"{one.publisher} ({one.published or WORDS[lang]['undated']})"


def evidence_of(change: Change, lang: Language) -> Iterator[tuple[str, list[Evidence]]]:
    """The claims of a change under their headings: its own, and what it is set against."""
    words = WORDS[lang]
    yield words["evidence"], list(change.evidence)
    for name, found in (
        ("against", list(change.against)),
        ("also", list(change.also)),
        ("clashes", [clash.claim for clash in change.clashes]),
    ):
        if found and change.of.group != "disputes":
            yield words[name], found


def said(one: Evidence, lang: Language) -> str:
    """One claim: what it says, how, and where."""
    marks = [] if one.modality == "fact" else [one.modality]
    marks += ["denied"] if one.polarity == "denied" else []
    marks += ["held to be wrong"] if one.rank == "deprecated" else []
    more = f" [{', '.join(marks)}]" if marks else ""
    return f"{quoted((one,), lang).rsplit(' (', 1)[0]} — {source_name(one, lang)}, {one.ref}{more}"


def other(one: Rest, diff: Diff, lang: Language) -> str:
    """What else differs, of one kind: how many, and some names."""
    plural, words = NODES[one.what].plural if one.what in NODES else "", WORDS[lang]
    kind = plural or f"“{EDGES[one.what].words}”"
    how = words.get(f"{one.how}_in_time" if diff.in_time else one.how, words[one.how])
    names = "; ".join(one.names[:MOST])
    more = f"; {words['and'].format(count=len(one.names) - MOST)}" if len(one.names) > MOST else ""
    return f"{len(one.names)} {say(kind, lang)}, {how}: {names}{more}"


def other_count(diff: Diff) -> int:
    """How many things differ that no change tells of."""
    return sum(len(one.names) for one in diff.rest)
