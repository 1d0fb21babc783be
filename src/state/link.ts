import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import { type EmbedSettings, embedFromSearch, embedToSearch } from "../url/embed.ts";
import { selectionFromSearch, selectionToSearch, settingsFromSearch, settingsToSearch } from "../url/link.ts";
import type { Explorer, Language, ThemeChoice } from "./explorer-types.ts";

/** More notices about one link would hide the map. */
const MOST_NOTICES = 3;

/** What a link holds: the selection, the two settings of the reader, and how the atlas is embedded, if it is. */
export interface LinkState {
  readonly selection: Selection;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly embed: EmbedSettings | null;
}

/** Reads a search string; values that cannot be read keep their default and are named in notices. */
export function readLink(search: string, index: Index, notify: Explorer["notify"]): LinkState {
  const { selection, ignored } = selectionFromSearch(search, index);
  const settings = settingsFromSearch(search);
  const embedding = embedFromSearch(search, index);
  for (const { field, value } of [...ignored, ...embedding.ignored].slice(0, MOST_NOTICES)) {
    notify("warning", "link.ignored", { field, value });
  }
  return {
    selection,
    language: settings.lang ?? readersLanguage(navigator.languages),
    theme: settings.theme ?? "system",
    embed: embedding.embed,
  };
}

/** The search string of a state, without "?": what the reader's machine would choose by itself is left out. */
export function writeLink(state: LinkState): string {
  const settings = settingsToSearch({
    lang: state.language === readersLanguage(navigator.languages) ? null : state.language,
    theme: state.theme === "system" ? null : state.theme,
  });
  const parts = [selectionToSearch(state.selection), settings, embedToSearch(state.embed)];
  return parts.filter((part) => part !== "").join("&");
}

/** Korean for readers who ask for it before English, else English. */
export function readersLanguage(languages: readonly string[]): Language {
  const first = languages.find((language) => /^(ko|en)\b/.test(language));
  return first?.startsWith("ko") ? "ko" : "en";
}
