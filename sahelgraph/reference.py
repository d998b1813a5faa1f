"""The pages that are generated from the commands and the queries, and the README's answers.

`make generate` writes them; a test checks that they are current.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from cypher.query import CATEGORIES, Query, queries
from sahelgraph.cli import COMMANDS, cli, run

ROOT = Path(__file__).parent.parent
ANSWERED = (Path("README.md"), Path("docs/questions.md"), Path("docs/analysis.md"), Path("docs/diff.md"))
"""Pages with answers in them."""
_KINDS = re.compile(r"(<!-- kinds of change -->\n).*?(<!-- end -->)", re.DOTALL)
_BLOCK = re.compile(r"(<!-- answer: (?P<command>.*?) -->\n).*?(<!-- end -->)", re.DOTALL)


def cli_page() -> str:
    """`docs/cli.md`: each command's help, as it prints it."""
    parts = ["# The commands\n\nGenerated from `--help` by `make generate`. Do not edit.\n"]
    # A command keeps the first help option that it made: with the group's settings it is the same in any order.
    parent = click.Context(cli, info_name="sahelgraph", terminal_width=100, **cli.context_settings)
    for name in COMMANDS:
        command = cli.get_command(parent, name)
        assert command is not None
        with click.Context(command, info_name=name, parent=parent, max_content_width=100, terminal_width=100) as ctx:
            parts.append(f"## `sahelgraph {name}`\n\n```text\n{command.get_help(ctx)}\n```\n")
            parts.extend(_subcommands(command, ctx))
    parts.append(
        "Exit codes: 0; 1 for findings (`disputes --fail`, `check --text` with a sentence missing); 2 for bad use or "
        "bad input, said in one line; 70 for a fault of ours.\n"
    )
    return "\n".join(parts)


def _subcommands(command: click.Command, parent: click.Context) -> Iterator[str]:
    for name in command.list_commands(parent) if isinstance(command, click.Group) else ():
        inner = command.get_command(parent, name)  # type: ignore[attr-defined]
        with click.Context(inner, info_name=name, parent=parent, max_content_width=100, terminal_width=100) as ctx:
            yield f"### `{ctx.command_path}`\n\n```text\n{inner.get_help(ctx)}\n```\n"


def queries_page() -> str:
    """`docs/queries.md`: what each shipped query answers."""
    parts = ["# The queries\n\nGenerated from `cypher/queries` by `make generate`. Do not edit.\n"]
    for category in CATEGORIES:
        found = [query for query in queries().values() if query.category == category]
        if found:
            parts.append(f"## {category.capitalize()}\n")
            parts.extend(_query_part(query) for query in found)
    return "\n".join(parts)


def _query_part(query: Query) -> str:
    def example(name: str) -> str:
        return f" -p {name}={shlex.quote(str(query.parameters[name].example))}"

    required = "".join(example(name) for name, parameter in query.parameters.items() if parameter.required)
    lines = [
        f"### {query.name}\n",
        f"{query.question}{' Draws a graph in Neo4j Browser.' if query.graph else ''}\n",
        f"```bash\nsahelgraph query {query.name}{required}\n```\n",
    ]
    for parameter in query.parameters.values():
        need = (
            "required"
            if parameter.required
            else f"default {'none' if parameter.default is None else parameter.default}"
        )
        lines.append(f"- `{parameter.name}` ({parameter.type}, {need}): {parameter.description}")
    lines.append("")
    lines.append("| column | meaning |\n|---|---|")
    lines.extend(f"| `{name}` | {meaning} |" for name, meaning in query.columns.items())
    return "\n".join(lines) + "\n"


def coverage_page() -> str:
    """`docs/coverage.md`: what the shipped facts cover, and what they do not."""
    from graph.coverage import coverage, gaps
    from loaders.facts_folder import SHIPPED, derived_folder

    state = derived_folder(SHIPPED)
    found = coverage(state)
    lines = ["# What the shipped facts cover\n", "Generated from `loaders/facts` by `make generate`. Do not edit.\n"]
    lines += ["| | |\n|---|---|", *(f"| {name} | {number} |" for name, number in found.totals.items()), ""]
    for title, table in found.tables.items():
        rows = sorted(table.items(), key=lambda item: (-item[1], item[0]))
        lines += [f"## {title}\n", "| | |\n|---|---|", *(f"| {word} | {number} |" for word, number in rows), ""]
    lines += [
        "## Gaps\n",
        "`sahelgraph gaps` prints these for any facts folder.\n",
        *(f"- {gap}" for gap in gaps(state)),
    ]
    return "\n".join(lines) + "\n"


def answer(command: str, db: str) -> str:
    """What a command prints on the graph `db`. Raises ValueError where it fails."""
    words = shlex.split(command)
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = run([*words[1:], "--db", db])
    # 1 is a finding: `diff` found something.
    if code > 1:
        raise ValueError(f"{command} exits with {code}")
    return out.getvalue().rstrip() + "\n"


def _answered() -> Iterator[tuple[Path, str]]:
    """Each page with its `<!-- answer: command -->` blocks filled anew from the shipped facts."""
    with tempfile.TemporaryDirectory() as folder:
        db = str(Path(folder) / "graph.kgl")
        if run(["load", "--quiet", "--db", db]):
            raise ValueError("the shipped facts do not load")
        for page in ANSWERED:
            text = (ROOT / page).read_text(encoding="utf-8")
            yield (
                page,
                _KINDS.sub(
                    lambda m: f"{m[1]}\n{kinds_of_change()}\n{m[2]}",
                    _BLOCK.sub(lambda m: f"{m[1]}\n{_shown(m['command'], answer(m['command'], db))}\n{m[3]}", text),
                ),
            )


def kinds_of_change() -> str:
    """The table of kinds of change, for `docs/diff.md`."""
    from graph.diff import GROUPS, KINDS

    rows = ["| kind | in words | computed from |\n|---|---|---|"]
    for group in GROUPS:
        rows.append(f"| **{group.title}** | | |")
        rows.extend(
            f"| `{kind.name}` | {_in_a_cell(kind.words)} | {kind.computed_from} |"
            for kind in sorted(KINDS.values(), key=lambda kind: kind.importance)
            if kind.group == group.name
        )
    return "\n".join(rows) + "\n"


def _in_a_cell(words: str) -> str:
    """Words for several, with names left open."""
    words = re.sub(r"\[([^|\]]*)\|([^\]]*)\]", r"\1", words)
    for name, shown in {"{subject}": "A", "{O}": "B", "{o}": "B"}.items():
        words = words.replace(name, shown)
    return re.sub(r"\{(\w+)\}", r"*\1*", words)


def _shown(command: str, text: str) -> str:
    return text if "--format markdown" in command else f"```text\n{text}```\n"


def files() -> Iterator[tuple[Path, str]]:
    """Every page that is generated here: path from the root, and its text."""
    yield Path("docs/cli.md"), cli_page()
    yield Path("docs/queries.md"), queries_page()
    yield Path("docs/coverage.md"), coverage_page()
    yield from _answered()


def main() -> None:
    """Write every generated page."""
    for path, text in files():
        (ROOT / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
