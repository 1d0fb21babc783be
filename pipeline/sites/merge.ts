import { group } from "d3-array";
import { around, distance } from "geokdbush";
import KDBush from "kdbush";
import { sortMinerals } from "../lib/minerals.ts";
import { byKeys, byText } from "../lib/order.ts";
import type { Candidate } from "./candidate.ts";
import { anyAlike, namesAlike, nameTokens } from "./names.ts";
import { furthestStage } from "./plant-stage.ts";

/** Rows of one facility in one source, combined; `rows` in a fixed order. */
export interface Facility {
  readonly combined: Candidate;
  readonly rows: readonly Candidate[];
}

/** One place and kind: the facility that leads, and those merged into it. */
export interface Cluster {
  readonly lead: Facility;
  readonly merged: readonly Facility[];
}

/** Kilometres within which two records are one place. */
const NEAR_KM = 5;
const LIKE_NAMED_KM = 15;
const SAME_OPERATOR_KM = 25;

/** Joins the rows that share an id (one facility, one row a commodity). */
export function facilitiesOf(candidates: readonly Candidate[]): Facility[] {
  // The whole row as the last key: some facilities have two rows that differ in the operator only.
  const order = byKeys<Candidate>(
    (row) => row.order,
    (row) => row.record,
    (row) => JSON.stringify(row),
  );
  return [...group(candidates, (each) => each.id).values()].map((rows) => facilityOf([...rows].sort(order)));
}

function facilityOf(rows: readonly Candidate[]): Facility {
  const first = rows[0] as Candidate;
  const all = <T>(pick: (row: Candidate) => readonly T[]) => [...new Set(rows.flatMap(pick))];
  const stages = rows.map((row) => row.stage);
  const others = all((row) => [row.name]).filter((name) => name !== first.name);
  const combined: Candidate = {
    ...first,
    stage: first.kind === "plant" ? furthestStage(stages) : first.stage,
    minerals: sortMinerals(all((row) => row.minerals)),
    product: all((row) => [row.product])
      .filter((product) => product !== "")
      .join("; "),
    capacities: rows.flatMap((row) => row.capacities),
    notes: all((row) => row.notes),
    aliases: [...new Set([...all((row) => row.aliases), ...others])].sort(byText),
  };
  return { combined, rows };
}

/**
 * Merges facilities of all sources into one cluster per place and kind. Facilities are taken by precedence; each joins
 * the best near one that is already there, or stands for itself. The result does not depend on the order of the input.
 */
export function mergeFacilities(facilities: readonly Facility[]): Cluster[] {
  const sorted = [...facilities].sort(
    byKeys(
      (each) => each.combined.rank,
      (each) => each.combined.id,
    ),
  );
  const target = joinNamed(sorted);
  const index = new KDBush(Math.max(1, sorted.length));
  for (const { combined } of sorted) {
    index.add(combined.longitude, combined.latitude);
  }
  if (sorted.length === 0) {
    index.add(0, 0);
  }
  index.finish();
  const leads = new Set<number>();
  sorted.forEach((facility, at) => {
    if (target.has(at)) {
      return;
    }
    const found = bestLead(index, sorted, leads, facility.combined);
    if (found === null) {
      leads.add(at);
    } else {
      target.set(at, found);
    }
  });
  return clustersOf(sorted, target, leads);
}

/**
 * Joins what the curated list names as the same plant. An operating plant of the list takes the named record in; one
 * that is planned or being built at a plant that stands joins that plant, and does not replace it.
 */
function joinNamed(sorted: readonly Facility[]): Map<number, number> {
  const target = new Map<number, number>();
  const byRecord = new Map<string, number>();
  sorted.forEach(({ combined, rows }, at) => {
    for (const row of combined.kind === "plant" ? rows : []) {
      byRecord.set(`${row.source}:${row.record}`, at);
    }
  });
  sorted.forEach(({ combined }, at) => {
    for (const reference of combined.sameAs) {
      const other = byRecord.get(reference);
      if (other !== undefined && !target.has(other) && !target.has(at)) {
        const joinsIt = combined.status !== "operating" && !(sorted[other] as Facility).combined.approximate;
        target.set(joinsIt ? at : other, joinsIt ? other : at);
      }
    }
  });
  return target;
}

