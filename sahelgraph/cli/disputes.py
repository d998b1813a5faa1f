"""`sahelgraph disputes`."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from sahelgraph.cli.common import Day, db_option, note, quiet_option

if TYPE_CHECKING:
    from graph.cases import Case
    from graph.claims import Claim
    from graph.state import State


WIDTH = 110
"""Characters a line, where nobody's terminal says otherwise."""


def width() -> int:
    """The terminal's width; a fixed one when piped, so that the same facts give the same text."""
    return max(60, shutil.get_terminal_size().columns) if sys.stdout.isatty() else WIDTH


@click.command("disputes")
@click.option("--kind", type=click.Choice(["polarity", "attribution", "tenure", "quantity"]), help="Only this kind.")
@click.option("--open", "only_open", is_flag=True, help="Only those that nobody has settled.")
@click.option("--fail", is_flag=True, help="Exit with 1 where there are open disputes.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--known-on", type=Day(), metavar="DAY", help="Only what was published by that day.")
@db_option
@quiet_option
def command(
    kind: str | None, only_open: bool, fail: bool, form: str, known_on: date | None, db: str | None, quiet: bool
) -> int:
    """Show where claims clash: each side with its sources, what bears on it, and the judgement, if there is one."""
    from graph.cases import cases
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        state = graph.state(known_on=known_on)
    found = [case for case in cases(state) if kind in (None, case.kind) and (case.is_open or not only_open)]
    if form == "json":
        click.echo(json.dumps([as_data(case, state) for case in found], ensure_ascii=False, indent=2))
    else:
        for number, case in enumerate(found, 1):
            click.echo(text(case, state, number, width()) + "\n")
    still_open = sum(case.is_open for case in found)
    note(f"{len(found)} disputes, {still_open} open", quiet)
    return 1 if fail and still_open else 0


def _name(state: State, id_: str) -> str:
    return str(state.nodes[id_].props["name"])


def _source(state: State, id_: str) -> str:
    props = state.nodes[id_].props
    return f"{props['publisher']}, {props.get('published', 'undated')}"


def _wrap(text: str, indent: int, width: int) -> str:
    """A paragraph; its further lines stand two to the right."""
    return textwrap.fill(
        text,
        width,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _fate(claim: Claim, case: Case) -> str:
    if not case.stands:
        return ""
    return " [stands]" if claim.ref in case.stands else " [deprecated]"


def text(case: Case, state: State, number: int, width: int = WIDTH) -> str:
    """A case as lines of text, at most `width` characters each where words allow."""
    lines = [(0, f"{number}. {case.kind}, {case.verdict}: {case.rule}")]
    for mark, side in zip("ab", case.sides, strict=True):
        lines.append((3, f"{mark}) {_heading(side[0], state)}"))
        for claim in side:
            lines.append((6, f"- {claim.text('says')}"))
            lines.append((8, f"{_source(state, claim.source)} ({claim.ref}){_fate(claim, case)}"))
    for id_, since, until, refs in case.tenures:
        term = f"{since or 'unknown'} to {until or 'still in office when last read of'}"
        lines.append((3, f"tenure: {_name(state, id_)}, {term} ({', '.join(refs)})"))
    for source, parent, basis, reason in case.lineage:
        lines.append((3, f"lineage: {source} re-reports {parent} ({basis}: {reason})"))
    if case.judgement:
        lines.append((3, f"judgement: {case.judgement}"))
        rests = ", ".join(_source(state, id_) for id_ in case.sources)
        lines.append((5, f"{case.judged_by}, {case.judged_on}" + (f"; rests on {rests}" if rests else "")))
    return "\n".join(_wrap(line, indent, width) for indent, line in lines)


def _heading(claim: Claim, state: State) -> str:
    from graph.schema import EDGES, SIGN_EDGE

    target = _name(state, claim.object or claim.subject)
    if claim.sign:
        holder = _name(state, claim.holder or claim.subject)
        return f"{holder} {EDGES[SIGN_EDGE[claim.sign]].words.replace(' as ', f' {target} as ', 1)}"
    return f"{_name(state, claim.subject)} {claim.predicate.words} {target}: {'yes' if claim.affirmed else 'no'}"


def as_data(case: Case, state: State) -> dict[str, Any]:
    """A case as plain data."""
    return {
        "kind": case.kind,
        "verdict": case.verdict,
        "rule": case.rule,
        "sides": [
            [
                {
                    "claim": claim.ref,
                    "says": claim.text("says"),
                    "holder": _name(state, claim.holder or claim.subject),
                    "source": claim.source,
                    "publisher": state.nodes[claim.source].props["publisher"],
                    "published": state.nodes[claim.source].props.get("published"),
                    "stands": (claim.ref in case.stands) if case.stands else None,
                }
                for claim in side
            ]
            for side in case.sides
        ],
        "tenures": [
            {
                "government": id_,
                "since": since and since.isoformat(),
                "until": until and until.isoformat(),
                "claims": refs,
            }
            for id_, since, until, refs in case.tenures
        ],
        "lineage": [
            {"source": source, "re_reports": parent, "basis": basis, "reason": reason}
            for source, parent, basis, reason in case.lineage
        ],
        "judgement": case.judgement or None,
        "judged_by": case.judged_by or None,
        "judged_on": case.judged_on and case.judged_on.isoformat(),
        "sources": case.sources,
    }
