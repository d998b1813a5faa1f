"""A list of changes as text, Markdown, HTML and JSON; `sentence` says one in English or French."""

from exports.diff.sentences import Language, sentence

__all__ = ["Language", "sentence"]
