import { writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { inAddress, openAtlas, settled } from "./support/atlas.ts";
import {
  addView,
  chooseFile,
  desk,
  dropFile,
  ownTitles,
  saved,
  savedFile,
  startBriefing,
  stepTitles,
} from "./support/briefings.ts";
import { hostileFiles } from "./support/hostile-files.ts";
import { PHONE } from "./support/screens.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const text = (page: Page) => desk(page).getByLabel("Text", { exact: true });
const undo = (page: Page) => desk(page).getByRole("button", { name: "Undo" });

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

test("a briefing of five steps: written, reloaded, undone, ordered, saved, refused, shared and presented", async ({
  page,
  browser,
  watch,
}, info) => {
  await startBriefing(page, "Lithium over the years");
  await test.step("five views become five steps", async () => {
    const slider = page.getByRole("slider", { name: "Year" });
    for (const name of ["One", "Two", "Three", "Four", "Five"]) {
      await addView(page, name);
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
    }
    await expect(stepTitles(page)).toHaveText(["One", "Two", "Three", "Four", "Five"]);
    await expect(desk(page).locator(".desk-step-view")).toHaveText(
      ["2024", "2023", "2022", "2021", "2020"].map((year) => `Lithium, ${year}`),
    );
  });

  await test.step("a step shows its view again, and a figure goes into its text", async () => {
    await desk(page).getByRole("button", { name: /One/ }).click();
    await expect.poll(() => inAddress(page, "year")).toBeNull();
    await text(page).fill("China refines");
    await desk(page)
      .getByRole("button", { name: /^Put in: Share of China in refining, now 70%$/ })
      .click();
    await expect(text(page)).toHaveValue("China refines {processorShare}");
    await expect(desk(page).locator(".desk-step-preview")).toContainText("China refines 70%");
    await expect(desk(page).locator(".desk-step-preview").getByRole("button", { name: "70%" })).toBeVisible();
  });

  await test.step("a reload in the middle of a word loses nothing", async () => {
    await text(page).press("End");
    await text(page).pressSequentially(" of i");
    await page.reload();
    await settled(page);
    await expect(stepTitles(page)).toHaveCount(5);
    await expect(text(page)).toHaveValue("China refines {processorShare} of i");
  });

  await test.step("undo and redo, by button and by key", async () => {
    await desk(page).getByRole("button", { name: /Five/ }).click();
    await desk(page).getByRole("button", { name: "Delete" }).click();
    await expect(stepTitles(page)).toHaveCount(4);
    await undo(page).click();
    await expect(stepTitles(page)).toHaveCount(5);
    await text(page).fill("Wrong");
    await text(page).press("Control+z");
    await expect(text(page)).toHaveValue("");
    await text(page).press("Control+Shift+z");
    await expect(text(page)).toHaveValue("Wrong");
    await text(page).press("Control+z");
  });

  await test.step("order by keys", async () => {
    await desk(page).getByRole("button", { name: /Five/ }).press("Alt+ArrowUp");
    await expect(stepTitles(page)).toHaveText(["One", "Two", "Three", "Five", "Four"]);
    await expect(desk(page).getByRole("button", { name: /Five/ })).toBeFocused();
  });

  await saved(page);
  const file = await savedFile(page);
  expect(file.name).toBe("lodeway-briefing-lithium-over-the-years.json");
  const briefing = JSON.parse(file.text);

  await test.step("what is no briefing is refused, and the open one stays", async () => {
    await dropFile(page, "half.json", file.text.slice(0, 200));
    await expect(desk(page).getByRole("alert")).toContainText("“half.json” was not opened. It is not whole");
    await expect(stepTitles(page)).toHaveCount(5);
    await desk(page).getByRole("button", { name: "My briefings" }).click();
    for (const { path, says } of hostileFiles(file.text)) {
      await chooseFile(page, path);
      await expect(desk(page).getByRole("alert")).toContainText(says);
      await expect(desk(page).getByRole("alert")).toContainText("Your briefings are unchanged.");
    }
    await expect(ownTitles(page).first()).toHaveText("Lithium over the years");
    expect(await page.evaluate(() => ({}) as { format?: string })).toEqual({});
    await desk(page)
      .getByRole("button", { name: /Lithium over the years/ })
      .first()
      .click();
    expect(JSON.parse((await savedFile(page)).text)).toEqual(briefing);
  });

  await test.step("deleted, brought back, deleted, and opened from its file", async () => {
    await desk(page).getByRole("button", { name: "My briefings" }).click();
    const row = desk(page).locator(".kept", { hasText: "Lithium over the years" });
    const remove = async () => {
      await row.locator("summary").click();
      await row.getByRole("button", { name: "Delete" }).click();
    };
    await remove();
    await expect(row).toBeHidden();
    await desk(page).getByRole("button", { name: "Undo" }).click();
    await expect(row).toBeVisible();
    await remove();
    const path = info.outputPath("briefing.json");
    writeFileSync(path, `\ufeff${file.text}`);
    await chooseFile(page, path);
    await expect(stepTitles(page)).toHaveCount(5);
    expect(JSON.parse((await savedFile(page)).text)).toEqual(briefing);
  });

  await test.step("the link opens it for somebody else, who can keep a copy", async () => {
    await desk(page).getByRole("button", { name: "Share", exact: true }).click();
    const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
    expect(link).toMatch(/#briefing=a[\w-]{100,2000}$/u);
    const context = await browser.newContext({ reducedMotion: "reduce", viewport: page.viewportSize() });
    watch.follow(context);
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole("region", { name: "Briefing: Lithium over the years" })).toBeVisible();
    await expect(other.locator(".linked-briefing")).toContainText("Lodeway has not checked what it says");
    await expect(other.locator(".app")).toContainText("China refines 70%");
    expect(new URL(other.url()).hash).not.toContain("briefing");
    await other.getByRole("button", { name: "Keep a copy" }).click();
    await expect(other.locator(".linked-briefing")).toContainText("A copy is in “My briefings”");
    await other.goBack();
    await other.getByRole("button", { name: "Briefings" }).click();
    await other.getByRole("dialog").getByRole("button", { name: "Write a briefing" }).click();
    await expect(ownTitles(other).first()).toHaveText("Lithium over the years");
    await context.close();
    await page.keyboard.press("Escape");
  });

  await test.step("presented from the open step, and back at the desk", async () => {
    await desk(page).getByRole("button", { name: /Two/ }).click();
    await desk(page).getByRole("button", { name: "Present from here" }).click();
    const stage = page.getByRole("region", { name: "Briefing: Lithium over the years" });
    await expect(stage).toContainText("Two");
    await expect.poll(() => inAddress(page, "year")).toBe("2023");
    await page.reload();
    await expect(stage).toContainText("Two");
    await page.goBack();
    await expect(stage).toBeHidden();
    await expect(stepTitles(page)).toHaveCount(5);
  });
});

test("two tabs on one briefing: the older says so and writes over nothing", async ({ page, context }) => {
  await startBriefing(page, "Shared desk");
  await saved(page);
  const other = await context.newPage();
  await openAtlas(other, new URL(page.url()).search);
  const title = (on: Page) => desk(on).getByLabel("Title of the briefing");
  await title(other).fill("From the second tab");
  await saved(other);
  await expect(desk(page)).toContainText("changed in another tab");
  await title(page).fill("From the first tab");
  await expect(desk(page)).toContainText("a copy of its own");
  await saved(page);
  await desk(page).getByRole("button", { name: "My briefings" }).click();
  await expect(ownTitles(page)).toHaveText(["From the first tab (copy)", "From the second tab"]);
  await other.close();
});

test("where the browser keeps nothing one is told, and the file is offered", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await startBriefing(page, "Nowhere to go");
  await addView(page, "One");
  await expect(desk(page)).toContainText("This browser keeps nothing for this page");
  expect(JSON.parse((await savedFile(page)).text)).toMatchObject({ title: { en: "Nowhere to go" } });
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("axe finds nothing serious in the sheet, in Korean and dark, and nothing scrolls sideways", async ({ page }) => {
    await openAtlas(page, "?edit=1&lang=ko&theme=dark");
    await page.getByRole("button", { name: "새 브리핑" }).tap();
    await page.getByRole("button", { name: "이 화면 넣기" }).tap();
    await expect(page.locator(".desk-step-title")).toContainText("리튬, 2024년");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
