"""Sentences made of claims, by templates only: they never say more than the claims do.

Claims that state the same of the same two are one *statement*. A sentence tells a statement: with its modality and
polarity, who is said to hold or to say it, who printed it (as independent origins, not reprints), when, and whether it
is disputed. A qualification that every claim of a statement has stands in the sentence; what only some have stands in
the notes, with each claim's own words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import cast

from exports.map.quantity import quantity
from exports.report.dates import When, period, when
from exports.report.grammar import Name, Verb, agree, capital
from exports.report.tongue import Tongue
from graph.claims import Claim
from graph.schema.predicates import FIGHTERS
from graph.state import State
from graph.views import grade

SAYING = ("views", "accused_of")
"""Kinds of claim whose clause itself names the holder, or whose subject holds the view."""
MOST_VARIANTS = 3
"""Dates that a sentence gives of one event; the others stand in the notes."""
_ABOUT_THE_TEXT = re.compile(
    r"^(?:the (?:speakers?|text|article|headline|month|year|day|date|source|words|rank|sentence|letter|statement|count"
    r"|site|post|page)\b|it is |it (?:rejects the accusation|stays)|a heading|[\"“]|a year that the text"
    r"|on a visit last year|(?:\w+ )+before \w+day\b|\w+day before \d|undated|by other reports|by the context|said "
    r"|he |she |they |told |last |when it |a party|beginning and end )",
    re.IGNORECASE,
)
"""Parts of a `detail` that say something of the source, not of what it says: they stand in the notes."""


@dataclass(frozen=True)
class Part:
    """A run of a sentence, and the claims that it rests on; `lang` where it is not in the report's language."""

    text: str
    claims: tuple[str, ...] = ()
    lang: str = ""


