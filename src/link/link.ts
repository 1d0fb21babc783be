import { fitMeasure } from "../model/content.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { FIELDS, type Field } from "./fields.ts";
import { type IgnoredValue, ignoredPieces, MOST_IGNORED } from "./ignored.ts";
import { LINK_PART_NAMES, LINK_PARTS, type Link, type LinkPartName } from "./link-parts.ts";

/** A link that was read: what it says, which parts it says anything of, and what of it could not be read. */
export interface ReadLink {
  readonly link: Link;
  readonly says: ReadonlySet<LinkPartName>;
  readonly ignored: readonly IgnoredValue[];
}

/**
 * Reads a search string (with or without "?"). Never throws: what cannot be read keeps its default and is named in
 * `ignored`; fields that are not ours are passed over.
 */
export function readLink(search: string, index: Index): ReadLink {
  const texts = new URLSearchParams(search);
  const ignored: IgnoredValue[] = [];
  const parts = LINK_PART_NAMES.map((part) => [part, readPart(part, texts, index, ignored)]);
  const link = Object.fromEntries(parts) as Link;
  return {
    link: { ...link, selection: fitMeasure(link.selection, index) },
    says: new Set(FIELDS.filter(({ name }) => texts.has(name)).map(({ part }) => part)),
    ignored: ignored.slice(0, MOST_IGNORED),
  };
}

/** Parts as a search string without "?": only what differs from the default, in the order of FIELDS. */
export function writeLink(parts: Partial<Link>): string {
  return LINK_PART_NAMES.flatMap((part) => writePart(part, parts[part])).join("&");
}

/** The selection alone as a search string without "?". */
export function selectionToSearch(selection: Selection): string {
  return writeLink({ selection });
}

/** The selection alone, as `readLink` reads it. */
export function selectionFromSearch(
  search: string,
  index: Index,
): { readonly selection: Selection; readonly ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const selection = readPart("selection", new URLSearchParams(search), index, ignored) as Selection;
  return { selection: fitMeasure(selection, index), ignored: ignored.slice(0, MOST_IGNORED) };
}

/** The text of one field, for programs that have to know it before the data has come; null where there is none. */
export function fieldText(search: string, name: string): string | null {
  return new URLSearchParams(search).get(name);
}

/** Whether a link asks for an embed: to be known before any data is. */
export function isEmbedLink(search: string): boolean {
  return fieldText(search, "embed") === "1";
}

/** An address without some of its fields. */
export function withoutFields(address: string, ...names: string[]): string {
  const url = new URL(address);
  const fields = url.search.slice(1).split("&");
  url.search = fields.filter((field) => !names.some((name) => field.startsWith(`${name}=`))).join("&");
  return url.href;
}

function fieldsOf(part: LinkPartName): readonly Field[] {
  return FIELDS.filter((field) => field.part === part);
}

/** A part as it is written: null where its head is missing, and then nothing else of it is looked at. */
function readPart(part: LinkPartName, texts: URLSearchParams, index: Index, ignored: IgnoredValue[]): unknown {
  const { initial, head } = LINK_PARTS[part];
  const values: Record<string, unknown> = { ...initial };
  for (const field of fieldsOf(part)) {
    readField(field, texts.getAll(field.name), index, values, ignored);
    if (head?.key === field.key && !values[field.key]) {
      return null;
    }
  }
  return head === undefined || head.isKept ? values : without(values, head.key);
}

function without(values: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}

function readField(
  { name, key, codec, addsUp }: Field,
  texts: readonly string[],
  index: Index,
  values: Record<string, unknown>,
  ignored: IgnoredValue[],
): void {
  const [first] = texts;
  if (first === undefined) {
    return;
  }
  const { value, bad } = codec.read(addsUp ? texts.join(",") : first, index);
  if (value !== undefined) {
    values[key] = value;
  }
  ignored.push(...ignoredPieces(name, bad));
}

function writePart(part: LinkPartName, value: Link[LinkPartName] | undefined): string[] {
  if (value === null || value === undefined) {
    return [];
  }
  const { initial, head } = LINK_PARTS[part];
  const values: Readonly<Record<string, unknown>> = { ...(head && { [head.key]: true }), ...value };
  return fieldsOf(part).flatMap(({ name, key, codec }) => {
    const text = codec.write(values[key]);
    return text === codec.write(initial[key]) ? [] : [pair(name, text)];
  });
}

/** A field as it stands in a search string: escapes what it must, and leaves ",", ":" and "/" readable. */
function pair(name: string, text: string): string {
  return `${name}=${encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
}
