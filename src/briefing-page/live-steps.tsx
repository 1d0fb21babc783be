import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import { createAtlasMap } from "../atlas-map.tsx";
import { createLoader } from "../data/load.ts";
import { FEATURES } from "../features/features.ts";
import { installFeatures } from "../features/kit/install.ts";
import { loadTexts } from "../i18n/texts/part-texts.ts";
import { createExplorer } from "../state/explorer.ts";
import { ExplorerProvider } from "../state/explorer-context.tsx";
import type { Parts } from "../state/explorer-types.ts";
import { startLanguage } from "../state/link.ts";
import { createMediaQuery } from "../state/theme.ts";
import { BriefingMap } from "./BriefingMap.tsx";
import { followSections } from "./scroll-steps.ts";

/** Where a step must stand to be shown, from the top of the window: on a phone below the map. */
const LINE = { beside: 0.55, below: 0.75 } as const;
/** As in page.css: from here on the text stands beside the map. */
const BESIDE = "(min-width: 901px)";

/**
 * Puts the atlas' map beside the steps and lets scrolling move it. Until it has drawn its first picture the page stays as
 * it is; where it cannot draw, the page stays so for good.
 * @param steps what holds the sections of the steps
 * @param briefing id of the briefing
 */
export async function bringToLife(steps: HTMLElement, briefing: string): Promise<void> {
  installFeatures(FEATURES);
  const { lang, dataset } = document.documentElement;
  const geo = new URL(`${dataset["root"] ?? ""}geo/`, document.baseURI).href;
  const loader = createLoader(geo);
  const [index] = await Promise.all([loader.index(), loadTexts([startLanguage(`lang=${lang}`)])]);
  const sections = [...steps.querySelectorAll<HTMLElement>(".step")];
  const first = namedIn(location.hash, sections);
  const hasMoved = watchHand();
  const host = document.createElement("div");
  host.className = "briefing-map-host";
  steps.prepend(host);
  const dispose = render(() => {
    const explorer = createExplorer(index, loader, `story=${briefing}&step=${first + 1}&lang=${lang}`);
    const [at, setAt] = createSignal(first);
    const { map, legend } = createAtlasMap(explorer, geo);
    followReader(explorer, sections, at, setAt);
    // A reload puts the page where it was scrolled with the map beside it: the address knows the step.
    const named = () => (!hasMoved() && location.hash === `#${sections[first]?.id}` ? sections[first] : undefined);
    const come = () => steps.setAttribute("data-live", "yes");
    createEffect(() => explorer.map.pictured() && keepingStep(sections, come, named()));
    createEffect(() => isBroken(explorer) && queueMicrotask(giveUp));
    const label = () => sections[at()]?.querySelector("img")?.alt ?? "";
    return (
      <ExplorerProvider explorer={explorer}>
        <BriefingMap map={map} legend={legend()} label={label()} />
      </ExplorerProvider>
    );
  }, host);
  const giveUp = () => {
    dispose();
    host.remove();
    delete dataset["theme"];
    if (steps.hasAttribute("data-live")) {
      keepingStep(sections, () => steps.removeAttribute("data-live"));
    }
  };
}

/** The step that an address names; the first where it names none. */
function namedIn(hash: string, sections: readonly HTMLElement[]): number {
  return Math.max(
    0,
    sections.findIndex((section) => `#${section.id}` === hash),
  );
}

/** Half a map is less than a picture. */
function isBroken({ map: { problem: mapProblem }, notices: { shown: notices } }: Parts<"map" | "notices">): boolean {
  return mapProblem() !== null || notices().some(({ kind }) => kind === "error");
}

/** The step that the reader has scrolled to is shown, marked, and named in the address. */
function followReader(
  { briefing, map: { pictured } }: Parts<"map" | "briefing">,
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
  createEffect(
    on([briefing.briefing, at], ([open, now]) => open !== null && briefing.at() !== now && briefing.goTo(now)),
  );
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

/** Whether the reader has moved the page by hand since this was called. */
function watchHand(): () => boolean {
  let moved = false;
  for (const sign of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(sign, () => (moved = true), { once: true, passive: true });
  }
  return () => moved;
}

/** Changes the page, and brings the step that was being read back into view. */
function keepingStep(sections: readonly HTMLElement[], change: () => void, named?: HTMLElement): void {
  const isReached = (section: HTMLElement) => section.getBoundingClientRect().top < LINE.beside * innerHeight;
  const read = named ?? (scrollY > 0 ? sections.findLast(isReached) : undefined);
  change();
  read?.scrollIntoView({ block: "start", behavior: "instant" });
}
