import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Briefing, BriefingStep } from "../../src/briefing/briefing.ts";
import { createFigureReader } from "../../src/briefing/read-figures.ts";
import { tell, tellLine, toldLineText, toldText } from "../../src/briefing/tell.ts";
import { loadTexts } from "../../src/i18n/texts/part-texts.ts";
import { selectionFromSearch } from "../../src/link/link.ts";
import { LANGUAGES } from "../../src/model/reader.ts";
import { briefings } from "../data/support/briefings.ts";
import { loadDataset } from "../data/support/geo.ts";
import { chooseSetting, headline, inAddress, settled, textOf, tradeInView } from "./support/atlas.ts";
import { SMALL_DESKTOP, TINY } from "./support/screens.ts";
import { caption, openPresenter, plain, presentation, seen, told } from "./support/shipped-briefings.ts";
import { expect, test } from "./support/watch.ts";

await loadTexts(LANGUAGES);

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

/** What goes on, and what goes back to the start, by the keys of a keyboard and by those of a clicker. */
const HANDS = {
  keyboard: { next: ["ArrowRight", "ArrowDown", "Space", "Enter"], back: "Home" },
  clicker: { next: ["PageDown"], back: "PageUp" },
} as const;
type Hand = keyof typeof HANDS;

const data = await loadDataset();
const reader = createFigureReader(data);

/** Title and text of a step as they must be read, its figures made from the data package. */
function words({ view, title, text }: BriefingStep, language: "en" | "ko"): string {
  const figureOf = reader(selectionFromSearch(view, data.index).selection, language);
  return `${toldLineText(tellLine(title[language], figureOf))}\n${toldText(tell(text[language], figureOf))}`;
}

const inOneLine = (text: string) => plain(text).replace(/\s+/gu, " ").trim();

const shares = { name: "processorShare", panel: (page: Page) => headline(page) };
const consumer = { name: "consumerShare", panel: (page: Page) => headline(page) };
const trade = { name: "tradeAmount", panel: tradeInView };
const feed = { name: "feedAmount", panel: tradeInView };
const supply = { name: "supplyTotal", panel: (page: Page) => page.locator(".answer-panel .supply-sentence") };

/** Steps at which the presenter is left, and figures that the panel states for the same view. */
const COMPARED: Readonly<Record<string, Readonly<Record<number, readonly (typeof shares)[]>>>> = {
  "msp-2022": { 1: [trade], 6: [trade] },
  "mined-there-refined-here": { 6: [shares, feed] },
  "korea-batteries": { 1: [supply], 4: [consumer] },
};

for (const briefing of briefings) {
  test.describe(briefing.id, () => {
    test.use({ viewport: TINY });

    test("is played to its end by keyboard alone and with a clicker, in English and in Korean; its figures are the panel's", async ({
      page,
    }) => {
      test.slow();
      await openPresenter(page, `?story=${briefing.id}&lang=en`);
      await play(page, briefing, "en", "keyboard", COMPARED[briefing.id]);
      await play(page, briefing, "en", "clicker");
      await speakKorean(page);
      await play(page, briefing, "ko", "clicker");
      await play(page, briefing, "ko", "keyboard");
    });
  });
}

type Compared = Readonly<Record<number, readonly (typeof shares)[]>>;

/** From the first step to the last and back to the first, reading each; `compared` figures are looked up in the panel. */
async function play(page: Page, briefing: Briefing, language: "en" | "ko", hand: Hand, compared: Compared = {}) {
  const { next, back } = HANDS[hand];
  const { length } = briefing.steps;
  for (const [at, step] of briefing.steps.entries()) {
    await test.step(`${language}, ${hand}, ${at + 1}: ${step.title.en}`, async () => {
      await expectToStandAt(page, at + 1, length);
      const said = await told(page);
      expect(inOneLine(said)).toBe(inOneLine(words(step, language)));
      for (const figure of compared[at + 1] ?? []) {
        await compare(page, figureIn(said, step.text.en, figure.name), figure.panel(page));
      }
      await page.keyboard.press(next[at % next.length]!);
    });
  }
  await expect.poll(() => inAddress(page, "step")).toBe(String(length));
  for (let presses = back === "Home" ? 1 : length - 1; presses > 0; presses--) {
    await page.keyboard.press(back);
  }
  await expectToStandAt(page, 1, length);
}

async function expectToStandAt(page: Page, number: number, count: number): Promise<void> {
  await expect(page.locator(".presentation-count")).toContainText(`${number} / ${count}`);
}

/** Changes the language as a reader does: in the atlas, and back to the briefing. */
async function speakKorean(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(presentation(page)).toHaveCount(0);
  await settled(page);
  await chooseSetting(page, "한국어로 보기");
  await addressRests(page);
  await page.goBack();
  await expect(presentation(page)).toBeVisible();
}

