import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, test as unwatched } from "@playwright/test";
import { finishSite } from "../../pipeline/site/finish-site.ts";
import { SITE_FILES, type SiteFiles } from "../../src/offline/site-files.ts";
import { pathsInZip, zipSite } from "../../src/offline/zip-site.ts";
import { chooseSetting, openAtlas, settled } from "./support/atlas.ts";
import { builtSite } from "./support/built-site.ts";
import { test } from "./support/host.ts";
import { OFFLINE_STEPS } from "./support/offline-steps.ts";
import { expect } from "./support/watch.ts";

// As small as three columns may be: drawing without a GPU is what costs.
test.use({ viewport: { width: 920, height: 480 } });

const offlineButton = (page: Page) => page.getByRole("button", { name: /^Offline/ });
const version = (page: Page) => page.locator('meta[name="lodeway-version"]').getAttribute("content");
const readySite = (folder: string): SiteFiles => JSON.parse(readFileSync(join(folder, SITE_FILES), "utf8"));

// Most of it is drawing: seconds where there is a graphics card, a minute where there is none.
test.setTimeout(300_000);

test("after one visit everything works without a network; a new version is announced and waits to be asked for", async ({
  page,
  context,
  host,
}) => {
  await openAtlas(page, "?data=0123456789ab");
  await expect(
    page.getByText(/This link was made with data version 0123456789ab; this copy holds [0-9a-f]{12}/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(offlineButton(page)).toHaveAccessibleName(/Ready offline/, { timeout: 60_000 });

  await host.stop();
  await context.setOffline(true);
  // What the browser remembers by itself is no proof.
  await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
  await page.goto("index.html");
  await settled(page);
  for (const [name, act] of OFFLINE_STEPS) {
    await test.step(name, () => act(page));
  }

  const newer = await anotherVersion();
  try {
    await context.setOffline(false);
    host.folder = newer;
    await host.start();
    const old = readySite(builtSite()).version;
    // As on each visit, and when the reader comes back to an open page.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByText("A new version of the atlas is here.");
    await expect(notice).toBeVisible({ timeout: 60_000 });
    await page.evaluate(() => document.documentElement.requestFullscreen());
    await expect(notice, "nobody is disturbed in front of an audience").toBeHidden();
    await page.evaluate(() => document.exitFullscreen());
    await expect(notice).toBeVisible();
    expect(await version(page), "nothing is loaded by itself").toBe(old);
    await page.getByRole("button", { name: "Load it now" }).click();
    await expect.poll(() => version(page).catch(() => old)).toBe(readySite(newer).version);
    await expect(notice).toBeHidden();
    await expect
      .poll(() => page.evaluate(keptVersions), "the old version is forgotten, the new one kept")
      .toEqual([`${readySite(newer).version}: all`]);
  } finally {
    rmSync(newer, { recursive: true });
  }
});

test("the atlas is taken along as one zip, the same bytes as npm run bundle makes", async ({ page }) => {
  await openAtlas(page);
  await chooseSetting(page, "Offline use");
  const panel = page.getByRole("dialog", { name: "Offline use" });
  await panel.getByRole("button", { name: "Download the atlas (zip)" }).click();
  await expect(panel.getByText(/Packing: \d+%/)).toBeVisible();
  await panel.getByRole("button", { name: "Cancel" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "Download the atlas (zip)" }).click(),
  ]);
  const site = readySite(builtSite());
  expect(download.suggestedFilename()).toBe(`lodeway-${site.dataVersion}.zip`);
  const pieces: Uint8Array[] = [];
  await zipSite(
    pathsInZip(site),
    async (path) => readFileSync(join(builtSite(), path)),
    (piece) => pieces.push(piece),
  );
  expect(readFileSync(await download.path()).equals(Buffer.concat(pieces))).toBe(true);
});

// A page without a server has no origin, and its browser complains of what it may not load.
unwatched("opened as a file it says what to do", async ({ page }) => {
  await page.goto(`file://${builtSite()}/index.html`);
  await expect(page.getByRole("heading", { name: "Lodeway needs a small web server" })).toBeVisible();
  await expect(page.getByText("작은 웹 서버로 열어 주세요")).toBeVisible();
});

/** In the page: each version that is kept, and whether all of it is. */
async function keptVersions(): Promise<string[]> {
  const names = await caches.keys();
  return Promise.all(
    names.map(async (name) => {
      const isAll = await (await caches.open(name)).match(new URL("./?all-kept", document.baseURI));
      return `${name.split(" ").at(-1)}: ${isAll === undefined ? "part" : "all"}`;
    }),
  );
}

/** The built site with one file changed. */
async function anotherVersion(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lodeway-"));
  cpSync(builtSite(), folder, { recursive: true });
  writeFileSync(join(folder, "geo/licences/another.txt"), "Another version.\n");
  await finishSite(folder);
  return folder;
}
