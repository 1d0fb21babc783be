import { createSignal } from "solid-js";
import type { Parts } from "../../state/explorer-types.ts";
import type { PresentAction } from "./present-keys.ts";

/** What the pointer is in the presenter's hand. */
type Tool = "none" | "laser" | "ink";
/** What is open over the picture. */
type Sheet = "none" | "list" | "help" | "blocked";

interface Outside {
  /** False where the browser does not let us open a window. */
  openNotes(): boolean;
  toggleFullScreen(): void;
}

/** What is on the stage beside the step, and everything that keys, buttons and the speaker window may ask of it. */
export function createStage({ story }: Parts<"story">, outside: Outside) {
  const [dark, setDark] = createSignal(false);
  const [tool, setTool] = createSignal<Tool>("none");
  const [sheet, setSheet] = createSignal<Sheet>("none");
  const take = (wanted: Tool) => setTool((now) => (now === wanted ? "none" : wanted));
  const acts: Readonly<Record<PresentAction, () => void>> = {
    next: () => story.goTo(story.at() + 1),
    back: () => story.goTo(story.at() - 1),
    first: () => story.goTo(0),
    last: () => story.goTo(Number.POSITIVE_INFINITY),
    black: () => setDark(true),
    list: () => setSheet("list"),
    laser: () => take("laser"),
    ink: () => take("ink"),
    notes: () => setSheet(outside.openNotes() ? "none" : "blocked"),
    kiosk: () => story.setKiosk(!story.kiosk()),
    full: outside.toggleFullScreen,
    help: () => setSheet("help"),
    leave: story.close,
    nothing: () => undefined,
  };
  return {
    dark,
    light: () => setDark(false),
    tool,
    sheet,
    closeSheet: () => setSheet("none"),
    /** A black screen comes back with whatever is asked. */
    act: (action: PresentAction) => {
      if (dark() && action !== "leave") {
        setDark(false);
      } else {
        acts[action]();
      }
    },
  };
}

export type Stage = ReturnType<typeof createStage>;
