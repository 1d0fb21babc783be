import type { EmbedSettings } from "../link/embed.ts";
import type { IgnoredValue } from "../link/ignored.ts";
import { fieldText, readLink, writeLink } from "../link/link.ts";
import type { BriefingPlace, Editing } from "../link/link-parts.ts";
import { LANGUAGES, type Language } from "../model/reader.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { NoticesPart, ThemeChoice } from "./explorer-types.ts";

/** More values in one notice would not be read. */
const MOST_NAMED = 3;

/** What the atlas keeps of its address: what it leaves to the reader's machine is settled. */
export interface LinkState {
  readonly selection: Selection;
  readonly place: BriefingPlace | null;
  readonly editing: Editing;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly embed: EmbedSettings | null;
}

/**
 * Reads a search string; values that cannot be read keep their default and are named in notices.
 * `hasSelection`: whether it says anything of the selection at all; `linkedData`: the data version that it was made with.
 */
export function readLinkState(
  search: string,
  index: Index,
  notify: NoticesPart["notify"],
): LinkState & { readonly hasSelection: boolean; readonly linkedData: string | null } {
  const { link, says, ignored } = readLink(search, index);
  tellIgnored(ignored, notify);
  return {
    selection: link.selection,
    place: link.place,
    editing: link.writing.editing,
    hasSelection: says.has("selection"),
    linkedData: link.data.version,
    language: link.settings.lang ?? readersLanguage(navigator.languages),
    theme: link.settings.theme ?? "system",
    embed: link.embed,
  };
}

/** One notice however many values there are. */
function tellIgnored(all: readonly IgnoredValue[], notify: NoticesPart["notify"]): void {
  const [first, ...others] = all;
  if (first && others.length === 0) {
    notify("warning", "link.ignored", { field: first.field, value: first.value });
  } else if (first) {
    const named = all.slice(0, MOST_NAMED).map(({ field, value }) => `${field} = ${value}`);
    const more = all.length > MOST_NAMED ? ", …" : "";
    notify("warning", "link.ignoredMany", { count: all.length, values: `${named.join(", ")}${more}` });
  }
}

/** The search string of a state, without "?": what the reader's machine would choose by itself is left out. */
export function writeLinkState({ selection, place, editing, language, theme, embed }: LinkState): string {
  const settings = {
    lang: language === readersLanguage(navigator.languages) ? null : language,
    theme: theme === "system" ? null : theme,
  };
  return writeLink({ selection, place, writing: { editing }, settings, embed });
}

/** The language that a page begins in, to be known before the data has come. */
export function startLanguage(search: string): Language {
  const asked = fieldText(search, "lang");
  return LANGUAGES.find((language) => language === asked) ?? readersLanguage(navigator.languages);
}

/** Korean for readers who ask for it before English, else English. */
export function readersLanguage(languages: readonly string[]): Language {
  const first = languages.find((language) => /^(ko|en)\b/.test(language));
  return first?.startsWith("ko") ? "ko" : "en";
}
