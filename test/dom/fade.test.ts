import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFade } from "../../src/map/fade.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

function fadeOf(milliseconds: number) {
  const [isOn, setOn] = createSignal(false);
  return createRoot((dispose) => ({ part: createFade(isOn, () => milliseconds), setOn, dispose }));
}

it("goes from one to the other by and by: neither is whole in between, and none is left at the end", () => {
  const { part, setOn, dispose } = fadeOf(400);
  setOn(true);
  expect(part()).toBe(0);
  const seen: number[] = [];
  for (let frame = 0; frame < 30; frame += 1) {
    vi.advanceTimersByTime(16);
    seen.push(part());
  }
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.filter((value) => value > 0 && value < 1).length).toBeGreaterThan(15);
  expect(seen.at(-1)).toBe(1);
  dispose();
});

it("turns back on the way from where it is", () => {
  const { part, setOn, dispose } = fadeOf(400);
  setOn(true);
  vi.advanceTimersByTime(200);
  const middle = part();
  setOn(false);
  vi.advanceTimersByTime(32);
  expect(part()).toBeLessThanOrEqual(middle);
  expect(part()).toBeGreaterThan(0);
  vi.advanceTimersByTime(480);
  expect(part()).toBe(0);
  dispose();
});

it("changes at once where the theme has no durations, as under reduced motion", () => {
  const { part, setOn, dispose } = fadeOf(0);
  setOn(true);
  expect(part()).toBe(1);
  setOn(false);
  expect(part()).toBe(0);
  dispose();
});