@dataclass(frozen=True)
class Sentence:
    """A sentence in parts; a note stands after each part that has claims."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """Its words alone."""
        return "".join(part.text for part in self.parts)

    @property
    def claims(self) -> list[str]:
        """The ids of all claims that it rests on, each once."""
        return list(dict.fromkeys(id_ for part in self.parts for id_ in part.claims))


@dataclass
class Statement:
    """Claims that state the same; ordered by how well they serve as evidence."""

    key: tuple[object, ...]
    claims: list[Claim] = field(default_factory=list)
    siblings: list[Statement] = field(default_factory=list)
    """The same of other subjects, claim by claim in the same sources: "Mali and Niger left" is one sentence."""

    @property
    def first(self) -> Claim:
        """The claim that serves best."""
        return self.claims[0]

    @property
    def subjects(self) -> list[str]:
        """Its subject, and those of its siblings."""
        return [self.first.subject, *(one.first.subject for one in self.siblings)]

    def all_of(self, claims: Iterable[Claim]) -> tuple[str, ...]:
        """The ids of some of its claims, and of those of its siblings that say the same in the same source."""
        wanted = {_mark(claim) for claim in claims}
        found = [claim for one in (self, *self.siblings) for claim in one.claims if _mark(claim) in wanted]
        return tuple(claim.id for claim in found)

    @cached_property
    def origins(self) -> int:
        """How many independent origins it has."""
        return len({claim.text("origin") for claim in self.claims})

    @cached_property
    def sources(self) -> int:
        """How many documents it is in."""
        return len({claim.source for claim in self.claims})

    @property
    def is_disputed(self) -> bool:
        """Whether a claim of it is disputed."""
        return any(claim.props["disputed"] for claim in self.claims)


def key(claim: Claim) -> tuple[object, ...]:
    """What a claim states, but for when: claims with one key are told in one sentence."""
    holder = claim.holder if claim.holder != claim.subject else None
    numbers = (claim.number("quantity_low"), claim.number("quantity_high"), bool(claim.props.get("approximate")))
    said = claim.text("quantity_text") if numbers[:2] == (None, None) else ""
    texts = tuple(claim.text(name) for name in ("stance", "role", "item", "unit"))
    return (
        claim.predicate.name, claim.subject, claim.object or "", claim.affirmed, claim.modality, holder or "", *texts,
        *(str(number) for number in numbers), said,
    )  # fmt: skip


def statements(claims: Iterable[Claim], state: State) -> list[Statement]:
    """Claims gathered into statements, in the order of their keys."""
    found: dict[tuple[object, ...], Statement] = {}
    for claim in claims:
        found.setdefault(mark := key(claim), Statement(mark)).claims.append(claim)
    for statement in found.values():
        statement.claims.sort(key=lambda claim: evidence_order(claim, state))
    return [found[mark] for mark in sorted(found, key=str)]


def _mark(claim: Claim) -> tuple[str, str, str]:
    return claim.source, claim.text("valid"), claim.speaker or ""


def merged(found: Iterable[Statement]) -> list[Statement]:
    """Statements that differ by their subject alone, and stand in the same sources with the same dates, as one."""
    out: dict[tuple[object, ...], Statement] = {}
    for statement in found:
        first = statement.first
        told = sorted(
            (*_mark(one), detail(one), one.text("rank"), bool(one.props["disputed"])) for one in statement.claims
        )
        own = first.subject if first.speaker == first.subject else ""
        issues = tuple(sorted({id_ for one in statement.claims for id_ in one.texts("regarding")}))
        mark = (statement.key[0], own, *statement.key[2:], issues, tuple(told))
        if mark in out:
            out[mark].siblings.append(statement)
        else:
            out[mark] = statement
    return list(out.values())


def evidence_order(claim: Claim, state: State) -> tuple[object, ...]:
    """Which claim is cited first: one that stands, of the origin itself, dated, from a reliable source, early."""
    source = state.nodes[claim.source].props
    return (
        claim.text("rank") == "deprecated",
        source["origin"] != claim.source,
        "published" not in source,
        str(source["reliability"]),
        str(source.get("published", "")),
        claim.ref,
    )


class Teller:
    """Tells statements of a graph in a language, as of a day."""

    def __init__(self, state: State, tongue: Tongue, as_of: date) -> None:
        self.state = state
        self.tongue = tongue
        self.as_of = as_of
        self._open: set[str] = set()
        self._stands: set[str] = set()
        for edge in state.of_type("DISPUTES"):
            if edge.props["verdict"] in ("open", "unsure"):
                self._open |= {edge.start, edge.end}
            self._stands |= set(cast("list[str]", edge.props.get("stands", [])))

    def name(self, id_: str) -> str:
        """A name within a sentence, with its article."""
        return str(self.tongue.name(self.state.nodes[id_]))

    def tell(self, statement: Statement) -> Sentence:
        """A statement as one sentence, with its claims."""
        dates, variants = self._dates(statement)
        text = self._framed(statement, dates)
        if not variants:
            return self._sentence([Part(text, statement.all_of(statement.claims))])
        parts = [Part(text + self.tongue.words.variants.format(variants=""))]
        for number, (told, claims) in enumerate(variants):
            lead = self.tongue.words.semicolon if number else ""
            count = self.tongue.words.variant.format(when=told, count=len(claims), all=len(statement.claims))
            parts.append(Part(lead + count, statement.all_of(claims)))
        return self._sentence(parts)

    def _sentence(self, parts: list[Part]) -> Sentence:
        out = [
            Part(self.tongue.polish(capital(part.text) if number == 0 else part.text), part.claims, part.lang)
            for number, part in enumerate(parts)
        ]
        # The note stands after the full stop.
        out[-1] = Part(out[-1].text + ".", out[-1].claims, out[-1].lang)
        return Sentence(tuple(out))

    def subject(self, statement: Statement) -> Name:
        """Its subject, or its subjects as one name of many."""
        return self.tongue.together([self.tongue.name(self.state.nodes[id_]) for id_ in statement.subjects])

    def _framed(self, statement: Statement, dates: str) -> str:
        claim, frames = statement.first, self.tongue.frames
        who = self._who(statement)
        values = {
            "S": str(self.subject(statement)),
            "o": self._bare(claim.object),
            "dates": dates,
            "according": self.tongue.words.according.format(who=self.publishers(statement)),
            "said": self._said(statement),
            "dispute": self._dispute(statement),
            "by": self.tongue.words.by.format(who=who) if who else "",
        }
        if claim.predicate.name == "accused_of" and claim.affirmed and claim.modality == "allegation":
            return frames.accused.format(clause=self.clause(statement), **values)
        clause = self._cleared(statement, values) if claim.predicate.name == "accused_of" else ""
        clause = clause or (self._unsure_clause(statement) if _unsure(claim) else self.clause(statement))
        if claim.modality == "assessment":
            return self._assessed(statement, clause, values)
        held = self._held(claim) if claim.modality == "plan" or claim.predicate.name not in SAYING else ""
        if claim.modality == "fact":
            clause += held
            if held and values["dates"].startswith(" "):
                values["dates"] = f",{values['dates']}"
        return str(getattr(frames, claim.modality).format(clause=clause, held=held, **values))

    def _held(self, claim: Claim) -> str:
        """In whose view it is so, where that is not the subject's."""
        if claim.holder is None or claim.holder == claim.subject:
            return ""
        holder = self.tongue.name(self.state.nodes[claim.holder])
        return self.tongue.words.held.format(who=holder, de_who=self.tongue.of(holder))

    def _cleared(self, statement: Statement, values: dict[str, str]) -> str:
        """That an accusation is denied: it is not said that nobody accuses. Empty where it is not denied."""
        claim, frames = statement.first, self.tongue.frames
        if claim.affirmed:
            return ""
        now = any(grade(one.props, self.as_of) == "certain" for one in statement.claims)
        told = frames.cleared if now else frames.cleared_then
        form = {"plan": frames.cleared_plan, "fear": frames.cleared_fear}.get(claim.modality, told)
        own = claim.modality == "fact"
        return form.format(o=values["o"], S=values["S"], by=values["by"] if own else "") + self._qualified(statement)

    def _assessed(self, statement: Statement, clause: str, values: dict[str, str]) -> str:
        """Whose judgement it is: the holder's, else the speakers', else that of who printed it."""
        claim, own = statement.first, dict(values)
        holder = claim.holder if claim.holder and (claim.holder != claim.subject or not claim.speaker) else None
        own_words = holder == claim.subject or (
            not holder and all(one.speaker == claim.subject for one in statement.claims)
        )
        if own_words and self.state.nodes[claim.subject].kind != "Person":
            own["said"] = ""
            return agree(self.tongue.frames.assessed_self, self.subject(statement)).format(clause=clause, **own)
        if holder:
            name = self.tongue.name(self.state.nodes[holder])
            who, of_who = str(name), self.tongue.of(name)
        elif all(one.speaker for one in statement.claims):
            who, of_who = self._speakers(statement, str), self._speakers(statement, self.tongue.of)
            own["said"] = ""
        else:
            who = self.publishers(statement)
            of_who = f"de {who}"
            own["according"] = ""
        return self.tongue.frames.assessment.format(clause=clause, who=who, de_who=of_who, **own)

    def _who(self, statement: Statement) -> str:
        """The holder, where it is not the subject."""
        holder = statement.first.holder
        if holder is None or holder == statement.first.subject:
            return ""
        return self.name(holder)

    def clause(self, statement: Statement) -> str:
        """`the United States sees the Wagner Group as a threat`: what a claim states, without who says so."""
        claim = statement.first
        verb = self._verb(claim)
        current = claim.predicate.temporal == "state" and any(
            grade(one.props, self.as_of) == "certain" for one in statement.claims
        )
        form = (verb.now if current else verb.then) if claim.affirmed else verb.not_now if current else verb.not_then
        return f"{self.subject(statement)} {self._filled(form, statement)}"

    def _unsure_clause(self, statement: Statement) -> str:
        claim, frames = statement.first, self.tongue.frames
        verb = self._verb(claim)
        said = self._filled(verb.may if claim.affirmed else verb.may_not, statement)
        frame = frames.planned if claim.modality == "plan" else frames.feared
        text = frame.format(S=self.subject(statement), verb=said)
        return text.replace(" to not ", " not to ", 1)

    def _verb(self, claim: Claim) -> Verb:
        fighters = self.state.nodes[claim.subject].kind in set(FIGHTERS) - {"Country"}
        return self.tongue.verb(claim.predicate.name, claim.text("stance"), fighters)

    def _filled(self, form: str, statement: Statement) -> str:
        claim, words = statement.first, self.tongue.words
        target = self.tongue.name(self.state.nodes[claim.object]) if claim.object else Name(words.nothing)
        item = words.item.format(item=claim.text("item")) if claim.text("item") else words.nothing
        who = self._who(statement)
        by = words.by.format(who=who) if who else ""
        text = self.tongue.filled(form, self.subject(statement), [target], {"item": item, "by": by})
        return text + self._qualified(statement)

    def _qualified(self, statement: Statement) -> str:
        """Part, number, what is at stake, and the details that all its claims have."""
        claim, words = statement.first, self.tongue.words
        text = words.role.format(role=self.tongue.foreign(claim.text("role"))) if claim.text("role") else ""
        if amount := self.amount(claim):
            strength = claim.predicate.name == "has_strength"
            text += (words.strength if strength else words.quantity).format(amount=amount)
        issues = set.intersection(*(set(one.texts("regarding")) for one in statement.claims))
        if issues:
            text += words.regarding.format(what=self.tongue.listed([self._bare(id_) for id_ in sorted(issues)], 4))
        details = [detail(one) for one in statement.claims]
        if all(details):
            told = self.tongue.words.semicolon.join(dict.fromkeys(details))
            text += words.detail.format(detail=words.english.format(detail=told))
        return text

    def amount(self, claim: Claim) -> str:
        """How many, with the unit, in words."""
        number = quantity(claim, self.tongue.code)
        unit = claim.text("unit")
        has_number = claim.number("quantity_low") is not None or claim.number("quantity_high") is not None
        if not has_number:
            # As whoever wrote the facts has it: "smaller forces".
            return self.tongue.words.wording.format(text=number) if number else ""
        if not unit:
            return number
        return self.tongue.words.amount.format(amount=number, unit=self.tongue.foreign(unit))

    def _bare(self, id_: str | None) -> str:
        return self.tongue.name(self.state.nodes[id_]).text if id_ else self.tongue.words.nothing

    def publishers(self, statement: Statement) -> str:
        """`Le Monde`; `4 independent origins, among them Le Monde and Reuters`."""
        words = self.tongue.words
        names = list(dict.fromkeys(self.publisher(claim) for claim in statement.claims))
        some = self.tongue.listed(names[:2])
        if statement.origins > 1:
            text = words.origins.format(count=self.tongue.number(statement.origins), some=some)
            more = statement.sources > statement.origins
            return text + words.documents.format(count=self.tongue.number(statement.sources)) if more else text
        if statement.sources > 1:
            return words.one_origin.format(count=self.tongue.number(statement.sources), some=some)
        return some

    def publisher(self, claim: Claim) -> str:
        """Who printed it."""
        return str(self.state.nodes[claim.source].props["publisher"])

    def _said(self, statement: Statement) -> str:
        """Who is said to have said it, and in how many of its claims; nothing where the holder speaks for itself."""
        claims, words = statement.claims, self.tongue.words
        if not any(claim.speaker for claim in claims):
            return ""
        holder = statement.first.holder
        if holder != statement.first.subject and all(claim.speaker == holder for claim in claims):
            return ""
        subject = self.tongue.name(self.state.nodes[statement.first.subject])
        if all(claim.speaker == claim.subject for claim in claims):
            person = self.tongue.code == "en" and self.state.nodes[statement.first.subject].kind == "Person"
            return words.own.format(its=words.its[subject.plural or person])
        who, of_who = self._speakers(statement, str), self._speakers(statement, self.tongue.of)
        return words.said.format(who=who, de_who=of_who)

    def _speakers(self, statement: Statement, form: Callable[[Name], str]) -> str:
        spoken = Counter(claim.speaker for claim in statement.claims if claim.speaker)
        named = [form(self.tongue.name(self.state.nodes[id_])) for id_, _ in spoken.most_common()]
        names = self.tongue.listed(named)
        if spoken.total() == len(statement.claims):
            return names
        return self.tongue.words.some_said.format(who=names, count=spoken.total(), all=len(statement.claims))

    def _dispute(self, statement: Statement) -> str:
        words, claims = self.tongue.words, statement.claims
        if all(claim.text("rank") == "deprecated" for claim in claims):
            return words.deprecated
        if any(claim.id in self._open for claim in claims):
            return words.disputed
        if any(claim.props["disputed"] for claim in claims):
            stood = any(claim.ref in self._stands for claim in claims)
            return words.stands if stood else words.disputed
        return ""

    def _dates(self, statement: Statement) -> tuple[str, list[tuple[str, list[Claim]]]]:
        """When, for the frame; or, where its claims give several dates, each of them with its claims."""
        words = self.tongue.words
        groups: dict[str, list[Claim]] = defaultdict(list)
        told: dict[str, When] = {}
        for claim in statement.claims:
            found = when(claim, self.state, self.tongue)
            groups[found.text].append(claim)
            told[found.text] = found
        points = [told[text].point for text in groups if told[text].told]
        if len(points) > 1:
            # States told of several days: of what was between the days nothing is said.
            first, last = (pick((p for p in points if p), key=lambda p: p.lower) for pick in (min, max))
            text = words.told_between.format(first=period(first, self.tongue), last=period(last, self.tongue))
            claims = [claim for found in groups if told[found].told for claim in groups[found]]
            groups = {found: groups[found] for found in groups if not told[found].told} | {text: claims}
            told[text] = When(text, (first.lower, last.upper), True, first)
        if len(groups) == 1:
            text = next(iter(groups))
            if statement.first.modality in ("plan", "fear"):
                return ("" if text == words.unknown else words.planned.format(when=text)), []
            return (f" {text}" if _is_short(text) else f", {text}"), []
        order = sorted(groups, key=lambda text: (_width(told[text]), told[text].days, text))
        shown = [(text, groups[text]) for text in order[:MOST_VARIANTS]]
        rest = [claim for text in order[MOST_VARIANTS:] for claim in groups[text]]
        return "", shown + ([(words.more.format(count=len(order) - MOST_VARIANTS), rest)] if rest else [])


def _width(found: When) -> tuple[bool, int]:
    """The most exact date first; of those that are not known at the end."""
    first, last = found.days
    is_open = first == date.min or last == date.max
    return is_open, 0 if is_open else (last - first).days


def _unsure(claim: Claim) -> bool:
    return claim.modality in ("plan", "fear")


def _is_short(text: str) -> bool:
    return "," not in text


def detail(claim: Claim) -> str:
    """A claim's `detail` without what it says of the source's text."""
    parts = [part.strip() for part in claim.text("detail").split(";")]
    return "; ".join(part for part in parts if part and not _ABOUT_THE_TEXT.match(part))
