import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BRIEFING_LIMITS } from "../../src/briefing/briefing.ts";
import {
  copyOfBriefing,
  type Draft,
  draftOf,
  isBlank,
  isFull,
  newBriefing,
  newStep,
  openStep,
  withBriefingWords,
  withoutOpenStep,
  withStepAdded,
  withStepDuplicated,
  withStepMoved,
  withStepOpen,
  withStepView,
  withStepWords,
} from "../../src/briefing/edit-briefing.ts";
import { readBriefing } from "../../src/briefing/read-briefing.ts";
import { A_BRIEFING, anyBriefing } from "./support/briefings.ts";

const CAMERA = { longitude: 127, latitude: 37, zoom: 3 };
const ids = ({ briefing }: Draft) => briefing.steps.map(({ id }) => id);
const start = draftOf(A_BRIEFING, 1);

describe("writing a story", () => {
  it("adds a step after the open one and opens it", () => {
    const long = newStep("long", "", CAMERA, { en: "x".repeat(999), ko: "" });
    expect(long.title.en).toHaveLength(BRIEFING_LIMITS.titleCharacters);
    const draft = withStepAdded(start, newStep("new", "mineral=nickel", CAMERA, { en: "Nickel", ko: "니켈" }));
    expect(ids(draft)).toEqual(["one", "two", "new", "three"]);
    expect(openStep(draft)).toMatchObject({ id: "new", view: "mineral=nickel", seconds: 20 });
    expect(ids(withStepAdded(draftOf(newBriefing("x", "")), newStep("first", "", CAMERA, { en: "", ko: "" })))).toEqual(
      ["first"],
    );
  });

  it("moves a step and keeps the same one open", () => {
    const down = withStepMoved(start, 1, 2);
    expect([ids(down), down.at]).toEqual([["one", "three", "two"], 2]);
    const other = withStepMoved(start, 0, 2);
    expect([ids(other), openStep(other)?.id]).toEqual([["two", "three", "one"], "two"]);
    expect(withStepMoved(start, 1, 1)).toBe(start);
    expect(ids(withStepMoved(start, 0, 99))).toEqual(["two", "three", "one"]);
  });

  it("duplicates, takes out and opens steps", () => {
    const twice = withStepDuplicated(start, "copy");
    expect([ids(twice), twice.at]).toEqual([["one", "two", "copy", "three"], 2]);
    expect(openStep(twice)?.text).toEqual(A_BRIEFING.steps[1]?.text);
    expect([ids(withoutOpenStep(start)), withoutOpenStep(start).at]).toEqual([["one", "three"], 1]);
    expect(withoutOpenStep(draftOf(A_BRIEFING, 2)).at).toBe(1);
    const none = withoutOpenStep(withoutOpenStep(withoutOpenStep(start)));
    expect([none.at, openStep(none)]).toEqual([-1, null]);
    expect(withStepOpen(start, 1)).toBe(start);
    expect(withStepOpen(start, 99).at).toBe(2);
  });

  it("changes words and view of the open step alone, and leaves the briefing before it as it was", () => {
    const draft = withStepView(withStepWords(start, { title: { en: "New", ko: "" } }), "mineral=zinc", CAMERA);
    expect(openStep(draft)).toMatchObject({ title: { en: "New", ko: "" }, view: "mineral=zinc", camera: CAMERA });
    expect(draft.briefing.steps[0]).toBe(A_BRIEFING.steps[0]);
    expect(A_BRIEFING.steps[1]?.title.en).toBe("Step two");
  });

  it("a map that was panned round the world is brought back to it", () => {
    const camera = { longitude: 540 + 10, latitude: 89, zoom: -1 };
    expect(openStep(withStepView(start, "", camera))?.camera).toEqual({ longitude: -170, latitude: 85, zoom: 0 });
  });

  it("knows an empty story, a full one, and a copy", () => {
    expect(isBlank(newBriefing("x", "2025-01-01"))).toBe(true);
    expect(isBlank(A_BRIEFING)).toBe(false);
    const full = {
      ...A_BRIEFING,
      steps: Array.from({ length: 200 }, (_, at) => ({ ...A_BRIEFING.steps[0]!, id: `s${at}` })),
    };
    expect(isFull(full)).toBe(true);
    expect(withStepDuplicated(draftOf(full), "more").briefing.steps.length).toBe(200);
    const copy = copyOfBriefing(A_BRIEFING, "other", (title) => ({ ...title, en: `${title.en} (copy)` }));
    expect(copy).toEqual({ ...A_BRIEFING, id: "other", title: { en: "Cobalt for Korea (copy)", ko: "한국의 코발트" } });
  });

  it("whatever is done to a story, a file of it can be read again", () => {
    const long = fc.string({ maxLength: 9000 });
    const change = fc.oneof(
      fc.nat(12).map((at) => (draft: Draft) => withStepOpen(draft, at)),
      fc.tuple(fc.nat(12), fc.nat(12)).map(
        ([from, to]) =>
          (draft: Draft) =>
            withStepMoved(draft, from, to),
      ),
      fc.constant((draft: Draft) => withoutOpenStep(draft)),
      fc.integer().map((n) => (draft: Draft) => withStepDuplicated(draft, `copy-${n}-${draft.briefing.steps.length}`)),
      long.map((en) => (draft: Draft) => withStepWords(draft, { text: { en, ko: "" }, title: { en, ko: en } })),
      fc.double({ noNaN: true }).map((seconds) => (draft: Draft) => withStepWords(draft, { seconds })),
      long.map((en) => (draft: Draft) => withBriefingWords(draft, { title: { en, ko: "" }, author: en })),
      fc.tuple(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true })).map(
        ([longitude, latitude]) =>
          (draft: Draft) =>
            withStepView(draft, "", { longitude, latitude, zoom: 30 }),
      ),
    );
    fc.assert(
      fc.property(anyBriefing, fc.array(change, { maxLength: 15 }), (briefing, changes) => {
        const draft = changes.reduce((now, make) => make(now), draftOf(briefing));
        expect(new Set(ids(draft)).size).toBe(draft.briefing.steps.length);
        const text = JSON.stringify(draft.briefing);
        expect(readBriefing(text)).toEqual({ briefing: JSON.parse(text), problem: null });
        expect(openStep(draft) === null).toBe(draft.briefing.steps.length === 0);
      }),
    );
  });
});
