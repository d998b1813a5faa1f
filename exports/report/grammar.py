"""What a language has to give for sentences to be made of claims, and how they are put together of that."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FORMS = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")


@dataclass(frozen=True)
class Noun:
    """What a language is asked to put into a sentence: a node's kind, and its name in that language."""

    kind: str
    name: str


@dataclass(frozen=True)
class Name:
    """A name as it stands in a sentence: with its article (`the `), its gender (`f`, else masculine), its number.

    `where`: how "in" is said of it (`au `, `en `, `à `); empty in English.
    """

    text: str
    article: str = ""
    gender: str = ""
    plural: bool = False
    where: str = ""

    def __str__(self) -> str:
        return self.article + self.text


@dataclass(frozen=True)
class Verb:
    """What a kind of claim says of a subject, in six forms.

    `{O}` is the object, `{o}` the object without its article, `{by}` who says so, `{item}` what is given. `[a|b]`
    is for one and for many, `[a|b|c|d]` for a masculine, a feminine, and many of each.
    """

    now: str
    then: str
    not_now: str
    not_then: str
    may: str
    may_not: str


@dataclass(frozen=True)
class Frames:
    """How a clause is told: by its modality. No frame says more than the claim does."""

    fact: str
    assessment: str
    assessed_self: str
    allegation: str
    accused: str
    cleared: str
    cleared_then: str
    cleared_plan: str
    cleared_fear: str
    plan: str
    fear: str
    planned: str
    feared: str


@dataclass(frozen=True)
class Words:
    """The other words of a sentence: who says so, as of when, what is disputed."""

    by: str
    held: str
    said: str
    own: str
    its: tuple[str, str]
    some_said: str
    according: str
    origins: str
    one_origin: str
    documents: str
    both: str
    others: str
    comma: str
    semicolon: str
    regarding: str
    role: str
    quantity: str
    strength: str
    amount: str
    wording: str
    detail: str
    english: str
    nothing: str
    disputed: str
    stands: str
    deprecated: str
    undated: str
    variants: str
    variant: str
    item: str
    more: str
    on: str
    in_: str
    about: str
    perhaps: str
    between: str
    either: str
    by_then: str
    from_then: str
    open_: str
    from_: str
    from_to: str
    until: str
    told: str
    told_between: str
    planned: str
    unknown: str


def agree(text: str, subject: Name) -> str:
    """The forms that a subject takes: `[sees|see]`, `déployé[|e|s|es]`."""

    def pick(match: re.Match[str]) -> str:
        forms = match[1].split("|")
        if len(forms) == 2:
            return forms[subject.plural]
        return forms[2 * subject.plural + (subject.gender == "f")]

    return _FORMS.sub(pick, text)


def capital(text: str) -> str:
    """A sentence begins with a capital."""
    return text[:1].upper() + text[1:]
