import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { ThemeName } from "../model/reader.ts";
import type { ThemeChoice } from "./explorer-types.ts";

/** Big screens are briefing rooms: dark unless the reader says otherwise. Width in CSS pixels. */
const BRIEFING_ROOM_WIDTH = 2400;

/** The theme in force; "system" follows the reader's machine, and is dark on a wall. Written to <html data-theme>. */
export function createTheme(initial: ThemeChoice) {
  const [choice, setChoice] = createSignal<ThemeChoice>(initial);
  const systemDark = createMediaQuery("(prefers-color-scheme: dark)");
  const wall = createMediaQuery(`(min-width: ${BRIEFING_ROOM_WIDTH}px)`);
  const theme = createMemo<ThemeName>(() => {
    const chosen = choice();
    return chosen !== "system" ? chosen : systemDark() || wall() ? "dark" : "light";
  });
  createEffect(() => {
    document.documentElement.dataset["theme"] = theme();
  });
  return { choice, theme, setTheme: (next: ThemeChoice) => setChoice(next) };
}

/** A media query as a signal. */
export function createMediaQuery(query: string): () => boolean {
  const list = matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const update = () => setMatches(list.matches);
  list.addEventListener("change", update);
  onCleanup(() => list.removeEventListener("change", update));
  return matches;
}
