import { createLazyMemo } from "@solid-primitives/memo";
import { type Accessor, createMemo, getOwner, runWithOwner } from "solid-js";
import {
  FACTS_WITHOUT_TRADE,
  type FactName,
  type FactSource,
  type Facts,
  factNames,
  makeFact,
} from "../facts/facts.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import { changedSelection } from "./changed-selection.ts";
import type { FactReaders, FactsPart } from "./explorer-types.ts";

/** Facts that map and sentence always show: all others are made when somebody first looks. */
export const SHOWN_FACTS = [
  "groups",
  "mining",
  "refining",
  "flows",
  "journeys",
  "arcs",
  "answer",
] as const satisfies readonly FactName[];

const WITHOUT_TRADE: ReadonlySet<FactName> = new Set(FACTS_WITHOUT_TRADE);

/** What stands for a fact until it is first made. */
const BEFORE_DATA: Partial<Facts> = { arcs: [] };

/** What facts are made from, as signals. */
export interface FactSignals {
  readonly index: Index;
  readonly selection: Selection;
  readonly dataset: Accessor<Dataset | undefined>;
  readonly production: Accessor<Dataset["production"]>;
}

/**
 * The facts of a selection as memos: each is the same object until what it reads changes, and keeps what it last was
 * while rows are on their way. Call inside a Solid root.
 */
export function createFacts(signals: FactSignals): FactsPart {
  const withPatch = (patch: Partial<Selection>) => {
    const selection = changedSelection(signals.selection, patch, signals.index);
    return createReaders({ ...signals, selection }, new Set());
  };
  return { ...createReaders(signals, new Set(SHOWN_FACTS)), with: createKept(withPatch) };
}

/** The same readers whenever the same change is asked for; they live as long as the root that this is called in. */
export function createKept(make: (patch: Partial<Selection>) => FactReaders): FactsPart["with"] {
  const owner = getOwner();
  const kept = new Map<string, FactReaders>();
  return (patch) => {
    const key = JSON.stringify(patch);
    const readers = kept.get(key) ?? (runWithOwner(owner, () => make(patch)) as FactReaders);
    kept.set(key, readers);
    return readers;
  };
}

function createReaders(signals: FactSignals, eager: ReadonlySet<FactName>): FactReaders {
  const source: FactSource = {
    index: signals.index,
    selection: signals.selection,
    get dataset() {
      return signals.dataset() as Dataset;
    },
    get production() {
      return signals.production();
    },
  };
  const facts = {} as Facts;
  const readers = factNames().map((name) => {
    const canBeMade = () => WITHOUT_TRADE.has(name) || signals.dataset() !== undefined;
    const make = (last: unknown) => (canBeMade() ? makeFact(name, source, facts) : last);
    const read = eager.has(name) ? createMemo(make, BEFORE_DATA[name]) : createLazyMemo(make, BEFORE_DATA[name]);
    Object.defineProperty(facts, name, { get: read });
    return [name, read] as const;
  });
  return Object.fromEntries(readers) as unknown as FactReaders;
}
