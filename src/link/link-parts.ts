import type { Language, ThemeName } from "../model/reader.ts";
import { DEFAULT_SELECTION, type Selection } from "../model/selection.ts";
import { DEFAULT_EMBED, type EmbedSettings } from "./embed.ts";

/** Where in which briefing a link leads. */
export interface BriefingPlace {
  /** Id of the briefing: letters, digits, "-". */
  readonly briefing: string;
  /** Number of the step, from 1. */
  readonly step: number;
  /** The briefing plays by itself, over and over. */
  readonly kiosk: boolean;
}

/** What is being written: the id of a briefing kept in this browser, "" for the list of them, null for nothing. */
export type Editing = string | null;

/** Settings of the reader that a link may carry beside the selection. null leaves it to the reader's machine. */
export interface Settings {
  readonly lang: Language | null;
  readonly theme: ThemeName | null;
}

/** Everything that an address says, in the order in which it is written. */
export interface Link {
  readonly selection: Selection;
  /** Null outside of a briefing. */
  readonly place: BriefingPlace | null;
  readonly writing: { readonly editing: Editing };
  readonly settings: Settings;
  /** Null where the whole atlas is meant. */
  readonly embed: EmbedSettings | null;
  /** The version of the data that the link was made with; null where it does not say. */
  readonly data: { readonly version: string | null };
  /** Id of the presenter whose words the window of a speaker shows; "" for any other window. */
  readonly speaker: { readonly presenter: string };
}
export type LinkPartName = keyof Link;

/** What a part is where an address says nothing of it. */
interface PartShape {
  readonly initial: Readonly<Record<string, unknown>>;
  /** The field without which the part is null; `isKept` where it is a key of the part, and not only its switch. */
  readonly head?: { readonly key: string; readonly isKept: boolean };
}

export const LINK_PARTS: { readonly [Part in LinkPartName]: PartShape } = {
  selection: {
    // Features add to it.
    get initial() {
      return { ...DEFAULT_SELECTION };
    },
  },
  place: { initial: { briefing: "", step: 1, kiosk: false }, head: { key: "briefing", isKept: true } },
  writing: { initial: { editing: null } },
  settings: { initial: { lang: null, theme: null } },
  embed: { initial: { isEmbed: false, ...DEFAULT_EMBED }, head: { key: "isEmbed", isKept: false } },
  data: { initial: { version: null } },
  speaker: { initial: { presenter: "" } },
};
export const LINK_PART_NAMES = Object.keys(LINK_PARTS) as readonly LinkPartName[];
