import type { Index } from "../model/types.ts";
import { type Codec, choice, onOff, setOf } from "./codecs.ts";
import { type IgnoredValue, ignoredPieces } from "./ignored.ts";
import { pair } from "./link.ts";

/** What an embed can show beside its sentence, its map and the line of sources. */
export const EMBED_CONTROLS = ["legend", "mineral", "year", "filters", "answer"] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** What the wheel and one finger move over the map: the page around it, or the map. */
export const EMBED_SCROLLS = ["page", "map"] as const;
export type EmbedScroll = (typeof EMBED_SCROLLS)[number];

/** How the atlas shows itself inside another page. */
export interface EmbedSettings {
  readonly controls: readonly EmbedControl[];
  readonly scroll: EmbedScroll;
  /** Origins whose pages may set and read the selection; `ANY_HOST` for every page. */
  readonly hosts: readonly string[];
}

/** The host that stands for every page; it counts only where it is written. */
export const ANY_HOST = "*";

export const DEFAULT_EMBED: EmbedSettings = { controls: ["legend"], scroll: "page", hosts: [] };

const ALL = "all";
const someControls = setOf(EMBED_CONTROLS);
const controls: Codec<readonly EmbedControl[]> = {
  write: (value) => (EMBED_CONTROLS.every((control) => value.includes(control)) ? ALL : someControls.write(value)),
  read: (text, index) => (text === ALL ? { value: EMBED_CONTROLS, bad: [] } : someControls.read(text, index)),
};
const hosts: Codec<readonly string[]> = {
  write: (value) => value.join(","),
  read: (text) => {
    const words = [...new Set(text.split(","))];
    const read = words.map((word) => ({ word, origin: hostOf(word) }));
    const value = [...new Set(read.flatMap(({ origin }) => origin ?? []))];
    return { value, bad: read.filter(({ origin }) => origin === null).map(({ word }) => word) };
  },
};

interface EmbedField<Key extends keyof EmbedSettings = keyof EmbedSettings> {
  readonly name: string;
  readonly key: Key;
  readonly codec: Codec<EmbedSettings[Key]>;
}

function field<Key extends keyof EmbedSettings>(name: string, key: Key, codec: Codec<EmbedSettings[Key]>): EmbedField {
  return { name, key, codec } as unknown as EmbedField;
}

/** Name of the field that makes an embed of the atlas. */
export const EMBED_FIELD = "embed";

/** Fields that count in an embed, in the order in which they are written. Names are stable. */
export const EMBED_FIELDS: readonly EmbedField[] = [
  field("controls", "controls", controls),
  field("scroll", "scroll", choice(EMBED_SCROLLS)),
  field("host", "hosts", hosts),
];

/**
 * Origin of a page that may talk to an embed, such as "https://example.org", or `ANY_HOST`. Null for everything else:
 * an address with a path, another protocol, a pattern.
 */
export function hostOf(text: string): string | null {
  if (text === ANY_HOST) {
    return text;
  }
  if (!URL.canParse(text)) {
    return null;
  }
  const { protocol, host, origin, href } = new URL(text);
  const isWhole = href === `${origin}/` && !host.includes("*");
  return isWhole && (protocol === "https:" || protocol === "http:") ? origin : null;
}

/** The settings of an embed; null where the link asks for the whole atlas. Never throws; `ignored` as for a selection. */
export function embedFromSearch(
  search: string,
  index: Index,
): { readonly embed: EmbedSettings | null; readonly ignored: readonly IgnoredValue[] } {
  const texts = new URLSearchParams(search);
  const asked = texts.get(EMBED_FIELD);
  const { value: isEmbed, bad } = asked === null ? { bad: [] } : onOff.read(asked, index);
  const ignored = [...ignoredPieces(EMBED_FIELD, bad)];
  if (!isEmbed) {
    return { embed: null, ignored };
  }
  const embed: Record<string, unknown> = { ...DEFAULT_EMBED };
  for (const { name, key, codec } of EMBED_FIELDS) {
    const all = texts.getAll(name);
    if (all.length > 0) {
      // Hosts add up; of every other repeated field the first counts.
      const reading = codec.read(key === "hosts" ? all.join(",") : all[0]!, index);
      embed[key] = reading.value ?? embed[key];
      ignored.push(...ignoredPieces(name, reading.bad));
    }
  }
  return { embed: embed as unknown as EmbedSettings, ignored };
}

/** Whether a link asks for an embed: to be known before any data is. */
export function isEmbedLink(search: string): boolean {
  return new URLSearchParams(search).get(EMBED_FIELD) === "1";
}

/** The settings as a search string without "?"; "" where the whole atlas is meant. */
export function embedToSearch(embed: EmbedSettings | null): string {
  if (embed === null) {
    return "";
  }
  const fields = EMBED_FIELDS.flatMap(({ name, key, codec }) => {
    const text = codec.write(embed[key] as never);
    return text === codec.write(DEFAULT_EMBED[key] as never) ? [] : [pair(name, text)];
  });
  return [pair(EMBED_FIELD, onOff.write(true)), ...fields].join("&");
}
