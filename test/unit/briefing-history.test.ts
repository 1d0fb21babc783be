import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newHistory, record, redone, undone, withPresent } from "../../src/briefing/history.ts";

const changed = (values: readonly number[]) =>
  values.reduce((history, value, at) => record(history, value, null, at * 5000), newHistory(0));

describe("history", () => {
  it("undoes and redoes every change in order, and stops at both ends", () => {
    let history = changed([1, 2, 3]);
    expect(undone(history).present).toBe(2);
    history = undone(undone(undone(undone(history))));
    expect(history.present).toBe(0);
    history = redone(redone(history));
    expect(history.present).toBe(2);
    expect(redone(redone(history)).present).toBe(3);
  });

  it("a new change after an undo forgets what was undone", () => {
    const history = record(undone(changed([1, 2])), 9, null, 99_000);
    expect(history.present).toBe(9);
    expect(redone(history)).toBe(history);
    expect(undone(history).present).toBe(1);
  });

  it("typing in one field without a pause is undone at once; a pause or another field begins anew", () => {
    let history = newHistory("");
    history = record(history, "a", "title", 0);
    history = record(history, "ab", "title", 200);
    history = record(history, "abc", "title", 2000);
    history = record(history, "abcd", "text", 2100);
    expect([history, undone(history), undone(undone(history))].map(({ present }) => present)).toEqual([
      "abcd",
      "abc",
      "ab",
    ]);
    expect(undone(undone(undone(history))).present).toBe("");
  });

  it("typing after an undo, or after going elsewhere, is a change of its own", () => {
    const typed = record(newHistory(""), "a", "title", 0);
    const again = record(undone(record(typed, "b", null, 10)), "ab", "title", 20);
    expect(undone(again).present).toBe("a");
    const moved = record(withPresent(typed, "a "), "a b", "title", 30);
    expect(undone(moved).present).toBe("a ");
  });

  it("is bounded, and the same value is no change", () => {
    const history = changed(Array.from({ length: 500 }, (_, at) => at + 1));
    expect(history.past.length).toBe(200);
    expect(record(history, history.present, null, 0)).toBe(history);
  });

  it("undoing everything and redoing everything comes back to the same value", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.nat(60), (values, back) => {
        const history = changed(values);
        let moved = history;
        for (let step = 0; step < back; step++) {
          moved = undone(moved);
        }
        for (let step = 0; step < back; step++) {
          moved = redone(moved);
        }
        expect(moved.present).toBe(history.present);
        expect(moved.past).toEqual(history.past);
      }),
    );
  });
});
