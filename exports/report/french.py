"""The report's French: names with article, gender and number, what each kind of claim says, how sure it is said to be.

The facts give a name in French and no more; what its article is follows from its kind and its first noun. A name that
nothing is known of stands without an article, which reads stiffly and says nothing wrong.
"""

from __future__ import annotations

import re
from dataclasses import replace

from exports.report.grammar import Frames, Name, Noun, Verb, Words

_VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]", re.IGNORECASE)
_MASCULINE_IN_E = ("Mexique", "Mozambique", "Cambodge", "Zimbabwe", "Belize", "Suriname")
_NO_ARTICLE = ("Israël", "Cuba", "Djibouti", "Madagascar", "Chypre", "Malte", "Haïti", "Oman", "Singapour", "Maurice")

_HEADS = {
    # A first noun: m or f, s or p, and a capital where it keeps one within a sentence.
    "administration": "fs", "affirmation": "fs", "agression": "fs", "aide": "fs", "alliance": "fsC", "alliances": "fp",
    "alliés": "mp", "armée": "fs", "attaque": "fs", "attaques": "fp", "aéroport": "ms", "base": "fs", "blocus": "ms",
    "blogueurs": "mp", "brigade": "fs", "bureau": "ms", "camions-citernes": "mp", "cap": "ms", "combats": "mp",
    "combattants": "mp", "commandement": "ms", "commission": "fsC", "conseil": "msC", "contrepoids": "ms",
    "corps": "msC",
    "coup": "ms", "cour": "fsC", "crimes": "mp", "drone": "ms", "droits": "mp", "département": "ms",
    "défense": "fs", "enjeux": "mp",
    "engagements": "mp", "enlèvements": "mp", "européens": "mpC", "exactions": "fp", "experts": "mp", "fausses": "fp",
    "fin": "fs", "force": "fs", "forces": "fp", "front": "msC", "gouvernement": "ms", "groupe": "ms", "groupes": "mp",
    "insurgés": "mp", "junte": "fs", "lac": "ms", "longs": "mp", "lutte": "fs", "membres": "mp", "mercenaires": "mp",
    "mine": "fs", "ministère": "ms", "mission": "fs", "morts": "mp", "mouvement": "msC", "moyens": "mp",
    "nations": "fpC", "nouveau": "ms", "observatoire": "msC", "opération": "fs", "ordre": "ms", "paramilitaires": "mp",
    "personnes": "fp", "pouvoir": "ms", "prise": "fs", "province": "fs", "présence": "fs", "putsch": "ms",
    "questions": "fp", "rebelles": "mp", "relations": "fp", "sanctions": "fp", "sanctuaires": "mp", "société": "fs",
    "soldats": "mp", "sources": "fp", "soutien": "ms", "succès": "mp", "sud": "ms", "syndicat": "ms", "troupes": "fp",
    "tueries": "fp", "union": "fsC", "violation": "fs", "violations": "fp", "visite": "fs", "zone": "fs",
    "états": "mp", "état": "msC", "or": "ms", "lithium": "ms", "uranium": "ms", "terrorisme": "ms", "paix": "fs",
    "coopération": "fs", "présences": "fp",
}  # fmt: skip
_ACRONYMS = {
    "Cedeao": "f", "UEMOA": "f", "ONU": "f", "AES": "f", "UA": "f", "OIF": "f", "MINUSMA": "f", "Francophonie": "f",
    "GSIM": "m", "AQMI": "", "MNLA": "m", "HCUA": "m", "CSP-DPA": "m", "GATIA": "m", "MISIN": "f", "UNOWAS": "m",
    "RHDP": "m", "EUTM": "f", "EUMPM": "f", "G5": "m", "EI": "m", "Task": "f",
}  # fmt: skip
_REGIONS = {"Sahel": "ms", "Sahara": "ms", "Afrique": "fs", "Soum": "ms"}
_UNBROKEN = ("Human", "Le", "La", "Les", "Un", "Une", "Orano", "Libération", "Télé")


def noun(node: Noun) -> Name:
    """A name as it stands in a sentence, with its article."""
    kind, name = node.kind, node.name.replace("'", "’")
    if kind == "Person":
        return Name(name)
    if kind == "Country":
        return _country(name)
    if " sous " in name:
        return replace(_country(name.split(" sous ")[0]), text=name, where="dans ")
    return _place(name) if kind == "Place" else _other(name, kind)


