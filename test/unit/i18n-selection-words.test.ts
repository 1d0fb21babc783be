import { expect, test } from "vitest";
import { selectionWords } from "../../src/i18n/selection-words.ts";
import { at, INDEX, selection } from "./support/tiny-dataset.ts";

const words = (patch: Parameters<typeof selection>[0], table: "sites" | "flows" | "shares", language: "en" | "ko") =>
  selectionWords(selection(patch), table, INDEX, language);

test("flows are told by mineral, year, view, measure, stages and every filter that is set", () => {
  expect(words({}, "flows", "en")).toBe(
    "lithium, 2024; Routed through CHN; Value (USD); stages: Ore, Intermediate and Refined",
  );
  const narrowed = words(
    {
      minerals: [],
      lens: "all",
      measure: "weight",
      stages: [],
      exporters: ["resource-rich", "AUS"],
      importers: ["KOR"],
      consumer: "JPN",
      withEu: true,
    },
    "flows",
    "en",
  );
  expect(narrowed).toBe(
    "All minerals, 2024; All trade; Gross weight (t); no stage; from Resource-rich and AUS; to KOR; journeys to JPN; EU members count as MSP partners",
  );
});

test("sites are told by their kinds, shares by mineral and year alone", () => {
  expect(words({ kinds: ["mine"], lowConfidence: true }, "sites", "en")).toBe(
    "lithium, 2024; kinds of site: Mines; sites of low confidence too",
  );
  expect(words({ kinds: [] }, "sites", "ko")).toBe("lithium, 2024년; 시설 종류: 없음");
  expect(words({ exporters: ["CHN"] }, "shares", "en")).toBe("lithium, 2024");
});

test("shares beside which a supply stands say whose it is, chosen or not, and its measure", () => {
  const said = (consumer: string, language: "en" | "ko", consumers: readonly number[]) =>
    selectionWords(selection({ consumer }), "shares", INDEX, language, { consumers, measure: "value" });
  expect(said("", "en", [at("KOR")])).toBe("lithium, 2024; supply of KOR; Value (USD)");
  expect(said("", "ko", [at("KOR")])).toContain("KOR의 공급");
  expect(said("msp", "en", [at("KOR"), at("JPN")])).toBe("lithium, 2024; supply of the MSP partners; Value (USD)");
  expect(said("JPN", "en", [])).toBe("lithium, 2024");
});
