"""Deployments: whose force is where and how many, as ranges of what different claims say."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from exports.map.quantity import quantity
from exports.report.context import Context, last_told
from exports.report.dates import day, told_of
from exports.report.figures import figure
from exports.report.model import Remark, Section, Subheading, Table, cell
from exports.report.sentences import Part, Sentence, statements
from graph.claims import Claim

VOUCHED = ("fact", "assessment")
Place = tuple[str, str]


def build(context: Context) -> Section | None:
    """The section; None where nothing is told of as deployed or withdrawn."""
    claims = [claim for claim in context.held if claim.predicate.name == "deployed_in" and claim.object]
    present, old = _present(claims, context)
    others = [claim for claim in claims if not _vouched(claim) and context.recent(claim)]
    section = Section("deployments", context.t("deployments"))
    until = day(context.as_of, context.tongue)
    section.blocks.append(Remark(context.t("deployments_rule", day=until, old=old)))
    if present and (drawn := figure("deployments", context, context.as_of)):
        section.blocks.append(drawn)
    order = sorted(present, key=lambda key: _weight(key, present[key], context))
    limit = context.limits.deployments
    if order:
        head = tuple(context.t(name) for name in ("force", "place", "strength", "last", "origins"))
        rows = tuple(_row(key, present[key], context) for key in order[:limit])
        section.blocks.append(Table(context.t("present"), head, rows))
        if len(order) > limit:
            section.blocks.append(Remark(context.t("left_out", count=len(order) - limit)))
    if others:
        section.blocks += [
            Subheading(context.t("unvouched")),
            *context.shown(context.told(others), context.limits.movements),
        ]
    since = context.since
    left = [
        claim
        for claim in context.held
        if claim.predicate.name == "withdrew_forces_from"
        and claim.affirmed
        and since <= (_day(claim) or date.min) <= context.as_of
    ]
    if left:
        title = context.t("withdrawals", day=day(since, context.tongue))
        section.blocks += [Subheading(title), *context.shown(context.told(left), context.limits.movements)]
    numbered = [statement for key in order for statement in statements(_numbered(present[key]), context.state)]
    section.lead = [context.teller.tell(statement) for statement in numbered[:2]]
    return section if present or others or left else None


def _day(claim: Claim) -> date | None:
    """When at the latest it happened."""
    return claim.day("since_latest")


def _vouched(claim: Claim) -> bool:
    return claim.affirmed and claim.modality in VOUCHED


def _present(claims: list[Claim], context: Context) -> tuple[dict[Place, list[Claim]], int]:
    """The deployments told of lately and not as ended since, and how many others there are."""
    found: dict[Place, list[Claim]] = defaultdict(list)
    for claim in claims:
        if _vouched(claim) and claim.object:
            found[claim.subject, claim.object].append(claim)
    ended: dict[Place, list[date]] = defaultdict(list)
    for claim in context.claims:
        if claim.predicate.name == "withdrew_forces_from" and claim.object and _vouched(claim):
            ended[claim.subject, claim.object].append(claim.day("since_latest") or date.max)
    within = _within(context)
    kept = {}
    for (force, place), some in found.items():
        # What is older than two years, or of no known day, is no part of the range of today.
        told = [(claim, day) for claim in some if (day := last_told(claim)) and context.recent(claim)]
        gone = [day for where in (place, *within[place]) for day in ended[force, where] if day <= context.as_of]
        lasting = [claim for claim, day in told if not gone or day > max(gone)]
        if lasting:
            kept[force, place] = lasting
    return kept, len(found) - len(kept)


def _within(context: Context) -> dict[str, set[str]]:
    """For each place what it lies in: who left Niger has left Agadez."""
    out: dict[str, set[str]] = defaultdict(set)
    for claim in context.claims:
        if claim.predicate.name in ("located_in", "capital_of") and claim.affirmed and claim.object:
            out[claim.subject].add(claim.object)
    return out


def _numbered(claims: list[Claim]) -> list[Claim]:
    return [
        claim
        for claim in claims
        if claim.number("quantity_low") is not None or claim.number("quantity_high") is not None
    ]


def _weight(key: Place, claims: list[Claim], context: Context) -> tuple[object, ...]:
    certain = any(claim.text("grade") == "certain" for claim in claims)
    told = max(last_told(claim) or date.min for claim in claims)
    return not certain, not _numbered(claims), -len({claim.text("origin") for claim in claims}), -told.toordinal(), key


def _row(key: Place, claims: list[Claim], context: Context) -> tuple[Sentence, ...]:
    tongue = context.tongue
    numbered = _numbered(claims)
    latest = max(claims, key=lambda claim: (last_told(claim) or date.min, claim.ref))
    origins = len({claim.text("origin") for claim in claims})
    disputed = context.tongue.words.disputed if any(claim.props["disputed"] for claim in numbered) else ""
    amount = _range(numbered, context) or context.teller.amount(claims[0]) or context.t("no_number")
    rests = numbered or claims
    ids = tuple(claim.id for claim in rests)
    assessed = sum(claim.modality == "assessment" for claim in rests)
    amount += context.t("assessed" if assessed == len(rests) else "partly_assessed") if assessed else ""
    return (
        cell(context.name(key[0])),
        cell(context.name(key[1])),
        Sentence((Part(tongue.polish(amount + disputed), ids),)),
        cell(told_of(latest, context.state, tongue).removeprefix("le ")),
        cell(tongue.number(origins)),
    )


def _range(claims: list[Claim], context: Context) -> str:
    """From the lowest to the highest number that the claims give; each alone in its own words."""
    told = dict.fromkeys(quantity(claim, context.tongue.code) for claim in claims)
    if len(told) <= 1:
        return "".join(told)
    lows = [number for claim in claims if (number := claim.number("quantity_low")) is not None]
    highs = [number for claim in claims if (number := claim.number("quantity_high")) is not None]
    numbers = lows + highs
    low, high = (context.tongue.number(int(pick(numbers))) for pick in (min, max))
    text = context.t("range", low=low, high=high) if low != high else low
    about = any(claim.props.get("approximate") for claim in claims)
    return context.tongue.say("about {amount}", amount=text) if about else text