def _place(name: str) -> Name:
    first = re.split(r"[\s,]", name)[0]
    if ", " in name:
        return Name(name, plural=True, where="dans ")
    if first in _REGIONS:
        return _made(name, "en " if first == "Afrique" else "dans ", _REGIONS[first])
    if first.lower() in _HEADS:
        return _made(_small(name), "à " if first.lower() == "aéroport" else "dans ", _HEADS[first.lower()])
    return Name(name, where="à ")


def _other(name: str, kind: str) -> Name:
    first = re.split(r"[\s,]", name)[0]
    if _ACRONYMS.get(first):
        return _made(name, "dans ", _ACRONYMS[first] + "s")
    form = _HEADS.get(first.lower()) or (_guess(first) if kind in ("Issue", "Resource") else None)
    if form is None or first in _UNBROKEN:
        return Name(_small(name) if first in ("Un", "Une") else name, where="dans ")
    if first.lower() == "sources":
        # They are some, not all that there are: « selon des sources anonymes ».
        return replace(_made(_small(name), "dans ", form), article="des ")
    return _made(name if form.endswith("C") else _small(name), "dans ", form[:2])


def _small(name: str) -> str:
    return name[0].lower() + name[1:]


def _guess(word: str) -> str | None:
    """Gender and number of a common noun by its ending; good for abstract ones, which is what issues are."""
    if not word[:1].islower():
        return None
    number, stem = ("p", word[:-1]) if word.endswith(("s", "x")) else ("s", word)
    return ("f" if re.search(r"(?:ion|té|ie|ance|ence|ure|ée|esse|ude|ise)$", stem) else "m") + number


def _country(name: str) -> Name:
    first = name.split(maxsplit=1)[0]
    if first.startswith("États") or (
        first.endswith("s") and first in ("Pays-Bas", "Émirats", "Comores", "Philippines")
    ):
        return Name(name, "les ", "f" if first in ("Comores", "Philippines") else "", True, "aux ")
    if first in _NO_ARTICLE or name == "Sierra Leone":
        return Name(
            name, "la " if name == "Sierra Leone" else "", "f", False, "en " if name == "Sierra Leone" else "à "
        )
    feminine = first.endswith("e") and first not in _MASCULINE_IN_E
    return _made(name, "en " if feminine or _VOWEL.match(name) else "au ", "fs" if feminine else "ms")


def _made(text: str, where: str, form: str) -> Name:
    plural = form[1] == "p"
    article = "les " if plural else "l’" if _VOWEL.match(text) else "la " if form[0] == "f" else "le "
    return Name(text, article, "f" if form[0] == "f" else "", plural, where)


def of(name: Name) -> str:
    """« du Mali », « de la France », « des États-Unis », « d’Orano »."""
    return {"le ": "du ", "les ": "des ", "des ": "de "}.get(name.article, f"de {name.article}") + name.text


def to(name: Name) -> str:
    """« au Mali », « à la France », « aux États-Unis »."""
    return {"le ": "au ", "les ": "aux "}.get(name.article, f"à {name.article}") + name.text


def where(name: Name) -> str:
    """« au Mali », « en France », « à Bamako », « dans le Sahel »."""
    return name.where + (str(name) if name.where in ("dans ", "à ") else name.text)


def _two(text: str) -> tuple[str, str]:
    one, _, many = text.partition("|")
    return one, many or one + "nt"


def _not(verb: str) -> str:
    return ("n’" if _VOWEL.match(verb) else "ne ") + verb + " pas"


def _do(now: str, then: str, may: str, rest: str) -> Verb:
    """A verb by its present, imperfect and subjunctive, each for one and for many."""
    forms = [_two(text) for text in (now, then, may)]
    yes = [f"[{one}|{many}] {rest}" for one, many in forms]
    denied = re.sub(r"^(?:des|du) ", "de ", rest)
    no = [f"[{_not(one)}|{_not(many)}] {denied}" for one, many in forms]
    return Verb(yes[0], yes[1], no[0], no[1], yes[2], no[2])


def _er(stem: str, rest: str) -> Verb:
    return _do(f"{stem}e", f"{stem}ait|{stem}aient", f"{stem}e", rest)


def _be(rest: str) -> Verb:
    return _do("est|sont", "était|étaient", "soit|soient", rest)


