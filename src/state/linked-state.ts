import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { DEFAULT_SELECTION, type Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { Explorer, Language, ThemeChoice } from "./explorer-types.ts";
import { readLink, writeLink } from "./link.ts";
import { createLinkSync } from "./link-sync.ts";
import { createTheme } from "./theme.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The selection, the language and the theme: read from the address at the start, and written to it as they change. */
export function createLinkedState(index: Index, notify: Explorer["notify"]) {
  const start = readLink(location.search, index, notify);
  const [selection, setSelection] = createStore<Mutable<Selection>>({ ...start.selection });
  const [language, setLanguageSignal] = createSignal<Language>(start.language);
  const look = createTheme(start.theme);
  // Back and Forward bring back the selection; language and theme are the reader's and stay.
  const link = createLinkSync((search) => {
    setSelection({ ...readLink(search, index, notify).selection });
    writeNow();
  });
  const { embed } = start;
  // Steps in the history of a frame would be steps of the page around it.
  const write = (history: "push" | "replace") =>
    link.write(
      writeLink({ selection: { ...selection }, language: language(), theme: look.choice(), embed }),
      embed === null ? history : "replace",
    );
  const writeNow = () => {
    write("replace");
    link.flush();
  };
  const select: Explorer["select"] = (patch, history = "push") => {
    setSelection(patch);
    write(history);
  };
  return {
    selection: selection as Selection,
    select,
    embed,
    address: () => {
      link.flush();
      return location.href;
    },
    reset: () => select({ ...DEFAULT_SELECTION }),
    language,
    setLanguage: (next: Language) => {
      setLanguageSignal(next);
      document.documentElement.lang = next;
      writeNow();
    },
    themeChoice: look.choice,
    theme: look.theme,
    setTheme: (choice: ThemeChoice) => {
      look.setTheme(choice);
      writeNow();
    },
  };
}
