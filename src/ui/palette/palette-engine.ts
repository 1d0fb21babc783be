import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import type { Actor } from "../../actions/action.ts";
import { createTranslate } from "../../i18n/translate.ts";
import type { PartyGroup } from "../../model/selection.ts";
import type { SiteText } from "../../model/types.ts";
import { groupEntries, indexEntries, siteEntry } from "../../search/entries.ts";
import type { Entry, FoundGroup } from "../../search/entry.ts";
import { createEntryIndex } from "../../search/entry-index.ts";
import { listed, search } from "../../search/search.ts";
import { comparable } from "../../search/tokens.ts";
import type { Explorer, Parts } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { chooseEntry } from "./palette-choose.ts";
import type { Command } from "./palette-command.ts";
import { commandEntry, commandName, commands } from "./palette-commands.ts";
import { keepLines, type PaletteGroup, type PaletteRow, paletteRow } from "./palette-rows.ts";

/** While an index grows, results are looked up anew at most this often. */
const REFRESH_MILLISECONDS = 200;

export type SiteProgress = "reading" | "complete" | "missing";

/** The search behind the palette: a part of the app that is loaded when it first opens. */
export interface PaletteEngine {
  /** To be called when the palette opens: names of views and actions follow the state of the atlas. */
  open(): void;
  /**
   * Results for what is typed; what can be done where nothing is. Reactive: more come while sites are being read.
   * @param before results whose lines are kept where they say the same
   */
  results(text: string, before: readonly PaletteGroup[]): PaletteGroup[];
  /** Whether all sites can be found: "missing" where their names could not be loaded. */
  readonly sites: () => SiteProgress;
  choose(row: PaletteRow): void;
}

/** Call inside a Solid root. */
export function createPaletteEngine(explorer: Explorer, actor: Actor): PaletteEngine {
  const words = createWords(explorer);
  const fixed = createGrowingIndex();
  const known = [...indexEntries(explorer.data.index), ...groupEntries(groupNames)];
  fixed.fill(known.length, (at) => known[at] as Entry);
  const sites = createSiteIndex(explorer);
  const [list, setList] = createSignal<readonly Command[]>([]);
  const commandEntries = createMemo(() => list().map(commandEntry));
  const commandIndex = createMemo(() => {
    const index = createEntryIndex();
    index.add(commandEntries());
    return index;
  });

  // The names of the briefings come a moment later.
  createEffect(
    on(explorer.briefing.shipped, () => untrack(list).length > 0 && setList(commands(explorer, actor)), {
      defer: true,
    }),
  );

  const commandOf = (entry: Entry) => list().find(({ kind, id }) => kind === entry.kind && id === entry.id);
  const nameOf = (entry: Entry) => {
    const command = commandOf(entry);
    return command === undefined ? entry.id : commandName(command, explorer.look.language());
  };
  const shown = ({ kind, found, total }: FoundGroup): PaletteGroup => ({
    kind,
    total,
    rows: found.map((one) => paletteRow(explorer, words, one, nameOf)),
  });
  return {
    open: () => {
      setList(commands(explorer, actor));
      sites.start();
    },
    results: (text, before) => {
      if (comparable(text) === "") {
        return keepLines(before, listed(commandEntries()).map(shown));
      }
      const few = [fixed.reactive(), commandIndex()];
      return keepLines(before, search({ text, few, sites: sites.reactive() }).map(shown));
    },
    sites: sites.progress,
    choose: ({ found: { entry } }) => {
      const command = commandOf(entry);
      if (command === undefined) {
        chooseEntry(explorer, words, entry);
      } else {
        command.act();
      }
    },
  };
}

function groupNames(group: PartyGroup): string[] {
  const [en, ko] = [createTranslate("en"), createTranslate("ko")];
  const official = group === "msp" ? [en("group.msp"), ko("group.msp")] : [];
  return [en(`party.${group}`), ko(`party.${group}`), ...official];
}

/** Sites by name: read and indexed from when they are first wanted. */
function createSiteIndex(explorer: Parts<"sites" | "notices">) {
  const index = createGrowingIndex();
  const [wanted, setWanted] = createSignal(false);
  const texts = createMemo(() => (wanted() ? explorer.sites.texts() : undefined));
  createEffect(() => {
    const loaded = texts();
    if (loaded !== undefined) {
      index.fill(loaded.length, (row) => siteEntry(loaded[row] as SiteText, row));
    }
  });
  const isMissing = () =>
    texts() === undefined && explorer.notices.shown().some(({ key }) => key.startsWith("dataError."));
  return {
    start: () => {
      setWanted(true);
      // A file that failed is asked for again.
      explorer.sites.texts();
    },
    progress: (): SiteProgress => (index.complete() ? "complete" : isMissing() ? "missing" : "reading"),
    reactive: index.reactive,
  };
}

/** An index that is filled once, bit by bit: results are reactive and grow with it. */
function createGrowingIndex() {
  const index = createEntryIndex();
  const [complete, setComplete] = createSignal(false);
  const [grown, setGrown] = createSignal(0, { equals: false });
  let begun = false;
  let disposed = false;
  let refreshed = performance.now();
  onCleanup(() => {
    disposed = true;
  });
  const pause = async () => {
    await new Promise((done) => setTimeout(done));
    if (performance.now() - refreshed > REFRESH_MILLISECONDS) {
      refreshed = performance.now();
      setGrown(0);
    }
    return !disposed;
  };
  return {
    complete,
    fill: async (count: number, entryAt: (at: number) => Entry) => {
      if (!begun) {
        begun = true;
        setComplete(await index.addSlowly(count, entryAt, pause));
      }
    },
    /** The index, as a value that changes while it grows. */
    reactive: () => {
      grown();
      complete();
      return index;
    },
  };
}
