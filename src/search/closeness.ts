import type { Entry, Found } from "./entry.ts";
import { comparable, indexTokens } from "./tokens.ts";

/**
 * How well an entry fits a text, and by which of its names.
 * @param terms words of the entry that the index found
 * @param whole every word of the text is among them
 */
export function closenessOf(
  text: string,
  entry: Entry,
  terms: readonly string[],
  whole: boolean,
): Pick<Found, "closeness" | "name"> {
  const wanted = comparable(text);
  const names = entry.names.map((name) => ({ name, plain: comparable(name) }));
  const exact = names.find(({ plain }) => plain === wanted);
  if (exact !== undefined) {
    return { closeness: 4, name: exact.name };
  }
  const begun = names.find(({ plain }) => plain.startsWith(wanted));
  if (begun !== undefined) {
    return { closeness: 3, name: begun.name };
  }
  return { closeness: whole ? 2 : 1, name: nameWith(terms, entry.names) };
}

/** The name with most of the words; the first where the words are not of a name. */
function nameWith(terms: readonly string[], names: readonly string[]): string {
  const counts = names.map((name) => indexTokens(name).filter((token) => terms.includes(token)).length);
  const most = Math.max(...counts);
  return names[most === 0 ? 0 : counts.indexOf(most)] as string;
}
