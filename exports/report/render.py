"""A report set by a template: Jinja in its sandbox, ours or a reader's own."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from exports.report.build import Report
from exports.report.notes import Notes, Reference, runs
from exports.report.sentences import Sentence
from graph.errors import OutputError

TEMPLATES = Path(__file__).parent / "templates"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|^$~@])")
_URL = re.compile(r"[\s<>()\"'\\|]")
_TYPST = re.compile(r"([\\`*_{}\[\]<>#$~@=+\-/'\";])")


class TemplateError(OutputError):
    """A template that can't be set: file, line, what is wrong."""


def markdown(text: str) -> str:
    """Text as pandoc's Markdown takes it."""
    return _MARKDOWN.sub(r"\\\1", text).replace("\n", " ")


def typst(text: str) -> str:
    """Text as Typst takes it."""
    return _TYPST.sub(r"\\\1", text).replace("\n", " ")


ESCAPES: Mapping[str, Callable[[str], str]] = {"html": lambda text: str(escape(text)), "md": markdown, "typ": typst}


def _environment(kind: str, folder: Path | None) -> Environment:
    quote = ESCAPES[kind]

    def finalize(value: Any) -> Any:
        # Every value is escaped for the format that it is set in; what macros give is set already.
        return value if hasattr(value, "__html__") else Markup(quote(str(value)))

    loaders = [*([FileSystemLoader(folder)] if folder else []), PackageLoader("exports.report", "templates")]
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader(loaders), undefined=StrictUndefined, autoescape=True, finalize=finalize, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    environment.filters["string"] = lambda text: Markup('"' + re.sub(r'(["\\])', r"\\\1", str(text)) + '"')
    environment.filters["urlquoted"] = lambda url: Markup(_URL.sub(lambda match: f"%{ord(match[0]):02X}", str(url)))
    return environment


def render(
    report: Report,
    kind: str,
    template: Path | None,
    entry: Callable[[Any], str],
    figures: Mapping[str, str],
) -> tuple[str, Notes]:
    """The report in a format (`html`, `md`, `typ`), and its notes.

    `template`: a folder with `report.<kind>` in it, or that file; what it has not is taken from ours. `entry`: a
    source's text in the bibliography. `figures`: where each figure is found, by its id. Raises TemplateError.
    """
    folder, name = _template(kind, template)
    environment = _environment(kind, folder)
    notes = report.notes()

    def cite(sentence: Sentence) -> tuple[Any, ...]:
        return runs(sentence, notes)

    def references() -> list[Reference]:
        return [
            Reference(notes.number(node.id), node.id, entry(node), str(node.props.get("url", "")))
            for node in notes.sources
        ]

    values = {
        "report": report, "cite": cite, "notes": lambda: notes.notes, "references": references,
        "csp": "@@CSP@@", "t": report.context.t, "figures": figures, "lang": report.lang,
    }  # fmt: skip
    try:
        return environment.get_template(name).render(values), notes
    except TemplateNotFound as error:
        raise TemplateError(f"{name}: asks for the template {error.name!r}, which is not there") from None
    except TemplateSyntaxError as error:
        raise TemplateError(f"{error.filename or error.name}:{error.lineno}: {error.message}") from None
    except Exception as error:
        raise TemplateError(_where(error, folder, name)) from None


def _template(kind: str, template: Path | None) -> tuple[Path | None, str]:
    name = f"report.{kind}"
    if template is None:
        return None, name
    if template.is_dir():
        if not any((template / path.name).exists() for path in TEMPLATES.iterdir()):
            raise TemplateError(f"{template}: no template of ours in it; write them with --write-template")
        return template, name
    if not template.is_file():
        raise TemplateError(f"{template}: no such template; write ours with --write-template DIR and change it")
    return template.parent, template.name


def _where(error: Exception, folder: Path | None, name: str) -> str:
    """An error while a template is set, as one line: the innermost line of a template that it came from."""
    homes = [str(home) for home in (folder, TEMPLATES) if home]
    places = [
        f"{frame.filename}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if any(frame.filename.startswith(home) for home in homes) and not frame.filename.endswith(".py")
    ]
    what = "not allowed in a template: " if isinstance(error, SecurityError) else ""
    return f"{places[-1] if places else name}: {what}{' '.join(str(error).split()) or type(error).__name__}"


def write_templates(folder: Path) -> list[Path]:
    """Write our templates into a new or empty folder. Raises OutputError."""
    from exports.files import write_folder

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError(f"{folder} is there and not empty; give a new folder")
    found = {path.name: path.read_bytes() for path in sorted(TEMPLATES.iterdir()) if path.is_file()}
    write_folder(folder, found, "report.html")
    return [folder / name for name in found]
