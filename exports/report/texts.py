"""What the report says of itself, in English and French: headings, captions, rules, counts."""

from __future__ import annotations

from exports.map.languages import Language
from exports.report.grammar import Name, agree

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Security actors in the Sahel", "Les acteurs de la sécurité au Sahel"),
    "subtitle": ("What is known as of {day}", "Ce que l’on sait à la date de {day}"),
    "known": ("As published by {day}.", "D’après ce qui était publié à la date de {day}."),
    "contents": ("Contents", "Sommaire"),
    "skip": ("Skip to the text", "Aller au texte"),
    "note": ("Note {number}", "Note {number}"),
    "back": ("Back to the text of note {number}", "Retour au texte de la note {number}"),
    "notes": ("Notes", "Notes"),
    "bibliography": ("Sources cited", "Sources citées"),
    "paragraph": ("para. {paragraph}, sent. {sentence}", "§ {paragraph}, phrase {sentence}"),
    "also": ("Also", "Voir aussi"),
    "claim": ("claim {ref} ({id})", "affirmation {ref} ({id})"),
    "left_out": (
        "Not shown here: {count} more of this kind.",
        "Non [montrée|montrées] ici : {count} [autre|autres] de ce genre.",
    ),
    "none": ("The facts say nothing of this.", "Les faits n’en disent rien."),
    "read": (
        "Each sentence below is put together from what sources claim, by fixed templates. It says who holds or says "
        "something and who printed it, counts independent origins and not reprints, and marks what is alleged, "
        "assessed, planned, feared or disputed. Nothing here is the report's own finding. A past tense means that the "
        "sources tell of an earlier day; whether it still held on the day of the report is then not known. “(2 of 3)” "
        "counts the claims that a sentence rests on; the notes name each of them.",
        "Chaque phrase ci-dessous est composée, par des modèles fixes, de ce que des sources affirment. Elle dit qui "
        "le pense ou le dit et qui l’a publié, compte les origines indépendantes et non les reprises, et signale ce "
        "qui est allégué, estimé, prévu, craint ou contesté. Rien n’y est une conclusion du rapport. Le passé signifie "
        "que les sources parlent d’une date antérieure ; on ne sait pas alors si cela valait encore à la date du "
        "rapport. « (2 sur 3) » compte les affirmations sur lesquelles repose une phrase ; les notes "
        "les nomment toutes.",
    ),
    "summary": ("Summary", "L’essentiel"),
    "summary_rule": (
        "Chosen by rule from the sections below: what is certain on the day comes first, then what most independent "
        "origins say, then what is newest.",
        "Choisi par règle dans les sections ci-dessous : d’abord ce qui est certain à cette date, puis ce que "
        "disent le plus d’origines indépendantes, puis le plus récent.",
    ),
    "views": ("Who views whom as a threat", "Qui voit en qui une menace"),
    "views_rule": (
        "The {count} most told of those who are viewed, of {all}; first those of whom sources disagree. Matrices at "
        "{dates}; the sentences are of the day of the report.",
        "Les {count} dont il est le plus question, sur {all} ; d’abord ceux au sujet desquels les sources divergent. "
        "Matrices : {dates} ; les phrases valent à la date du rapport.",
    ),
    "accusations": ("Accusations", "Accusations"),
    "blocs": ("Blocs and exits", "Organisations et retraits"),
    "blocs_rule": (
        "The {count} blocs of {all} that were left or formed most, with what happened up to {day}.",
        "Les {count} organisations sur {all} que l’on a le plus quittées ou fondées, avec ce qui s’est passé jusqu’à "
        "{day}.",
    ),
    "deployments": ("Deployments", "Déploiements"),
    "deployments_rule": (
        "Told of within two years before {day} and not told of as ended since. A range spans what different claims "
        "say; it is no estimate of ours. Older ones, and those that ended: {old}, left out.",
        "Forces dont il est question dans les deux ans avant {day}, et dont la fin n’a pas été rapportée depuis. Une "
        "fourchette couvre ce que disent des affirmations différentes ; ce n’est pas une estimation de notre part. "
        "Plus anciens ou terminés : {old}, omis.",
    ),
    "present": ("Forces told of as present", "Forces dont la présence est rapportée"),
    "force": ("Force", "Force"),
    "place": ("Where", "Lieu"),
    "strength": ("How many", "Effectif"),
    "last": ("Last told of", "Dernière mention"),
    "origins": ("Origins", "Origines"),
    "no_number": ("no number", "aucun nombre"),
    "assessed": (" (an assessment)", " (une estimation)"),
    "partly_assessed": (" (in part an assessment)", " (en partie une estimation)"),
    "range": ("{low} to {high}", "{low} à {high}"),
    "unvouched": (
        "Alleged, planned, feared or denied deployments",
        "Déploiements allégués, prévus, craints ou démentis",
    ),
    "withdrawals": ("Withdrawals since {day}", "Retraits depuis {day}"),
    "disputes": ("Disputes", "Affirmations contestées"),
    "disputes_rule": (
        "{open} disputes are open and {judged} are judged; shown are the {shown_open} open and {shown_judged} judged "
        "ones with most claims. No dispute is settled by recency or by counting: a person judges, with a reason.",
        "{open} contestations sont ouvertes et {judged} tranchées ; on montre les {shown_open} ouvertes et "
        "{shown_judged} tranchées qui ont le plus d’affirmations. Aucune n’est tranchée par la date ni par le nombre : "
        "une personne en juge, avec un motif.",
    ),
    "open": ("Open", "Ouvertes"),
    "judged": ("Judged", "Tranchées"),
    "dispute": ("Dispute {number}: {kind}. Rule: {rule}.", "Contestation {number} : {kind}. Règle : {rule}."),
    "one_side": ("One side", "D’un côté"),
    "other_side": ("The other side", "De l’autre"),
    "verdict": ("Judgement: {verdict}, by {who}, {day}.", "Jugement : {verdict}, par {who}, {day}."),
    "reason_english": ("Reason given", "Motif donné (en anglais)"),
    "not_judged": ("Nobody has judged it yet.", "Personne ne l’a encore tranchée."),
    "unsure": ("Looked at by {who} on {day}, and not settled.", "Examinée par {who}, {day}, sans être tranchée."),
    "settles": (
        "The same judgement settles {count} more [dispute|disputes], not shown.",
        "Le même jugement en tranche {count} [autre, non montrée|autres, non montrées].",
    ),
    "and_more": ("and {count} more that [says|say] the same", "et {count} [autre qui dit|autres qui disent] de même"),
    "clash": ("Sources clash, and nobody has settled it. ", "Des sources se contredisent, sans que ce soit tranché. "),
    "changes": ("What changed since {day}", "Ce qui a changé depuis {day}"),
    "changes_rule": (
        "From {day} to the day of the report: what sources vouch for, and place between the two or, where so marked, "
        "perhaps before; {shown} of {all}. Of {told} more it is only known that they were first told of in that time, "
        "and {unvouched} are alleged, planned, feared or denied. The command sahelgraph diff {since}..{until} shows "
        "all.",
        "De {day} au jour du rapport : ce dont des sources se portent garantes, et qu’elles situent entre les deux "
        "ou, là où c’est signalé, peut-être avant ; {shown} sur {all}. De {told} autres on sait seulement qu’il en "
        "est question pour la première fois dans cette période, et {unvouched} sont allégués, prévus, craints ou "
        "démentis. La commande sahelgraph diff {since}..{until} montre tout.",
    ),
    "disagreements": ("Allies who disagree", "Alliés en désaccord"),
    "disagreements_rule": (
        "Opposite views of one target, told of days at most a year apart, by two who are allied, lean on each other or "
        "share a bloc; {shown} of {all}.",
        "Points de vue opposés sur un même objet, dits à un an d’écart au plus, de deux acteurs alliés, dont l’un "
        "s’appuie sur l’autre, ou membres d’une même organisation ; {shown} sur {all}.",
    ),
    "disagreement": ("{one} and {other} on {target}", "{one} et {other} : {target}"),
    "turns": ("Views that turned", "Points de vue qui ont changé"),
    "turns_rule": (
        "Of one holder, or of a country from one government to the next; the latest {shown} of {all}.",
        "D’un même acteur, ou d’un pays d’un gouvernement à l’autre ; les {shown} plus récents sur {all}.",
    ),
    "turn": ("{who} on {target}", "{who} : {target}"),
    "before": ("Before", "Avant"),
    "after": ("After", "Après"),
    "balance": ("Balance", "Équilibre"),
    "balance_text": (
        "In the network of friendly and hostile ties told of within three years of the day ({nodes} states, blocs and "
        "contractor groups, {edges} ties), {balanced} of {triangles} triangles are balanced; {cut} ties go against the "
        "best division into two camps{bound}. That counts claims that stand, and is no claim of anybody’s.",
        "Dans le réseau des liens amicaux et hostiles dits à moins de trois ans du jour ({nodes} États, organisations "
        "et groupes paramilitaires privés, {edges} liens), {balanced} triangles sur {triangles} sont équilibrés ; "
        "{cut} liens vont contre le meilleur partage en deux camps{bound}. Ce compte repose sur les "
        "affirmations retenues, et personne ne l’affirme.",
    ),
    "balance_large": (
        "In the network of friendly and hostile ties told of within three years of the day ({nodes} states, blocs and "
        "contractor groups, {edges} ties), {balanced} of {triangles} triangles are balanced. It is too large for its "
        "two camps to be found here; sahelgraph analyze looks for them.",
        "Dans le réseau des liens amicaux et hostiles dits à moins de trois ans du jour ({nodes} États, organisations "
        "et groupes paramilitaires privés, {edges} liens), {balanced} triangles sur {triangles} sont équilibrés. Il "
        "est trop grand pour que ses deux camps soient cherchés ici ; sahelgraph analyze les cherche.",
    ),
    "bound": (" (at least {lower}; the search was stopped)", " (au moins {lower} ; recherche interrompue)"),
    "out_of_office": ("Over with its holder’s time in office:", "Terminé avec le mandat de qui le pensait :"),
    "perhaps": ("Perhaps in this time:", "Peut-être dans cette période :"),
    "revised": ("Told otherwise before and since:", "Dit autrement avant et depuis :"),
    "colon": (":", " :"),
    "quoted": ("“{title}”", "« {title} »"),
    "analysis": ("Where views divide", "Où les points de vue se séparent"),
    "methods": ("How this was made", "Comment ce rapport est fait"),
    "counts": ("What it rests on", "Sur quoi il repose"),
    "what": ("What", "Quoi"),
    "whole": ("In the graph", "Dans le graphe"),
    "limits": ("What is missing", "Ce qui manque"),
    "limits_rule": (
        "Silence is no finding: whoever is not named may only not have been read of. {count} gaps are known; the first "
        "{shown}:",
        "Un silence ne prouve rien : de qui n’est pas nommé, on n’a peut-être simplement rien lu. {count} lacunes sont "
        "connues ; les {shown} premières (en anglais) :",
    ),
    "words": ("What the words mean", "Ce que les mots veulent dire"),
    "made": (
        "Made by sahelgraph {version}. The same facts and the same options give the same bytes.",
        "Fait par sahelgraph {version}. Les mêmes faits et les mêmes options donnent les mêmes octets.",
    ),
    "rule": (
        "Sentences tell claims that state the same of the same two as one; each note cites the best evidence first "
        "(what stands after judgement, the origin itself, dated, from a reliable source, early) and names all its "
        "claims. Claims held to be wrong stand in the disputes only.",
        "Une phrase réunit les affirmations qui disent la même chose des deux mêmes ; chaque note cite d’abord la "
        "meilleure preuve (ce qui est jugé fondé, l’origine elle-même, datée, d’une source fiable, ancienne) et nomme "
        "toutes ses affirmations. Celles qui sont tenues pour fausses ne figurent que dans les contestations.",
    ),
    "chosen": (
        "Of {all} claims, {cited} are cited here; the others are not of the day, not of these subjects, or beyond what "
        "a section shows.",
        "Sur {all} affirmations, {cited} sont citées ici ; les autres ne sont pas de cette date, pas de ces sujets, ou "
        "dépassent ce qu’une section montre.",
    ),
    "sources": ("sources", "sources"),
    "independent": ("independent origins", "origines indépendantes"),
    "claims": ("claims", "affirmations"),
    "pairs": ("disputed pairs of claims", "paires d’affirmations contestées"),
    "pairs_judged": ("of these judged", "dont tranchées"),
    "held": ("claims that held on the day, or may have", "affirmations valables à cette date, ou qui peuvent l’être"),
    "word": ("Said as", "Dit ainsi"),
    "meaning": ("Means", "Signifie"),
    "word_fact": ("“according to …”", "« selon … »"),
    "meaning_fact": (
        "The source states it as a fact; the report does not.",
        "La source l’énonce comme un fait ; le rapport, non.",
    ),
    "word_assessment": (
        "“in the assessment of …”, “in its own assessment”",
        "« de l’avis de … », « de son propre avis »",
    ),
    "meaning_assessment": (
        "Somebody’s judgement of how things are, told as such.",
        "Un jugement sur l’état des choses, donné pour tel.",
    ),
    "word_allegation": (
        "“it is alleged”, “alleged, not established”",
        "« il est allégué », « allégation, non établie »",
    ),
    "meaning_allegation": ("The source says so without vouching for it.", "La source le dit sans s’en porter garante."),
    "word_plan": ("“a plan or an offer”", "« il est prévu ou proposé »"),
    "meaning_plan": ("Announced, intended or offered: not done.", "Annoncé, voulu ou offert : non fait."),
    "word_fear": ("“it is feared”", "« il est craint »"),
    "meaning_fear": (
        "Somebody fears that it may be or become so.",
        "Quelqu’un craint qu’il en soit ou en devienne ainsi.",
    ),
    "snapshot": ("Snapshot {id}.", "Instantané {id}."),
}


def text(name: str, language: Language, **values: object) -> str:
    """A text by its name."""
    found = TEXTS[name][language == "fr"]
    if "count" in values:
        found = agree(found, Name("", plural=int(str(values["count"]).replace(",", "").replace("\u202f", "")) > 1))
    return found.format(**values) if values else found
