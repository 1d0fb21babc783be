import { describe, expect, it } from "vitest";
import { type KioskState, kioskDue, kioskShows, kioskTouched } from "../../src/briefing/kiosk.ts";
import { briefingEntriesOf } from "../../src/briefing/read-briefing.ts";
import { briefingZoom, zoomOnMap } from "../../src/state/map-camera.ts";
import { choosePlace } from "../../src/ui/present/placing.ts";
import { presentAction } from "../../src/ui/present/present-keys.ts";
import { restartWait } from "../../src/ui/present/restart.ts";
import { duration } from "../../src/ui/present/speaker-time.ts";

describe("kiosk", () => {
  it("stays on each step for its time, and begins anew after the last", () => {
    const state = kioskShows(1000, 20);
    expect(kioskDue(state, 20_999, 0, 3)).toBeNull();
    expect(kioskDue(state, 21_000, 0, 3)).toBe(1);
    expect(kioskDue(state, 21_000, 2, 3)).toBe(0);
  });

  it("waits for whoever touches it, then begins anew from the first step", () => {
    const state = kioskTouched(5000, 60);
    expect(state.phase).toBe("paused");
    expect(kioskDue(state, 64_999, 2, 3)).toBeNull();
    expect(kioskDue(state, 65_000, 2, 3)).toBe(0);
  });

  it("goes one step on, however long the machine slept, and holds a briefing of one step or none", () => {
    const late = 48 * 3_600_000;
    expect(kioskDue(kioskShows(0, 2), late, 1, 3)).toBe(2);
    expect(kioskDue(kioskShows(0, 2), late, 0, 1)).toBe(0);
    expect(kioskDue(kioskShows(0, 2), late, 0, 0)).toBe(0);
  });

  it("shows every step equally often in a week of simulated time", () => {
    const seconds = [20, 35, 5];
    const shown = [0, 0, 0];
    let [at, now, state]: [number, number, KioskState] = [0, 0, kioskShows(0, 20)];
    while (now < 7 * 24 * 3_600_000) {
      now = state.until;
      at = kioskDue(state, now, at, seconds.length) as number;
      shown[at]! += 1;
      state = kioskShows(now, seconds[at]!);
    }
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
    expect(shown[0]).toBe(10_080);
  });
});

describe("a restart", () => {
  it("waits twice as long each time, at most ten minutes, and forgets after a good hour", () => {
    const waits: number[] = [];
    let before = null as ReturnType<typeof restartWait>["next"] | null;
    for (let time = 0; time < 12; time++) {
      const { wait, next } = restartWait(before, before?.at ?? 0);
      waits.push(wait);
      before = next;
    }
    expect(waits.slice(0, 4)).toEqual([5000, 10_000, 20_000, 40_000]);
    expect(waits.at(-1)).toBe(600_000);
    expect(restartWait(before, before!.at + 3_600_000).wait).toBe(5000);
  });
});

describe("keys of the presenter", () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}, letters = true) =>
    presentAction({ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }, letters);

  it("takes what keyboards and clickers send", () => {
    for (const key of ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]) {
      expect(press(key)).toBe("next");
    }
    for (const key of ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]) {
      expect(press(key)).toBe("back");
    }
    expect([press("."), press("b"), press("B")]).toEqual(["black", "black", "black"]);
    expect([press("Home"), press("End"), press("Escape"), press("j")]).toEqual(["first", "last", "leave", "list"]);
  });

  it("swallows a clicker's F5, leaves Shift-F5 and Ctrl-R to the browser", () => {
    expect(press("F5")).toBe("nothing");
    expect(press("F5", { shiftKey: true })).toBeNull();
    expect(press("r", { ctrlKey: true })).toBeNull();
  });

  it("knows a letter by its place where Korean is typed, and lets letters be switched off", () => {
    expect(press("ㅓ", { code: "KeyJ" })).toBe("list");
    expect(press("Process", { code: "KeyL" })).toBe("laser");
    expect(press("Process", { code: "Period" })).toBe("black");
    expect(press("j", {}, false)).toBeNull();
    expect(press("PageDown", {}, false)).toBe("next");
    expect(press("toString")).toBeNull();
  });
});

describe("the place of a caption", () => {
  const map = { width: 1000, height: 600 };
  const caption = { width: 300, height: 200 };
  const spot = (x: number, y: number, weight = 1) => ({ x, y, weight });

  it("is where it was while nothing is covered, else where least is", () => {
    expect(choosePlace([spot(500, 300)], caption, map, "lower-left")).toBe("lower-left");
    expect(choosePlace([spot(500, 300)], caption, map, "upper-right")).toBe("upper-right");
    expect(choosePlace([spot(100, 500)], caption, map, "lower-left")).toBe("upper-left");
    const left = [spot(100, 500), spot(100, 100)];
    expect(choosePlace(left, caption, map, "lower-left")).toBe("lower-right");
  });

  it("does not jump for a thin line", () => {
    expect(choosePlace([spot(100, 500, 0.02)], caption, map, "lower-left")).toBe("lower-left");
  });
});

it("a briefing's camera means the same land on every width, and back", () => {
  expect(zoomOnMap(2, 1280)).toBe(2);
  expect(zoomOnMap(2, 2560)).toBe(3);
  expect(briefingZoom(zoomOnMap(3, 700), 700)).toBeCloseTo(3);
  expect(zoomOnMap(0.2, 390)).toBe(-1);
});

it("elapsed time is written as clocks write it", () => {
  expect([0, 247_000, 3_847_000, -5].map(duration)).toEqual(["0:00", "4:07", "1:04:07", "0:00"]);
});

it("the list of shipped briefings is read, and nothing that is none", () => {
  const entry = { id: "a-1", title: { en: "A", ko: "" }, summary: { en: "", ko: "" }, steps: 3, seconds: 60 };
  expect(briefingEntriesOf([entry])).toEqual([entry]);
  for (const bad of [null, {}, [{ ...entry, id: "../a" }], [{ ...entry, steps: 1e9 }]]) {
    expect(briefingEntriesOf(bad)).toBeNull();
  }
});
