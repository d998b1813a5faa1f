"""What the rest of the project asks of an engine. Two implementations: `embedded` and `server`."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import pandas as pd

ROW_LIMIT = 10_000
"""Rows that a reading query gives at most, unless told otherwise."""
TIMEOUT = 30.0
"""Seconds that a reading query may take, unless told otherwise."""


@dataclass(frozen=True)
class Rows:
    """What a query gave: column names, rows of plain Python values, and whether the row limit cut it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    cut: bool = False

    def dicts(self) -> list[dict[str, Any]]:
        """Each row as a dict by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def only(self, columns: Sequence[str]) -> Rows:
        """The same rows with some columns, in that order. Raises ValueError where one is not there."""
        at = [self.columns.index(column) for column in columns]
        return Rows(tuple(columns), tuple(tuple(row[place] for place in at) for row in self.rows), self.cut)

    def to_pandas(self) -> pd.DataFrame:
        """A DataFrame with a row for each row and a column for each column, also where there are no rows.

        Whole numbers, numbers, text and truth values get pandas' types that know "missing", days become
        `datetime64[s]` (which reaches 9999-12-31), lists and nodes stay as they are. Warns where the row limit cut the
        rows. Raises ImportError where pandas is not installed.
        """
        try:
            import pandas as pd
        except ModuleNotFoundError as error:
            if error.name != "pandas":
                raise
            raise ImportError('to_pandas needs pandas: pip install "sahelgraph[pandas]"') from None
        if self.cut:
            warnings.warn(f"cut at {len(self.rows)} rows; give the query another limit", stacklevel=2)
        frame = pd.DataFrame(list(self.rows), columns=list(self.columns), dtype=object)
        for name in self.columns:
            kinds = {type(value) for value in frame[name] if value is not None}
            frame[name] = frame[name].astype("datetime64[s]") if kinds == {date} else frame[name].convert_dtypes()
        return frame


Statement = tuple[str, Sequence[Mapping[str, Any]]]
"""A statement that begins with `UNWIND $rows AS row`, and its rows."""


class Engine(Protocol):
    """A place where the graph is kept."""

    name: str
    """`embedded` or `neo4j`."""

    def apply_schema(self, statements: Sequence[str]) -> None:
        """Create constraints and indexes that are not there yet."""

    def write(self, work: Sequence[Statement], told: Callable[[int], None] | None = None) -> None:
        """Run statements in one transaction: all of it is kept, or, where an error comes, none of it.

        `told` hears how many rows are done after each statement; what it raises ends the transaction. A server's driver
        may run the statements again where a leader changes or a connection breaks, so they must bear that.
        """

    def read(
        self,
        cypher: str,
        params: Mapping[str, Any] | None = None,
        *,
        limit: int | None = ROW_LIMIT,
        timeout: float | None = TIMEOUT,
    ) -> Rows:
        """Run a query that reads. Raises QueryError where it is wrong or takes too long.

        `limit`: rows at most (None: all). `timeout`: seconds (None: no limit). Nodes and relationships come back as
        dicts of their properties with `labels` or `type`.
        """

    def close(self) -> None:
        """Release files and connections."""
