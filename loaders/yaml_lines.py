"""YAML with the line of every key kept, so that an error can say where it is.

YAML 1.2's core rules: `NO` is a text (Norway), a date is a text (EDTF is checked elsewhere); duplicate keys are errors.
"""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from graph.errors import FactsError, Problem

KeyPath = tuple[str | int, ...]
Lines = dict[KeyPath, int]
_WORDS: dict[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}
_INT = re.compile(r"[-+]?(0|[1-9]\d*)")
_FLOAT = re.compile(r"[-+]?\d+\.\d+(e[-+]?\d+)?")


def read_yaml(path: Path) -> tuple[object, Lines]:
    """A YAML file's content, and the line (from 1) of every key and item by its path.

    Raises FactsError where the file can't be read, is not UTF-8 or is not YAML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FactsError([Problem(str(path), 0, f"can't be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise FactsError([Problem(str(path), 0, "is not UTF-8; save it as UTF-8")]) from None
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FactsError([Problem(str(path), line, f"broken YAML: {error.problem or error}")]) from None
    except yaml.YAMLError as error:
        raise FactsError([Problem(str(path), 1, f"broken YAML: {str(error).splitlines()[0]}")]) from None
    lines: Lines = {}
    problems: list[Problem] = []
    data = _value(root, (), lines, problems, str(path), frozenset()) if root else None
    if problems:
        raise FactsError(problems)
    return data, lines


def _value(
    node: yaml.Node, path: KeyPath, lines: Lines, problems: list[Problem], file: str, above: frozenset[int]
) -> object:
    lines.setdefault(path, node.start_mark.line + 1)
    if id(node) in above:
        problems.append(Problem(file, node.start_mark.line + 1, "an anchor holds itself; write it out"))
        return None
    above = above | {id(node)}
    if isinstance(node, yaml.MappingNode):
        out: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in out:
                problems.append(Problem(file, key_node.start_mark.line + 1, f"key {key!r} stands twice"))
            lines[(*path, key)] = key_node.start_mark.line + 1
            out[key] = _value(value_node, (*path, key), lines, problems, file, above)
        return out
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, at), lines, problems, file, above) for at, item in enumerate(node.value)]
    return _scalar(node)


def _scalar(node: yaml.Node) -> object:
    text = str(node.value)
    if isinstance(node, yaml.ScalarNode) and node.style:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