def _done(may: str, rest: str, may_rest: str) -> Verb:
    """What has happened: « a quitté »; planned or feared: « quitte »."""
    one, many = _two(may)
    then, not_then = f"[a|ont] {rest}", f"[n’a pas|n’ont pas] {rest}"
    return Verb(then, then, not_then, not_then, f"[{one}|{many}] {may_rest}", f"[{_not(one)}|{_not(many)}] {may_rest}")


def _see(what: str) -> Verb:
    return _do("considère", "considérait|considéraient", "considère", f"{{O}} comme {what}")


VERBS: dict[str, Verb] = {
    "views/threat": _see("une menace"),
    "views/potential threat": _see("une menace potentielle"),
    "views/no threat": _see("n’étant pas une menace"),
    "views/partner": _see("un partenaire"),
    "diverges_from": _do("a|ont", "avait|avaient", "ait|aient", "une position différente de celle {de O}"),
    "accused_of": _be("accusé[|e|s|es]{by} de {o}"),
    "opposes": _er("s’oppos", "{à O}"),
    "member_of": _be("membre[|s] {de O}"),
    "withdrew_from": _done("quitte", "quitté {O}", "{O}"),
    "announced_withdrawal_from": _done("annonce", "annoncé [son|leur] retrait {de O}", "[son|leur] retrait {de O}"),
    "founded": _done("participe", "participé à la fondation {de O}", "à la fondation {de O}"),
    "allied_with": _be("allié[|e|s|es] {à O}"),
    "responsible_for": _be("responsable[|s] {de O}"),
    "suspended_from": _be("suspendu[|e|s|es] {de O}"),
    "sanctions": _er("sanctionn", "{O}"),
    "governs": _do("gouverne", "gouvernait|gouvernaient", "gouverne", "{O}"),
    "heads": _do("dirige", "dirigeait|dirigeaient", "dirige", "{O}"),
    "part_of": _do("fait|font", "faisait|faisaient", "fasse", "partie {de O}"),
    "deployed_in": _be("déployé[|e|s|es] {dans O}"),
    "has_strength": _do("compte", "comptait|comptaient", "compte", "comme effectif"),
    "sent": _done("envoie", "envoyé {O}", "{O}"),
    "expands_in": _do("étend|étendent", "étendait|étendaient", "étende", "[sa|leur] présence {dans O}"),
    "active_in": _be("[actif|active|actifs|actives] {dans O}"),
    "crossed_into": _do("franchit|franchissent", "franchissait|franchissaient", "franchisse", "la frontière {de O}"),
    "withdrew_forces_from": _done("retire", "retiré [ses|leurs] forces {de O}", "[ses|leurs] forces {de O}"),
    "withdrew_forces_from/fighters": _done("quitte", "quitté {O}", "{O}"),
    "fights": _do("combat|combattent", "combattait|combattaient", "combatte", "{O}"),
    "affiliated_with": _be("affilié[|e|s|es] {à O}"),
    "split_from": _done("fasse", "fait scission {de O}", "scission {de O}"),
    "merged_into": _done("soit|soient", "été absorbé[|e|s|es] par {O}", "absorbé[|e|s|es] par {O}"),
    "succeeded": _done("prenne", "pris la place {de O}", "la place {de O}"),
    "hired": _done("engage", "engagé {O}", "{O}"),
    "agreed_with": _done("conclue", "conclu un accord avec {O}", "un accord avec {O}"),
    "backed_by": _do("s’appuie", "s’appuyait|s’appuyaient", "s’appuie", "sur {O}"),
    "turned_away_from": _done("tourne", "tourné le dos {à O}", "le dos {à O}"),
    "engages": _er("cherch", "à nouer des relations avec {O}"),
    "supplies": _do("fournit|fournissent", "fournissait|fournissaient", "fournisse", "{item} {à O}"),
    "recalled_envoy_from": _done(
        "rappelle", "rappelé [son|leur] ambassadeur {dans O}", "[son|leur] ambassadeur {dans O}"
    ),
    "stopped_cooperation_with": _done(
        "cesse", "cessé [sa|leur] coopération avec {O}", "[sa|leur] coopération avec {O}"
    ),
    "keeps_bases_in": _er("gard", "des bases militaires {dans O}"),
    "aligned_with": _do("suit|suivent", "suivait|suivaient", "suive", "une ligne qui convient {à O}"),
    "prioritises": _er("accord", "du poids {à O}"),
    "deprioritises": _er("accord", "moins de poids qu’avant {à O}"),
    "seeks": _er("recherch", "{O}"),
    "insufficient_for": _be("insuffisant[|e|s|es] pour {O}"),
    "located_in": _be("situé[|e|s|es] {dans O}"),
    "capital_of": _be("la capitale {de O}"),
    "has_resource": _er("compt", "parmi [ses|leurs] ressources {O}"),
    "affected_by": _be("touché[|e|s|es] par {O}"),
    "took_part_in": _done("prenne", "pris part {à O}", "part {à O}"),
    "occurred_in": _done("ait|aient", "eu lieu {dans O}", "lieu {dans O}"),
    "concerns": _done("porte", "porté sur {O}", "sur {O}"),
}

