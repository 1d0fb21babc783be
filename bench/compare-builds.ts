import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../test/browser/support/chromium.ts";
import { hostileLinks } from "../test/browser/support/hostile-links.ts";
import { withoutPaint } from "../test/browser/support/paint.ts";
import { createStaticSite } from "../test/browser/support/static-site.ts";

/**
 * `npx tsx bench/compare-builds.ts FOLDER FOLDER [COUNT]`: opens the same random links in two built sites and says where
 * address, title, sentence, panel or what the map draws differ. For a change of the code that must change nothing.
 */
const [before = "", after = "", count = "200"] = process.argv.slice(2);
const SEED = 20261201;
/** Loading anew takes seconds: so often, the others come as by Back and Forward. */
const LOADED_EVERY = 20;
const PATIENCE_MILLISECONDS = 30_000;

/** What a reader sees of a link. */
type Seen = Readonly<Record<"address" | "title" | "sentence" | "panel" | "arcs" | "sites" | "fill", string>>;

async function look(page: Page, address: string, link: string, anew: boolean): Promise<Seen> {
  if (anew) {
    await page.goto(`${address}index.html${link}`);
  } else {
    await page.evaluate((next) => {
      history.pushState(null, "", `${location.pathname}${next}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, link);
  }
  await rest(page);
  return page.evaluate(() => {
    // No function has a name here: tsx would look for a helper of its own in the page.
    const [sentence = "", panel = ""] = [".headline", ".answer-panel"].map(
      (selector) => document.querySelector(selector)?.textContent?.replace(/\s+/gu, " ").trim() ?? "",
    );
    const map = document.querySelector<HTMLElement>(".map-view")?.dataset ?? {};
    return {
      address: location.search,
      title: document.title,
      sentence,
      panel,
      arcs: map["arcs"] ?? "",
      sites: map["sites"] ?? "",
      fill: map["fill"] ?? "",
    };
  });
}

/** Until nothing is on its way and what is shown has been the same for a while. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector(".headline h1") !== null && document.querySelector('[aria-busy="true"]') === null,
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
  let last = "";
  for (let same = 0; same < 2; ) {
    await page.waitForTimeout(250);
    const now = await page.evaluate(() => location.search + document.body.textContent);
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

async function lookAtAll(folder: string, links: readonly string[]): Promise<Seen[]> {
  const server = createStaticSite("/atlas/", () => resolve(folder)).listen(0, "127.0.0.1");
  const browser = await chromium.launch({ executablePath: findChromium(() => undefined), args: ["--no-sandbox"] });
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", serviceWorkers: "block" });
  await withoutPaint(context);
  const page = await context.newPage();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/atlas/`;
  const seen: Seen[] = [];
  for (const [at, link] of links.entries()) {
    seen.push(await look(page, address, link, at % LOADED_EVERY === 0));
  }
  await browser.close();
  server.close();
  return seen;
}

const links = hostileLinks(Number(count), SEED);
const old = await lookAtAll(before, links);
const now = await lookAtAll(after, links);
let differing = 0;
for (const [at, link] of links.entries()) {
  const names = (Object.keys(old[at]!) as (keyof Seen)[]).filter((name) => old[at]![name] !== now[at]![name]);
  differing += names.length > 0 ? 1 : 0;
  for (const name of names) {
    console.log(`${link.slice(0, 160)}\n  ${name}\n    - ${old[at]![name]}\n    + ${now[at]![name]}`);
  }
}
console.log(`${links.length} links, ${differing} differ`);
