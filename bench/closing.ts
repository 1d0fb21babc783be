import { visit } from "./browser.ts";
import { evaluate, median, waitFor } from "./measure.ts";

/** Straits that are closed and opened one after the other, as the panel names them. */
const STRAITS = ["Strait of Malacca", "Suez Canal", "Taiwan Strait", "Panama Canal", "Strait of Gibraltar"];
/** All trade of the mineral and year with the most flows (see lanes.ts), the small ones too. */
const LINK = "?mineral=lithium&year=2023&lens=all&every=1&routes=lanes&kind=none&fill=none";

/**
 * Milliseconds from the press on a strait's switch until the map has been handed the new lanes: to the worker, back, and
 * into attributes; median over the straits, each closed twice. Frames of software rendering that stand in the way count.
 */
export function closingTime(atlas: string): Promise<number> {
  return visit(async ({ page, session }) => {
    await page.goto(`${atlas}${LINK}`, { waitUntil: "commit" });
    await waitFor(session, '.map-view[data-ready="yes"][data-lanes="1.00"]');
    await page.waitForTimeout(4000);
    const times: number[] = [];
    for (const strait of [...STRAITS, ...STRAITS]) {
      times.push(Number(await evaluate(session, pressAndWait(strait))));
      await page.waitForTimeout(1000);
      await evaluate(session, pressAndWait(strait));
      await page.waitForTimeout(1000);
    }
    return median(times);
  });
}

/** Presses a switch and resolves to the milliseconds until the map shows another set of closed chokepoints. */
function pressAndWait(strait: string): string {
  return `new Promise((done, fail) => {
    const map = document.querySelector(".map-view");
    const label = [...document.querySelectorAll(".chokepoint-list label")].find((one) => one.textContent.trim() === ${JSON.stringify(strait)});
    if (!label) fail(new Error("No switch of " + ${JSON.stringify(strait)}));
    const start = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      done(performance.now() - start);
    }).observe(map, { attributeFilter: ["data-closed"] });
    label.querySelector("input").click();
  })`;
}
