"""`sahelgraph locate`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("locate")
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("words")
def command(text: Path, words: str) -> None:
    """Print the locator of the sentence in the file TEXT that holds WORDS, ready for a facts file."""
    from graph.text import fold, sentences
    from loaders.texts import read_text

    found = [sentence for sentence in sentences(read_text(text)) if fold(words) in fold(sentence.text)]
    if not found:
        raise click.UsageError(f"{text}: no sentence holds {words!r}")
    for sentence in found:
        click.echo(
            f"locator: {{paragraph: {sentence.paragraph}, sentence: {sentence.sentence}, start: {sentence.start}, "
            f"end: {sentence.end}, sha256: {sentence.sha256}}}"
        )
    if len(found) > 1:
        click.echo(f"sahelgraph: {len(found)} sentences hold these words; give more of them", err=True)
