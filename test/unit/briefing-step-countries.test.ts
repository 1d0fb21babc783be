import { expect, it } from "vitest";
import type { BriefingStep } from "../../src/briefing/briefing.ts";
import { stepCountries } from "../../src/briefing/step-countries.ts";
import { at, INDEX } from "./support/tiny-dataset.ts";

const step = (view: string, text = "", title = "") =>
  ({ view, title: { en: title, ko: "" }, text: { en: text, ko: "" } }) as BriefingStep;
const named = (...given: Parameters<typeof step>) => stepCountries(step(...given), INDEX).toSorted((a, b) => a - b);
const numbers = (...iso3s: Parameters<typeof at>[0][]) => iso3s.map((iso3) => at(iso3)).toSorted((a, b) => a - b);

it("takes the countries that the view names, in whichever field", () => {
  expect(named("from=CHL,msp&to=KOR")).toEqual(numbers("CHL", "KOR"));
  expect(named("item=flow:AUS-CHN&consumer=JPN")).toEqual(numbers("AUS", "CHN", "JPN"));
  expect(named("via=NOR&origin=AUS")).toEqual(numbers("NOR", "AUS"));
});

it("takes those that a figure of title or text names", () => {
  expect(named("", "**{minedShare|item=country:CHL}** of it", "{consumerShare|consumer=JPN}")).toEqual(
    numbers("CHL", "JPN"),
  );
});

it("takes no code that is only a word, and nobody from a view that says nothing", () => {
  expect(named("", "In AUS-made words, (CHN) and item=country:KOR outside of braces")).toEqual([]);
  expect(named("year=2020&lens=all")).toEqual([]);
});
