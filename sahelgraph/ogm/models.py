"""A class for each kind of node. Do not edit.

Generated from graph/schema by `python -m sahelgraph.ogm_generate`. A property is called as in the graph, and is None
where it is not set. The edges of a type are called as the type, in lower case; `incoming_` before it: those that end at
the thing; an underscore after it: a property has the name.
"""

from datetime import date
from typing import ClassVar

from sahelgraph.ogm.base import Field, In, Out, Thing

__all__ = [
    "Actor",
    "Agency",
    "ArmedGroup",
    "Bloc",
    "Claim",
    "ContractorGroup",
    "Country",
    "Deployment",
    "Event",
    "Force",
    "Government",
    "Group",
    "Issue",
    "Judgement",
    "Person",
    "Place",
    "Resource",
    "Scope",
    "Source",
]


class Actor(Thing):
    """Any of 9 kinds: country, government…"""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    aliases = Field[list[str] | None]()
    """Other names, in any language."""
    name_fr = Field[str | None]()
    """The name in French."""
    said_fr = Field[str | None]()
    """The name within a French sentence, with its article: la France, les Européens."""
    plural = Field[bool | None]()
    """Whether the name takes a plural verb in English: the Russian contractors are."""
    wikidata = Field[str | None]()
    """Wikidata id, where one was looked up."""
    note = Field[str | None]()
    """What an editor should know."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    iso2 = Field[str | None]()
    """ISO 3166-1 alpha-2."""
    iso3 = Field[str | None]()
    """ISO 3166-1 alpha-3."""
    incoming_subject = In["Claim"]("SUBJECT")
    """…subject: Whom or what the claim is about."""
    incoming_object = In["Claim"]("OBJECT")
    """…object: The claim's other end."""
    incoming_held_by = In["Claim"]("HELD_BY")
    """…held by: Who is said to hold the view."""
    incoming_said_by = In["Claim"]("SAID_BY")
    """…said by: Who is said to have said it."""
    incoming_of_force = In["Deployment"]("OF_FORCE")
    """…of: Whose deployment it is."""
    incoming_located_at = In["Deployment"]("LOCATED_AT")
    """…in: Where the deployment is."""
    views_as_threat = Out["Actor | Issue"]("VIEWS_AS_THREAT")
    """views as a threat…: Derived from claims that the holder views as a threat the target."""
    incoming_views_as_threat = In["Actor"]("VIEWS_AS_THREAT")
    """…views as a threat: Derived from claims that the holder views as a threat the target."""
    views_as_no_threat = Out["Actor | Issue"]("VIEWS_AS_NO_THREAT")
    """does not view as a threat…: Derived from claims that the holder does not view as a threat the target."""
    incoming_views_as_no_threat = In["Actor"]("VIEWS_AS_NO_THREAT")
    """…does not view as a threat: Derived from claims that the holder does not view as a threat the target."""
    views_as_partner = Out["Actor | Issue"]("VIEWS_AS_PARTNER")
    """views as a partner…: Derived from claims that the holder views as a partner the target."""
    incoming_views_as_partner = In["Actor"]("VIEWS_AS_PARTNER")
    """…views as a partner: Derived from claims that the holder views as a partner the target."""
    diverges_from = Out["Actor"]("DIVERGES_FROM")
    """diverges from…: Derived from `diverges_from` claims."""
    incoming_diverges_from = In["Actor"]("DIVERGES_FROM")
    """…diverges from: Derived from `diverges_from` claims."""
    alleged_diverges_from = Out["Actor"]("ALLEGED_DIVERGES_FROM")
    """alleged: diverges from…: Derived from `diverges_from` claims."""
    incoming_alleged_diverges_from = In["Actor"]("ALLEGED_DIVERGES_FROM")
    """…alleged: diverges from: Derived from `diverges_from` claims."""
    planned_diverges_from = Out["Actor"]("PLANNED_DIVERGES_FROM")
    """plan or offer: diverges from…: Derived from `diverges_from` claims."""
    incoming_planned_diverges_from = In["Actor"]("PLANNED_DIVERGES_FROM")
    """…plan or offer: diverges from: Derived from `diverges_from` claims."""
    feared_diverges_from = Out["Actor"]("FEARED_DIVERGES_FROM")
    """feared: diverges from…: Derived from `diverges_from` claims."""
    incoming_feared_diverges_from = In["Actor"]("FEARED_DIVERGES_FROM")
    """…feared: diverges from: Derived from `diverges_from` claims."""
    accused_of = Out["Issue"]("ACCUSED_OF")
    """is accused of…: Derived from `accused_of` claims."""
    alleged_accused_of = Out["Issue"]("ALLEGED_ACCUSED_OF")
    """alleged: is accused of…: Derived from `accused_of` claims."""
    planned_accused_of = Out["Issue"]("PLANNED_ACCUSED_OF")
    """plan or offer: is accused of…: Derived from `accused_of` claims."""
    feared_accused_of = Out["Issue"]("FEARED_ACCUSED_OF")
    """feared: is accused of…: Derived from `accused_of` claims."""
    opposes = Out["Actor | Issue"]("OPPOSES")
    """opposes…: Derived from `opposes` claims."""
    incoming_opposes = In["Actor"]("OPPOSES")
    """…opposes: Derived from `opposes` claims."""
    alleged_opposes = Out["Actor | Issue"]("ALLEGED_OPPOSES")
    """alleged: opposes…: Derived from `opposes` claims."""
    incoming_alleged_opposes = In["Actor"]("ALLEGED_OPPOSES")
    """…alleged: opposes: Derived from `opposes` claims."""
    planned_opposes = Out["Actor | Issue"]("PLANNED_OPPOSES")
    """plan or offer: opposes…: Derived from `opposes` claims."""
    incoming_planned_opposes = In["Actor"]("PLANNED_OPPOSES")
    """…plan or offer: opposes: Derived from `opposes` claims."""
    feared_opposes = Out["Actor | Issue"]("FEARED_OPPOSES")
    """feared: opposes…: Derived from `opposes` claims."""
    incoming_feared_opposes = In["Actor"]("FEARED_OPPOSES")
    """…feared: opposes: Derived from `opposes` claims."""
    member_of = Out["Actor"]("MEMBER_OF")
    """is a member of…: Derived from `member_of` claims."""
    incoming_member_of = In["Actor"]("MEMBER_OF")
    """…is a member of: Derived from `member_of` claims."""
    alleged_member_of = Out["Actor"]("ALLEGED_MEMBER_OF")
    """alleged: is a member of…: Derived from `member_of` claims."""
    incoming_alleged_member_of = In["Actor"]("ALLEGED_MEMBER_OF")
    """…alleged: is a member of: Derived from `member_of` claims."""
    planned_member_of = Out["Actor"]("PLANNED_MEMBER_OF")
    """plan or offer: is a member of…: Derived from `member_of` claims."""
    incoming_planned_member_of = In["Actor"]("PLANNED_MEMBER_OF")
    """…plan or offer: is a member of: Derived from `member_of` claims."""
    feared_member_of = Out["Actor"]("FEARED_MEMBER_OF")
    """feared: is a member of…: Derived from `member_of` claims."""
    incoming_feared_member_of = In["Actor"]("FEARED_MEMBER_OF")
    """…feared: is a member of: Derived from `member_of` claims."""
    withdrew_from = Out["Actor"]("WITHDREW_FROM")
    """left…: Derived from `withdrew_from` claims."""
    incoming_withdrew_from = In["Actor"]("WITHDREW_FROM")
    """…left: Derived from `withdrew_from` claims."""
    alleged_withdrew_from = Out["Actor"]("ALLEGED_WITHDREW_FROM")
    """alleged: left…: Derived from `withdrew_from` claims."""
    incoming_alleged_withdrew_from = In["Actor"]("ALLEGED_WITHDREW_FROM")
    """…alleged: left: Derived from `withdrew_from` claims."""
    planned_withdrew_from = Out["Actor"]("PLANNED_WITHDREW_FROM")
    """plan or offer: left…: Derived from `withdrew_from` claims."""
    incoming_planned_withdrew_from = In["Actor"]("PLANNED_WITHDREW_FROM")
    """…plan or offer: left: Derived from `withdrew_from` claims."""
    feared_withdrew_from = Out["Actor"]("FEARED_WITHDREW_FROM")
    """feared: left…: Derived from `withdrew_from` claims."""
    incoming_feared_withdrew_from = In["Actor"]("FEARED_WITHDREW_FROM")
    """…feared: left: Derived from `withdrew_from` claims."""
    announced_withdrawal_from = Out["Actor"]("ANNOUNCED_WITHDRAWAL_FROM")
    """announced that it leaves…: Derived from `announced_withdrawal_from` claims."""
    incoming_announced_withdrawal_from = In["Actor"]("ANNOUNCED_WITHDRAWAL_FROM")
    """…announced that it leaves: Derived from `announced_withdrawal_from` claims."""
    alleged_announced_withdrawal_from = Out["Actor"]("ALLEGED_ANNOUNCED_WITHDRAWAL_FROM")
    """alleged: announced that it leaves…: Derived from `announced_withdrawal_from` claims."""
    incoming_alleged_announced_withdrawal_from = In["Actor"]("ALLEGED_ANNOUNCED_WITHDRAWAL_FROM")
    """…alleged: announced that it leaves: Derived from `announced_withdrawal_from` claims."""
    planned_announced_withdrawal_from = Out["Actor"]("PLANNED_ANNOUNCED_WITHDRAWAL_FROM")
    """plan or offer: announced that it leaves…: Derived from `announced_withdrawal_from` claims."""
    incoming_planned_announced_withdrawal_from = In["Actor"]("PLANNED_ANNOUNCED_WITHDRAWAL_FROM")
    """…plan or offer: announced that it leaves: Derived from `announced_withdrawal_from` claims."""
    feared_announced_withdrawal_from = Out["Actor"]("FEARED_ANNOUNCED_WITHDRAWAL_FROM")
    """feared: announced that it leaves…: Derived from `announced_withdrawal_from` claims."""
    incoming_feared_announced_withdrawal_from = In["Actor"]("FEARED_ANNOUNCED_WITHDRAWAL_FROM")
    """…feared: announced that it leaves: Derived from `announced_withdrawal_from` claims."""
    founded = Out["Actor"]("FOUNDED")
    """formed…: Derived from `founded` claims."""
    incoming_founded = In["Actor"]("FOUNDED")
    """…formed: Derived from `founded` claims."""
    alleged_founded = Out["Actor"]("ALLEGED_FOUNDED")
    """alleged: formed…: Derived from `founded` claims."""
    incoming_alleged_founded = In["Actor"]("ALLEGED_FOUNDED")
    """…alleged: formed: Derived from `founded` claims."""
    planned_founded = Out["Actor"]("PLANNED_FOUNDED")
    """plan or offer: formed…: Derived from `founded` claims."""
    incoming_planned_founded = In["Actor"]("PLANNED_FOUNDED")
    """…plan or offer: formed: Derived from `founded` claims."""
    feared_founded = Out["Actor"]("FEARED_FOUNDED")
    """feared: formed…: Derived from `founded` claims."""
    incoming_feared_founded = In["Actor"]("FEARED_FOUNDED")
    """…feared: formed: Derived from `founded` claims."""
    allied_with = Out["Actor"]("ALLIED_WITH")
    """is allied with…: Derived from `allied_with` claims."""
    incoming_allied_with = In["Actor"]("ALLIED_WITH")
    """…is allied with: Derived from `allied_with` claims."""
    alleged_allied_with = Out["Actor"]("ALLEGED_ALLIED_WITH")
    """alleged: is allied with…: Derived from `allied_with` claims."""
    incoming_alleged_allied_with = In["Actor"]("ALLEGED_ALLIED_WITH")
    """…alleged: is allied with: Derived from `allied_with` claims."""
    planned_allied_with = Out["Actor"]("PLANNED_ALLIED_WITH")
    """plan or offer: is allied with…: Derived from `allied_with` claims."""
    incoming_planned_allied_with = In["Actor"]("PLANNED_ALLIED_WITH")
    """…plan or offer: is allied with: Derived from `allied_with` claims."""
    feared_allied_with = Out["Actor"]("FEARED_ALLIED_WITH")
    """feared: is allied with…: Derived from `allied_with` claims."""
    incoming_feared_allied_with = In["Actor"]("FEARED_ALLIED_WITH")
    """…feared: is allied with: Derived from `allied_with` claims."""
    responsible_for = Out["Actor | Place"]("RESPONSIBLE_FOR")
    """is responsible for…: Derived from `responsible_for` claims."""
    incoming_responsible_for = In["Actor"]("RESPONSIBLE_FOR")
    """…is responsible for: Derived from `responsible_for` claims."""
    alleged_responsible_for = Out["Actor | Place"]("ALLEGED_RESPONSIBLE_FOR")
    """alleged: is responsible for…: Derived from `responsible_for` claims."""
    incoming_alleged_responsible_for = In["Actor"]("ALLEGED_RESPONSIBLE_FOR")
    """…alleged: is responsible for: Derived from `responsible_for` claims."""
    planned_responsible_for = Out["Actor | Place"]("PLANNED_RESPONSIBLE_FOR")
    """plan or offer: is responsible for…: Derived from `responsible_for` claims."""
    incoming_planned_responsible_for = In["Actor"]("PLANNED_RESPONSIBLE_FOR")
    """…plan or offer: is responsible for: Derived from `responsible_for` claims."""
    feared_responsible_for = Out["Actor | Place"]("FEARED_RESPONSIBLE_FOR")
    """feared: is responsible for…: Derived from `responsible_for` claims."""
    incoming_feared_responsible_for = In["Actor"]("FEARED_RESPONSIBLE_FOR")
    """…feared: is responsible for: Derived from `responsible_for` claims."""
    suspended_from = Out["Actor"]("SUSPENDED_FROM")
    """is suspended from…: Derived from `suspended_from` claims."""
    incoming_suspended_from = In["Actor"]("SUSPENDED_FROM")
    """…is suspended from: Derived from `suspended_from` claims."""
    alleged_suspended_from = Out["Actor"]("ALLEGED_SUSPENDED_FROM")
    """alleged: is suspended from…: Derived from `suspended_from` claims."""
    incoming_alleged_suspended_from = In["Actor"]("ALLEGED_SUSPENDED_FROM")
    """…alleged: is suspended from: Derived from `suspended_from` claims."""
    planned_suspended_from = Out["Actor"]("PLANNED_SUSPENDED_FROM")
    """plan or offer: is suspended from…: Derived from `suspended_from` claims."""
    incoming_planned_suspended_from = In["Actor"]("PLANNED_SUSPENDED_FROM")
    """…plan or offer: is suspended from: Derived from `suspended_from` claims."""
    feared_suspended_from = Out["Actor"]("FEARED_SUSPENDED_FROM")
    """feared: is suspended from…: Derived from `suspended_from` claims."""
    incoming_feared_suspended_from = In["Actor"]("FEARED_SUSPENDED_FROM")
    """…feared: is suspended from: Derived from `suspended_from` claims."""
    sanctions = Out["Actor"]("SANCTIONS")
    """sanctions…: Derived from `sanctions` claims."""
    incoming_sanctions = In["Actor"]("SANCTIONS")
    """…sanctions: Derived from `sanctions` claims."""
    alleged_sanctions = Out["Actor"]("ALLEGED_SANCTIONS")
    """alleged: sanctions…: Derived from `sanctions` claims."""
    incoming_alleged_sanctions = In["Actor"]("ALLEGED_SANCTIONS")
    """…alleged: sanctions: Derived from `sanctions` claims."""
    planned_sanctions = Out["Actor"]("PLANNED_SANCTIONS")
    """plan or offer: sanctions…: Derived from `sanctions` claims."""
    incoming_planned_sanctions = In["Actor"]("PLANNED_SANCTIONS")
    """…plan or offer: sanctions: Derived from `sanctions` claims."""
    feared_sanctions = Out["Actor"]("FEARED_SANCTIONS")
    """feared: sanctions…: Derived from `sanctions` claims."""
    incoming_feared_sanctions = In["Actor"]("FEARED_SANCTIONS")
    """…feared: sanctions: Derived from `sanctions` claims."""
    governs = Out["Actor"]("GOVERNS")
    """governs…: Derived from `governs` claims."""
    incoming_governs = In["Actor"]("GOVERNS")
    """…governs: Derived from `governs` claims."""
    alleged_governs = Out["Actor"]("ALLEGED_GOVERNS")
    """alleged: governs…: Derived from `governs` claims."""
    incoming_alleged_governs = In["Actor"]("ALLEGED_GOVERNS")
    """…alleged: governs: Derived from `governs` claims."""
    planned_governs = Out["Actor"]("PLANNED_GOVERNS")
    """plan or offer: governs…: Derived from `governs` claims."""
    incoming_planned_governs = In["Actor"]("PLANNED_GOVERNS")
    """…plan or offer: governs: Derived from `governs` claims."""
    feared_governs = Out["Actor"]("FEARED_GOVERNS")
    """feared: governs…: Derived from `governs` claims."""
    incoming_feared_governs = In["Actor"]("FEARED_GOVERNS")
    """…feared: governs: Derived from `governs` claims."""
    heads = Out["Actor"]("HEADS")
    """heads…: Derived from `heads` claims."""
    incoming_heads = In["Actor"]("HEADS")
    """…heads: Derived from `heads` claims."""
    alleged_heads = Out["Actor"]("ALLEGED_HEADS")
    """alleged: heads…: Derived from `heads` claims."""
    incoming_alleged_heads = In["Actor"]("ALLEGED_HEADS")
    """…alleged: heads: Derived from `heads` claims."""
    planned_heads = Out["Actor"]("PLANNED_HEADS")
    """plan or offer: heads…: Derived from `heads` claims."""
    incoming_planned_heads = In["Actor"]("PLANNED_HEADS")
    """…plan or offer: heads: Derived from `heads` claims."""
    feared_heads = Out["Actor"]("FEARED_HEADS")
    """feared: heads…: Derived from `heads` claims."""
    incoming_feared_heads = In["Actor"]("FEARED_HEADS")
    """…feared: heads: Derived from `heads` claims."""
    part_of = Out["Actor"]("PART_OF")
    """is part of…: Derived from `part_of` claims."""
    incoming_part_of = In["Actor"]("PART_OF")
    """…is part of: Derived from `part_of` claims."""
    alleged_part_of = Out["Actor"]("ALLEGED_PART_OF")
    """alleged: is part of…: Derived from `part_of` claims."""
    incoming_alleged_part_of = In["Actor"]("ALLEGED_PART_OF")
    """…alleged: is part of: Derived from `part_of` claims."""
    planned_part_of = Out["Actor"]("PLANNED_PART_OF")
    """plan or offer: is part of…: Derived from `part_of` claims."""
    incoming_planned_part_of = In["Actor"]("PLANNED_PART_OF")
    """…plan or offer: is part of: Derived from `part_of` claims."""
    feared_part_of = Out["Actor"]("FEARED_PART_OF")
    """feared: is part of…: Derived from `part_of` claims."""
    incoming_feared_part_of = In["Actor"]("FEARED_PART_OF")
    """…feared: is part of: Derived from `part_of` claims."""
    deployed_in = Out["Actor | Place"]("DEPLOYED_IN")
    """is deployed in…: Derived from `deployed_in` claims."""
    incoming_deployed_in = In["Actor"]("DEPLOYED_IN")
    """…is deployed in: Derived from `deployed_in` claims."""
    alleged_deployed_in = Out["Actor | Place"]("ALLEGED_DEPLOYED_IN")
    """alleged: is deployed in…: Derived from `deployed_in` claims."""
    incoming_alleged_deployed_in = In["Actor"]("ALLEGED_DEPLOYED_IN")
    """…alleged: is deployed in: Derived from `deployed_in` claims."""
    planned_deployed_in = Out["Actor | Place"]("PLANNED_DEPLOYED_IN")
    """plan or offer: is deployed in…: Derived from `deployed_in` claims."""
    incoming_planned_deployed_in = In["Actor"]("PLANNED_DEPLOYED_IN")
    """…plan or offer: is deployed in: Derived from `deployed_in` claims."""
    feared_deployed_in = Out["Actor | Place"]("FEARED_DEPLOYED_IN")
    """feared: is deployed in…: Derived from `deployed_in` claims."""
    incoming_feared_deployed_in = In["Actor"]("FEARED_DEPLOYED_IN")
    """…feared: is deployed in: Derived from `deployed_in` claims."""
    sent = Out["Actor"]("SENT")
    """sent…: Derived from `sent` claims."""
    incoming_sent = In["Actor"]("SENT")
    """…sent: Derived from `sent` claims."""
    alleged_sent = Out["Actor"]("ALLEGED_SENT")
    """alleged: sent…: Derived from `sent` claims."""
    incoming_alleged_sent = In["Actor"]("ALLEGED_SENT")
    """…alleged: sent: Derived from `sent` claims."""
    planned_sent = Out["Actor"]("PLANNED_SENT")
    """plan or offer: sent…: Derived from `sent` claims."""
    incoming_planned_sent = In["Actor"]("PLANNED_SENT")
    """…plan or offer: sent: Derived from `sent` claims."""
    feared_sent = Out["Actor"]("FEARED_SENT")
    """feared: sent…: Derived from `sent` claims."""
    incoming_feared_sent = In["Actor"]("FEARED_SENT")
    """…feared: sent: Derived from `sent` claims."""
    expands_in = Out["Actor | Place"]("EXPANDS_IN")
    """expands in…: Derived from `expands_in` claims."""
    incoming_expands_in = In["Actor"]("EXPANDS_IN")
    """…expands in: Derived from `expands_in` claims."""
    alleged_expands_in = Out["Actor | Place"]("ALLEGED_EXPANDS_IN")
    """alleged: expands in…: Derived from `expands_in` claims."""
    incoming_alleged_expands_in = In["Actor"]("ALLEGED_EXPANDS_IN")
    """…alleged: expands in: Derived from `expands_in` claims."""
    planned_expands_in = Out["Actor | Place"]("PLANNED_EXPANDS_IN")
    """plan or offer: expands in…: Derived from `expands_in` claims."""
    incoming_planned_expands_in = In["Actor"]("PLANNED_EXPANDS_IN")
    """…plan or offer: expands in: Derived from `expands_in` claims."""
    feared_expands_in = Out["Actor | Place"]("FEARED_EXPANDS_IN")
    """feared: expands in…: Derived from `expands_in` claims."""
    incoming_feared_expands_in = In["Actor"]("FEARED_EXPANDS_IN")
    """…feared: expands in: Derived from `expands_in` claims."""
    active_in = Out["Actor | Place"]("ACTIVE_IN")
    """is active in…: Derived from `active_in` claims."""
    incoming_active_in = In["Actor"]("ACTIVE_IN")
    """…is active in: Derived from `active_in` claims."""
    alleged_active_in = Out["Actor | Place"]("ALLEGED_ACTIVE_IN")
    """alleged: is active in…: Derived from `active_in` claims."""
    incoming_alleged_active_in = In["Actor"]("ALLEGED_ACTIVE_IN")
    """…alleged: is active in: Derived from `active_in` claims."""
    planned_active_in = Out["Actor | Place"]("PLANNED_ACTIVE_IN")
    """plan or offer: is active in…: Derived from `active_in` claims."""
    incoming_planned_active_in = In["Actor"]("PLANNED_ACTIVE_IN")
    """…plan or offer: is active in: Derived from `active_in` claims."""
    feared_active_in = Out["Actor | Place"]("FEARED_ACTIVE_IN")
    """feared: is active in…: Derived from `active_in` claims."""
    incoming_feared_active_in = In["Actor"]("FEARED_ACTIVE_IN")
    """…feared: is active in: Derived from `active_in` claims."""
    crossed_into = Out["Actor | Place"]("CROSSED_INTO")
    """crosses into…: Derived from `crossed_into` claims."""
    incoming_crossed_into = In["Actor"]("CROSSED_INTO")
    """…crosses into: Derived from `crossed_into` claims."""
    alleged_crossed_into = Out["Actor | Place"]("ALLEGED_CROSSED_INTO")
    """alleged: crosses into…: Derived from `crossed_into` claims."""
    incoming_alleged_crossed_into = In["Actor"]("ALLEGED_CROSSED_INTO")
    """…alleged: crosses into: Derived from `crossed_into` claims."""
    planned_crossed_into = Out["Actor | Place"]("PLANNED_CROSSED_INTO")
    """plan or offer: crosses into…: Derived from `crossed_into` claims."""
    incoming_planned_crossed_into = In["Actor"]("PLANNED_CROSSED_INTO")
    """…plan or offer: crosses into: Derived from `crossed_into` claims."""
    feared_crossed_into = Out["Actor | Place"]("FEARED_CROSSED_INTO")
    """feared: crosses into…: Derived from `crossed_into` claims."""
    incoming_feared_crossed_into = In["Actor"]("FEARED_CROSSED_INTO")
    """…feared: crosses into: Derived from `crossed_into` claims."""
    withdrew_forces_from = Out["Actor | Place"]("WITHDREW_FORCES_FROM")
    """withdrew forces from…: Derived from `withdrew_forces_from` claims."""
    incoming_withdrew_forces_from = In["Actor"]("WITHDREW_FORCES_FROM")
    """…withdrew forces from: Derived from `withdrew_forces_from` claims."""
    alleged_withdrew_forces_from = Out["Actor | Place"]("ALLEGED_WITHDREW_FORCES_FROM")
    """alleged: withdrew forces from…: Derived from `withdrew_forces_from` claims."""
    incoming_alleged_withdrew_forces_from = In["Actor"]("ALLEGED_WITHDREW_FORCES_FROM")
    """…alleged: withdrew forces from: Derived from `withdrew_forces_from` claims."""
    planned_withdrew_forces_from = Out["Actor | Place"]("PLANNED_WITHDREW_FORCES_FROM")
    """plan or offer: withdrew forces from…: Derived from `withdrew_forces_from` claims."""
    incoming_planned_withdrew_forces_from = In["Actor"]("PLANNED_WITHDREW_FORCES_FROM")
    """…plan or offer: withdrew forces from: Derived from `withdrew_forces_from` claims."""
    feared_withdrew_forces_from = Out["Actor | Place"]("FEARED_WITHDREW_FORCES_FROM")
    """feared: withdrew forces from…: Derived from `withdrew_forces_from` claims."""
    incoming_feared_withdrew_forces_from = In["Actor"]("FEARED_WITHDREW_FORCES_FROM")
    """…feared: withdrew forces from: Derived from `withdrew_forces_from` claims."""
    fights = Out["Actor"]("FIGHTS")
    """fights…: Derived from `fights` claims."""
    incoming_fights = In["Actor"]("FIGHTS")
    """…fights: Derived from `fights` claims."""
    alleged_fights = Out["Actor"]("ALLEGED_FIGHTS")
    """alleged: fights…: Derived from `fights` claims."""
    incoming_alleged_fights = In["Actor"]("ALLEGED_FIGHTS")
    """…alleged: fights: Derived from `fights` claims."""
    planned_fights = Out["Actor"]("PLANNED_FIGHTS")
    """plan or offer: fights…: Derived from `fights` claims."""
    incoming_planned_fights = In["Actor"]("PLANNED_FIGHTS")
    """…plan or offer: fights: Derived from `fights` claims."""
    feared_fights = Out["Actor"]("FEARED_FIGHTS")
    """feared: fights…: Derived from `fights` claims."""
    incoming_feared_fights = In["Actor"]("FEARED_FIGHTS")
    """…feared: fights: Derived from `fights` claims."""
    affiliated_with = Out["Actor"]("AFFILIATED_WITH")
    """is affiliated with…: Derived from `affiliated_with` claims."""
    incoming_affiliated_with = In["Actor"]("AFFILIATED_WITH")
    """…is affiliated with: Derived from `affiliated_with` claims."""
    alleged_affiliated_with = Out["Actor"]("ALLEGED_AFFILIATED_WITH")
    """alleged: is affiliated with…: Derived from `affiliated_with` claims."""
    incoming_alleged_affiliated_with = In["Actor"]("ALLEGED_AFFILIATED_WITH")
    """…alleged: is affiliated with: Derived from `affiliated_with` claims."""
    planned_affiliated_with = Out["Actor"]("PLANNED_AFFILIATED_WITH")
    """plan or offer: is affiliated with…: Derived from `affiliated_with` claims."""
    incoming_planned_affiliated_with = In["Actor"]("PLANNED_AFFILIATED_WITH")
    """…plan or offer: is affiliated with: Derived from `affiliated_with` claims."""
    feared_affiliated_with = Out["Actor"]("FEARED_AFFILIATED_WITH")
    """feared: is affiliated with…: Derived from `affiliated_with` claims."""
    incoming_feared_affiliated_with = In["Actor"]("FEARED_AFFILIATED_WITH")
    """…feared: is affiliated with: Derived from `affiliated_with` claims."""
    split_from = Out["Actor"]("SPLIT_FROM")
    """split from…: Derived from `split_from` claims."""
    incoming_split_from = In["Actor"]("SPLIT_FROM")
    """…split from: Derived from `split_from` claims."""
    alleged_split_from = Out["Actor"]("ALLEGED_SPLIT_FROM")
    """alleged: split from…: Derived from `split_from` claims."""
    incoming_alleged_split_from = In["Actor"]("ALLEGED_SPLIT_FROM")
    """…alleged: split from: Derived from `split_from` claims."""
    planned_split_from = Out["Actor"]("PLANNED_SPLIT_FROM")
    """plan or offer: split from…: Derived from `split_from` claims."""
    incoming_planned_split_from = In["Actor"]("PLANNED_SPLIT_FROM")
    """…plan or offer: split from: Derived from `split_from` claims."""
    feared_split_from = Out["Actor"]("FEARED_SPLIT_FROM")
    """feared: split from…: Derived from `split_from` claims."""
    incoming_feared_split_from = In["Actor"]("FEARED_SPLIT_FROM")
    """…feared: split from: Derived from `split_from` claims."""
    merged_into = Out["Actor"]("MERGED_INTO")
    """merged into…: Derived from `merged_into` claims."""
    incoming_merged_into = In["Actor"]("MERGED_INTO")
    """…merged into: Derived from `merged_into` claims."""
    alleged_merged_into = Out["Actor"]("ALLEGED_MERGED_INTO")
    """alleged: merged into…: Derived from `merged_into` claims."""
    incoming_alleged_merged_into = In["Actor"]("ALLEGED_MERGED_INTO")
    """…alleged: merged into: Derived from `merged_into` claims."""
    planned_merged_into = Out["Actor"]("PLANNED_MERGED_INTO")
    """plan or offer: merged into…: Derived from `merged_into` claims."""
    incoming_planned_merged_into = In["Actor"]("PLANNED_MERGED_INTO")
    """…plan or offer: merged into: Derived from `merged_into` claims."""
    feared_merged_into = Out["Actor"]("FEARED_MERGED_INTO")
    """feared: merged into…: Derived from `merged_into` claims."""
    incoming_feared_merged_into = In["Actor"]("FEARED_MERGED_INTO")
    """…feared: merged into: Derived from `merged_into` claims."""
    succeeded = Out["Actor"]("SUCCEEDED")
    """took the place of…: Derived from `succeeded` claims."""
    incoming_succeeded = In["Actor"]("SUCCEEDED")
    """…took the place of: Derived from `succeeded` claims."""
    alleged_succeeded = Out["Actor"]("ALLEGED_SUCCEEDED")
    """alleged: took the place of…: Derived from `succeeded` claims."""
    incoming_alleged_succeeded = In["Actor"]("ALLEGED_SUCCEEDED")
    """…alleged: took the place of: Derived from `succeeded` claims."""
    planned_succeeded = Out["Actor"]("PLANNED_SUCCEEDED")
    """plan or offer: took the place of…: Derived from `succeeded` claims."""
    incoming_planned_succeeded = In["Actor"]("PLANNED_SUCCEEDED")
    """…plan or offer: took the place of: Derived from `succeeded` claims."""
    feared_succeeded = Out["Actor"]("FEARED_SUCCEEDED")
    """feared: took the place of…: Derived from `succeeded` claims."""
    incoming_feared_succeeded = In["Actor"]("FEARED_SUCCEEDED")
    """…feared: took the place of: Derived from `succeeded` claims."""
    hired = Out["Actor"]("HIRED")
    """hired…: Derived from `hired` claims."""
    incoming_hired = In["Actor"]("HIRED")
    """…hired: Derived from `hired` claims."""
    alleged_hired = Out["Actor"]("ALLEGED_HIRED")
    """alleged: hired…: Derived from `hired` claims."""
    incoming_alleged_hired = In["Actor"]("ALLEGED_HIRED")
    """…alleged: hired: Derived from `hired` claims."""
    planned_hired = Out["Actor"]("PLANNED_HIRED")
    """plan or offer: hired…: Derived from `hired` claims."""
    incoming_planned_hired = In["Actor"]("PLANNED_HIRED")
    """…plan or offer: hired: Derived from `hired` claims."""
    feared_hired = Out["Actor"]("FEARED_HIRED")
    """feared: hired…: Derived from `hired` claims."""
    incoming_feared_hired = In["Actor"]("FEARED_HIRED")
    """…feared: hired: Derived from `hired` claims."""
    agreed_with = Out["Actor"]("AGREED_WITH")
    """made an agreement with…: Derived from `agreed_with` claims."""
    incoming_agreed_with = In["Actor"]("AGREED_WITH")
    """…made an agreement with: Derived from `agreed_with` claims."""
    alleged_agreed_with = Out["Actor"]("ALLEGED_AGREED_WITH")
    """alleged: made an agreement with…: Derived from `agreed_with` claims."""
    incoming_alleged_agreed_with = In["Actor"]("ALLEGED_AGREED_WITH")
    """…alleged: made an agreement with: Derived from `agreed_with` claims."""
    planned_agreed_with = Out["Actor"]("PLANNED_AGREED_WITH")
    """plan or offer: made an agreement with…: Derived from `agreed_with` claims."""
    incoming_planned_agreed_with = In["Actor"]("PLANNED_AGREED_WITH")
    """…plan or offer: made an agreement with: Derived from `agreed_with` claims."""
    feared_agreed_with = Out["Actor"]("FEARED_AGREED_WITH")
    """feared: made an agreement with…: Derived from `agreed_with` claims."""
    incoming_feared_agreed_with = In["Actor"]("FEARED_AGREED_WITH")
    """…feared: made an agreement with: Derived from `agreed_with` claims."""
    backed_by = Out["Actor"]("BACKED_BY")
    """leans on…: Derived from `backed_by` claims."""
    incoming_backed_by = In["Actor"]("BACKED_BY")
    """…leans on: Derived from `backed_by` claims."""
    alleged_backed_by = Out["Actor"]("ALLEGED_BACKED_BY")
    """alleged: leans on…: Derived from `backed_by` claims."""
    incoming_alleged_backed_by = In["Actor"]("ALLEGED_BACKED_BY")
    """…alleged: leans on: Derived from `backed_by` claims."""
    planned_backed_by = Out["Actor"]("PLANNED_BACKED_BY")
    """plan or offer: leans on…: Derived from `backed_by` claims."""
    incoming_planned_backed_by = In["Actor"]("PLANNED_BACKED_BY")
    """…plan or offer: leans on: Derived from `backed_by` claims."""
    feared_backed_by = Out["Actor"]("FEARED_BACKED_BY")
    """feared: leans on…: Derived from `backed_by` claims."""
    incoming_feared_backed_by = In["Actor"]("FEARED_BACKED_BY")
    """…feared: leans on: Derived from `backed_by` claims."""
    turned_away_from = Out["Actor"]("TURNED_AWAY_FROM")
    """turned away from…: Derived from `turned_away_from` claims."""
    incoming_turned_away_from = In["Actor"]("TURNED_AWAY_FROM")
    """…turned away from: Derived from `turned_away_from` claims."""
    alleged_turned_away_from = Out["Actor"]("ALLEGED_TURNED_AWAY_FROM")
    """alleged: turned away from…: Derived from `turned_away_from` claims."""
    incoming_alleged_turned_away_from = In["Actor"]("ALLEGED_TURNED_AWAY_FROM")
    """…alleged: turned away from: Derived from `turned_away_from` claims."""
    planned_turned_away_from = Out["Actor"]("PLANNED_TURNED_AWAY_FROM")
    """plan or offer: turned away from…: Derived from `turned_away_from` claims."""
    incoming_planned_turned_away_from = In["Actor"]("PLANNED_TURNED_AWAY_FROM")
    """…plan or offer: turned away from: Derived from `turned_away_from` claims."""
    feared_turned_away_from = Out["Actor"]("FEARED_TURNED_AWAY_FROM")
    """feared: turned away from…: Derived from `turned_away_from` claims."""
    incoming_feared_turned_away_from = In["Actor"]("FEARED_TURNED_AWAY_FROM")
    """…feared: turned away from: Derived from `turned_away_from` claims."""
    engages = Out["Actor"]("ENGAGES")
    """engages…: Derived from `engages` claims."""
    incoming_engages = In["Actor"]("ENGAGES")
    """…engages: Derived from `engages` claims."""
    alleged_engages = Out["Actor"]("ALLEGED_ENGAGES")
    """alleged: engages…: Derived from `engages` claims."""
    incoming_alleged_engages = In["Actor"]("ALLEGED_ENGAGES")
    """…alleged: engages: Derived from `engages` claims."""
    planned_engages = Out["Actor"]("PLANNED_ENGAGES")
    """plan or offer: engages…: Derived from `engages` claims."""
    incoming_planned_engages = In["Actor"]("PLANNED_ENGAGES")
    """…plan or offer: engages: Derived from `engages` claims."""
    feared_engages = Out["Actor"]("FEARED_ENGAGES")
    """feared: engages…: Derived from `engages` claims."""
    incoming_feared_engages = In["Actor"]("FEARED_ENGAGES")
    """…feared: engages: Derived from `engages` claims."""
    supplies = Out["Actor | Place"]("SUPPLIES")
    """supplies…: Derived from `supplies` claims."""
    incoming_supplies = In["Actor"]("SUPPLIES")
    """…supplies: Derived from `supplies` claims."""
    alleged_supplies = Out["Actor | Place"]("ALLEGED_SUPPLIES")
    """alleged: supplies…: Derived from `supplies` claims."""
    incoming_alleged_supplies = In["Actor"]("ALLEGED_SUPPLIES")
    """…alleged: supplies: Derived from `supplies` claims."""
    planned_supplies = Out["Actor | Place"]("PLANNED_SUPPLIES")
    """plan or offer: supplies…: Derived from `supplies` claims."""
    incoming_planned_supplies = In["Actor"]("PLANNED_SUPPLIES")
    """…plan or offer: supplies: Derived from `supplies` claims."""
    feared_supplies = Out["Actor | Place"]("FEARED_SUPPLIES")
    """feared: supplies…: Derived from `supplies` claims."""
    incoming_feared_supplies = In["Actor"]("FEARED_SUPPLIES")
    """…feared: supplies: Derived from `supplies` claims."""
    recalled_envoy_from = Out["Actor"]("RECALLED_ENVOY_FROM")
    """recalled its envoy from…: Derived from `recalled_envoy_from` claims."""
    incoming_recalled_envoy_from = In["Actor"]("RECALLED_ENVOY_FROM")
    """…recalled its envoy from: Derived from `recalled_envoy_from` claims."""
    alleged_recalled_envoy_from = Out["Actor"]("ALLEGED_RECALLED_ENVOY_FROM")
    """alleged: recalled its envoy from…: Derived from `recalled_envoy_from` claims."""
    incoming_alleged_recalled_envoy_from = In["Actor"]("ALLEGED_RECALLED_ENVOY_FROM")
    """…alleged: recalled its envoy from: Derived from `recalled_envoy_from` claims."""
    planned_recalled_envoy_from = Out["Actor"]("PLANNED_RECALLED_ENVOY_FROM")
    """plan or offer: recalled its envoy from…: Derived from `recalled_envoy_from` claims."""
    incoming_planned_recalled_envoy_from = In["Actor"]("PLANNED_RECALLED_ENVOY_FROM")
    """…plan or offer: recalled its envoy from: Derived from `recalled_envoy_from` claims."""
    feared_recalled_envoy_from = Out["Actor"]("FEARED_RECALLED_ENVOY_FROM")
    """feared: recalled its envoy from…: Derived from `recalled_envoy_from` claims."""
    incoming_feared_recalled_envoy_from = In["Actor"]("FEARED_RECALLED_ENVOY_FROM")
    """…feared: recalled its envoy from: Derived from `recalled_envoy_from` claims."""
    stopped_cooperation_with = Out["Actor"]("STOPPED_COOPERATION_WITH")
    """stopped cooperation with…: Derived from `stopped_cooperation_with` claims."""
    incoming_stopped_cooperation_with = In["Actor"]("STOPPED_COOPERATION_WITH")
    """…stopped cooperation with: Derived from `stopped_cooperation_with` claims."""
    alleged_stopped_cooperation_with = Out["Actor"]("ALLEGED_STOPPED_COOPERATION_WITH")
    """alleged: stopped cooperation with…: Derived from `stopped_cooperation_with` claims."""
    incoming_alleged_stopped_cooperation_with = In["Actor"]("ALLEGED_STOPPED_COOPERATION_WITH")
    """…alleged: stopped cooperation with: Derived from `stopped_cooperation_with` claims."""
    planned_stopped_cooperation_with = Out["Actor"]("PLANNED_STOPPED_COOPERATION_WITH")
    """plan or offer: stopped cooperation with…: Derived from `stopped_cooperation_with` claims."""
    incoming_planned_stopped_cooperation_with = In["Actor"]("PLANNED_STOPPED_COOPERATION_WITH")
    """…plan or offer: stopped cooperation with: Derived from `stopped_cooperation_with` claims."""
    feared_stopped_cooperation_with = Out["Actor"]("FEARED_STOPPED_COOPERATION_WITH")
    """feared: stopped cooperation with…: Derived from `stopped_cooperation_with` claims."""
    incoming_feared_stopped_cooperation_with = In["Actor"]("FEARED_STOPPED_COOPERATION_WITH")
    """…feared: stopped cooperation with: Derived from `stopped_cooperation_with` claims."""
    keeps_bases_in = Out["Actor | Place"]("KEEPS_BASES_IN")
    """keeps bases in…: Derived from `keeps_bases_in` claims."""
    incoming_keeps_bases_in = In["Actor"]("KEEPS_BASES_IN")
    """…keeps bases in: Derived from `keeps_bases_in` claims."""
    alleged_keeps_bases_in = Out["Actor | Place"]("ALLEGED_KEEPS_BASES_IN")
    """alleged: keeps bases in…: Derived from `keeps_bases_in` claims."""
    incoming_alleged_keeps_bases_in = In["Actor"]("ALLEGED_KEEPS_BASES_IN")
    """…alleged: keeps bases in: Derived from `keeps_bases_in` claims."""
    planned_keeps_bases_in = Out["Actor | Place"]("PLANNED_KEEPS_BASES_IN")
    """plan or offer: keeps bases in…: Derived from `keeps_bases_in` claims."""
    incoming_planned_keeps_bases_in = In["Actor"]("PLANNED_KEEPS_BASES_IN")
    """…plan or offer: keeps bases in: Derived from `keeps_bases_in` claims."""
    feared_keeps_bases_in = Out["Actor | Place"]("FEARED_KEEPS_BASES_IN")
    """feared: keeps bases in…: Derived from `keeps_bases_in` claims."""
    incoming_feared_keeps_bases_in = In["Actor"]("FEARED_KEEPS_BASES_IN")
    """…feared: keeps bases in: Derived from `keeps_bases_in` claims."""
    aligned_with = Out["Actor"]("ALIGNED_WITH")
    """suits…: Derived from `aligned_with` claims."""
    incoming_aligned_with = In["Actor"]("ALIGNED_WITH")
    """…suits: Derived from `aligned_with` claims."""
    alleged_aligned_with = Out["Actor"]("ALLEGED_ALIGNED_WITH")
    """alleged: suits…: Derived from `aligned_with` claims."""
    incoming_alleged_aligned_with = In["Actor"]("ALLEGED_ALIGNED_WITH")
    """…alleged: suits: Derived from `aligned_with` claims."""
    planned_aligned_with = Out["Actor"]("PLANNED_ALIGNED_WITH")
    """plan or offer: suits…: Derived from `aligned_with` claims."""
    incoming_planned_aligned_with = In["Actor"]("PLANNED_ALIGNED_WITH")
    """…plan or offer: suits: Derived from `aligned_with` claims."""
    feared_aligned_with = Out["Actor"]("FEARED_ALIGNED_WITH")
    """feared: suits…: Derived from `aligned_with` claims."""
    incoming_feared_aligned_with = In["Actor"]("FEARED_ALIGNED_WITH")
    """…feared: suits: Derived from `aligned_with` claims."""
    prioritises = Out["Actor | Issue | Place"]("PRIORITISES")
    """puts weight on…: Derived from `prioritises` claims."""
    incoming_prioritises = In["Actor"]("PRIORITISES")
    """…puts weight on: Derived from `prioritises` claims."""
    alleged_prioritises = Out["Actor | Issue | Place"]("ALLEGED_PRIORITISES")
    """alleged: puts weight on…: Derived from `prioritises` claims."""
    incoming_alleged_prioritises = In["Actor"]("ALLEGED_PRIORITISES")
    """…alleged: puts weight on: Derived from `prioritises` claims."""
    planned_prioritises = Out["Actor | Issue | Place"]("PLANNED_PRIORITISES")
    """plan or offer: puts weight on…: Derived from `prioritises` claims."""
    incoming_planned_prioritises = In["Actor"]("PLANNED_PRIORITISES")
    """…plan or offer: puts weight on: Derived from `prioritises` claims."""
    feared_prioritises = Out["Actor | Issue | Place"]("FEARED_PRIORITISES")
    """feared: puts weight on…: Derived from `prioritises` claims."""
    incoming_feared_prioritises = In["Actor"]("FEARED_PRIORITISES")
    """…feared: puts weight on: Derived from `prioritises` claims."""
    deprioritises = Out["Actor | Issue"]("DEPRIORITISES")
    """drops its emphasis on…: Derived from `deprioritises` claims."""
    incoming_deprioritises = In["Actor"]("DEPRIORITISES")
    """…drops its emphasis on: Derived from `deprioritises` claims."""
    alleged_deprioritises = Out["Actor | Issue"]("ALLEGED_DEPRIORITISES")
    """alleged: drops its emphasis on…: Derived from `deprioritises` claims."""
    incoming_alleged_deprioritises = In["Actor"]("ALLEGED_DEPRIORITISES")
    """…alleged: drops its emphasis on: Derived from `deprioritises` claims."""
    planned_deprioritises = Out["Actor | Issue"]("PLANNED_DEPRIORITISES")
    """plan or offer: drops its emphasis on…: Derived from `deprioritises` claims."""
    incoming_planned_deprioritises = In["Actor"]("PLANNED_DEPRIORITISES")
    """…plan or offer: drops its emphasis on: Derived from `deprioritises` claims."""
    feared_deprioritises = Out["Actor | Issue"]("FEARED_DEPRIORITISES")
    """feared: drops its emphasis on…: Derived from `deprioritises` claims."""
    incoming_feared_deprioritises = In["Actor"]("FEARED_DEPRIORITISES")
    """…feared: drops its emphasis on: Derived from `deprioritises` claims."""
    seeks = Out["Resource | Actor"]("SEEKS")
    """wants…: Derived from `seeks` claims."""
    incoming_seeks = In["Actor"]("SEEKS")
    """…wants: Derived from `seeks` claims."""
    alleged_seeks = Out["Resource | Actor"]("ALLEGED_SEEKS")
    """alleged: wants…: Derived from `seeks` claims."""
    incoming_alleged_seeks = In["Actor"]("ALLEGED_SEEKS")
    """…alleged: wants: Derived from `seeks` claims."""
    planned_seeks = Out["Resource | Actor"]("PLANNED_SEEKS")
    """plan or offer: wants…: Derived from `seeks` claims."""
    incoming_planned_seeks = In["Actor"]("PLANNED_SEEKS")
    """…plan or offer: wants: Derived from `seeks` claims."""
    feared_seeks = Out["Resource | Actor"]("FEARED_SEEKS")
    """feared: wants…: Derived from `seeks` claims."""
    incoming_feared_seeks = In["Actor"]("FEARED_SEEKS")
    """…feared: wants: Derived from `seeks` claims."""
    located_in = Out["Actor | Place"]("LOCATED_IN")
    """lies in…: Derived from `located_in` claims."""
    incoming_located_in = In["Place | Resource | Actor"]("LOCATED_IN")
    """…lies in: Derived from `located_in` claims."""
    alleged_located_in = Out["Actor | Place"]("ALLEGED_LOCATED_IN")
    """alleged: lies in…: Derived from `located_in` claims."""
    incoming_alleged_located_in = In["Place | Resource | Actor"]("ALLEGED_LOCATED_IN")
    """…alleged: lies in: Derived from `located_in` claims."""
    planned_located_in = Out["Actor | Place"]("PLANNED_LOCATED_IN")
    """plan or offer: lies in…: Derived from `located_in` claims."""
    incoming_planned_located_in = In["Place | Resource | Actor"]("PLANNED_LOCATED_IN")
    """…plan or offer: lies in: Derived from `located_in` claims."""
    feared_located_in = Out["Actor | Place"]("FEARED_LOCATED_IN")
    """feared: lies in…: Derived from `located_in` claims."""
    incoming_feared_located_in = In["Place | Resource | Actor"]("FEARED_LOCATED_IN")
    """…feared: lies in: Derived from `located_in` claims."""
    incoming_capital_of = In["Place"]("CAPITAL_OF")
    """…is the capital of: Derived from `capital_of` claims."""
    incoming_alleged_capital_of = In["Place"]("ALLEGED_CAPITAL_OF")
    """…alleged: is the capital of: Derived from `capital_of` claims."""
    incoming_planned_capital_of = In["Place"]("PLANNED_CAPITAL_OF")
    """…plan or offer: is the capital of: Derived from `capital_of` claims."""
    incoming_feared_capital_of = In["Place"]("FEARED_CAPITAL_OF")
    """…feared: is the capital of: Derived from `capital_of` claims."""
    has_resource = Out["Resource"]("HAS_RESOURCE")
    """has…: Derived from `has_resource` claims."""
    alleged_has_resource = Out["Resource"]("ALLEGED_HAS_RESOURCE")
    """alleged: has…: Derived from `has_resource` claims."""
    planned_has_resource = Out["Resource"]("PLANNED_HAS_RESOURCE")
    """plan or offer: has…: Derived from `has_resource` claims."""
    feared_has_resource = Out["Resource"]("FEARED_HAS_RESOURCE")
    """feared: has…: Derived from `has_resource` claims."""
    affected_by = Out["Issue"]("AFFECTED_BY")
    """is marked by…: Derived from `affected_by` claims."""
    alleged_affected_by = Out["Issue"]("ALLEGED_AFFECTED_BY")
    """alleged: is marked by…: Derived from `affected_by` claims."""
    planned_affected_by = Out["Issue"]("PLANNED_AFFECTED_BY")
    """plan or offer: is marked by…: Derived from `affected_by` claims."""
    feared_affected_by = Out["Issue"]("FEARED_AFFECTED_BY")
    """feared: is marked by…: Derived from `affected_by` claims."""
    took_part_in = Out["Event"]("TOOK_PART_IN")
    """had a part in…: Derived from `took_part_in` claims."""
    alleged_took_part_in = Out["Event"]("ALLEGED_TOOK_PART_IN")
    """alleged: had a part in…: Derived from `took_part_in` claims."""
    planned_took_part_in = Out["Event"]("PLANNED_TOOK_PART_IN")
    """plan or offer: had a part in…: Derived from `took_part_in` claims."""
    feared_took_part_in = Out["Event"]("FEARED_TOOK_PART_IN")
    """feared: had a part in…: Derived from `took_part_in` claims."""
    incoming_occurred_in = In["Event"]("OCCURRED_IN")
    """…happened in: Derived from `occurred_in` claims."""
    incoming_alleged_occurred_in = In["Event"]("ALLEGED_OCCURRED_IN")
    """…alleged: happened in: Derived from `occurred_in` claims."""
    incoming_planned_occurred_in = In["Event"]("PLANNED_OCCURRED_IN")
    """…plan or offer: happened in: Derived from `occurred_in` claims."""
    incoming_feared_occurred_in = In["Event"]("FEARED_OCCURRED_IN")
    """…feared: happened in: Derived from `occurred_in` claims."""
    incoming_concerns = In["Event"]("CONCERNS")
    """…is about: Derived from `concerns` claims."""
    incoming_alleged_concerns = In["Event"]("ALLEGED_CONCERNS")
    """…alleged: is about: Derived from `concerns` claims."""
    incoming_planned_concerns = In["Event"]("PLANNED_CONCERNS")
    """…plan or offer: is about: Derived from `concerns` claims."""
    incoming_feared_concerns = In["Event"]("FEARED_CONCERNS")
    """…feared: is about: Derived from `concerns` claims."""


