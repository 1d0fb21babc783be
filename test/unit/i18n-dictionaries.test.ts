import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/briefing/figures.ts";
import { en } from "../../src/i18n/en.ts";
import { ko } from "../../src/i18n/ko.ts";
import { BASKETS_TEXTS } from "../../src/i18n/texts/baskets.ts";
import { BRIEFING_PAGE_TEXTS } from "../../src/i18n/texts/briefing-page.ts";
import { COPYABLE_TEXTS } from "../../src/i18n/texts/copyable.ts";
import { COUNTRY_CARD_TEXTS } from "../../src/i18n/texts/country-card.ts";
import { EDITIONS_TEXTS } from "../../src/i18n/texts/editions.ts";
import { EDITOR_TEXTS } from "../../src/i18n/texts/editor.ts";
import { FIGURE_LABELS } from "../../src/i18n/texts/figure-labels.ts";
import { FLOW_CARD_TEXTS } from "../../src/i18n/texts/flow-card.ts";
import { LANE_TEXTS } from "../../src/i18n/texts/lane-panel.ts";
import { OFFLINE_TEXTS } from "../../src/i18n/texts/offline-panel.ts";
import { METHOD_TEXTS, PAGES_TEXTS } from "../../src/i18n/texts/pages.ts";
import { PRESENT_TEXTS } from "../../src/i18n/texts/present.ts";
import { PROVENANCE_TEXTS } from "../../src/i18n/texts/provenance.ts";
import { SITE_CARD_TEXTS } from "../../src/i18n/texts/site-card.ts";
import { SUPPLY_TEXTS } from "../../src/i18n/texts/supply-panel.ts";
import { TABLE_TEXTS } from "../../src/i18n/texts/table-panel.ts";
import { createTranslate, type TextKey, templateParts, translateAny } from "../../src/i18n/translate.ts";

const PARTS: Readonly<Record<string, Readonly<Record<"en" | "ko", Readonly<Record<string, string>>>>>> = {
  baskets: BASKETS_TEXTS,
  copyable: COPYABLE_TEXTS,
  countryCard: COUNTRY_CARD_TEXTS,
  siteCard: SITE_CARD_TEXTS,
  table: TABLE_TEXTS,
  editions: EDITIONS_TEXTS,
  flowCard: FLOW_CARD_TEXTS,
  editor: EDITOR_TEXTS,
  figureLabels: FIGURE_LABELS,
  lanes: LANE_TEXTS,
  method: METHOD_TEXTS,
  offline: OFFLINE_TEXTS,
  pages: PAGES_TEXTS,
  present: PRESENT_TEXTS,
  provenance: PROVENANCE_TEXTS,
  briefingPage: BRIEFING_PAGE_TEXTS,
  supply: SUPPLY_TEXTS,
};
const keys = Object.keys(en) as TextKey[];

function placeholders(text: string): string[] {
  return templateParts(text)
    .flatMap((part) => ("name" in part ? [part.name] : []))
    .sort();
}

describe("dictionaries", () => {
  test("Korean has every key of English, in the same order, and no other", () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en));
  });

  test.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect([...new Set(placeholders(ko[key]))]).toEqual([...new Set(placeholders(en[key]))]);
  });

  test("no text is empty and no brace is left over", () => {
    const texts = keys.flatMap((key) => [en[key], ko[key]]);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(text.replace(/\{\w+(:[^}]+)?\}/gu, "")))).toEqual([]);
  });

  test("Korean texts are Korean, but for names and the button back to English", () => {
    const latin = keys.filter((key) => !/[가-힣]/u.test(ko[key]));
    expect(latin).toEqual(["app.name", "header.language", "flow.title", "flow.code", "country.stay"]);
  });
});

describe.each(Object.entries(PARTS))("the dictionary of the part %s", (_name, texts) => {
  test("has the same keys and placeholders in both languages, none empty, Korean ones Korean", () => {
    expect(Object.keys(texts.ko)).toEqual(Object.keys(texts.en));
    for (const [key, text] of Object.entries(texts.en)) {
      const korean = texts.ko[key] ?? "";
      expect([...new Set(placeholders(korean))], key).toEqual([...new Set(placeholders(text))]);
      expect(/[가-힣]/u.test(korean.replace(/\{[^}]*\}/gu, "")) || /^[\W\d]*\{|^HHI$|^$/u.test(korean), key).toBe(true);
      expect([text.trim(), korean.trim()]).not.toContain("");
    }
  });
});

test("every figure that a text may name says what it is", () => {
  // Where China is the processor it is the same as processorShare, which is offered.
  expect([...Object.keys(FIGURE_LABELS.en), "chinaShare"].sort()).toEqual([...Object.keys(FIGURES)].sort());
});

describe("translation", () => {
  test("puts values in and adds the Korean particle that fits", () => {
    expect(createTranslate("en")("lens.around", { processor: "China" })).toBe("Not through China");
    expect(createTranslate("ko")("lens.around", { processor: "중국" })).toBe("중국을 거치지 않는 교역");
    expect(createTranslate("ko")("lens.around", { processor: "칠레" })).toBe("칠레를 거치지 않는 교역");
  });

  test("a key from elsewhere that is not in the dictionary gives null", () => {
    expect(translateAny("en", "map.lost", {})).toBe(en["map.lost"]);
    expect(translateAny("en", "toString", {})).toBeNull();
  });
});
