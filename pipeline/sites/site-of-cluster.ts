import type { Precision } from "../../src/model/types.ts";
import { sortMinerals } from "../lib/minerals.ts";
import { byText } from "../lib/order.ts";
import type { Candidate, Capacity } from "./candidate.ts";
import type { Cluster } from "./merge.ts";
import type { SiteRow } from "./site-row.ts";

/** One site of a cluster: the lead speaks, the others fill what it leaves open; every source row is kept by key. */
export function siteOfCluster(cluster: Cluster, countryIso3: string, countryNote: string): SiteRow {
  const lead = cluster.lead.combined;
  const all = [lead, ...cluster.merged.map((each) => each.combined)];
  const point = pointOf(lead, all);
  // A project at a plant that stands says nothing of the plant: its name and product are in the note.
  const voices = all.filter((each) => each === lead || each.source !== "lodeway-curated");
  const capacity = capacityOf(voices);
  const cited = all.find((each) => each.citation !== "");
  const stated = voices.find((each) => each.status !== "");
  const firstOf = (pick: (each: Candidate) => string) => voices.map(pick).find((text) => text !== "") ?? "";
  const notes = [countryNote, ...lead.notes, ...point.notes, ...capacity.notes, ...projectNotes(lead, all)];
  return {
    id: lead.id,
    name: lead.name,
    nameLocal: firstOf((each) => each.nameLocal),
    countryIso3,
    longitude: point.longitude,
    latitude: point.latitude,
    precision: point.precision,
    kind: lead.kind,
    stage: lead.stage,
    minerals: sortMinerals(all.flatMap((each) => each.minerals)),
    product: firstOf((each) => each.product),
    capacityTonnesPerYear: capacity.value?.tonnesPerYear ?? null,
    capacityBasis: capacity.value?.basis ?? "",
    capacityYear: capacity.value?.year ?? "",
    status: stated?.status ?? "",
    statusYear: stated?.statusYear ?? "",
    operator: firstOf((each) => each.operator),
    owner: firstOf((each) => each.owner),
    sources: sourcesOf(cluster),
    confidence: lead.confidence,
    note: [...new Set(notes.filter((note) => note !== ""))].join("; "),
    aliases: aliasesOf(lead, all),
    citation: cited?.citation ?? "",
    citationUrl: cited?.citationUrl ?? "",
    drawnLongitude: point.longitude,
    drawnLatitude: point.latitude,
  };
}

interface Point {
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  readonly notes: readonly string[];
}

/** A curated plant that only has its town's point takes the point of a better located record of the same plant. */
function pointOf(lead: Candidate, all: readonly Candidate[]): Point {
  const { longitude, latitude, precision } = lead;
  const better = all.find((each) => each.precision === "plant" && !each.approximate);
  if (!lead.id.startsWith("curated-") || precision === "plant" || better === undefined) {
    return { longitude, latitude, precision, notes: [] };
  }
  const notes = [`placed by ${better.source}:${better.record}`];
  return { longitude: better.longitude, latitude: better.latitude, precision: "plant", notes };
}

/** The largest capacity of the first source that states one; its other products go to the note. */
function capacityOf(all: readonly Candidate[]): { readonly value?: Capacity; readonly notes: readonly string[] } {
  const owner = all.find((each) => each.capacities.length > 0);
  if (owner === undefined) {
    return { notes: [] };
  }
  const pooled = owner === all[0] ? [owner] : all.filter((each) => each.source === owner.source);
  const sorted = pooled
    .flatMap((each) => each.capacities)
    .sort((a, b) => b.tonnesPerYear - a.tonnesPerYear || byText(a.basis, b.basis) || byText(a.year, b.year));
  const also = sorted.slice(1).map((each) => `also ${each.tonnesPerYear} t/yr (${each.basis})`);
  const borrowed = owner === all[0] ? [] : [`capacity from ${owner.source}`];
  return { value: sorted[0] as Capacity, notes: [...borrowed, ...new Set(also)] };
}

/** What is planned or being built at a plant that stands. */
function projectNotes(lead: Candidate, all: readonly Candidate[]): string[] {
  const projects = all.slice(1).filter((each) => each.source === "lodeway-curated" && lead.source !== each.source);
  return projects.map((each) => {
    const when = each.statusYear === "" ? each.status : `${each.status}, ${each.statusYear}`;
    return `also here (${when}): ${each.name}: ${each.product}`;
  });
}

function sourcesOf(cluster: Cluster): string[] {
  const keys = (rows: readonly Candidate[]) => rows.map((row) => `${row.source}:${row.record}`);
  const own = keys(cluster.lead.rows);
  const others = cluster.merged.flatMap((each) => keys(each.rows));
  const named = cluster.lead.combined.sameAs;
  return [...new Set([...own, ...[...others, ...named].sort(byText)])];
}

function aliasesOf(lead: Candidate, all: readonly Candidate[]): string[] {
  const names = new Set(all.flatMap((each) => [each.name, ...each.aliases]));
  names.delete(lead.name);
  return [...names].filter((name) => name !== "").sort(byText);
}