class Country(Actor):
    """A state."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Country")


class Government(Actor):
    """An administration or junta, in its tenure."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Government")
    country = Field[str | None]()
    """Id of the country that it governs."""
    tenure_since = Field[date | None]()
    """First day in office, as the claim named in `tenure_claims` says."""
    tenure_until = Field[date | None]()
    """Last day in office; none: in office when last read of."""
    tenure_claims = Field[list[str] | None]()
    """Refs of the claims that give the tenure."""


class Bloc(Actor):
    """A bloc, alliance or international organisation."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Bloc")


class ContractorGroup(Actor):
    """Hired fighters."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "ContractorGroup")


class ArmedGroup(Actor):
    """Insurgents, militias, jihadists."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "ArmedGroup")


class Force(Actor):
    """A military force, operation or mission."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Force")


class Agency(Actor):
    """A part of a state or organisation."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Agency")


class Person(Actor):
    """A person in a public role."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Person")


class Group(Actor):
    """People who share a part: experts, voters."""

    __labels__: ClassVar[tuple[str, ...]] = ("Actor", "Group")


class Place(Thing):
    """A town, region or area."""

    __labels__: ClassVar[tuple[str, ...]] = ("Place",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    aliases = Field[list[str] | None]()
    """Other names, in any language."""
    name_fr = Field[str | None]()
    """The name in French."""
    said_fr = Field[str | None]()
    """The name within a French sentence, with its article: la France, les Européens."""
    plural = Field[bool | None]()
    """Whether the name takes a plural verb in English: the Russian contractors are."""
    wikidata = Field[str | None]()
    """Wikidata id, where one was looked up."""
    note = Field[str | None]()
    """What an editor should know."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    latitude = Field[float | None]()
    """Degrees north, of a town or another spot; an area has none."""
    longitude = Field[float | None]()
    """Degrees east."""
    coordinates_from = Field[str | None]()
    """The data set that has the coordinates, and its id there."""
    incoming_subject = In["Claim"]("SUBJECT")
    """…subject: Whom or what the claim is about."""
    incoming_object = In["Claim"]("OBJECT")
    """…object: The claim's other end."""
    incoming_located_at = In["Deployment"]("LOCATED_AT")
    """…in: Where the deployment is."""
    incoming_responsible_for = In["Actor"]("RESPONSIBLE_FOR")
    """…is responsible for: Derived from `responsible_for` claims."""
    incoming_alleged_responsible_for = In["Actor"]("ALLEGED_RESPONSIBLE_FOR")
    """…alleged: is responsible for: Derived from `responsible_for` claims."""
    incoming_planned_responsible_for = In["Actor"]("PLANNED_RESPONSIBLE_FOR")
    """…plan or offer: is responsible for: Derived from `responsible_for` claims."""
    incoming_feared_responsible_for = In["Actor"]("FEARED_RESPONSIBLE_FOR")
    """…feared: is responsible for: Derived from `responsible_for` claims."""
    incoming_deployed_in = In["Actor"]("DEPLOYED_IN")
    """…is deployed in: Derived from `deployed_in` claims."""
    incoming_alleged_deployed_in = In["Actor"]("ALLEGED_DEPLOYED_IN")
    """…alleged: is deployed in: Derived from `deployed_in` claims."""
    incoming_planned_deployed_in = In["Actor"]("PLANNED_DEPLOYED_IN")
    """…plan or offer: is deployed in: Derived from `deployed_in` claims."""
    incoming_feared_deployed_in = In["Actor"]("FEARED_DEPLOYED_IN")
    """…feared: is deployed in: Derived from `deployed_in` claims."""
    incoming_expands_in = In["Actor"]("EXPANDS_IN")
    """…expands in: Derived from `expands_in` claims."""
    incoming_alleged_expands_in = In["Actor"]("ALLEGED_EXPANDS_IN")
    """…alleged: expands in: Derived from `expands_in` claims."""
    incoming_planned_expands_in = In["Actor"]("PLANNED_EXPANDS_IN")
    """…plan or offer: expands in: Derived from `expands_in` claims."""
    incoming_feared_expands_in = In["Actor"]("FEARED_EXPANDS_IN")
    """…feared: expands in: Derived from `expands_in` claims."""
    incoming_active_in = In["Actor"]("ACTIVE_IN")
    """…is active in: Derived from `active_in` claims."""
    incoming_alleged_active_in = In["Actor"]("ALLEGED_ACTIVE_IN")
    """…alleged: is active in: Derived from `active_in` claims."""
    incoming_planned_active_in = In["Actor"]("PLANNED_ACTIVE_IN")
    """…plan or offer: is active in: Derived from `active_in` claims."""
    incoming_feared_active_in = In["Actor"]("FEARED_ACTIVE_IN")
    """…feared: is active in: Derived from `active_in` claims."""
    incoming_crossed_into = In["Actor"]("CROSSED_INTO")
    """…crosses into: Derived from `crossed_into` claims."""
    incoming_alleged_crossed_into = In["Actor"]("ALLEGED_CROSSED_INTO")
    """…alleged: crosses into: Derived from `crossed_into` claims."""
    incoming_planned_crossed_into = In["Actor"]("PLANNED_CROSSED_INTO")
    """…plan or offer: crosses into: Derived from `crossed_into` claims."""
    incoming_feared_crossed_into = In["Actor"]("FEARED_CROSSED_INTO")
    """…feared: crosses into: Derived from `crossed_into` claims."""
    incoming_withdrew_forces_from = In["Actor"]("WITHDREW_FORCES_FROM")
    """…withdrew forces from: Derived from `withdrew_forces_from` claims."""
    incoming_alleged_withdrew_forces_from = In["Actor"]("ALLEGED_WITHDREW_FORCES_FROM")
    """…alleged: withdrew forces from: Derived from `withdrew_forces_from` claims."""
    incoming_planned_withdrew_forces_from = In["Actor"]("PLANNED_WITHDREW_FORCES_FROM")
    """…plan or offer: withdrew forces from: Derived from `withdrew_forces_from` claims."""
    incoming_feared_withdrew_forces_from = In["Actor"]("FEARED_WITHDREW_FORCES_FROM")
    """…feared: withdrew forces from: Derived from `withdrew_forces_from` claims."""
    incoming_supplies = In["Actor"]("SUPPLIES")
    """…supplies: Derived from `supplies` claims."""
    incoming_alleged_supplies = In["Actor"]("ALLEGED_SUPPLIES")
    """…alleged: supplies: Derived from `supplies` claims."""
    incoming_planned_supplies = In["Actor"]("PLANNED_SUPPLIES")
    """…plan or offer: supplies: Derived from `supplies` claims."""
    incoming_feared_supplies = In["Actor"]("FEARED_SUPPLIES")
    """…feared: supplies: Derived from `supplies` claims."""
    incoming_keeps_bases_in = In["Actor"]("KEEPS_BASES_IN")
    """…keeps bases in: Derived from `keeps_bases_in` claims."""
    incoming_alleged_keeps_bases_in = In["Actor"]("ALLEGED_KEEPS_BASES_IN")
    """…alleged: keeps bases in: Derived from `keeps_bases_in` claims."""
    incoming_planned_keeps_bases_in = In["Actor"]("PLANNED_KEEPS_BASES_IN")
    """…plan or offer: keeps bases in: Derived from `keeps_bases_in` claims."""
    incoming_feared_keeps_bases_in = In["Actor"]("FEARED_KEEPS_BASES_IN")
    """…feared: keeps bases in: Derived from `keeps_bases_in` claims."""
    incoming_prioritises = In["Actor"]("PRIORITISES")
    """…puts weight on: Derived from `prioritises` claims."""
    incoming_alleged_prioritises = In["Actor"]("ALLEGED_PRIORITISES")
    """…alleged: puts weight on: Derived from `prioritises` claims."""
    incoming_planned_prioritises = In["Actor"]("PLANNED_PRIORITISES")
    """…plan or offer: puts weight on: Derived from `prioritises` claims."""
    incoming_feared_prioritises = In["Actor"]("FEARED_PRIORITISES")
    """…feared: puts weight on: Derived from `prioritises` claims."""
    located_in = Out["Actor | Place"]("LOCATED_IN")
    """lies in…: Derived from `located_in` claims."""
    incoming_located_in = In["Place | Resource | Actor"]("LOCATED_IN")
    """…lies in: Derived from `located_in` claims."""
    alleged_located_in = Out["Actor | Place"]("ALLEGED_LOCATED_IN")
    """alleged: lies in…: Derived from `located_in` claims."""
    incoming_alleged_located_in = In["Place | Resource | Actor"]("ALLEGED_LOCATED_IN")
    """…alleged: lies in: Derived from `located_in` claims."""
    planned_located_in = Out["Actor | Place"]("PLANNED_LOCATED_IN")
    """plan or offer: lies in…: Derived from `located_in` claims."""
    incoming_planned_located_in = In["Place | Resource | Actor"]("PLANNED_LOCATED_IN")
    """…plan or offer: lies in: Derived from `located_in` claims."""
    feared_located_in = Out["Actor | Place"]("FEARED_LOCATED_IN")
    """feared: lies in…: Derived from `located_in` claims."""
    incoming_feared_located_in = In["Place | Resource | Actor"]("FEARED_LOCATED_IN")
    """…feared: lies in: Derived from `located_in` claims."""
    capital_of = Out["Actor"]("CAPITAL_OF")
    """is the capital of…: Derived from `capital_of` claims."""
    alleged_capital_of = Out["Actor"]("ALLEGED_CAPITAL_OF")
    """alleged: is the capital of…: Derived from `capital_of` claims."""
    planned_capital_of = Out["Actor"]("PLANNED_CAPITAL_OF")
    """plan or offer: is the capital of…: Derived from `capital_of` claims."""
    feared_capital_of = Out["Actor"]("FEARED_CAPITAL_OF")
    """feared: is the capital of…: Derived from `capital_of` claims."""
    has_resource = Out["Resource"]("HAS_RESOURCE")
    """has…: Derived from `has_resource` claims."""
    alleged_has_resource = Out["Resource"]("ALLEGED_HAS_RESOURCE")
    """alleged: has…: Derived from `has_resource` claims."""
    planned_has_resource = Out["Resource"]("PLANNED_HAS_RESOURCE")
    """plan or offer: has…: Derived from `has_resource` claims."""
    feared_has_resource = Out["Resource"]("FEARED_HAS_RESOURCE")
    """feared: has…: Derived from `has_resource` claims."""
    affected_by = Out["Issue"]("AFFECTED_BY")
    """is marked by…: Derived from `affected_by` claims."""
    alleged_affected_by = Out["Issue"]("ALLEGED_AFFECTED_BY")
    """alleged: is marked by…: Derived from `affected_by` claims."""
    planned_affected_by = Out["Issue"]("PLANNED_AFFECTED_BY")
    """plan or offer: is marked by…: Derived from `affected_by` claims."""
    feared_affected_by = Out["Issue"]("FEARED_AFFECTED_BY")
    """feared: is marked by…: Derived from `affected_by` claims."""
    incoming_occurred_in = In["Event"]("OCCURRED_IN")
    """…happened in: Derived from `occurred_in` claims."""
    incoming_alleged_occurred_in = In["Event"]("ALLEGED_OCCURRED_IN")
    """…alleged: happened in: Derived from `occurred_in` claims."""
    incoming_planned_occurred_in = In["Event"]("PLANNED_OCCURRED_IN")
    """…plan or offer: happened in: Derived from `occurred_in` claims."""
    incoming_feared_occurred_in = In["Event"]("FEARED_OCCURRED_IN")
    """…feared: happened in: Derived from `occurred_in` claims."""


class Resource(Thing):
    """A mineral, mine or other asset."""

    __labels__: ClassVar[tuple[str, ...]] = ("Resource",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    aliases = Field[list[str] | None]()
    """Other names, in any language."""
    name_fr = Field[str | None]()
    """The name in French."""
    said_fr = Field[str | None]()
    """The name within a French sentence, with its article: la France, les Européens."""
    plural = Field[bool | None]()
    """Whether the name takes a plural verb in English: the Russian contractors are."""
    wikidata = Field[str | None]()
    """Wikidata id, where one was looked up."""
    note = Field[str | None]()
    """What an editor should know."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    incoming_subject = In["Claim"]("SUBJECT")
    """…subject: Whom or what the claim is about."""
    incoming_object = In["Claim"]("OBJECT")
    """…object: The claim's other end."""
    incoming_seeks = In["Actor"]("SEEKS")
    """…wants: Derived from `seeks` claims."""
    incoming_alleged_seeks = In["Actor"]("ALLEGED_SEEKS")
    """…alleged: wants: Derived from `seeks` claims."""
    incoming_planned_seeks = In["Actor"]("PLANNED_SEEKS")
    """…plan or offer: wants: Derived from `seeks` claims."""
    incoming_feared_seeks = In["Actor"]("FEARED_SEEKS")
    """…feared: wants: Derived from `seeks` claims."""
    located_in = Out["Actor | Place"]("LOCATED_IN")
    """lies in…: Derived from `located_in` claims."""
    alleged_located_in = Out["Actor | Place"]("ALLEGED_LOCATED_IN")
    """alleged: lies in…: Derived from `located_in` claims."""
    planned_located_in = Out["Actor | Place"]("PLANNED_LOCATED_IN")
    """plan or offer: lies in…: Derived from `located_in` claims."""
    feared_located_in = Out["Actor | Place"]("FEARED_LOCATED_IN")
    """feared: lies in…: Derived from `located_in` claims."""
    incoming_has_resource = In["Actor | Place"]("HAS_RESOURCE")
    """…has: Derived from `has_resource` claims."""
    incoming_alleged_has_resource = In["Actor | Place"]("ALLEGED_HAS_RESOURCE")
    """…alleged: has: Derived from `has_resource` claims."""
    incoming_planned_has_resource = In["Actor | Place"]("PLANNED_HAS_RESOURCE")
    """…plan or offer: has: Derived from `has_resource` claims."""
    incoming_feared_has_resource = In["Actor | Place"]("FEARED_HAS_RESOURCE")
    """…feared: has: Derived from `has_resource` claims."""
    incoming_concerns = In["Event"]("CONCERNS")
    """…is about: Derived from `concerns` claims."""
    incoming_alleged_concerns = In["Event"]("ALLEGED_CONCERNS")
    """…alleged: is about: Derived from `concerns` claims."""
    incoming_planned_concerns = In["Event"]("PLANNED_CONCERNS")
    """…plan or offer: is about: Derived from `concerns` claims."""
    incoming_feared_concerns = In["Event"]("FEARED_CONCERNS")
    """…feared: is about: Derived from `concerns` claims."""


class Issue(Thing):
    """What is at stake: stability, human rights…"""

    __labels__: ClassVar[tuple[str, ...]] = ("Issue",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    aliases = Field[list[str] | None]()
    """Other names, in any language."""
    name_fr = Field[str | None]()
    """The name in French."""
    said_fr = Field[str | None]()
    """The name within a French sentence, with its article: la France, les Européens."""
    plural = Field[bool | None]()
    """Whether the name takes a plural verb in English: the Russian contractors are."""
    wikidata = Field[str | None]()
    """Wikidata id, where one was looked up."""
    note = Field[str | None]()
    """What an editor should know."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    incoming_subject = In["Claim"]("SUBJECT")
    """…subject: Whom or what the claim is about."""
    incoming_object = In["Claim"]("OBJECT")
    """…object: The claim's other end."""
    incoming_regarding = In["Claim"]("REGARDING")
    """…regarding: What is at stake."""
    incoming_views_as_threat = In["Actor"]("VIEWS_AS_THREAT")
    """…views as a threat: Derived from claims that the holder views as a threat the target."""
    incoming_views_as_no_threat = In["Actor"]("VIEWS_AS_NO_THREAT")
    """…does not view as a threat: Derived from claims that the holder does not view as a threat the target."""
    incoming_views_as_partner = In["Actor"]("VIEWS_AS_PARTNER")
    """…views as a partner: Derived from claims that the holder views as a partner the target."""
    incoming_accused_of = In["Actor"]("ACCUSED_OF")
    """…is accused of: Derived from `accused_of` claims."""
    incoming_alleged_accused_of = In["Actor"]("ALLEGED_ACCUSED_OF")
    """…alleged: is accused of: Derived from `accused_of` claims."""
    incoming_planned_accused_of = In["Actor"]("PLANNED_ACCUSED_OF")
    """…plan or offer: is accused of: Derived from `accused_of` claims."""
    incoming_feared_accused_of = In["Actor"]("FEARED_ACCUSED_OF")
    """…feared: is accused of: Derived from `accused_of` claims."""
    incoming_opposes = In["Actor"]("OPPOSES")
    """…opposes: Derived from `opposes` claims."""
    incoming_alleged_opposes = In["Actor"]("ALLEGED_OPPOSES")
    """…alleged: opposes: Derived from `opposes` claims."""
    incoming_planned_opposes = In["Actor"]("PLANNED_OPPOSES")
    """…plan or offer: opposes: Derived from `opposes` claims."""
    incoming_feared_opposes = In["Actor"]("FEARED_OPPOSES")
    """…feared: opposes: Derived from `opposes` claims."""
    incoming_prioritises = In["Actor"]("PRIORITISES")
    """…puts weight on: Derived from `prioritises` claims."""
    incoming_alleged_prioritises = In["Actor"]("ALLEGED_PRIORITISES")
    """…alleged: puts weight on: Derived from `prioritises` claims."""
    incoming_planned_prioritises = In["Actor"]("PLANNED_PRIORITISES")
    """…plan or offer: puts weight on: Derived from `prioritises` claims."""
    incoming_feared_prioritises = In["Actor"]("FEARED_PRIORITISES")
    """…feared: puts weight on: Derived from `prioritises` claims."""
    incoming_deprioritises = In["Actor"]("DEPRIORITISES")
    """…drops its emphasis on: Derived from `deprioritises` claims."""
    incoming_alleged_deprioritises = In["Actor"]("ALLEGED_DEPRIORITISES")
    """…alleged: drops its emphasis on: Derived from `deprioritises` claims."""
    incoming_planned_deprioritises = In["Actor"]("PLANNED_DEPRIORITISES")
    """…plan or offer: drops its emphasis on: Derived from `deprioritises` claims."""
    incoming_feared_deprioritises = In["Actor"]("FEARED_DEPRIORITISES")
    """…feared: drops its emphasis on: Derived from `deprioritises` claims."""
    insufficient_for = Out["Issue"]("INSUFFICIENT_FOR")
    """is not enough for…: Derived from `insufficient_for` claims."""
    incoming_insufficient_for = In["Issue"]("INSUFFICIENT_FOR")
    """…is not enough for: Derived from `insufficient_for` claims."""
    alleged_insufficient_for = Out["Issue"]("ALLEGED_INSUFFICIENT_FOR")
    """alleged: is not enough for…: Derived from `insufficient_for` claims."""
    incoming_alleged_insufficient_for = In["Issue"]("ALLEGED_INSUFFICIENT_FOR")
    """…alleged: is not enough for: Derived from `insufficient_for` claims."""
    planned_insufficient_for = Out["Issue"]("PLANNED_INSUFFICIENT_FOR")
    """plan or offer: is not enough for…: Derived from `insufficient_for` claims."""
    incoming_planned_insufficient_for = In["Issue"]("PLANNED_INSUFFICIENT_FOR")
    """…plan or offer: is not enough for: Derived from `insufficient_for` claims."""
    feared_insufficient_for = Out["Issue"]("FEARED_INSUFFICIENT_FOR")
    """feared: is not enough for…: Derived from `insufficient_for` claims."""
    incoming_feared_insufficient_for = In["Issue"]("FEARED_INSUFFICIENT_FOR")
    """…feared: is not enough for: Derived from `insufficient_for` claims."""
    incoming_affected_by = In["Actor | Place"]("AFFECTED_BY")
    """…is marked by: Derived from `affected_by` claims."""
    incoming_alleged_affected_by = In["Actor | Place"]("ALLEGED_AFFECTED_BY")
    """…alleged: is marked by: Derived from `affected_by` claims."""
    incoming_planned_affected_by = In["Actor | Place"]("PLANNED_AFFECTED_BY")
    """…plan or offer: is marked by: Derived from `affected_by` claims."""
    incoming_feared_affected_by = In["Actor | Place"]("FEARED_AFFECTED_BY")
    """…feared: is marked by: Derived from `affected_by` claims."""
    incoming_concerns = In["Event"]("CONCERNS")
    """…is about: Derived from `concerns` claims."""
    incoming_alleged_concerns = In["Event"]("ALLEGED_CONCERNS")
    """…alleged: is about: Derived from `concerns` claims."""
    incoming_planned_concerns = In["Event"]("PLANNED_CONCERNS")
    """…plan or offer: is about: Derived from `concerns` claims."""
    incoming_feared_concerns = In["Event"]("FEARED_CONCERNS")
    """…feared: is about: Derived from `concerns` claims."""


class Event(Thing):
    """A coup, an attack, a visit."""

    __labels__: ClassVar[tuple[str, ...]] = ("Event",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    aliases = Field[list[str] | None]()
    """Other names, in any language."""
    name_fr = Field[str | None]()
    """The name in French."""
    said_fr = Field[str | None]()
    """The name within a French sentence, with its article: la France, les Européens."""
    plural = Field[bool | None]()
    """Whether the name takes a plural verb in English: the Russian contractors are."""
    wikidata = Field[str | None]()
    """Wikidata id, where one was looked up."""
    note = Field[str | None]()
    """What an editor should know."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    kind = Field[str | None]()
    """coup, attack, visit, takeover…"""
    incoming_subject = In["Claim"]("SUBJECT")
    """…subject: Whom or what the claim is about."""
    incoming_object = In["Claim"]("OBJECT")
    """…object: The claim's other end."""
    incoming_took_part_in = In["Actor"]("TOOK_PART_IN")
    """…had a part in: Derived from `took_part_in` claims."""
    incoming_alleged_took_part_in = In["Actor"]("ALLEGED_TOOK_PART_IN")
    """…alleged: had a part in: Derived from `took_part_in` claims."""
    incoming_planned_took_part_in = In["Actor"]("PLANNED_TOOK_PART_IN")
    """…plan or offer: had a part in: Derived from `took_part_in` claims."""
    incoming_feared_took_part_in = In["Actor"]("FEARED_TOOK_PART_IN")
    """…feared: had a part in: Derived from `took_part_in` claims."""
    occurred_in = Out["Actor | Place"]("OCCURRED_IN")
    """happened in…: Derived from `occurred_in` claims."""
    alleged_occurred_in = Out["Actor | Place"]("ALLEGED_OCCURRED_IN")
    """alleged: happened in…: Derived from `occurred_in` claims."""
    planned_occurred_in = Out["Actor | Place"]("PLANNED_OCCURRED_IN")
    """plan or offer: happened in…: Derived from `occurred_in` claims."""
    feared_occurred_in = Out["Actor | Place"]("FEARED_OCCURRED_IN")
    """feared: happened in…: Derived from `occurred_in` claims."""
    concerns = Out["Resource | Issue | Actor"]("CONCERNS")
    """is about…: Derived from `concerns` claims."""
    alleged_concerns = Out["Resource | Issue | Actor"]("ALLEGED_CONCERNS")
    """alleged: is about…: Derived from `concerns` claims."""
    planned_concerns = Out["Resource | Issue | Actor"]("PLANNED_CONCERNS")
    """plan or offer: is about…: Derived from `concerns` claims."""
    feared_concerns = Out["Resource | Issue | Actor"]("FEARED_CONCERNS")
    """feared: is about…: Derived from `concerns` claims."""


class Deployment(Thing):
    """Whose force, where, how many: derived from claims."""

    __labels__: ClassVar[tuple[str, ...]] = ("Deployment",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    strength_low = Field[int | None]()
    """The lowest number that the claims give."""
    strength_high = Field[int | None]()
    """The highest number that the claims give."""
    approximate = Field[bool | None]()
    """Whether a claim says 'about'."""
    strength_text = Field[str | None]()
    """What claims without a number say."""
    claims = Field[list[str] | None]()
    """Ids of its claims."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    of_force = Out["Actor"]("OF_FORCE")
    """of…: Whose deployment it is."""
    located_at = Out["Actor | Place"]("LOCATED_AT")
    """in…: Where the deployment is."""


class Claim(Thing):
    """One statement by one source: the unit of truth."""

    __labels__: ClassVar[tuple[str, ...]] = ("Claim",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    ref = Field[str]()
    """`source/key`: how people and judgements name it."""
    predicate = Field[str]()
    """What kind of claim it is."""
    polarity = Field[str]()
    """affirmed or denied."""
    modality = Field[str]()
    """fact, assessment, allegation, plan or fear."""
    stance = Field[str | None]()
    """Of a view: threat, potential threat, no threat, partner."""
    sign = Field[str | None]()
    """Of a view, with its polarity: threat, no threat or partner."""
    regarding = Field[list[str] | None]()
    """Ids of what is at stake."""
    says = Field[str]()
    """What it says, in our words."""
    valid = Field[str | None]()
    """Valid time as written in the facts file (EDTF); none: the present tense."""
    basis = Field[str]()
    """stated, present tense, or tenure: where the valid time comes from."""
    since_earliest = Field[date | None]()
    """It cannot have begun before; none: unknown."""
    since_latest = Field[date | None]()
    """It had begun by then; none: unknown."""
    until_earliest = Field[date | None]()
    """It had not ended before; none: unknown."""
    until_latest = Field[date | None]()
    """It cannot have lasted beyond; none: unknown. 9999-12-31: it does not end."""
    known_from = Field[date]()
    """First day on which it can be taken as published."""
    role = Field[str | None]()
    """Part that the subject had in an event."""
    item = Field[str | None]()
    """What is offered or given."""
    detail = Field[str | None]()
    """What the predicate alone does not say."""
    quantity_low = Field[float | None]()
    """Lowest number stated."""
    quantity_high = Field[float | None]()
    """Highest number stated."""
    approximate = Field[bool | None]()
    """Whether the source says 'about'."""
    unit = Field[str | None]()
    """Of the quantity."""
    quantity_text = Field[str | None]()
    """A quantity given in words."""
    as_named = Field[list[str] | None]()
    """`role: words`: what the source calls a party."""
    identified = Field[list[str] | None]()
    """`role: reason`: where who is meant is our inference."""
    paragraph = Field[int]()
    """Paragraph in the source, from 1."""
    sentence = Field[int]()
    """Sentence in the paragraph, from 1."""
    start_char = Field[int]()
    """First character of the sentence in the source, from 0."""
    end_char = Field[int]()
    """One past the last character."""
    sha256 = Field[str]()
    """SHA-256 of the sentence, white space folded."""
    credibility = Field[int | None]()
    """Admiralty digit, 1 to 6."""
    rank = Field[str]()
    """preferred, normal or deprecated."""
    rank_reason = Field[str | None]()
    """Why the rank is not normal."""
    rank_by = Field[str | None]()
    """Who decided the rank."""
    stated_rank = Field[str | None]()
    """The rank as the facts file has it, where it is not normal."""
    disputed = Field[bool]()
    """Whether a dispute that is not rejected names it."""
    origin = Field[str]()
    """Id of the source at the root of its source's lineage."""
    grade = Field[str | None]()
    """certain or possible: in an as-of view only."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    subject = Out["Actor | Place | Resource | Issue | Event"]("SUBJECT")
    """subject…: Whom or what the claim is about."""
    object = Out["Actor | Place | Resource | Issue | Event"]("OBJECT")
    """object…: The claim's other end."""
    held_by = Out["Actor"]("HELD_BY")
    """held by…: Who is said to hold the view."""
    said_by = Out["Actor"]("SAID_BY")
    """said by…: Who is said to have said it."""
    regarding_ = Out["Issue"]("REGARDING")
    """regarding…: What is at stake."""
    stated_in = Out["Source"]("STATED_IN")
    """stated in…: The source that the claim is in."""
    disputes = Out["Claim"]("DISPUTES")
    """clashes with…: The two claims cannot both stand, as far as the rule can tell."""
    incoming_disputes = In["Claim"]("DISPUTES")
    """…clashes with: The two claims cannot both stand, as far as the rule can tell."""


class Source(Thing):
    """One document or data-set edition."""

    __labels__: ClassVar[tuple[str, ...]] = ("Source",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    publisher = Field[str]()
    """Who printed it."""
    author = Field[str | None]()
    """Who wrote it, where it says."""
    url = Field[str | None]()
    """http or https."""
    language = Field[str | None]()
    """BCP 47: en, fr, pcm."""
    published = Field[str | None]()
    """Publication date (EDTF) with its true precision; none: undated."""
    read_on = Field[date]()
    """Day on which we read it."""
    read = Field[str]()
    """whole or excerpt."""
    known_from = Field[date]()
    """First day on which it can be taken as published."""
    reliability = Field[str]()
    """Admiralty letter, A to F."""
    reliability_reason = Field[str]()
    """One line."""
    origin = Field[str]()
    """Id of the source at the root of its lineage."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
    incoming_stated_in = In["Claim"]("STATED_IN")
    """…stated in: The source that the claim is in."""
    derived_from = Out["Source"]("DERIVED_FROM")
    """re-reports…: The source comes from another."""
    incoming_derived_from = In["Source"]("DERIVED_FROM")
    """…re-reports: The source comes from another."""


class Judgement(Thing):
    """What a person decided about a dispute."""

    __labels__: ClassVar[tuple[str, ...]] = ("Judgement",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    kind = Field[str]()
    """Of the dispute: polarity, attribution, tenure or quantity."""
    claims = Field[list[str]]()
    """Refs of the claims judged."""
    verdict = Field[str]()
    """upheld, rejected or unsure."""
    stands = Field[list[str] | None]()
    """Refs of the claims that stand."""
    reason = Field[str]()
    """Why."""
    sources = Field[list[str] | None]()
    """Ids of the sources that settle it."""
    judged_by = Field[str]()
    """Who judged."""
    judged_on = Field[date]()
    """When."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""


class Scope(Thing):
    """Of which part this graph is, where it was restored from a snapshot of a part; a whole graph has none."""

    __labels__: ClassVar[tuple[str, ...]] = ("Scope",)
    id = Field[str]()
    """Stable id: lower case, hyphens."""
    name = Field[str]()
    """What people see."""
    as_of = Field[date | None]()
    """The day that it is as of."""
    known_on = Field[date | None]()
    """The day on which what it holds was known."""
    focus = Field[str | None]()
    """Id of the actor round whom it is."""
    hops = Field[int | None]()
    """How many steps away from that actor it reaches."""
    digest = Field[str | None]()
    """Hash of the node's content: how a second load knows that nothing changed."""
