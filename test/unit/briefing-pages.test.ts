import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { briefingPage } from "../../pipeline/briefing-pages/briefing-page.ts";
import { html } from "../../pipeline/briefing-pages/html.ts";
import { lightTokens } from "../../pipeline/briefing-pages/light-tokens.ts";
import { briefingPaths } from "../../pipeline/briefing-pages/page-paths.ts";
import { picturesWanted } from "../../pipeline/briefing-pages/pictures.ts";
import { publicAddressOf } from "../../pipeline/briefing-pages/site-pages.ts";
import type { ToldBriefing } from "../../pipeline/briefing-pages/told-briefing.ts";
import type { Briefing } from "../../src/briefing/briefing.ts";
import { tell, tellLine } from "../../src/briefing/tell.ts";
import type { FigureOf } from "../../src/briefing/told.ts";
import { loadTexts } from "../../src/i18n/texts/part-texts.ts";
import { LANGUAGES } from "../../src/model/reader.ts";
import { inlineCode, parsed, wordsOf } from "../build/support/html.ts";

await loadTexts(LANGUAGES);

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</title></head><body onload=alert(1)>",
  "[x](javascript:alert(1))",
  "<style>*{display:none}</style>",
  "&lt;b&gt; & <!--",
].join(" ");

const figureOf: FigureOf = () => ({ kind: "figure", text: HOSTILE, sourceIds: ["bad"], iso3: "CHN" });
const source = {
  ...{ id: "bad", publisher: HOSTILE, title: HOSTILE, year: HOSTILE, licence: HOSTILE, open: true },
  ...{ url: "https://example.org/?a=1&b=\"'<x>", citation: "" },
};

function toldBriefing(text: string): ToldBriefing {
  return {
    ...{ id: "hostile", language: "en", title: text, summary: text, author: text, date: "2026-01-01" },
    steps: [
      {
        id: "one",
        title: tellLine(`${text} {figure}`, figureOf),
        blocks: tell(`${text}\n\n- ${text}\n- {figure}`, figureOf),
        map: text,
        view: "mineral=cobalt&item=site:a%22b",
        camera: { longitude: 1, latitude: 2, zoom: 3 },
      },
    ],
    sources: [source],
    siteSources: [source],
    dataVersion: text,
  };
}

const place = (publicAddress: string) => ({
  language: "en" as const,
  paths: briefingPaths("hostile"),
  publicAddress,
  files: { styles: ["assets/a.css"], fonts: ["assets/a.woff2"], script: "assets/a.js" },
});

test("a template escapes every value, and leaves markup as it is", () => {
  expect(html`<p title="${`"'<>&`}">${["<", html`<b>${"&"}</b>`, null, false, 3]}</p>`.text).toBe(
    '<p title="&quot;&#39;&lt;&gt;&amp;">&lt;<b>&amp;</b>3</p>',
  );
});

describe("a hostile story", () => {
  const page = parsed(briefingPage(toldBriefing(HOSTILE), place("")));

  test("brings no code, no style and no element into its page", () => {
    expect(inlineCode(page)).toEqual([]);
    const harmless = parsed(briefingPage(toldBriefing("words"), place("")));
    const names = (of: Document) => [...of.querySelectorAll("*")].map(({ localName }) => localName).sort();
    const added = names(page).filter((name) => name !== "p" && name !== "em" && name !== "strong");
    expect([...new Set(added)].sort()).toEqual(
      [...new Set(names(harmless))].filter((name) => name !== "p" && name !== "em" && name !== "strong").sort(),
    );
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelectorAll("img")).toHaveLength(1);
  });

  test("is told as the words that were typed", () => {
    expect(wordsOf(page.querySelector("h1"))).toBe(HOSTILE);
    expect(page.querySelector("img")?.alt).toContain(HOSTILE);
    expect(page.querySelector('meta[name="description"]')?.getAttribute("content")).toBe(HOSTILE);
    expect(wordsOf(page.querySelector(".figure"))).toBe(HOSTILE);
  });
});

describe("addresses", () => {
  const content = (page: Document, name: string) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute("content");

  test("are whole where the build is told the public address", () => {
    const page = parsed(briefingPage(toldBriefing("words"), place("https://example.org/atlas/")));
    expect(content(page, "og:image")).toBe("https://example.org/atlas/stories/pictures/hostile-en.jpg");
    expect(content(page, "og:url")).toBe("https://example.org/atlas/stories/hostile/index.html");
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(content(page, "og:url"));
  });

  test("are relative where it is not, and no canonical one is claimed", () => {
    const page = parsed(briefingPage(toldBriefing("words"), place("")));
    expect(content(page, "og:image")).toBe("../../stories/pictures/hostile-en.jpg");
    expect(content(page, "og:url")).toBeUndefined();
    expect(page.querySelector('link[rel="canonical"]')).toBeNull();
  });

  test("the public address is checked", () => {
    expect(publicAddressOf(undefined)).toBe("");
    expect(publicAddressOf("https://example.org/atlas")).toBe("https://example.org/atlas/");
    for (const wrong of ["example.org", "ftp://example.org/", "https://example.org/?a=b", "javascript:alert(1)"]) {
      expect(() => publicAddressOf(wrong), wrong).toThrow("LODEWAY_URL");
    }
  });
});

test("the light theme without a program has every token of the theme", () => {
  const tokens = readFileSync("src/theme/tokens.css", "utf8");
  const light = lightTokens(tokens);
  const block = tokens.slice(tokens.indexOf('[data-theme="light"] {'));
  const names = [...block.slice(0, block.indexOf("}")).matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    expect(light.split(`${name}:`).length, name).toBe(3);
  }
  expect(() => lightTokens(":root {}")).toThrow("light");
});

test("a picture is of a view, a camera, a language and a version of the data", () => {
  const step = { id: "a", view: "year=2020", camera: { longitude: 1, latitude: 2, zoom: 3 } };
  const text = { en: "Title", ko: "제목" };
  const briefing = (patch: object) => ({ id: "s", title: text, steps: [{ ...step, ...patch }] }) as unknown as Briefing;
  const stamps = (patch: object, version = "1") => picturesWanted([briefing(patch)], version).map(({ stamp }) => stamp);
  const now = stamps({});
  expect(new Set(now).size).toBe(4);
  expect(stamps({ text: { en: "Other words", ko: "" }, seconds: 3 })).toEqual(now);
  for (const other of [
    stamps({ view: "year=2021" }),
    stamps({ camera: { ...step.camera, zoom: 4 } }),
    stamps({}, "2"),
  ]) {
    expect(other.filter((stamp) => now.includes(stamp))).toEqual([]);
  }
});
