import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Briefing } from "../../src/briefing/briefing.ts";
import { createKiosk } from "../../src/ui/present/kiosk.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

const HOUR = 3_600_000;
const SECONDS = [20, 35, 5];
const BRIEFING: Briefing = {
  format: "lodeway-story",
  version: 1,
  id: "loop",
  title: { en: "Loop", ko: "" },
  summary: { en: "", ko: "" },
  author: "",
  date: "",
  steps: SECONDS.map((seconds, at) => ({
    id: `step-${at}`,
    view: "",
    camera: { longitude: 0, latitude: 0, zoom: 1 },
    title: { en: `Step ${at}`, ko: "" },
    text: { en: "", ko: "" },
    notes: { en: "", ko: "" },
    seconds,
  })),
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A kiosk over a player that only counts. */
function play() {
  const shown: number[] = SECONDS.map(() => 0);
  const [at, setAt] = createSignal(0);
  const { explorer } = createFakeExplorer();
  const briefing = {
    ...explorer.briefing,
    briefing: () => BRIEFING,
    at,
    step: () => BRIEFING.steps[at()]!,
    kiosk: () => true,
    goTo: (number: number) => {
      shown[number]! += 1;
      setAt(number);
    },
  };
  const made = createRoot((dispose) => ({ dispose, waiting: createKiosk({ ...explorer, briefing }) }));
  return { ...made, shown, at, goTo: briefing.goTo };
}

test("24 hours: every step as often as the others, one timer at a time, none left at the end", () => {
  const { shown, dispose } = play();
  for (let hour = 0; hour < 24; hour++) {
    vi.advanceTimersByTime(HOUR);
    expect(vi.getTimerCount()).toBe(1);
  }
  expect(shown.reduce((sum, times) => sum + times, 0)).toBe((24 * 60 * SECONDS.length) as number);
  expect(new Set(shown).size).toBe(1);
  dispose();
  expect(vi.getTimerCount()).toBe(0);
});

test("waits for whoever touches it, and begins anew a minute after the last touch", () => {
  const { at, goTo, waiting, dispose } = play();
  vi.advanceTimersByTime(20_000);
  expect(at()).toBe(1);
  dispatchEvent(new Event("pointerdown"));
  expect(waiting()).toBe(true);
  goTo(2);
  vi.advanceTimersByTime(50_000);
  dispatchEvent(new Event("keydown"));
  vi.advanceTimersByTime(59_000);
  expect(at()).toBe(2);
  vi.advanceTimersByTime(1000);
  expect([at(), waiting()]).toEqual([0, false]);
  vi.advanceTimersByTime(20_000);
  expect(at()).toBe(1);
  dispose();
});

test("a machine that slept goes one step on", () => {
  const { shown, dispose } = play();
  vi.setSystemTime(Date.now() + 9 * HOUR);
  vi.advanceTimersByTime(20_000);
  expect(shown).toEqual([0, 1, 0]);
  dispose();
});