/** Leaves the presenter, looks for the figure in the panel, and comes back by Back. */
async function compare(page: Page, figure: string, panel: Locator): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(presentation(page)).toHaveCount(0);
  expect(inAddress(page, "story")).toBeNull();
  await settled(page);
  // On a narrow screen the panel is a sheet that is closed.
  await expect.poll(async () => plain(await textOf(panel))).toContain(figure);
  await addressRests(page);
  await page.goBack();
  await expect(presentation(page)).toBeVisible();
}

/** The map writes where it looks a moment after it came to rest; Chromium drops a Back that this falls into. */
async function addressRests(page: Page): Promise<void> {
  let last = "";
  const isSame = () => {
    const before = last;
    last = page.url();
    return before === last;
  };
  await expect.poll(isSame, { intervals: [700] }).toBe(true);
}

/** What stands in the told text in place of a reference. */
function figureIn(said: string, text: string, name: string): string {
  const [before = "", after = ""] = text.replaceAll("**", "").split(`{${name}}`);
  const escaped = (part: string) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  const start = escaped(before.split("}").at(-1)!.slice(-20));
  const figure = new RegExp(`${start}(.+?)${escaped(after.split("{")[0]!.slice(0, 12))}`).exec(said)?.[1] ?? "";
  expect(figure, `${name} in “${said}”`).toMatch(/\d/);
  return figure;
}

test.describe("while presenting", () => {
  test.use({ viewport: SMALL_DESKTOP });

  test("black, list, pen, help and the figure's source; nothing else is in the way", async ({ page }) => {
    await openPresenter(page, "?story=msp-2022");
    await expect(page.locator(".presentation-sources")).toContainText("Sources: ");
    await expect(page.getByRole("region", { name: "Map legend" }).or(page.locator(".legend"))).toBeVisible();
    await expect(headline(page)).toHaveText("22 September 2022, New York");
    await expect(page.locator(".header, .filters-panel, .side-panel, .time-bar")).toHaveCount(4);
    for (const chrome of await page.locator(".header, .filters-panel, .side-panel, .time-bar").all()) {
      await expect(chrome).toBeHidden();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.keyboard.press(".");
    await expect(page.locator(".presentation-black")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page.locator(".presentation-black")).toHaveCount(0);
    await expect(page.locator(".presentation-count")).toContainText("1 / ");

    // F5 of a clicker: were the page loaded anew, the mark would be gone.
    await page.evaluate(() => Object.assign(window, { mark: true }));
    await page.keyboard.press("F5");

    await page.keyboard.press("j");
    const list = page.getByRole("dialog", { name: "Go to a step" });
    await expect(list.getByRole("button", { name: /^1 / })).toBeFocused();
    await list.getByRole("button", { name: /^6 / }).click();
    await expect(page.locator(".presentation-count")).toContainText("6 / ");
    expect(await page.evaluate(() => "mark" in window)).toBe(true);

    await page.keyboard.press("i");
    await page.mouse.move(400, 200);
    await page.mouse.down();
    await page.mouse.move(500, 260, { steps: 4 });
    await page.mouse.up();
    await expect(page.locator(".presentation-ink polyline")).toHaveAttribute("points", /400,200 .*500,260/);
    await page.keyboard.press("PageUp");
    await expect(page.locator(".presentation-ink polyline")).toHaveCount(0);
    await page.keyboard.press("i");

    await page.keyboard.press("PageDown");
    await told(page);
    await caption(page).getByRole("button").first().click();
    await expect(page.getByRole("dialog").filter({ hasText: "UN Comtrade" }).first()).toBeVisible();
    // A clicker goes on through an open dialog.
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator(".presentation-count")).toContainText("7 / ");
  });

  test("the speaker window follows, steers, and finds the presenter again after either is loaded anew", async ({
    page,
  }) => {
    await openPresenter(page, "?story=msp-2022&step=6");
    const opened = page.waitForEvent("popup");
    await page.keyboard.press("n");
    const speaker = await opened;
    await expect(speaker.getByRole("heading", { level: 1 })).toHaveText(await seen(headline(page)));
    await expect(speaker.getByRole("region", { name: "Notes" })).toContainText(/\w{3}/);
    const { violations } = await new AxeBuilder({ page: speaker }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await speaker.keyboard.press("PageDown");
    await expect(page.locator(".presentation-count")).toContainText("7 / ");
    await expect(speaker.getByText("Step 7 of 10")).toBeVisible();
    await speaker.reload();
    await expect(speaker.getByText("Step 7 of 10")).toBeVisible();
    await page.reload();
    await expect(presentation(page)).toBeVisible();
    await expect(page.locator(".presentation-count")).toContainText("7 / ");
    await speaker.getByRole("button", { name: "Next step" }).click();
    await expect(page.locator(".presentation-count")).toContainText("8 / ");
    await page.keyboard.press("Escape");
    await expect(speaker.getByRole("status")).toContainText("No presenter answers.");
  });
});
