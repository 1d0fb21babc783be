import type { ChokepointId } from "../model/chokepoints.ts";
import { isPartyGroup } from "../model/groups.ts";
import { countryNumbers } from "../model/lookup.ts";
import type { Item } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { isSpeed, isValidItem, isYear } from "../model/validate.ts";

/** What a text means: a value where it can be read at all, and the pieces that could not be. */
export interface Reading<T> {
  readonly value?: T;
  readonly bad: readonly string[];
}

/** Both directions of one kind of value. `write` gives the text after "=", not yet escaped. */
export interface Codec<T> {
  write(value: T): string;
  read(text: string, index: Index): Reading<T>;
}

/** The word for an empty list where nothing else says it. */
const NONE = "none";

function readIf<T>(text: string, isGood: boolean, value: T): Reading<T> {
  return isGood ? { value, bad: [] } : { bad: [text] };
}

/** One word of a list. */
export function choice<T extends string>(allowed: readonly T[]): Codec<T> {
  return {
    write: (value) => value,
    read: (text) => readIf(text, (allowed as readonly string[]).includes(text), text as T),
  };
}

/** One word of a list, or "none" for the empty word. */
export function choiceOrNone<T extends string>(allowed: readonly T[]): Codec<T | ""> {
  const words = choice(allowed);
  return {
    write: (value) => (value === "" ? NONE : words.write(value)),
    read: (text, index) => (text === NONE ? { value: "", bad: [] } : words.read(text, index)),
  };
}

/** "1" or "0". */
export const onOff: Codec<boolean> = {
  write: (value) => (value ? "1" : "0"),
  read: (text) => readIf(text, text === "1" || text === "0", text === "1"),
};

/** A text of a pattern; "" is not written as long as it is the default. */
export function textOf(pattern: RegExp): Codec<string> {
  return { write: (value) => value, read: (text) => readIf(text, pattern.test(text), text) };
}

/** A text of a pattern, or nothing said. */
export function textOrNull(pattern: RegExp): Codec<string | null> {
  return { write: (value) => value ?? "", read: (text) => readIf(text, pattern.test(text), text) };
}

/** One word of a list, or the machine's own choice: what is no such word leaves it to the machine without a word. */
export function choiceOrMachine<T extends string>(allowed: readonly T[]): Codec<T | null> {
  return {
    write: (value) => value ?? "",
    read: (text) => ({ value: allowed.find((word) => word === text) ?? null, bad: [] }),
  };
}

/** A whole number from 1, of three digits at most. */
export const ordinal: Codec<number> = {
  write: String,
  read: (text) => readIf(text, /^[1-9]\d{0,2}$/.test(text), Number(text)),
};

/** Four digits within YEARS. */
export const year: Codec<number> = {
  write: String,
  read: (text) => readIf(text, /^\d{4}$/.test(text) && isYear(Number(text)), Number(text)),
};

/** Whole knots within SPEED_KNOTS. */
export const speed: Codec<number> = {
  write: String,
  read: (text) => readIf(text, /^\d{1,2}$/.test(text) && text[0] !== "0" && isSpeed(Number(text)), Number(text)),
};

/** iso3 of a known country. */
export const country: Codec<string> = {
  write: (value) => value,
  read: (text, index) => readIf(text, countryNumbers(index).has(text), text),
};

/**
 * Words of a list, comma-separated, in the order given, each once. Words that are not allowed are left out and named;
 * when none is left the list cannot be read.
 * @param empty the word for an empty list
 */
export function list<T extends string>(
  allows: (word: string, index: Index) => boolean,
  empty: string,
): Codec<readonly T[]> {
  return {
    write: (value) => (value.length === 0 ? empty : value.join(",")),
    read: (text, index) => {
      if (text === empty) {
        return { value: [], bad: [] };
      }
      const words = [...new Set(text.split(","))];
      const good = words.filter((word) => allows(word, index)) as T[];
      const bad = words.filter((word) => !allows(word, index));
      return good.length > 0 ? { value: good, bad } : { bad };
    },
  };
}

/** Words of a list in which order means nothing: written and read in the order of `allowed`. */
export function setOf<T extends string>(allowed: readonly T[], empty = NONE): Codec<readonly T[]> {
  const words = list<T>((word) => (allowed as readonly string[]).includes(word), empty);
  const sorted = (value: readonly T[]) => allowed.filter((word) => value.includes(word));
  return {
    write: (value) => words.write(sorted(value)),
    read: (text, index) => {
      const { value, bad } = words.read(text, index);
      return value === undefined ? { bad } : { value: sorted(value), bad };
    },
  };
}

/** A group or the iso3 of a known country. */
export const party: Codec<string> = {
  write: (value) => value,
  read: (text, index) => readIf(text, isPartyGroup(text) || countryNumbers(index).has(text), text),
};

/** Groups and iso3 codes. */
export const parties = list<string>(
  (word, index) => isPartyGroup(word) || countryNumbers(index).has(word),
  "everybody",
);

/** `site:ID`, `country:KOR`, `flow:CHL-KOR`, or "none". */
export const item: Codec<Item | null> = {
  write: (value) => (value === null ? NONE : itemText(value)),
  read: (text, index) => {
    const value = text === NONE ? null : itemOf(text);
    return value === null ? readIf(text, text === NONE, value) : readIf(text, isValidItem(value, index), value);
  },
};

function itemText(value: Item): string {
  switch (value.type) {
    case "site":
      return `site:${value.id}`;
    case "country":
      return `country:${value.iso3}`;
    case "flow":
      return `flow:${value.exporter}-${value.importer}`;
    case "chokepoint":
      return `chokepoint:${value.id}`;
  }
}

function itemOf(text: string): Item | null {
  const colon = text.indexOf(":");
  const rest = text.slice(colon + 1);
  switch (text.slice(0, Math.max(colon, 0))) {
    case "site":
      return { type: "site", id: rest };
    case "country":
      return { type: "country", iso3: rest };
    case "flow":
      return { type: "flow", exporter: rest.slice(0, 3), importer: rest.slice(3, 4) === "-" ? rest.slice(4) : "" };
    case "chokepoint":
      return { type: "chokepoint", id: rest as ChokepointId };
    default:
      return null;
  }
}
