"""Parquet: the tables of the CSV files, typed; lists and days as such. Needs pyarrow, whose version is in the file."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from exports.tabular import Column, Table, tables
from graph.schema import PropertyType
from graph.state import State

TYPES: dict[PropertyType, pa.DataType] = {
    "string": pa.string(),
    "strings": pa.list_(pa.string()),
    "int": pa.int64(),
    "float": pa.float64(),
    "bool": pa.bool_(),
    "date": pa.date32(),
}


def files(state: State, id_: str) -> dict[str, bytes]:
    """`nodes.parquet`, `edges.parquet` and `claims.parquet`; each column has its `description`, each file the id."""
    return {f"{table.name}.parquet": _parquet(table, id_) for table in tables(state)}


def _parquet(table: Table, id_: str) -> bytes:
    columns: dict[str, list[Any]] = {column.name: [] for column in table.columns}
    for row in table.rows:
        for name, values in columns.items():
            values.append(row.get(name))
    schema = pa.schema([_field(column) for column in table.columns], metadata={"sahelgraph_snapshot": id_})
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pydict(columns, schema=schema), sink, compression="zstd")
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _field(column: Column) -> pa.Field:
    return pa.field(
        column.name, TYPES[column.type], nullable=not column.required, metadata={"description": column.description}
    )
