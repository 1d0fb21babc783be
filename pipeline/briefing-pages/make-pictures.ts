import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import type { Briefing } from "../../src/briefing/briefing.ts";
import { loadTexts } from "../../src/i18n/texts/part-texts.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import { LANGUAGES, type Language } from "../../src/model/reader.ts";
import { findChromium } from "../../test/browser/support/chromium.ts";
import { readBriefings } from "./briefing-files.ts";
import { briefingPaths } from "./page-paths.ts";
import { still, webpOf } from "./picture-taking.ts";
import {
  CARD_SIZE,
  cardFile,
  MANIFEST,
  type Manifest,
  type PictureWanted,
  picturesWanted,
  readManifest,
  STEP_SIZE,
  stepFile,
} from "./pictures.ts";
import { projectFolders } from "./site-pages.ts";

/**
 * `npm run pictures`: takes the pictures of the briefings' pages, of the built atlas itself, in a Chromium. Makes those that
 * are missing or out of date; with `--all` every one.
 */

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = projectFolders(ROOT);
/** A site of its own, so that nothing that was built before is in the way. */
const SITE = join(ROOT, ".tmp/pictures-site");
/** Pixels of a picture for each of the page's. */
const SHARPNESS = 1.25;
/** JPEG quality of a card, percent. */
const CARD_QUALITY = 80;
const FLAGS = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const style = (name: string) => ({ path: join(import.meta.dirname, name) });

async function main(): Promise<void> {
  await loadTexts(LANGUAGES);
  const briefings = readBriefings(FOLDERS.briefings);
  const { dataVersion } = JSON.parse(readFileSync(join(FOLDERS.geo, "app/index.json"), "utf8"));
  const wanted = picturesWanted(briefings, dataVersion);
  const made = process.argv.includes("--all") ? {} : readManifest(FOLDERS.pictures);
  const due = new Set(wanted.filter(({ file, stamp }) => made[file]?.stamp !== stamp).map(({ file }) => file));
  mkdirSync(FOLDERS.pictures, { recursive: true });
  if (due.size > 0) {
    await takeAll(briefings, due);
  }
  forgetOthers(made, wanted);
  writeFileSync(join(FOLDERS.pictures, MANIFEST), `${JSON.stringify(manifestOf(wanted), null, 2)}\n`);
  console.log(`${due.size} of ${wanted.length} pictures taken`);
}

async function takeAll(briefings: readonly Briefing[], due: ReadonlySet<string>): Promise<void> {
  process.env["LODEWAY_PICTURES"] = "later";
  await build({ root: ROOT, logLevel: "error", build: { outDir: SITE, emptyOutDir: true } });
  const server = await preview({ root: ROOT, build: { outDir: SITE }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({ executablePath: findChromium(() => undefined), args: FLAGS });
  const site = server.resolvedUrls?.local[0] ?? "";
  for (const briefing of briefings) {
    for (const language of LANGUAGES) {
      await takeSteps(browser, site, briefing, language, due);
      await takeCard(browser, site, briefing, language, due);
    }
  }
  await browser.close();
  await server.close();
  rmSync(SITE, { recursive: true });
}

/** Opens a briefing's page and waits for its map. */
async function openPage(
  browser: Browser,
  site: string,
  briefing: Briefing,
  language: Language,
  look: {
    readonly width: number;
    readonly height: number;
    readonly sharpness: number;
    readonly theme: "light" | "dark";
  },
): Promise<Page> {
  const { width, height, sharpness, theme } = look;
  const page = await browser.newPage({
    viewport: { width: width / sharpness, height: height / sharpness },
    deviceScaleFactor: sharpness,
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: language,
  });
  page.setDefaultTimeout(180_000);
  await page.goto(site + briefingPaths(briefing.id)[language]);
  await page.locator('.steps[data-live="yes"]').waitFor();
  return page;
}

/** Light: on dark ground a light picture is a picture, on paper a dark one is a stain. */
async function takeSteps(
  browser: Browser,
  site: string,
  briefing: Briefing,
  language: Language,
  due: ReadonlySet<string>,
): Promise<void> {
  const steps = briefing.steps.filter(({ id }) => due.has(stepFile(briefing.id, id, language)));
  if (steps.length === 0) {
    return;
  }
  const page = await openPage(browser, site, briefing, language, {
    ...STEP_SIZE,
    sharpness: SHARPNESS,
    theme: "light",
  });
  await page.addStyleTag(style("picture-step.css"));
  for (const step of steps) {
    await page.locator(`#step-${step.id}`).evaluate((section) => section.scrollIntoView({ block: "center" }));
    await page.locator(`#step-${step.id}[data-shown="yes"]`).waitFor({ state: "attached" });
    const picture = await webpOf(page, await still(page, step.view));
    keep(stepFile(briefing.id, step.id, language), picture);
  }
  await page.close();
}

/** Dark, as the atlas is on a wall: it stands out among other links. */
async function takeCard(
  browser: Browser,
  site: string,
  briefing: Briefing,
  language: Language,
  due: ReadonlySet<string>,
): Promise<void> {
  const file = cardFile(briefing.id, language);
  if (!due.has(file)) {
    return;
  }
  const page = await openPage(browser, site, briefing, language, { ...CARD_SIZE, sharpness: 1, theme: "dark" });
  await page.addStyleTag(style("picture-card.css"));
  await page.evaluate((name) => {
    const card = document.createElement("div");
    card.className = "card";
    for (const [part, text] of [
      ["card-title", document.querySelector("h1")?.textContent ?? ""],
      ["card-name", name],
    ] as const) {
      const line = document.createElement("div");
      line.className = part;
      // A long word may go on below after a middle dot, not before it.
      line.textContent = text.replaceAll("·", "·\u200b");
      line.style.setProperty("--letters", String(text.length));
      card.append(line);
    }
    document.body.append(card);
  }, createTranslate(language)("app.name"));
  await still(page, briefing.steps[0]?.view ?? "");
  keep(file, await page.screenshot({ type: "jpeg", quality: CARD_QUALITY }));
  await page.close();
}

function keep(file: string, picture: Buffer): void {
  writeFileSync(join(FOLDERS.pictures, file), picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
}

/** Pictures that no briefing needs any more. */
function forgetOthers(made: Manifest, wanted: readonly PictureWanted[]): void {
  const needed = new Set(wanted.map(({ file }) => file));
  for (const file of Object.keys(made).filter((name) => !needed.has(name))) {
    rmSync(join(FOLDERS.pictures, file), { force: true });
  }
}

function manifestOf(wanted: readonly PictureWanted[]): Manifest {
  return Object.fromEntries(wanted.map(({ file, width, height, stamp }) => [file, { width, height, stamp }]));
}

await main();
