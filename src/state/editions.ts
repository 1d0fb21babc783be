import { createMemo, createSignal } from "solid-js";
import type { Briefing } from "../briefing/briefing.ts";
import type { Loader } from "../data/load.ts";
import { type Change, type Changes, changesInView } from "../model/changes.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { createOnDemand } from "./dataset.ts";

/** What is open was made with other data than this copy holds. */
export interface OlderEdition {
  /** The data version that the link names, or the day of the briefing. */
  readonly madeWith: string;
  /** True where it was made on the edition before this one, or earlier in time: what changed since is known. */
  readonly isKnown: boolean;
  /** Of the figures in view, those that changed since. */
  readonly changes: readonly Change[];
}

interface Parts {
  readonly index: Index;
  readonly loader: Pick<Loader, "changes">;
  readonly selection: Selection;
  /** Data version that the link names, or null. */
  readonly linkedData: string | null;
  readonly briefing: () => Briefing | null;
  readonly onError: (error: unknown) => void;
}

/**
 * Compares what is open (a link that names its data, a briefing with its day) with the data that is held. The list of
 * changes is loaded when there is something to compare. Null while there is nothing to say, and once it was dismissed.
 */
export function createEditions({ index, loader, selection, linkedData, briefing, onError }: Parts) {
  const linked = linkedData === index.dataVersion ? null : linkedData;
  const briefingDay = createMemo(() => briefing()?.date || null);
  const [dismissed, setDismissed] = createSignal<string | null>(null);
  const loaded = createOnDemand<"all", Changes>(() => loader.changes(), onError);
  const older = createMemo<OlderEdition | null>(() => {
    const changes = linked === null && briefingDay() === null ? null : (loaded("all") ?? null);
    const edition = changes && (briefingEdition(briefingDay(), changes) ?? linkedEdition(linked, changes));
    if (changes === null || edition === null || edition.madeWith === dismissed()) {
      return null;
    }
    return { ...edition, changes: edition.isKnown ? changesInView(changes, selection) : [] };
  });
  const dismiss = () => setDismissed(older()?.madeWith ?? null);
  return { older, dismiss, changes: () => loaded("all") };
}

type Known = Omit<OlderEdition, "changes">;

function linkedEdition(linked: string | null, { before }: Changes): Known | null {
  return linked === null
    ? null
    : linked === before.dataVersion
      ? { madeWith: before.id, isKnown: true }
      : { madeWith: linked, isKnown: false };
}

/** A briefing of a day before this edition was made on an older one; of the one before it, what changed is known. */
function briefingEdition(day: string | null, { before, now }: Changes): Known | null {
  return day === null || day >= now.id ? null : { madeWith: day, isKnown: day >= before.id };
}
