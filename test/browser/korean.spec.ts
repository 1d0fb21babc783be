import type { Page } from "@playwright/test";
import { en } from "../../src/i18n/en.ts";
import { ko } from "../../src/i18n/ko.ts";
import { card, expectToSay, headline, openAtlas, settled } from "./support/atlas.ts";
import { expect, test } from "./support/watch.ts";

// The map is not looked at here, only what is told beside it.
test.use({ painted: false });

const keys = Object.keys(en) as (keyof typeof en)[];
/** English texts of the interface that read otherwise in Korean, as patterns: a placeholder stands for any words. */
const ENGLISH = keys
  .filter((key) => en[key] !== ko[key] && key !== "header.language")
  .map((key) => ({ key, pattern: new RegExp(`^${escaped(en[key]).replaceAll(/\\\{\w+\\\}/g, ".+")}$`, "u") }))
  .filter(({ pattern }) => /[a-z]{3}/.test(pattern.source));

test("the whole page is Korean, and the other language is one click away", async ({ page }) => {
  await openAtlas(page);
  await page.getByRole("button", { name: "한국어로 보기" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expectToSay(headline(page), "2024년 중국은 전 세계 리튬의 70%를 정제했다(IEA).");
  await expect(page).toHaveTitle(/핵심광물 공급망 지도/);
  await settled(page);
  expect(await englishOn(page)).toEqual([]);

  await page.getByRole("list", { name: "중국이 사들이는 원료" }).getByRole("button", { name: "호주" }).click();
  await expect(card(page).getByRole("heading", { name: "호주 → 중국" })).toBeVisible();
  await expect(card(page)).toContainText("2024년 교역 자료");
  expect(await englishOn(page)).toEqual([]);
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "View in English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(card(page).getByRole("heading", { name: "Australia → China" })).toBeVisible();
});

test.describe("on a Korean reader's machine", () => {
  test.use({ locale: "ko-KR" });

  test("the atlas opens in Korean, with any card, and the address stays short", async ({ page }) => {
    await openAtlas(page, "?item=country:KOR&year=2023");
    await expect(card(page).getByRole("heading", { name: "한국", exact: true })).toBeVisible();
    await expectToSay(headline(page), "한국은");
    expect(await englishOn(page)).toEqual([]);
    expect(new URL(page.url()).searchParams.get("lang")).toBeNull();
  });
});

/** English texts of the interface that stand anywhere on the page, seen or said. */
async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      found.push(walker.currentNode.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [aria-valuetext], [alt]")) {
      for (const name of ["aria-label", "placeholder", "title", "aria-valuetext", "alt"]) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
    return found.map((text) => text.trim()).filter((text) => text !== "");
  });
  return texts.filter((text) => ENGLISH.some(({ pattern }) => pattern.test(text)));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
