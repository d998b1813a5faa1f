"""`sahelgraph export`: the graph in the forms that Neo4j's own tools take."""

from __future__ import annotations

from pathlib import Path

import click

from sahelgraph.cli.common import db_option, note, quiet_option


@click.group("export")
def command() -> None:
    """Write the graph for Neo4j's own tools: `neo4j-admin` (CSV) or `cypher-shell` (a script)."""


@command.command("neo4j-admin")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default="neo4j-import", show_default=True, metavar="DIR"
)
@db_option
@quiet_option
def neo4j_admin(output: Path, db: str | None, quiet: bool) -> None:
    """Write headers and CSV for `neo4j-admin database import full`, and import.sh with the command line.

    The import needs an empty store and a stopped server; constraints.cypher is for afterwards.
    """
    from exports.neo4j_admin import COMMAND, write_import
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        write_import(graph.parts(), output)
    note(f"for neo4j-admin: {output.resolve()}; the command is in {COMMAND}", quiet)


@command.command("cypher")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default="graph.cypher", show_default=True, metavar="FILE"
)
@db_option
@quiet_option
def cypher(output: Path, db: str | None, quiet: bool) -> None:
    """Write a script for `cypher-shell -f FILE`: constraints, then nodes and edges in batches.

    Running it again changes nothing.
    """
    from exports.cypher_script import write_script
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        write_script(graph.state(), output)
    note(f"for cypher-shell: {output.resolve()}", quiet)
