"""A diff as JSON: `docs/diff.md` and `exports/diff/schema.json` say what is in it."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from exports.diff.sentences import sentence
from graph.diff import Change, Diff, Party, Side
from graph.diff.change import Amount, Evidence
from graph.diff.delta import as_data

FORMAT = 1
"""Version of the layout."""


def as_json(diff: Diff, version: str, exact: bool = False) -> str:
    """The whole diff; `exact`: with the lossless layer, from which `graph.diff.apply` makes the second of the first."""
    data = {
        "format": FORMAT,
        "sahelgraph": version,
        "same": not diff,
        "before": _side(diff.before),
        "after": _side(diff.after),
        "counts": diff.counts,
        "changes": [change_data(change) for change in diff.changes],
        "other": [
            {
                "what": one.what,
                "how": one.how,
                "count": len(one.names),
                "ids": [key[2] for key in one.keys[: len(one.names)]],
            }
            for one in diff.rest
        ],
        **({"delta": as_data(diff.delta)} if exact else {}),
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def change_data(change: Change) -> dict[str, Any]:
    """A change as plain data."""
    return {
        "kind": change.kind,
        "group": change.of.group,
        "importance": change.of.importance,
        "sentence": {"en": sentence(change, "en"), "fr": sentence(change, "fr")},
        "subjects": [_party(party) for party in change.subjects],
        "objects": [_party(party) for party in change.objects],
        "predicate": change.predicate or None,
        "modality": change.modality,
        "denied": change.denied,
        "told": change.told,
        "learnt": change.learnt,
        "grade": change.grade,
        "disputed": change.disputed,
        "when": [{"first": _day(first), "last": _day(last)} for first, last in change.when],
        "last_told": change.last_told and {"first": _day(change.last_told[0]), "last": _day(change.last_told[1])},
        "office": _day(change.office),
        "before": _amount(change.amounts[0]) if change.amounts[0] else change.before or None,
        "after": _amount(change.amounts[1]) if change.amounts[1] else change.after or None,
        "detail": change.detail or None,
        "holders": [_party(party) for party in change.holders or ()],
        "voices": [_party(party) for party in change.voices],
        "origins": change.origins,
        "evidence": [_evidence(one) for one in change.evidence],
        "against": [_evidence(one) for one in change.against],
        "also": [_evidence(one) for one in change.also],
        "clashes": [_evidence(clash.claim) | {"verdict": clash.verdict} for clash in change.clashes],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "as_of": _day(side.as_of),
        "known_on": _day(side.known_on),
        "nodes": len(side.state.nodes),
        "edges": len(side.state.edges),
    }


def _party(party: Party) -> dict[str, str | None]:
    return {"id": party.id, "kind": party.kind or None, "name": party.name, "name_fr": party.name_fr or None}


def _amount(amount: Amount | None) -> dict[str, Any] | None:
    return amount and asdict(amount)  # type: ignore[return-value]


def _evidence(one: Evidence) -> dict[str, Any]:
    return {key: None if value == "" else value for key, value in asdict(one).items()}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
