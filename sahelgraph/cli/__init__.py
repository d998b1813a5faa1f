"""The command line: one file a command, imported when it is called."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from sahelgraph import __version__

COMMANDS = {
    "build": "Load the facts, print the answers that matter, write the map and a snapshot.",
    "load": "Load facts into the graph, or restore a snapshot.",
    "check": "Check facts files, and locators against a source's text.",
    "query": "Ask the graph: a shipped query, a file, or Cypher on standard input.",
    "analyze": "Who views whom how, who changed, who disagrees, which camps there are.",
    "disputes": "Show where claims clash, and how the clashes were judged.",
    "map": "Write the network as one HTML file.",
    "figure": "Draw a figure for print, as SVG, PNG or PDF.",
    "snapshot": "Write the graph as a folder of files for a report.",
    "diff": "Say what changed between two days, snapshots, facts folders or git revisions.",
    "report": "Write a report with footnotes: HTML, Markdown, Word or PDF.",
    "export": "Write the graph for neo4j-admin or cypher-shell.",
    "server": "Run a real Neo4j with its Browser on this machine.",
    "browser": "Bring names, colours, saved queries and a guide into Neo4j Browser.",
    "locate": "Print the locator of a sentence in a text.",
    "gaps": "Say what the facts do not cover.",
    "new-source": "Start the facts file of a source.",
    "completion": "Print the shell's completion script.",
}


class LazyGroup(click.Group):
    """A group that knows its commands' names and imports one when it is called: `--help` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command's file."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"sahelgraph.cli.{cmd_name.replace('-', '_')}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, or say which is near."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f"; did you mean {near[0]}?" if near else "; see sahelgraph --help"
            raise click.UsageError(f"no such command {args[0]!r}{hint}")
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="sahelgraph")
def cli() -> None:
    """Who views whom as a threat in the Sahel, according to whom, as of when.

    \b
    sahelgraph build                      the whole thing: facts, answers, map, snapshot
    sahelgraph query --list               the questions it can answer
    sahelgraph query who-views-as-threat -p target="Russian contractors" --as-of 2026-02-02

    The graph is a file by default; --db (or SAHELGRAPH_DB) may name another file or a Neo4j server
    (neo4j://, bolt://, neo4j+s://; NEO4J_USERNAME and NEO4J_PASSWORD).
    """  # noqa: D301


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit: 0, 1 for findings, 2 for bad use; errors as one line, never a traceback."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code."""
    try:
        code = cli.main(args=arguments, prog_name="sahelgraph", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        return _refused(error)
    except (KeyboardInterrupt, click.exceptions.Abort):
        return _say("stopped", 130)
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`): not an error, and nothing more may be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        return _failed(error)


def _refused(error: click.ClickException) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        # A group without a command: which there are.
        click.echo(error.ctx.get_help(), err=True)
        return 2
    return _say(error.format_message().replace("\n", " "), 2)


def _failed(error: Exception) -> int:
    from graph.errors import SahelgraphError

    if isinstance(error, SahelgraphError):
        return _say(str(error), 2)
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return _say(f"{name}{error.strerror or error}", 2)
    if os.environ.get("SAHELGRAPH_DEBUG"):
        raise error
    what = f"{type(error).__name__}: {_one_line(error)}"
    return _say(f"a fault of ours, please report it ({what}); SAHELGRAPH_DEBUG=1 shows more", 70)


def _one_line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0]


def _say(message: Any, code: int) -> int:
    for line in str(message).splitlines():
        click.echo(f"sahelgraph: {line}", err=True)
    return code
