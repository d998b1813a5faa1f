"""What a reading query may not hold: writes, and whatever reaches files or the network.

Both engines would read local files by `LOAD CSV` even in a read-only session, so the text is looked at before either
sees it. Real Neo4j refuses writes in a read transaction as well; this is the first fence, not the only one.
"""

from __future__ import annotations

import re

from graph.errors import QueryError

_SKIP = re.compile(
    r"""//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`""",
    re.DOTALL,
)
_WORD = re.compile(r"(?<![\w.:$])(?P<word>[A-Za-z_]\w*)")
_WRITES = {
    "CREATE", "MERGE", "DELETE", "DETACH", "NODETACH", "SET", "REMOVE", "FOREACH", "INSERT", "DROP", "ALTER", "GRANT",
    "DENY", "REVOKE", "RENAME", "START", "STOP", "TERMINATE",
}  # fmt: skip
_REACHING = {"LOAD": "LOAD CSV reads files and addresses", "USE": "USE leaves this graph"}
_CALL = re.compile(r"(?<![\w.:$])CALL\s+(?P<name>[A-Za-z_`][\w.`]*)", re.IGNORECASE)
_FUNCTION = re.compile(r"(?<![\w$])(?P<name>[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)+)\s*\(")
PROCEDURES = (
    "db.labels", "db.relationshiptypes", "db.propertykeys", "db.schema.visualization", "db.schema.nodetypeproperties",
    "db.schema.reltypeproperties", "db.indexes", "db.index.fulltext.querynodes", "dbms.components",
)  # fmt: skip
FUNCTIONS = ("date", "datetime", "localdatetime", "time", "localtime", "duration", "point", "db", "vector")


def strip(cypher: str) -> str:
    """The query with strings, comments and quoted names blanked out, positions kept."""
    return _SKIP.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), cypher)


def _is_key(text: str, end: int) -> bool:
    """Whether the word is a map key or a property, `{set: 1}`, not a clause."""
    return text[end:].lstrip().startswith(":") and not text[end:].lstrip().startswith("::")


def require_read_only(cypher: str) -> None:
    """Raise QueryError where a query does anything but read this graph."""
    text = strip(cypher)
    for match in _WORD.finditer(text):
        word = match["word"].upper()
        if _is_key(text, match.end()):
            continue
        if word in _WRITES and not _is_name(text, match):
            raise QueryError(f"refused: {word} writes, and queries here only read (a name is put in `backticks`)")
        if word in _REACHING and not _is_name(text, match):
            raise QueryError(f"refused: {_REACHING[word]}, and queries here only read this graph")
    for match in _CALL.finditer(_unquote(cypher)):
        name = match["name"].replace("`", "")
        if name.lower() not in PROCEDURES:
            raise QueryError(f"refused: procedure {name} is not on the list of those that only read this graph")
    for match in _FUNCTION.finditer(_unquote(cypher)):
        space = re.split(r"\s*\.\s*", match["name"])[0].lower()
        if space not in FUNCTIONS:
            raise QueryError(f"refused: function {match['name']} is not on the list of those that only read this graph")
    if ";" in text.rstrip().removesuffix(";"):
        raise QueryError("refused: one statement at a time; split it at the `;`")


def _unquote(cypher: str) -> str:
    """The query without strings and comments, quoted names bare: a procedure may be called by a quoted name."""
    return _SKIP.sub(lambda match: match[0][1:-1] if match[0][0] == "`" else " ", cypher)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether the word stands where a variable's name would: after AS, or before a comma or bracket."""
    before = text[: match.start()].rstrip().upper()
    return bool(re.search(r"\bAS$", before))
