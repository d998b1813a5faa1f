"""sahelgraph: who views whom as a threat in the Sahel, according to whom, as of when.

The public API is `Graph`, and `diff` for what changed between two graphs or two days:

    >>> from sahelgraph import Graph
    >>> graph = Graph.open("my-graph.kgl")              # doctest: +SKIP
    >>> graph.load()                                    # doctest: +SKIP
    >>> graph.query("who-views-as-threat", target="Russian contractors").dicts()  # doctest: +SKIP
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Graph", "__version__", "diff"]

if TYPE_CHECKING:
    from sahelgraph.api import Graph
    from sahelgraph.sides import compared as diff


def __getattr__(name: str) -> Any:
    # Lazy, so that `sahelgraph --help` need not import engines and models.
    if name == "Graph":
        from sahelgraph.api import Graph

        return Graph
    if name == "diff":
        from sahelgraph.sides import compared

        return compared
    raise AttributeError(f"module 'sahelgraph' has no attribute {name!r}")
