import { CHINA } from "./china.ts";
import { countryNumbers } from "./lookup.ts";
import { PARTY_GROUPS, type Party, type PartyGroup } from "./selection.ts";
import type { Index, Membership } from "./types.ts";
import type { GroupsView } from "./views.ts";

/** The role that EU member states hold: they are partners through the EU only, and count when the reader asks for it. */
const THROUGH_EU = "partner (EU member)";

/**
 * Who belongs to which group in a year: members whose stay overlaps it.
 * Before the launch of the MSP its founders are shown and `beforeLaunch` is true.
 * @param withEu counts members of the EU as partners
 */
export function groupsView(index: Index, year: number, withEu: boolean): GroupsView {
  const stays = index.memberships.filter((stay) => stay.group === "msp" && (withEu || stay.role !== THROUGH_EU));
  const launch = stays.map((stay) => stay.from).sort()[0] ?? "";
  const beforeLaunch = year < yearOf(launch);
  const members = stays.filter((stay) => (beforeLaunch ? stay.from === launch : overlapsYear(stay, year)));
  const msp = iso3Set(members);
  const resourceRich = iso3Set(index.memberships.filter(isResourceRich));
  const forum = iso3Set(index.memberships.filter((stay) => stay.group === "msp-forum" && overlapsYear(stay, year)));
  return {
    msp,
    resourceRich,
    both: shared(resourceRich, msp),
    changes: changesWithin(stays, year),
    beforeLaunch,
    forum,
    resourceRichInForum: shared(resourceRich, forum),
  };
}

/** The eight of 22 September 2022: a fixed historical set, the same in every year. */
function isResourceRich(stay: Membership): boolean {
  return stay.group === "unga-2022" && stay.role === "resource-rich";
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

function overlapsYear(stay: Membership, year: number): boolean {
  return yearOf(stay.from) <= year && (stay.to === "" || yearOf(stay.to) >= year);
}

function iso3Set(stays: readonly Membership[]): ReadonlySet<string> {
  return new Set(stays.map((stay) => stay.iso3).sort());
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...left].filter((iso3) => right.has(iso3));
}

function changesWithin(stays: readonly Membership[], year: number): GroupsView["changes"] {
  const joined = stays.filter((stay) => yearOf(stay.from) === year);
  const left = stays.filter((stay) => stay.to !== "" && yearOf(stay.to) === year);
  // Who leaves one role and takes another within the year has neither joined nor left.
  const moved = shared(iso3Set(joined), iso3Set(left));
  return [
    ...joined.map(({ iso3, from }) => ({ iso3, date: from, joined: true })),
    ...left.map(({ iso3, to }) => ({ iso3, date: to, joined: false })),
  ]
    .filter((change) => !moved.includes(change.iso3))
    .sort((a, b) => (a.date + a.iso3 < b.date + b.iso3 ? -1 : 1));
}

/** True for the name of a group, false for an iso3. */
export function isPartyGroup(party: Party): party is PartyGroup {
  return (PARTY_GROUPS as readonly string[]).includes(party);
}

/** True where a country belongs to a group; "others" is neither MSP nor resource-rich nor China. */
export function isInGroup(iso3: string, group: PartyGroup, groups: GroupsView): boolean {
  switch (group) {
    case "msp":
      return groups.msp.has(iso3);
    case "resource-rich":
      return groups.resourceRich.has(iso3);
    case "china":
      return iso3 === CHINA;
    case "others":
      return !groups.msp.has(iso3) && !groups.resourceRich.has(iso3) && iso3 !== CHINA;
  }
}

/** A test of a country's row number in `Index.countries` against a group or one iso3. Unknown parties hold nobody. */
export function partyTest(party: Party, groups: GroupsView, index: Index): (country: number) => boolean {
  const mask = partyMask([party], groups, index);
  return (country) => mask[country] === 1;
}

/** Country numbers of a party: one country, or the members of a group in the year of `groups`. Nobody where unknown. */
export function partyMembers(party: Party, groups: GroupsView, index: Index): number[] {
  const mask = partyMask([party], groups, index);
  return Array.from(mask.keys()).filter((country) => mask[country] === 1);
}

/** One byte per country of `Index.countries`: 1 where it is in any of the parties. No parties means everybody. */
export function partyMask(parties: readonly Party[], groups: GroupsView, index: Index): Uint8Array {
  const mask = new Uint8Array(index.countries.length);
  if (parties.length === 0) {
    return mask.fill(1);
  }
  for (const party of parties) {
    markParty(mask, party, groups, index);
  }
  return mask;
}

function markParty(mask: Uint8Array, party: Party, groups: GroupsView, index: Index): void {
  if (isPartyGroup(party)) {
    for (const [number, country] of index.countries.entries()) {
      mask[number] ||= Number(isInGroup(country.iso3, party, groups));
    }
    return;
  }
  const number = countryNumbers(index).get(party);
  if (number !== undefined) {
    mask[number] = 1;
  }
}
