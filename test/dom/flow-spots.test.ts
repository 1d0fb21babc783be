import { expect, test } from "vitest";
import type { BriefingStep } from "../../src/briefing/briefing.ts";
import { flowSpots } from "../../src/state/flow-spots.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

const SIZE = { width: 1280, height: 720 };
const step = (longitude: number, text = ""): BriefingStep => ({
  id: "a",
  view: "",
  camera: { longitude, latitude: 0, zoom: 2 },
  title: { en: "", ko: "" },
  text: { en: text, ko: "" },
  notes: { en: "", ko: "" },
  seconds: 20,
});
const total = (spots: ReturnType<typeof flowSpots>) => spots.reduce((sum, { weight }) => sum + weight, 0);

test("flows lie where the step looks, and nowhere on the other side of the world", () => {
  const { explorer } = createFakeExplorer();
  const here = flowSpots(explorer, step(120), SIZE);
  expect(here.every(({ x }) => x >= 0 && x <= SIZE.width)).toBe(true);
  expect(total(here)).toBeGreaterThan(0.5);
  expect(total(flowSpots(explorer, step(-50), SIZE))).toBeLessThan(total(here) / 3);
  const globe = createFakeExplorer({ projection: "globe" }).explorer;
  expect(total(flowSpots(globe, step(120), SIZE))).toBeGreaterThan(0.5);
  expect(total(flowSpots(globe, step(-60), SIZE))).toBeLessThan(0.3);
});

test("a country that a figure of the step names counts by itself", () => {
  const { explorer } = createFakeExplorer();
  const plain = flowSpots(explorer, step(20), SIZE);
  const named = flowSpots(explorer, step(20, "{minedShare|item=country:DEU} and no ABC"), SIZE);
  expect(total(named) - total(plain)).toBeGreaterThan(0.2);
});
