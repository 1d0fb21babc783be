import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { readBriefings } from "../../pipeline/briefing-pages/briefing-files.ts";
import { briefingPaths, LIST_PATHS } from "../../pipeline/briefing-pages/page-paths.ts";
import { CARD_SIZE, STEP_SIZE } from "../../pipeline/briefing-pages/pictures.ts";
import { geoLoader, readDataset } from "../../pipeline/lib/read-geo.ts";
import type { BriefingStep } from "../../src/briefing/briefing.ts";
import { createFigureReader } from "../../src/briefing/read-figures.ts";
import { tell, tellLine, toldLineText, toldText } from "../../src/briefing/tell.ts";
import { selectionFromSearch } from "../../src/link/link.ts";
import type { Language } from "../../src/model/reader.ts";
import { LANGUAGES } from "../../src/model/reader.ts";
import { inlineCode, parsed, wordsOf } from "./support/html.ts";
import { imageSize } from "./support/image-size.ts";
import { fontsFor, read, SITE, sent } from "./support/site.ts";

const briefings = readBriefings("public/stories");
const dataset = await readDataset(geoLoader("public/geo"));
const reader = createFigureReader(dataset);
const PAGES = briefings.flatMap((briefing) => LANGUAGES.map((language) => [briefing.id, language, briefing] as const));
const open = (path: string) => parsed(read(path).toString());
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");

/** Title and text of a step with the figures of the data, in one line. */
function saidIn(step: BriefingStep, language: Language): { readonly title: string; readonly text: string } {
  const figureOf = reader(selectionFromSearch(step.view, dataset.index).selection, language);
  return {
    title: toldLineText(tellLine(step.title[language], figureOf)),
    text: toldText(tell(step.text[language], figureOf)).replace(/\s+/gu, ""),
  };
}

test("there are briefings to test", () => {
  expect(briefings.length).toBeGreaterThanOrEqual(3);
});

describe.each(PAGES)("%s in %s", (_id, language, briefing) => {
  const path = briefingPaths(briefing.id)[language];
  const page = open(path);

  test("says the whole story, its figures those of the data", () => {
    expect(page.documentElement.lang).toBe(language);
    expect(wordsOf(page.querySelector("h1"))).toBe(briefing.title[language]);
    expect(page.title).toContain(briefing.title[language]);
    const sections = [...page.querySelectorAll(".step")];
    expect(sections.map(({ id }) => id)).toEqual(briefing.steps.map(({ id }) => `step-${id}`));
    for (const [at, step] of briefing.steps.entries()) {
      const said = saidIn(step, language);
      const words = [...sections[at]!.querySelectorAll(".step-words > p:not(.step-map), .step-words li")];
      expect(wordsOf(sections[at]!.querySelector("h2"))).toBe(said.title);
      expect(words.map((part) => wordsOf(part).replace(/\s+/gu, "")).join("")).toBe(said.text);
    }
    expect(page.querySelectorAll("a.figure").length).toBeGreaterThan(briefing.steps.length);
  });

  test("shows a picture to each step, of the size it names, and says what it shows", () => {
    const images = [...page.querySelectorAll("img")];
    expect(images.length).toBe(briefing.steps.length);
    for (const [at, image] of images.entries()) {
      const file = posix.join(posix.dirname(path), image.getAttribute("src") ?? "");
      expect(imageSize(read(file)), file).toEqual(STEP_SIZE);
      expect([image.getAttribute("width"), image.getAttribute("height")]).toEqual(Object.values(STEP_SIZE).map(String));
      expect(image.alt.length, "what the map shows").toBeGreaterThan(10);
      expect(image.getAttribute("loading"), "only the first comes at once").toBe(at === 0 ? null : "lazy");
      expect(read(file).length, file).toBeLessThan(90_000);
    }
  });

  test("has what previews of a shared link show", () => {
    expect(meta(page, "og:title")).toBe(briefing.title[language]);
    expect(meta(page, "og:description")).toBe(briefing.summary[language]);
    expect(meta(page, "description")).toBe(briefing.summary[language]);
    expect(meta(page, "og:locale")).toBe(language === "en" ? "en_GB" : "ko_KR");
    expect(meta(page, "og:locale:alternate")).toBe(language === "en" ? "ko_KR" : "en_GB");
    expect(meta(page, "twitter:card")).toBe("summary_large_image");
    const card = meta(page, "og:image") ?? "";
    expect(imageSize(read(posix.join(posix.dirname(path), card)))).toEqual(CARD_SIZE);
    const alternates = [...page.querySelectorAll('link[rel="alternate"]')];
    expect(alternates.map((link) => link.getAttribute("hreflang"))).toEqual(["en", "ko", "x-default"]);
  });

  test("opens each step in the atlas as it is written", () => {
    const links = [...page.querySelectorAll(".step-map a")].map((link) => link.getAttribute("href") ?? "");
    const views = links.map((link) => selectionFromSearch(/\?([^#]*)/.exec(link)?.[1] ?? "", dataset.index));
    const written = briefing.steps.map(({ view }) => selectionFromSearch(view, dataset.index));
    expect(views).toEqual(written);
  });

  test("names a source for each figure", () => {
    expect(page.querySelectorAll(".page-sources li").length).toBeGreaterThan(2);
    for (const link of page.querySelectorAll("a.figure")) {
      expect(page.getElementById(link.getAttribute("href")?.slice(1) ?? ""), link.outerHTML).not.toBeNull();
    }
  });
});

const ALL_PATHS = [...PAGES.map(([id, language]) => briefingPaths(id)[language]), LIST_PATHS.en, LIST_PATHS.ko];

describe.each(ALL_PATHS)("%s", (path) => {
  const page = open(path);

  test("leads only to what there is, whatever folder the site lies in", () => {
    const links = [...page.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    const own = links.filter((link) => !/^https?:\/\//.test(link) && !link.startsWith("#"));
    const broken = own.filter(
      (link) => !existsSync(join(SITE, posix.join(posix.dirname(path), link.replace(/[?#].*/, "")))),
    );
    expect(broken).toEqual([]);
    expect(own.filter((link) => link.startsWith("/"))).toEqual([]);
    expect(own.length).toBeGreaterThan(5);
  });

  test("holds no code and no style of its own", () => {
    expect(inlineCode(page)).toEqual([]);
  });
});

test("the lists lead to every briefing in their language", () => {
  for (const language of LANGUAGES) {
    const links = [...open(LIST_PATHS[language]).querySelectorAll(".page-list a")];
    const paths = links.map((link) => posix.join(posix.dirname(LIST_PATHS[language]), link.getAttribute("href") ?? ""));
    expect(paths).toEqual(briefings.map(({ id }) => briefingPaths(id)[language]));
  }
});

// Measured 236 kB: page 6, style sheets 11, letters 156 (titles of Korean sources need Korean ones too), a picture 64.
// More in Korean means that a briefing has letters that the cut of the typeface lacks: run `npm run fonts`.
test("a page without its program: at most 260 kB (brotli)", () => {
  for (const [id, language] of PAGES) {
    const path = briefingPaths(id)[language];
    const page = open(path);
    const inSite = (link: string | null) => posix.join(posix.dirname(path), link ?? "");
    const styles = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
      inSite(link.getAttribute("href")),
    );
    const picture = inSite(page.querySelector("img")?.getAttribute("src") ?? "");
    const fonts = fontsFor(page.body.textContent ?? "");
    const bytes = sent([path, ...styles, ...fonts]) + read(picture).length;
    expect(bytes, path).toBeLessThan(260_000);
  }
});
