"""A guide for Neo4j Browser (`:guide URL` or `:play URL`): from who is here to a dispute between two articles."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cypher.query import Query, queries
from exports.neo4j_browser.saved_queries import params

TEMPLATE = Path(__file__).with_name("guide.html")
TITLE = "Who views whom as a threat in the Sahel"
ONLY_ASKED = "config autoComplete: false"
"""Browser's command not to draw every relationship between the nodes of a result."""


@dataclass(frozen=True)
class Step:
    """A page of the guide: a shipped query, what to look at, and parameters other than the query's examples.

    `limit` stands in for the query's own: beside a guide there is room for a small drawing.
    """

    title: str
    query: str
    look: str
    values: dict[str, Any] = field(default_factory=dict)
    limit: str = ""


STEPS = (
    Step(
        "Who is here",
        "overview-graph",
        "Each circle is an actor, coloured by its kind; each arrow says in words how one stands to another. "
        "Pale arrows are plans, fears or allegations. Click one: the panel shows its claims, its sources, its dates.",
        limit="25",
    ),
    Step(
        "Who views whom as a threat",
        "threat-graph",
        "Vermilion arrows see a threat, blue ones none, green ones a partner. Where two of different colours leave one "
        "actor, the sources disagree.",
    ),
    Step(
        "According to whom, on a day",
        "who-views-as-threat",
        "One row for each viewer, with its sources. Certain: a claim says so of that day; possible: a claim leaves it "
        "open. A view with no date is never certain.",
    ),
    Step(
        "The same question under another administration",
        "who-views-as-threat",
        "Governments come and go, and with them their views: compare the viewers with those of the page before.",
        {"as_of": "2024-06-01"},
    ),
    Step(
        "Who is said not to see one",
        "who-does-not-view-as-threat",
        "A denial is a claim too, not the absence of one. Look at the column disputed.",
    ),
    Step(
        "Two articles that clash",
        "dispute-graph",
        "White circles are claims in our words, grey ones the articles that they are stated in. A red arrow joins two "
        "claims that cannot both stand; in brackets is what was judged of it. Arrows between articles show who "
        "re-reports whom: two copies of one report are one witness.",
    ),
    Step(
        "Who decided, and why",
        "disputes",
        "Nothing is settled on the quiet: each judgement has its reason, its judge and the sources that it rests on.",
    ),
)


def guide_page(base: str) -> str:
    """The guide as HTML, for a place whose style and saved queries are under the address `base`."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["shown"] = _shown
    pages = [_page(step) for step in STEPS]
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(title=TITLE, pages=pages, base=base, only_asked=ONLY_ASKED)


def _page(step: Step) -> dict[str, str]:
    query = queries()[step.query]
    values = {name: parameter.example for name, parameter in query.parameters.items()} | step.values
    return {
        "title": step.title,
        "question": _limited(query.question, query, step.limit),
        "look": step.look,
        "command": _command(query, values),
        "cypher": _limited(_body(query), query, step.limit),
        "params": params(values).removeprefix(":"),
    }


def _command(query: Query, values: dict[str, Any]) -> str:
    pairs = "".join(f" -p {name}={shlex.quote(str(value))}" for name, value in values.items() if value is not None)
    return f"sahelgraph query {query.name}{pairs}"


def _body(query: Query) -> str:
    """The query under its title; its header is for `docs/queries.md`."""
    lines = query.cypher.splitlines()
    start = next(at for at, line in enumerate(lines) if not line.startswith("//"))
    return "\n".join((f"// {query.title}", *lines[start:]))


def _limited(text: str, query: Query, limit: str) -> str:
    own = re.search(r"LIMIT (\d+)", query.cypher)
    return text.replace(own[1], limit) if own and limit else text


def _shown(text: str) -> str:
    """Text in which Browser finds no event handler: it deletes `one.ref = x` from a guide, taking it for an `on…=`."""
    from markupsafe import Markup, escape

    return Markup(str(escape(text)).replace("=", "&#61;"))