FRAMES = Frames(
    fact="{clause}{dates}{according}{said}{dispute}",
    assessment="de l’avis {de_who}, {clause}{dates}{according}{said}{dispute}",
    assessed_self="de [son|leur] propre avis, {clause}{dates}{according}{said}{dispute}",
    allegation="il est allégué{by} que {clause}{dates}{according}{said}{dispute}",
    accused="{clause} (allégation, non établie){dates}{according}{said}{dispute}",
    cleared="l’accusation de {o} contre {S} est démentie{by}",
    cleared_then="l’accusation de {o} contre {S} a été démentie{by}",
    cleared_plan="l’accusation de {o} contre {S} soit démentie{by}",
    cleared_fear="l’accusation de {o} contre {S} soit démentie{by}",
    plan="il est prévu ou proposé que {clause}{held}{dates}{according}{said}{dispute}",
    fear="il est craint{by} que {clause}{dates}{according}{said}{dispute}",
    planned="{S} {verb}",
    feared="{S} {verb}",
)

WORDS = Words(
    by=" par {who}",
    held=", aux yeux {de_who}",
    said=", propos {de_who}",
    own=", d’après {its} propres déclarations",
    its=("ses", "leurs"),
    some_said="{who} ({count} sur {all})",
    according=", selon {who}",
    origins="{count} origines indépendantes, dont {some}",
    one_origin="une origine en {count} documents, dont {some}",
    documents=" ({count} documents)",
    both="{one} et {other}",
    others="{some} et {count} autres",
    comma=", ",
    semicolon=" ; ",
    regarding=" (enjeu : {what})",
    role=" (rôle : {role})",
    quantity=" : {amount}",
    strength=" {amount}",
    amount="{amount} {unit}",
    wording="« {text} » (en anglais)",
    detail=" ({detail})",
    english="précision, en anglais : {detail}",
    nothing="quelque chose de non précisé",
    disputed=" (contesté)",
    stands=" (contesté, et jugé fondé)",
    deprecated=" (tenu pour faux)",
    undated="sans date",
    variants=" : {variants}",
    variant="{when} ({count} sur {all})",
    item="« {item} » (en anglais)",
    more="{count} autres dans les notes",
    on="{day}",
    in_="en {period}",
    about="vers {period}",
    perhaps="peut-être {when}",
    either="{first_at} ou {last_at}",
    between="à un moment entre {first} et {last}",
    by_then="au plus tard {last_at}",
    from_then="au plus tôt {first_at}",
    open_="à partir de {first} et sans être terminé à la date du récit",
    from_="à partir de {first}, sans fin connue",
    from_to="de {first} à {last}",
    until="jusqu’à {last}, depuis une date inconnue",
    told="{when}",
    told_between="à des dates entre {first} et {last}",
    planned=" (date donnée : {when})",
    unknown="à une date qui n’est pas donnée",
)


def polish(text: str) -> str:
    """« de » and « que » before a vowel, « de le » and « jusqu’à le »; thin spaces that do not break."""
    for word, short in (("e le", "u"), ("à le", "au")):
        # Of dates alone: names have their articles put together by `of` and `to`.
        text = re.sub(rf"\b([dD]?){word} (?=\d)", rf"\1{short} ", text)
    text = re.sub(r"(^|[^\w’])([dD]|[qQ]u)e (?=[aeiouâàäéèêëîïôöùûüœæAEIOUÂÀÄÉÈÊËÎÏÔÖÙÛÜ])", r"\1\2’", text)
    text = re.sub(r" (?=[:;?!»])", "\u202f", text)
    return re.sub(r"(?<=«) ", "\u202f", text)


MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip


def day(year: int, month: int, number: int) -> str:
    """A day in words, with its article: « de » and « à » are put together with that by `polish`."""
    return f"le {'1er' if number == 1 else number} {MONTHS[month - 1]} {year}"
