"""What the generated classes are made of: py2neo's `Model`, with types, and without its ways to write.

py2neo's own fields and relationships are kept from two things that would harm a graph like ours: parallel edges count
as one for it (reading one, writing all of them alike), and what it writes no check has seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, overload

from graph.errors import QueryError

if TYPE_CHECKING:
    from typing import Self

    class _Model:
        """What type checkers are told of py2neo's `Model`, which has no types."""

        __node__: Any

        def __init__(self, *values: Any, **properties: Any) -> None: ...

        @classmethod
        def wrap(cls, node: Any) -> Self: ...

        @classmethod
        def match(cls, repository: Any, primary_value: Any = None) -> Match[Self]: ...

    class _Property:
        key: str
else:
    from py2neo.ogm import Model as _Model
    from py2neo.ogm import Property as _Property

T = TypeVar("T")
M = TypeVar("M", bound="Thing")
F = TypeVar("F", bound="Field[Any]")

_KINDS: dict[str, type[Thing]] = {}
"""Each generated class by its most specific label."""


class Match(Protocol[T]):
    """What `Country.match(repository)` gives: py2neo's `ModelMatch`."""

    def __iter__(self) -> Iterator[T]: ...
    def __len__(self) -> int: ...
    def all(self) -> list[T]:
        """All of them."""

    def first(self) -> T | None:
        """The first, or None."""

    def count(self) -> int:
        """How many."""

    def exists(self) -> bool:
        """Whether there is one."""

    def where(self, *predicates: Any, **properties: Any) -> Match[T]:
        """Those with these properties."""

    def order_by(self, *fields: str) -> Match[T]:
        """In an order: `_.name`."""

    def skip(self, amount: int) -> Match[T]:
        """Without the first ones."""

    def limit(self, amount: int) -> Match[T]:
        """So many at most."""


class Field(_Property, Generic[T]):
    """A property of a node. Dates are `datetime.date`, not py2neo's own kind of date."""

    @overload
    def __get__(self: F, instance: None, owner: type) -> F: ...
    @overload
    def __get__(self, instance: Thing, owner: type) -> T: ...
    def __get__(self, instance: Thing | None, owner: type) -> Any:
        return self if instance is None else plain(instance.__node__[self.key])

    def __set__(self, instance: Thing, value: T) -> None:
        instance.__node__[self.key] = value


class Links(Generic[M]):
    """The things at the other end of a thing's edges of one type, read anew each time, by the edge's id.

    Parallel edges count each: a thing comes once for every edge that leads to it. None where the thing was not read
    from a server. There is no way to add or remove: edges follow from claims.
    """

    def __init__(self, subject: Thing, pattern: str, type_: str) -> None:
        self._subject = subject
        self._pattern = pattern
        self._type = type_

    def edges(self) -> list[tuple[M, dict[str, Any]]]:
        """Each thing with the properties of its edge."""
        node = self._subject.__node__
        if node.graph is None:
            return []
        label, id_ = self._subject.__labels__[0], node["id"]
        text = f"MATCH (a:{label} {{id: $id}}){self._pattern}(b) RETURN b, properties(r) AS r ORDER BY r.id"
        found: list[tuple[M, dict[str, Any]]] = []
        for other, props in node.graph.query(text, {"id": id_}):
            thing: Any = Thing.wrap(other)
            found.append((thing, {key: plain(value) for key, value in props.items()}))
        return found

    def triples(self) -> Iterator[tuple[Thing, tuple[str, dict[str, Any]], M]]:
        """As py2neo tells edges: (thing, (type, properties), other thing)."""
        return ((self._subject, (self._type, props), other) for other, props in self.edges())

    def __iter__(self) -> Iterator[M]:
        return (other for other, _ in self.edges())

    def __len__(self) -> int:
        return len(self.edges())

    def __contains__(self, other: object) -> bool:
        return any(other == one for one in self)

    def __repr__(self) -> str:
        return repr([other for other, _ in self.edges()])


class _Ends(Generic[M]):
    """Descriptor of the edges of one type."""

    shape = ""

    def __init__(self, type_: str) -> None:
        self.type = type_

    @overload
    def __get__(self, instance: None, owner: type) -> _Ends[M]: ...
    @overload
    def __get__(self, instance: Thing, owner: type) -> Links[M]: ...
    def __get__(self, instance: Thing | None, owner: type) -> Any:
        return self if instance is None else Links(instance, self.shape.format(self.type), self.type)


class Out(_Ends[M]):
    """Edges that begin at the thing."""

    shape = "-[r:{}]->"


class In(_Ends[M]):
    """Edges that end at the thing."""

    shape = "<-[r:{}]-"


class Thing(_Model):
    """A node of the graph; the classes of `sahelgraph.ogm.models` say which.

    Made by `wrap`, `match` or a `Repository`, it has the class that its labels say. Writing it raises QueryError.
    """

    __primarykey__ = "id"
    __labels__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        # A class that a user derives takes the labels over and is no kind of its own.
        if "__labels__" in vars(cls):
            _KINDS[cls.__labels__[-1]] = cls

    def __init__(self, *values: Any, **properties: Any) -> None:
        super().__init__(*values, **properties)
        self.__node__.update_labels(self.__labels__)

    @classmethod
    def wrap(cls, node: Any) -> Any:
        """A py2neo node as what its labels say that it is; None for None."""
        found = cls if node is None else _class_of(frozenset(node.labels), cls)
        return super(Thing, found).wrap(node)

    def __db_create__(self, tx: Any) -> None:
        _refuse()

    def __db_merge__(self, tx: Any, primary_label: Any = None, primary_key: Any = None) -> None:
        _refuse()

    def __db_push__(self, tx: Any) -> None:
        _refuse()

    def __db_delete__(self, tx: Any) -> None:
        _refuse()


def _class_of(labels: frozenset[str], asked: type[Thing]) -> type[Thing]:
    """The most specific class for a node; the one asked for where it is, or is derived from, that."""
    fitting = [kind for kind in _KINDS.values() if labels.issuperset(kind.__labels__)]
    found = max(fitting, key=lambda kind: len(kind.__labels__), default=asked)
    return asked if issubclass(asked, found) else found


def _refuse() -> None:
    raise QueryError(
        "refused: py2neo writes past every check; put what you have into a Subgraph and give that to "
        "sahelgraph.ogm.load_subgraph"
    )


def plain(value: Any) -> Any:
    """A value that py2neo gives, as Python's own: dates above all."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_native() if hasattr(value, "to_native") else value
