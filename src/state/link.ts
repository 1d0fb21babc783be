import { dataVersionFromSearch } from "../link/data-version.ts";
import { type Editing, editingFromSearch, editingToSearch } from "../link/edit-place.ts";
import { type EmbedSettings, embedFromSearch, embedToSearch } from "../link/embed.ts";
import {
  hasSelection,
  selectionFromSearch,
  selectionToSearch,
  settingsFromSearch,
  settingsToSearch,
} from "../link/link.ts";
import { type StoryPlace, storyPlaceFromSearch, storyPlaceToSearch } from "../link/story-place.ts";
import type { Language } from "../model/reader.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { NoticesPart, ThemeChoice } from "./explorer-types.ts";

/** More values in one notice would not be read. */
const MOST_NAMED = 3;

/**
 * What a link holds: the selection, the place in a briefing, what is being written, the two settings of the reader, and
 * how it is embedded.
 */
export interface LinkState {
  readonly selection: Selection;
  readonly place: StoryPlace | null;
  readonly editing: Editing;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly embed: EmbedSettings | null;
}

/**
 * Reads a search string; values that cannot be read keep their default and are named in notices.
 * `hasSelection`: whether it says anything of the selection at all; `linkedData`: the data version that it was made with.
 */
export function readLink(
  search: string,
  index: Index,
  notify: NoticesPart["notify"],
): LinkState & { readonly hasSelection: boolean; readonly linkedData: string | null } {
  const { selection, ignored } = selectionFromSearch(search, index);
  const { place, ignored: ignoredOfPlace } = storyPlaceFromSearch(search);
  const { editing, ignored: ignoredOfEditing } = editingFromSearch(search);
  const settings = settingsFromSearch(search);
  const { dataVersion: then, ignored: ignoredOfData } = dataVersionFromSearch(search);
  const { embed, ignored: ignoredOfEmbed } = embedFromSearch(search, index);
  const all = [...ignored, ...ignoredOfPlace, ...ignoredOfEditing, ...ignoredOfData, ...ignoredOfEmbed];
  tellIgnored(all, notify);
  return {
    selection,
    place,
    editing,
    hasSelection: hasSelection(search),
    linkedData: then,
    language: settings.lang ?? readersLanguage(navigator.languages),
    theme: settings.theme ?? "system",
    embed,
  };
}

/** One notice however many values there are. */
function tellIgnored(all: readonly { field: string; value: string }[], notify: NoticesPart["notify"]): void {
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
export function writeLink(state: LinkState): string {
  const settings = settingsToSearch({
    lang: state.language === readersLanguage(navigator.languages) ? null : state.language,
    theme: state.theme === "system" ? null : state.theme,
  });
  const parts = [
    selectionToSearch(state.selection),
    storyPlaceToSearch(state.place),
    editingToSearch(state.editing),
    settings,
    embedToSearch(state.embed),
  ];
  return parts.filter((part) => part !== "").join("&");
}

/** Korean for readers who ask for it before English, else English. */
export function readersLanguage(languages: readonly string[]): Language {
  const first = languages.find((language) => /^(ko|en)\b/.test(language));
  return first?.startsWith("ko") ? "ko" : "en";
}