function bestLead(
  index: KDBush,
  sorted: readonly Facility[],
  leads: ReadonlySet<number>,
  one: Candidate,
): number | null {
  if (one.source === "lodeway-curated") {
    return null;
  }
  const isLead = (at: number) => leads.has(at);
  const near = around(index, one.longitude, one.latitude, Infinity, SAME_OPERATOR_KM, isLead);
  const matches = near.flatMap((at) => {
    const score = likeness((sorted[at] as Facility).combined, one);
    return score === null ? [] : [{ at, score }];
  });
  matches.sort(
    byKeys(
      (match) => match.score,
      (match) => match.at,
    ),
  );
  return matches[0]?.at ?? null;
}

/** How far apart two records of one place are: kilometres, with like names first; null where they are two places. */
export function likeness(lead: Candidate, one: Candidate): number | null {
  if (lead.kind !== one.kind || !lead.minerals.some((mineral) => one.minerals.includes(mineral))) {
    return null;
  }
  const km = distance(lead.longitude, lead.latitude, one.longitude, one.latitude);
  const alike = anyAlike([lead.name, ...lead.aliases], [one.name, ...one.aliases]);
  const operators = lead.operator !== "" && one.operator !== "" && namesAlike(lead.operator, one.operator);
  if (!stagesAgree(lead, one, alike || operators) || !isSamePlace(lead, one, { km, alike, operators })) {
    return null;
  }
  return km + (alike ? 0 : LIKE_NAMED_KM);
}

/** Smelter or refinery: sources differ in what they call one plant, so for a like-named one both are the same. */
function stagesAgree(lead: Candidate, one: Candidate, alike: boolean): boolean {
  const metal = (stage: string) => stage === "intermediate" || stage === "refined";
  return lead.stage === one.stage || (alike && metal(lead.stage) && metal(one.stage));
}

interface Nearness {
  readonly km: number;
  readonly alike: boolean;
  readonly operators: boolean;
}

function isSamePlace(lead: Candidate, one: Candidate, { km, alike, operators }: Nearness): boolean {
  if (lead.source === one.source) {
    return isRepeat(lead, one, { km, alike, operators });
  }
  if (lead.source === "lodeway-curated" && !surelySame(lead, one, operators)) {
    return false;
  }
  const townPoints = one.kind === "plant" && (lead.approximate || one.approximate);
  if (one.approximate && operators && km <= SAME_OPERATOR_KM) {
    return true;
  }
  return (alike && km <= LIKE_NAMED_KM) || ((!townPoints || operators) && km <= NEAR_KM);
}

/**
 * The curated list names what it repeats (`sameAs`), so beyond that it takes in only what shares more than a town's name
 * or has the same operator: a converter and a nickel refinery of one town are two plants.
 */
function surelySame(lead: Candidate, one: Candidate, operators: boolean): boolean {
  const names = new Set([one.name, ...one.aliases].flatMap(nameTokens));
  return operators || nameTokens(lead.name).filter((word) => names.has(word)).length >= 2;
}

/** Within one set only like names nearby are a repeat; facility releases and ICMM have keys and repeat nothing. */
function isRepeat(lead: Candidate, one: Candidate, { km, alike, operators }: Nearness): boolean {
  if (km > NEAR_KM || (one.kind !== "deposit" && one.source !== "usgs-minfac")) {
    return false;
  }
  const operatorsDiffer = lead.operator !== "" && one.operator !== "" && !operators;
  return alike && !operatorsDiffer;
}

function clustersOf(
  sorted: readonly Facility[],
  target: ReadonlyMap<number, number>,
  leads: ReadonlySet<number>,
): Cluster[] {
  const root = (at: number): number => {
    const next = target.get(at);
    return next === undefined ? at : root(next);
  };
  const members = group(
    [...target.keys()].sort((a, b) => a - b),
    root,
  );
  return [...leads].map((at) => ({
    lead: sorted[at] as Facility,
    merged: (members.get(at) ?? []).map((member) => sorted[member] as Facility),
  }));
}
