import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import { createAtlasMap } from "../atlas-map.tsx";
import { createLoader } from "../data/load.ts";
import { createExplorer } from "../state/explorer.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { createMediaQuery } from "../state/theme.ts";
import { StoryMap } from "./StoryMap.tsx";
import { followSections } from "./scroll-steps.ts";

/** Where a step must stand to be shown, from the top of the window: on a phone below the map. */
const LINE = { beside: 0.55, below: 0.75 } as const;
/** As in page.css: from here on the text stands beside the map. */
const BESIDE = "(min-width: 901px)";

/**
 * Puts the atlas' map beside the steps and lets scrolling move it. Until it has drawn its first picture the page stays as
 * it is; where it cannot draw, the page stays so for good.
 * @param steps what holds the sections of the steps
 * @param story id of the story
 */
export async function bringToLife(steps: HTMLElement, story: string): Promise<void> {
  const { root = "", language } = { ...document.documentElement.dataset, language: document.documentElement.lang };
  const geo = new URL(`${root}geo/`, document.baseURI).href;
  const loader = createLoader(geo);
  const index = await loader.index();
  const sections = [...steps.querySelectorAll<HTMLElement>(".step")];
  const first = Math.max(
    0,
    sections.findIndex((section) => `#${section.id}` === location.hash),
  );
  const host = document.createElement("div");
  host.className = "story-map-host";
  steps.prepend(host);
  const dispose = render(() => {
    const explorer = createExplorer(index, loader, `story=${story}&step=${first + 1}&lang=${language}`);
    const [at, setAt] = createSignal(first);
    const { map, legend } = createAtlasMap(explorer, geo);
    followReader(explorer, sections, at, setAt);
    createEffect(() => explorer.pictured() && keepingPlace(sections, () => steps.setAttribute("data-live", "yes")));
    createEffect(() => {
      // Half a map is less than a picture.
      const isBroken = explorer.mapProblem() !== null || explorer.notices().some(({ kind }) => kind === "error");
      if (isBroken) {
        queueMicrotask(giveUp);
      }
    });
    const label = () => sections[at()]?.querySelector("img")?.alt ?? "";
    return <StoryMap explorer={explorer} map={map} legend={legend()} label={label()} />;
  }, host);
  const giveUp = () => {
    dispose();
    host.remove();
    delete document.documentElement.dataset["theme"];
    keepingPlace(sections, () => steps.removeAttribute("data-live"));
  };
}

/** The step that the reader has scrolled to is shown, marked, and named in the address. */
function followReader(
  { story, pictured }: Explorer,
  sections: readonly HTMLElement[],
  at: () => number,
  setAt: (at: number) => void,
): void {
  const beside = createMediaQuery(BESIDE);
  createEffect(() => {
    if (pictured()) {
      onCleanup(followSections(sections, beside() ? LINE.beside : LINE.below, setAt));
    }
  });
  createEffect(on([story.story, at], ([open, now]) => open !== null && story.at() !== now && story.goTo(now)));
  createEffect(
    on(at, (now, before) => {
      sections[before ?? now]?.removeAttribute("data-shown");
      sections[now]?.setAttribute("data-shown", "yes");
      if (before !== undefined) {
        history.replaceState(history.state, "", `#${sections[now]?.id}`);
      }
    }),
  );
}

/** Changes the page and scrolls so that what is in view stays where it was. */
function keepingPlace(sections: readonly HTMLElement[], change: () => void): void {
  const inView = sections.find((section) => section.getBoundingClientRect().bottom > 0);
  const top = () => inView?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  if (before < 0 || location.hash !== "") {
    scrollBy({ top: top() - before, behavior: "instant" });
  }
}
