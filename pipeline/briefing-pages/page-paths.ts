import type { Language } from "../../src/model/reader.ts";

/** Path of a page in each language, from the root of the site. */
export type PagePaths = Readonly<Record<Language, string>>;

/** Paths of the list of all stories. */
export const LIST_PATHS: PagePaths = { en: "stories/index.html", ko: "stories/ko/index.html" };

/** Paths of a briefing's pages. */
export function briefingPaths(id: string): PagePaths {
  return { en: `stories/${id}/index.html`, ko: `stories/${id}/ko/index.html` };
}
