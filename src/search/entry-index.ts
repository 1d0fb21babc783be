import MiniSearch, { type SearchResult } from "minisearch";
import type { Entry, Found } from "./entry.ts";
import { closenessOf } from "./closeness.ts";
import { indexTokens, isHangul, queryTokens } from "./tokens.ts";

/** Documents that a slice of work adds: about 5 ms on a slow laptop. */
const SLICE_DOCUMENTS = 150;
/** Of the many that share a word, so many are compared name by name. */
const MOST_COMPARED = 120;
/** A result must hold at least this part of the words typed. */
const LEAST_PART = 0.5;

/** Entries that can be searched, also while more are being added. */
export interface EntryIndex {
  /** Adds entries at once. */
  add(entries: readonly Entry[]): void;
  /**
   * Adds `count` entries slice by slice, with a pause after each in which the page can do other things.
   * @param pause resolves when the next slice may be added; false ends the work
   */
  addSlowly(count: number, entryAt: (at: number) => Entry, pause: () => Promise<boolean>): Promise<void>;
  /** What fits the text, the best first, and how many there are in all. */
  find(text: string): { readonly found: readonly Found[]; readonly total: number };
}

interface Document {
  readonly id: number;
  readonly names: string;
  readonly words: string;
}

/** An empty index. */
export function createEntryIndex(): EntryIndex {
  const entries: Entry[] = [];
  const index = new MiniSearch<Document>({
    fields: ["names", "words"],
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: queryTokens, boost: { names: 3 }, prefix: true, fuzzy: typingErrors, maxFuzzy: 2 },
  });
  const add = (more: readonly Entry[]) => {
    for (const entry of more) {
      index.add({ id: entries.length, names: entry.names.join("\n"), words: entry.words.join("\n") });
      entries.push(entry);
    }
  };
  return {
    add,
    addSlowly: async (count, entryAt, pause) => {
      for (let start = 0; start < count; start += SLICE_DOCUMENTS) {
        if (start > 0 && !(await pause())) {
          return;
        }
        const length = Math.min(SLICE_DOCUMENTS, count - start);
        add(Array.from({ length }, (_, step) => entryAt(start + step)));
      }
    },
    find: (text) => {
      const tokens = queryTokens(text);
      const results = index.search(text).filter((result) => result.queryTerms.length >= tokens.length * LEAST_PART);
      const found = results.slice(0, MOST_COMPARED).map((result) => foundOf(text, tokens, result, entries));
      return { found: found.sort(betterFirst), total: results.length };
    },
  };
}

/** Letters that may be wrong, missing or too many. None in numbers and short words: too many would be alike. */
function typingErrors(term: string): number | false {
  if (/^\d/.test(term) || term.length < 4 || (isHangul(term) && term.length < 5)) {
    return false;
  }
  return !isHangul(term) && term.length >= 8 ? 2 : 1;
}

function foundOf(text: string, tokens: readonly string[], result: SearchResult, entries: readonly Entry[]): Found {
  const entry = entries[result.id as number] as Entry;
  return { entry, ...closenessOf(text, tokens, entry, result.terms), score: result.score };
}

function betterFirst(a: Found, b: Found): number {
  return b.closeness - a.closeness || b.score - a.score;
}
