/** A text in both languages; "" where it is not written yet: the other language is shown then. */
export interface BriefingText {
  readonly en: string;
  readonly ko: string;
}

/** Where the map looks. */
export interface BriefingCamera {
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** Degrees north, -85 to 85. */
  readonly latitude: number;
  /** MapLibre's zoom at a map that is `BRIEFING_MAP_WIDTH` wide; other screens zoom so that the same land is in view. */
  readonly zoom: number;
}

/** One step: a view of the atlas, and what is said about it. */
export interface BriefingStep {
  /** Unique within the briefing, stable: links name it. Letters, digits, "-". */
  readonly id: string;
  /** The selection, written as in docs/links.md, without "?": "mineral=cobalt&consumer=KOR". */
  readonly view: string;
  readonly camera: BriefingCamera;
  /** One line, plain; may hold figures by name. */
  readonly title: BriefingText;
  /** Markdown subset of docs/briefings.md; may hold figures by name. */
  readonly text: BriefingText;
  /** For the speaker's eyes only; the same Markdown subset. */
  readonly notes: BriefingText;
  /** How long the step stays where the briefing plays by itself. */
  readonly seconds: number;
}

/** A briefing: steps told with the map. */
export interface Briefing {
  readonly format: typeof BRIEFING_FORMAT;
  readonly version: typeof BRIEFING_VERSION;
  /** Stable: links and files are named by it. Letters, digits, "-". */
  readonly id: string;
  readonly title: BriefingText;
  /** One or two sentences: under the title, and in previews of a shared link. */
  readonly summary: BriefingText;
  /** Who wrote it; "" where nobody says. */
  readonly author: string;
  /** Day of the last change, ISO (YYYY-MM-DD); "" where it is not known. */
  readonly date: string;
  readonly steps: readonly BriefingStep[];
}

export const BRIEFING_FORMAT = "lodeway-story";
/** Raised when a file of the new kind could not be read by an old atlas. */
export const BRIEFING_VERSION = 1;

/** Width of the map that cameras are written for, CSS pixels. */
export const BRIEFING_MAP_WIDTH = 1280;

/** What a file may hold. Generous for people, small enough that a hostile file cannot stall a page. */
export const BRIEFING_LIMITS = {
  fileBytes: 2_000_000,
  steps: 200,
  titleCharacters: 200,
  textCharacters: 4000,
  viewCharacters: 2000,
  seconds: { least: 2, most: 600 },
  zoom: { least: 0, most: 12 },
} as const;

/** The text in one language, or in the other where it is not written. */
export function briefingText(text: BriefingText, language: keyof BriefingText): string {
  return text[language] === "" ? text[language === "en" ? "ko" : "en"] : text[language];
}
