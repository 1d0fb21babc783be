import type { Page } from "@playwright/test";
import { createFigureReader } from "../../src/state/read-figures.ts";
import type { Story, StoryStep } from "../../src/story/story.ts";
import { tell, tellLine, toldLineText, toldText } from "../../src/story/tell.ts";
import { selectionFromSearch } from "../../src/url/link.ts";
import { loadDataset } from "../data/support/geo.ts";
import { stories } from "../data/support/stories.ts";
import { settled } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// What is read here is words: the map may be small and still.
test.use({ viewport: { width: 800, height: 520 }, contextOptions: { reducedMotion: "reduce" } });

const data = await loadDataset();
const reader = createFigureReader(data);

const figuresOf = (step: StoryStep, language: "en" | "ko") =>
  reader(selectionFromSearch(step.view, data.index).selection, language);

/** Title and text of a step as they must be read, in one line. */
function saidIn(step: StoryStep, language: "en" | "ko"): string {
  const figureOf = figuresOf(step, language);
  const title = toldLineText(tellLine(step.title[language], figureOf));
  return inOneLine(`${title} ${toldText(tell(step.text[language], figureOf))}`);
}

const inOneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
const caption = (page: Page) => page.locator(".stage-caption");

const expectSaid = (page: Page, step: StoryStep, language: "en" | "ko") =>
  expect(caption(page)).toHaveText(saidIn(step, language), { useInnerText: true });

async function playThrough(page: Page, story: Story, language: "en" | "ko"): Promise<void> {
  for (const [at, step] of story.steps.entries()) {
    if (at > 0) {
      await page.keyboard.press("ArrowRight");
    }
    await expectSaid(page, step, language);
  }
}

/** Steps whose figures stand in the panel too, under the same names. */
const IN_PANEL = [
  ["msp-2022", "destinations", { ".trade-in-view": ["tradeAmount"] }],
  [
    "mined-there-refined-here",
    "lithium-refined",
    { ".headline": ["processorShare"], ".trade-in-view": ["feedAmount"] },
  ],
  ["korea-batteries", "lithium", { ".supply-sentence": ["supplyTotal", "supplyMinedTopShare"] }],
] as const;

for (const [id, stepId, places] of IN_PANEL) {
  test(`${id} plays through by keyboard, and the panel says the same figures`, async ({ page }) => {
    const story = stories.find((each) => each.id === id)!;
    const at = story.steps.findIndex((step) => step.id === stepId);
    const language = id === "korea-batteries" ? "ko" : "en";
    await page.goto(`index.html?story=${id}&lang=${language}`);
    // The first step of all minerals waits for every flow file.
    await expect(caption(page)).toBeVisible({ timeout: 60_000 });
    await playThrough(page, story, language);

    for (let back = story.steps.length - 1; back > at; back -= 1) {
      await page.keyboard.press("ArrowLeft");
    }
    const step = story.steps[at]!;
    await expectSaid(page, step, language);
    await page.keyboard.press("Escape");
    await expect(caption(page)).toHaveCount(0);
    await settled(page);
    for (const [place, names] of Object.entries(places)) {
      for (const name of names) {
        await expect(page.locator(place)).toContainText(figuresOf(step, language)(name)!.text);
      }
    }
  });
}
