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
