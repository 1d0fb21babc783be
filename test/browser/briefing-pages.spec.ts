import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PHONE } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const PAGE = "stories/korea-batteries/index.html";
const KOREAN = "stories/korea-batteries/ko/index.html";

const step = (page: Page, id: string) => page.locator(`#step-${id}`);
/** The map has drawn its first picture: on a busy machine with a GPU of software that takes long. */
const isLive = (page: Page) => expect(page.locator('.steps[data-live="yes"]')).toBeAttached({ timeout: 60_000 });
const legend = (page: Page) => page.getByRole("region", { name: "Legend" });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

/** Nothing sticks out to the side. */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
}

/** Brings a step to the middle of the window, as scrolling does. */
async function scrollTo(page: Page, id: string): Promise<void> {
  await step(page, id).evaluate((section) => section.scrollIntoView({ block: "center", behavior: "instant" }));
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a briefing is whole: title, text, figures that lead to their sources, pictures", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page).toHaveTitle(/Korea’s batteries – Lodeway/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Korea’s batteries");
    await expect(page.locator(".step")).toHaveCount(10);
    const picture = page.getByRole("img").first();
    await expect(picture).toBeVisible();
    await expect(picture).toHaveJSProperty("naturalWidth", 1200);
    await expect(step(page, "since")).toContainText(/\d+%/);
    await page.locator("a.figure").first().click();
    await expect(page.locator(".page-sources li:target")).toBeInViewport();
  });

  test("a phone reads it in Korean without scrolling sideways, and paper gets the pictures", async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(KOREAN);
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("한국의 배터리");
    await expectNoSidewaysScrolling(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("img").first()).toBeVisible();
    await expect(page.locator(".page-top")).toBeHidden();
  });
});

test("readers who save data keep the pictures; axe finds nothing, dark and light", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE, { waitUntil: "networkidle" });
  await expect(page.getByRole("figure").first()).toBeVisible();
  expect(asked.filter((path) => /live-steps|map-view|\/geo\//.test(path))).toEqual([]);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
});

test("scrolling drives the map and the address, and a reload comes back to the step", async ({ page }) => {
  await page.goto(PAGE);
  await isLive(page);
  await expect(page.getByRole("figure").first()).toBeHidden();
  await expect(legend(page)).toContainText("Mined in: traced share of the refined lithium");
  await expect(page).toHaveURL(/index\.html$/);
  await scrollTo(page, "cobalt-refined");
  await expect(page).toHaveURL(/#step-cobalt-refined$/);
  await expect(legend(page)).toContainText("Refined in: traced share of the refined cobalt");
  await expect(page.locator(".briefing-map-view")).toHaveAttribute("aria-label", /Cobalt, 2024/);
  await expect(page.locator(".map-view")).toHaveAttribute("data-fill", /CHN:0\.\d/);
  await expectAccessible(page);
  await page.reload();
  await isLive(page);
  await expect(step(page, "cobalt-refined")).toBeInViewport();
  await expect(legend(page)).toContainText("Refined in: traced share of the refined cobalt");
  await expect(page).toHaveURL(/#step-cobalt-refined$/);
});

test("on a phone the map stays above the text", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(KOREAN);
  await isLive(page);
  await scrollTo(page, "atacama");
  await expect(page).toHaveURL(/#step-atacama$/);
  const map = (await page.locator(".briefing-map-view").boundingBox())!;
  const words = (await step(page, "atacama").locator(".step-words").boundingBox())!;
  expect(map.y).toBeGreaterThanOrEqual(0);
  expect(map.y + map.height).toBeLessThan(PHONE.height / 2);
  expect(words.y).toBeGreaterThan(map.y + map.height);
  await expectNoSidewaysScrolling(page);
});

test("without WebGL the pictures stay", async ({ page }) => {
  // The map's place comes and goes between two looks of a test: the page itself has to say that it was there.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    new MutationObserver((changes) => {
      const added = changes.flatMap((change) => [...change.addedNodes]);
      if (added.some((node) => node instanceof Element && node.matches(".briefing-map-host"))) {
        document.documentElement.dataset["tried"] = "yes";
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(PAGE);
  await expect(page.locator("html")).toHaveAttribute("data-tried", "yes");
  await expect(page.locator(".briefing-map-host")).toHaveCount(0);
  await expect(page.getByRole("figure").first()).toBeVisible();
});
