import type { Translate } from "../../i18n/translate.ts";
import type { Language } from "../../model/reader.ts";

/** A view or an action that can be found by name. */
export interface Command {
  readonly kind: "view" | "action";
  readonly id: string;
  /** Its name in a language. */
  name(t: Translate, language: Language): string;
  act(): void;
}
