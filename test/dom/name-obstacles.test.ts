import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Obstacle } from "../../src/layers/label-obstacles.ts";
import { createRested } from "../../src/map/name-obstacles.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("names find their places when what is drawn rests: once for many changes, and never while the years play", () => {
  const [year, setYear] = createSignal(2020);
  const [playing, setPlaying] = createSignal(false);
  const made: number[] = [];
  const obstacles = (): Obstacle[] => {
    made.push(year());
    return [{ lngLat: [year(), 0], pixels: 4 }];
  };
  const { rested, dispose } = createRoot((end) => ({ rested: createRested(obstacles, year, playing), dispose: end }));
  vi.advanceTimersByTime(1000);
  made.length = 0;
  setYear(2021);
  vi.advanceTimersByTime(300);
  setYear(2022);
  expect(made, "a change pays nothing for names").toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(made).toEqual([2022]);
  setPlaying(true);
  setYear(2023);
  vi.advanceTimersByTime(5000);
  expect(rested()[0]?.lngLat[0]).toBe(2022);
  setPlaying(false);
  vi.advanceTimersByTime(1000);
  expect(rested()[0]?.lngLat[0]).toBe(2023);
  dispose();
});
