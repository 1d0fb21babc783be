import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { csvParse, type DSVRowArray } from "d3-dsv";

/** The table under the map. */
export function grid(page: Page): Locator {
  return page.getByRole("grid");
}

/** The row whose text matches. Only rows in view are in the page. */
export function rowOf(page: Page, words: RegExp): Locator {
  return grid(page).getByRole("row", { name: words });
}

/** The row that the selection marks. */
export function markedRow(page: Page): Locator {
  return grid(page).locator('tr[aria-selected="true"]');
}

/** Downloads the table as CSV; the comment lines and the rows as a standard reader gives them. */
export async function downloadCsv(
  page: Page,
): Promise<{ readonly name: string; readonly comments: readonly string[]; readonly rows: DSVRowArray<string> }> {
  const started = page.waitForEvent("download");
  await page.getByText("Download", { exact: true }).click();
  await page.getByRole("button", { name: "CSV", exact: true }).click();
  const download = await started;
  // The file begins with the mark by which Excel knows UTF-8.
  const lines = (await readFile(await download.path(), "utf8")).replace("\ufeff", "").split("\n");
  const comments = lines.filter((line) => line.startsWith("#"));
  const rows = csvParse(lines.slice(comments.length).join("\n").trim());
  return { name: download.suggestedFilename(), comments, rows };
}
