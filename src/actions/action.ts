import type { FeatureTextKey, PlainTextKey, Translate } from "../i18n/translate.ts";
import type { Language } from "../model/reader.ts";
import type { Parts } from "../state/explorer-types.ts";

/** Dialogs of the page, of which one is open at a time. */
export type DialogName = "search" | "briefings" | "share" | "picture" | "credits" | "offline" | "keys";

/** What actions work on. */
export interface Actor {
  readonly explorer: Parts<"link" | "look" | "time" | "writing" | "notices">;
  open(dialog: DialogName): void;
  /** Opens or closes the choice of minerals. */
  toggleMinerals(): void;
}

/** Something that the reader can have done: one record says all of it, and every place that offers it reads this. */
export interface Action {
  readonly id: string;
  /** Its name in a list of everything that can be done; without one it is not listed there. */
  readonly name?: (t: Translate, language: Language, actor: Actor) => string;
  /**
   * Keys that do it: as pressed (small letters), as the help shows them, and what the help says. `always`: also where the
   * reader has switched single keys off.
   */
  readonly keys?: {
    readonly pressed: readonly string[];
    readonly shown: string;
    readonly help: PlainTextKey | FeatureTextKey;
    readonly always?: boolean;
  };
  /** Its button in the head of the page: among what is used often, or behind the settings. */
  readonly button?: {
    readonly place: "often" | "settings";
    readonly label: PlainTextKey | FeatureTextKey;
    /** It opens a dialog. */
    readonly dialog?: boolean;
  };
  /** A page around an embed may ask for it by its id (docs/embed.md). */
  readonly forHosts?: boolean;
  /** Whether there is something to do now; always by default. Its keys are nobody's while there is not. */
  readonly when?: (actor: Actor) => boolean;
  /** @param key the key that was pressed, "" for any other way */
  do(actor: Actor, key: string): void;
}
