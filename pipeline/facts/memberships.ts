import type { GroupId, Membership } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";
import { firstSourceId } from "./fact-sources.ts";

/** A membership as the CSV holds it. */
export interface MembershipRecord extends Membership {
  /** The publisher's words on the date or role, where they say more; often empty. */
  readonly note: string;
}

/** Memberships kept and, by group, the rows that belong to none of the atlas' groups. */
export interface Memberships {
  readonly memberships: readonly MembershipRecord[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Membership of the European Union itself. */
export const EUROPEAN_UNION = "EUU";
export const EU_TREATY_SOURCE = "eu-membership";

const EU_MEMBERS = [
  ...["AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN"],
  ...["IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE"],
];

const GROUPS: Readonly<Record<string, GroupId>> = {
  "MSP partner": "msp",
  "UNGA meeting 2022-09-22": "unga-2022",
  "MSP Forum": "msp-forum",
  FORGE: "forge",
  "Critical Minerals Ministerial 2026": "ministerial-2026",
};

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const PLAIN = new RegExp(`^(?:by )?(${DATE})(?: \\(.*\\))?$`);
const BETWEEN = new RegExp(`^between ${DATE} \\(.*\\) and (${DATE}) \\(.*\\)$`);

/**
 * The ISO date of a date cell. "by D" and "between … and D" give D, the first day a source names the membership.
 * @throws on anything else
 */
export function parseFactDate(cell: string): string {
  const date = PLAIN.exec(cell)?.[1] ?? BETWEEN.exec(cell)?.[1];
  if (date === undefined) {
    throw new Error(`Not a date: "${cell}"`);
  }
  return date;
}

/** Role in the atlas' words, or null for rows that tell of something else than a membership or attendance. */
function roleOf(group: GroupId, role: string): string | null {
  if (group === "unga-2022") {
    return /^MSP partner/.test(role) ? "partner" : /^minerals-rich/.test(role) ? "resource-rich" : null;
  }
  if (group === "msp") {
    return role === "founding partner" ? role : "partner";
  }
  return group === "ministerial-2026" ? "delegation" : "member";
}

function noteOf(row: RawRow): string {
  const from = row["from"] ?? "";
  const words = [parseFactDate(from) === from ? "" : `from: ${from}`, row["group"] === "FORGE" ? row["role"] : ""];
  return words.filter((word) => word !== "").join("; ");
}

function membership(row: RawRow): MembershipRecord | null {
  const group = GROUPS[row["group"] ?? ""];
  const role = group === undefined ? null : roleOf(group, row["role"] ?? "");
  const status = row["status"];
  if (group === undefined || role === null || (status !== "VERIFIED" && status !== "INFERRED")) {
    return null;
  }
  const to = row["to"] ?? "";
  return {
    iso3: row["iso3"] ?? "",
    group,
    role,
    from: parseFactDate(row["from"] ?? ""),
    to: to === "" ? "" : parseFactDate(to),
    source: firstSourceId(row["source"] ?? ""),
    status,
    note: noteOf(row),
  };
}

/** The day before a full ISO date. */
function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/**
 * Stays of the EU's 27 member states through the EU's own partnership, as long as they are not partners themselves.
 * Membership of the EU is common knowledge (27 members since 2020-02-01), not a fact of the MSP's publications.
 */
export function withEuMembers(memberships: readonly MembershipRecord[]): MembershipRecord[] {
  const msp = memberships.filter((row) => row.group === "msp");
  const union = msp.find((row) => row.iso3 === EUROPEAN_UNION);
  if (union === undefined) {
    return [...memberships];
  }
  const throughUnion = EU_MEMBERS.flatMap((iso3) => {
    const own = msp.find((row) => row.iso3 === iso3);
    const to = own === undefined ? union.to : dayBefore(own.from);
    const stay = {
      iso3,
      role: "partner (EU member)",
      to,
      source: EU_TREATY_SOURCE,
      note: "through the European Union; 27 members since 2020-02-01",
    };
    return own?.from === union.from ? [] : [{ ...union, ...stay }];
  });
  return [...memberships, ...throughUnion];
}

/** Who was in which group from when to when. VERIFIED and INFERRED rows only. */
export function buildMemberships(): Memberships {
  const rows = readRawCsv("facts/msp-membership.csv");
  const kept = rows.map(membership);
  const leftOut = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (kept[index] === null) {
      leftOut.set(row["group"] ?? "", (leftOut.get(row["group"] ?? "") ?? 0) + 1);
    }
  }
  const memberships = withEuMembers(kept.filter((row) => row !== null)).sort(
    byKeys(
      (row) => row.group,
      (row) => row.iso3,
      (row) => row.from,
    ),
  );
  return { memberships, leftOut };
}
