import "../theme/fonts/fonts.css";
import "../theme/tokens.css";
import "virtual:light-tokens.css";
import "./page.css";

/**
 * The program of a briefing's page. The page is whole without it: text and pictures. Where it runs, one map beside the text
 * takes the place of the pictures, and scrolling moves it from step to step.
 */
const { briefing } = document.documentElement.dataset;
const steps = document.querySelector<HTMLElement>(".steps");

/** Readers who save data keep the pictures. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Calls when the page is there and nothing else wants the machine. */
function whenIdle(run: () => void): void {
  const idle = () => ("requestIdleCallback" in window ? requestIdleCallback(run) : setTimeout(run, 200));
  if (document.readyState === "complete") {
    idle();
  } else {
    addEventListener("load", idle, { once: true });
  }
}

if (briefing && steps !== null && !savesData()) {
  whenIdle(() => {
    // What does not come leaves the pictures.
    import("./live-steps.tsx").then(({ bringToLife }) => bringToLife(steps, briefing)).catch(() => undefined);
  });
}
