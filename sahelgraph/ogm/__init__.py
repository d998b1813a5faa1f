"""The graph for those who work with py2neo (`pip install "sahelgraph[py2neo]"`); see docs/py2neo.md.

`from sahelgraph.ogm import Country, Government, Claim, Source`: a class for each kind of node, to read with py2neo's
`Repository`. `subgraph` and `claims` give a `py2neo.Subgraph`, from either engine; `load_subgraph` writes one back by
way of the same checks as a facts file. Importing this raises ImportError where py2neo is not installed.
"""
# ruff: noqa: F403 (the schema says which classes there are)

try:
    import py2neo as _py2neo  # noqa: F401
except ModuleNotFoundError as error:
    if error.name != "py2neo":
        raise
    raise ImportError('sahelgraph.ogm needs py2neo: pip install "sahelgraph[py2neo]"') from None

from sahelgraph.ogm import models
from sahelgraph.ogm.base import Field, In, Links, Match, Out, Thing
from sahelgraph.ogm.models import *
from sahelgraph.ogm.reading import claims, subgraph
from sahelgraph.ogm.writing import load_subgraph

__all__ = ["Field", "In", "Links", "Match", "Out", "Thing", "claims", "load_subgraph", "subgraph"]
__all__ += models.__all__
