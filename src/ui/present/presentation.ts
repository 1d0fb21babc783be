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

/** What the presentation shows beside the step, and everything that keys, buttons and the speaker window may ask of it. */
export function createPresentation({ briefing }: Parts<"briefing">, outside: Outside) {
  const [dark, setDark] = createSignal(false);
  const [tool, setTool] = createSignal<Tool>("none");
  const [sheet, setSheet] = createSignal<Sheet>("none");
  const take = (wanted: Tool) => setTool((now) => (now === wanted ? "none" : wanted));
  const acts: Readonly<Record<PresentAction, () => void>> = {
    next: () => briefing.goTo(briefing.at() + 1),
    back: () => briefing.goTo(briefing.at() - 1),
    first: () => briefing.goTo(0),
    last: () => briefing.goTo(Number.POSITIVE_INFINITY),
    black: () => setDark(true),
    list: () => setSheet("list"),
    laser: () => take("laser"),
    ink: () => take("ink"),
    notes: () => setSheet(outside.openNotes() ? "none" : "blocked"),
    kiosk: () => briefing.setKiosk(!briefing.kiosk()),
    full: outside.toggleFullScreen,
    help: () => setSheet("help"),
    leave: briefing.close,
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

export type Presentation = ReturnType<typeof createPresentation>;
