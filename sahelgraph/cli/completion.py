"""`sahelgraph completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    bash: eval "$(sahelgraph completion bash)"
    zsh:  eval "$(sahelgraph completion zsh)"
    fish: sahelgraph completion fish | source
    """  # noqa: D301
    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(ctx.find_root().command, {}, "sahelgraph", "_SAHELGRAPH_COMPLETE").source())
