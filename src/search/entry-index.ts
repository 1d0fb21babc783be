import MiniSearch, { type SearchResult } from "minisearch";
import { closenessOf } from "./closeness.ts";
import type { Entry, Found } from "./entry.ts";
import { indexTokens, isHangul, queryTokens } from "./tokens.ts";

/** Adding stops for the page after so many milliseconds. */
const SLICE_MILLISECONDS = 8;
/** Of the many that share a word, so many are compared name by name. */
const MOST_COMPARED = 120;
/** A result must hold at least this part of the words typed. */
const LEAST_PART = 0.5;

/** What fits a text. */
export interface Finding {
  /** The best first. */
  readonly found: readonly Found[];
  /** How many hold every word as typed. */
  readonly whole: number;
  /** How many hold it all, or part of it, or all but for typing errors. */
  readonly total: number;
}

/** Entries that can be searched, also while more are being added. */
export interface EntryIndex {
  /** Adds entries at once. */
  add(entries: readonly Entry[]): void;
  /**
   * Adds `count` entries bit by bit.
   * @param pause resolves when the page has done what it had to do; false ends the work
   * @returns true when all were added
   */
  addSlowly(count: number, entryAt: (at: number) => Entry, pause: () => Promise<boolean>): Promise<boolean>;
  /** @param forgiving typing errors are allowed */
  find(text: string, forgiving: boolean): Finding;
}

/** An empty index. */
export function createEntryIndex(): EntryIndex {
  const entries: Entry[] = [];
  const index = createMiniSearch();
  const add = (entry: Entry) => {
    index.add({ id: entries.length, names: entry.names.join("\n"), words: entry.words.join("\n") });
    entries.push(entry);
  };
  return {
    add: (more) => more.forEach(add),
    addSlowly: async (count, entryAt, pause) => {
      let start = performance.now();
      for (let at = 0; at < count; at++) {
        add(entryAt(at));
        if (performance.now() - start > SLICE_MILLISECONDS) {
          if (!(await pause())) {
            return false;
          }
          start = performance.now();
        }
      }
      return true;
    },
    find: (text, forgiving) => {
      const tokens = queryTokens(text);
      const results = index
        .search(text, { fuzzy: forgiving && typingErrors })
        .filter((result) => result.queryTerms.length >= tokens.length * LEAST_PART);
      const found = results.slice(0, MOST_COMPARED).map((result) => foundOf(text, tokens, result, entries));
      const whole = results.filter((result) => holdsAll(tokens, result.terms)).length;
      return { found: found.sort(betterFirst), whole, total: results.length };
    },
  };
}

function createMiniSearch() {
  return new MiniSearch<{ readonly id: number; readonly names: string; readonly words: string }>({
    fields: ["names", "words"],
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: queryTokens, boost: { names: 3 }, prefix: true, maxFuzzy: 2 },
  });
}

/**
 * Letters that may be wrong, missing or too many; two letters that changed places are two. None in numbers and short
 * words: too many would be alike.
 */
function typingErrors(term: string): number | false {
  if (/^\d/.test(term) || term.length < 4 || (isHangul(term) && term.length < 5)) {
    return false;
  }
  return !isHangul(term) && term.length >= 6 ? 2 : 1;
}

function foundOf(text: string, tokens: readonly string[], result: SearchResult, entries: readonly Entry[]): Found {
  const entry = entries[result.id as number] as Entry;
  const whole = holdsAll(tokens, result.terms);
  return { entry, ...closenessOf(text, entry, result.terms, whole), score: result.score };
}

/** True where every word typed stands in the entry, or begins one of its words. */
function holdsAll(tokens: readonly string[], terms: readonly string[]): boolean {
  return tokens.every((token) => terms.some((term) => term.startsWith(token)));
}

/** By closeness; among equals what is found by its first name goes before what is found by another. */
function betterFirst(a: Found, b: Found): number {
  const byFirstName = Number(b.name === b.entry.names[0]) - Number(a.name === a.entry.names[0]);
  return b.closeness - a.closeness || byFirstName || b.score - a.score;
}
