/** Kinds of what can be found, in the order in which equally good matches are shown. */
export const ENTRY_KINDS = ["mineral", "country", "group", "good", "view", "action", "site"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be found: what it is, and every name it goes by. */
export interface Entry {
  readonly kind: EntryKind;
  /** Unique within its kind: mineral id, iso3, group, customs code, name of a command; of a site the row number. */
  readonly id: string;
  /** The names it is known by, in all languages, the best known first. */
  readonly names: readonly string[];
  /** Words that lead to it but are not its name, such as a site's operator. */
  readonly words: readonly string[];
}

/** How well an entry fits what was typed. */
export interface Found {
  readonly entry: Entry;
  /** 4: one of its names; 3: a name begins so; 2: all words stand in it; 1: some words do, or all but for a typing error. */
  readonly closeness: Closeness;
  /** The name that fits best. */
  readonly name: string;
  /** What the index makes of it, to order equals by. */
  readonly score: number;
}
export type Closeness = 1 | 2 | 3 | 4;

/** Found entries of one kind, the best first. */
export interface FoundGroup {
  readonly kind: EntryKind;
  readonly found: readonly Found[];
  /** How many there are, shown or not. */
  readonly total: number;
}
