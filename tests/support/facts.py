"""Facts for tests, written short: whatever is left out gets a plain default."""

from __future__ import annotations

from typing import Any

from graph.assemble import assemble
from graph.check import check
from graph.derive import derive
from graph.facts import FactSet
from graph.state import State

SOURCE = {
    "publisher": "P", "language": "en", "read_on": "2026-11-22", "read": "whole", "reliability": "C",
    "reliability_reason": "A test.",
}  # fmt: skip


def _claim(at: int, claim: dict[str, Any]) -> dict[str, Any]:
    locator = {"paragraph": 1, "sentence": at + 1, "start": at * 10, "end": at * 10 + 9, "sha256": f"{at:064x}"}
    return {"says": str(claim["key"]), "locator": locator} | claim


def facts_of(given: dict[str, Any]) -> FactSet:
    """A checked set of facts from `actors` (and `places`…), `sources` and `judgements`."""
    sections = {key: value for key, value in given.items() if key not in ("sources", "judgements")}
    files = [
        {
            "source": SOURCE | {"title": f"[{file['source']['id']}]"} | file["source"],
            "claims": [_claim(at, claim) for at, claim in enumerate(file.get("claims", []))],
        }
        for file in given.get("sources", [])
    ]
    judgement = {"judged_by": "t", "judged_on": "2026-11-22", "reason": "because"}
    judgements = [judgement | one for one in given.get("judgements", [])]
    facts = FactSet.model_validate({"actors": sections, "files": files, "judgements": judgements})
    findings = check(facts)
    assert not findings, findings
    return facts


def stated(given: dict[str, Any]) -> State:
    """The stated graph of such facts."""
    return assemble(facts_of(given))


def derived(given: dict[str, Any]) -> State:
    """The whole graph of such facts."""
    return derive(stated(given))
