import type { Confidence, MineralId, Precision, SiteKind, Stage } from "../../src/model/types.ts";

/** A capacity as one row states it. */
export interface Capacity {
  readonly tonnesPerYear: number;
  readonly basis: string;
  readonly year: string;
}

/** What one raw row says about one place and kind, before merging. Empty text means "not said". */
export interface Candidate {
  readonly source: string;
  /** Key of the row in its source. */
  readonly record: string;
  /** Stable id of the site this row would lead; rows of one facility share it. */
  readonly id: string;
  /** Precedence within its kind: the smallest leads. */
  readonly rank: number;
  /** Orders the rows of one facility, so that the result does not depend on the order of the file. */
  readonly order: string;
  readonly kind: SiteKind;
  readonly stage: Stage;
  readonly name: string;
  readonly nameLocal: string;
  readonly aliases: readonly string[];
  /** Country as the source names it; "" where it names none. */
  readonly country: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  /** True where the point is the middle of a town, so that near points say little. */
  readonly approximate: boolean;
  readonly minerals: readonly MineralId[];
  readonly product: string;
  readonly capacities: readonly Capacity[];
  readonly status: string;
  readonly statusYear: string;
  readonly operator: string;
  readonly owner: string;
  readonly confidence: Confidence;
  readonly notes: readonly string[];
  readonly citation: string;
  readonly citationUrl: string;
  /** Records (`source-id:record`) that are the same plant by the source's own word. */
  readonly sameAs: readonly string[];
}

type Essential = "source" | "record" | "id" | "rank" | "kind" | "name" | "country" | "longitude" | "latitude";

const EMPTY: Omit<Candidate, Essential | "minerals"> = {
  order: "",
  stage: "ore",
  nameLocal: "",
  aliases: [],
  precision: "plant",
  approximate: false,
  product: "",
  capacities: [],
  status: "",
  statusYear: "",
  operator: "",
  owner: "",
  confidence: "medium",
  notes: [],
  citation: "",
  citationUrl: "",
  sameAs: [],
};

/** A candidate with everything that the source does not say left empty. */
export function candidate(known: Pick<Candidate, Essential | "minerals"> & Partial<Candidate>): Candidate {
  return { ...EMPTY, ...known };
}

/** What becomes of one raw row: candidates (two for a mine with a smelter), or the reason why none. */
export type Verdict = readonly Candidate[] | { readonly outOfScope: string } | { readonly quarantine: string };

/** A row that could be neither used nor repaired. */
export interface QuarantineRow {
  readonly source: string;
  readonly record: string;
  readonly name: string;
  readonly country: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly reason: string;
}

/** Everything read from one source: every raw row is in exactly one of the parts (`split`: extra halves of a row). */
export interface Reading {
  readonly source: string;
  readonly rows: number;
  readonly split: number;
  readonly candidates: readonly Candidate[];
  readonly outOfScope: ReadonlyMap<string, number>;
  readonly quarantined: readonly QuarantineRow[];
}

/** What the quarantine needs to know of a raw row. */
export type Identity = Omit<QuarantineRow, "source" | "reason">;

/** Reads all rows of one source with one verdict each. */
export function readRows<Row>(
  source: string,
  rows: readonly Row[],
  identify: (row: Row) => Identity,
  judge: (row: Row) => Verdict,
): Reading {
  const candidates: Candidate[] = [];
  const outOfScope = new Map<string, number>();
  const quarantined: QuarantineRow[] = [];
  let split = 0;
  for (const row of rows) {
    const verdict = judge(row);
    if ("outOfScope" in verdict) {
      outOfScope.set(verdict.outOfScope, (outOfScope.get(verdict.outOfScope) ?? 0) + 1);
    } else if ("quarantine" in verdict) {
      quarantined.push({ source, ...identify(row), reason: verdict.quarantine });
    } else {
      candidates.push(...verdict);
      split += verdict.length - 1;
    }
  }
  return { source, rows: rows.length, split, candidates, outOfScope, quarantined };
}
