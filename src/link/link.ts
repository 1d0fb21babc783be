import { fitMeasure } from "../model/content.ts";
import { DEFAULT_SELECTION, type Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { FIELDS, type Field, SETTINGS, type Settings } from "./fields.ts";
import { type IgnoredValue, ignoredPieces, MOST_IGNORED } from "./ignored.ts";

/** The selection as a search string without "?": only what differs from the default, in the order of FIELDS. */
export function selectionToSearch(selection: Selection): string {
  return FIELDS.flatMap((field) => {
    const text = field.codec.write(selection[field.key] as never);
    return text === field.codec.write(DEFAULT_SELECTION[field.key] as never) ? [] : [pair(field.name, text)];
  }).join("&");
}

/** A field as it stands in a search string: escapes what it must, and leaves ",", ":" and "/" readable. */
export function pair(name: string, text: string): string {
  return `${name}=${encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
}

/**
 * Reads a search string (with or without "?"). Never throws: what cannot be read keeps its default and is named in
 * `ignored`; fields that are not ours are passed over. Of a repeated field the first counts.
 */
export function selectionFromSearch(
  search: string,
  index: Index,
): { readonly selection: Selection; readonly ignored: readonly IgnoredValue[] } {
  const texts = new URLSearchParams(search);
  const selection: Record<string, unknown> = { ...DEFAULT_SELECTION };
  const ignored: IgnoredValue[] = [];
  for (const field of FIELDS) {
    readField(field, texts.get(field.name), index, selection, ignored);
  }
  return { selection: fitMeasure(selection as unknown as Selection, index), ignored: ignored.slice(0, MOST_IGNORED) };
}

function readField(
  field: Field,
  text: string | null,
  index: Index,
  selection: Record<string, unknown>,
  ignored: IgnoredValue[],
): void {
  if (text === null) {
    return;
  }
  const { value, bad } = field.codec.read(text, index);
  if (value !== undefined) {
    selection[field.key] = value;
  }
  ignored.push(...ignoredPieces(field.name, bad));
}

/** Whether a search string says anything of the selection. */
export function hasSelection(search: string): boolean {
  const texts = new URLSearchParams(search);
  return FIELDS.some(({ name }) => texts.has(name));
}

/** The settings as a search string without "?"; those left to the machine are left out. */
export function settingsToSearch(settings: Settings): string {
  return Object.keys(SETTINGS)
    .flatMap((name) => {
      const value = settings[name as keyof Settings];
      return value === null ? [] : [pair(name, value)];
    })
    .join("&");
}

/** Settings of a search string; null where it does not say or says something unknown. Never throws. */
export function settingsFromSearch(search: string): Settings {
  const texts = new URLSearchParams(search);
  const read = <Word extends string>(name: string, words: readonly Word[]): Word | null =>
    words.find((word) => word === texts.get(name)) ?? null;
  return { lang: read("lang", SETTINGS.lang), theme: read("theme", SETTINGS.theme) };
}
