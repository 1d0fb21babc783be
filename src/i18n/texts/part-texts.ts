import type { Language } from "../../model/reader.ts";

/** Texts of one part of the atlas by language. Those languages are there that were loaded (see `loadTexts`). */
export type PartTexts<En extends Readonly<Record<string, string>>> = Readonly<
  Record<Language, { readonly [Key in keyof En]: string }>
> & {
  /** Never there: tells the compiler which placeholders the texts have. */
  readonly placeholdersOf?: En;
};

/** Where the texts of a part come from, by language. */
type Sources<En extends Readonly<Record<string, string>>> = {
  readonly [Name in Language]: () => Promise<{ readonly [Key in keyof En]: string }>;
};

const wanted = new Set<Language>();
const parts: ((language: Language) => Promise<void>)[] = [];

/** Texts of a part, to be loaded with `loadTexts` before the first of them is said. */
export function partTexts<En extends Readonly<Record<string, string>>>(sources: Sources<En>): PartTexts<En> {
  const texts: { -readonly [Name in Language]?: PartTexts<En>[Name] } = {};
  parts.push(async (language) => {
    texts[language] ??= await sources[language]();
  });
  return texts as PartTexts<En>;
}

/**
 * Loads the texts of all parts that are there, in the languages that were ever wanted and in `more`. To be called when
 * a language changes and when a part has come; may be called again where it fails.
 */
export async function loadTexts(more: readonly Language[] = []): Promise<void> {
  for (const language of more) {
    wanted.add(language);
  }
  await Promise.all(parts.flatMap((load) => [...wanted].map(load)));
}

/** A part of the program with its words, and with those in other languages that it needs beside the reader's. */
export async function loadPart<Part>(load: () => Promise<Part>, languages: readonly Language[] = []): Promise<Part> {
  const part = await load();
  await loadTexts(languages);
  return part;
}
