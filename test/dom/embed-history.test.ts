import { createRoot } from "solid-js";
import { afterEach, expect, it } from "vitest";
import { createLinkedState } from "../../src/state/linked-state.ts";
import { FAKE_INDEX } from "./fake-index.ts";

const before = location.href;
afterEach(() => history.replaceState(null, "", before));

/** Steps that a choice adds to the history, opened with a search string. */
function stepsAdded(search: string): number {
  history.replaceState(null, "", search);
  return createRoot((dispose) => {
    const { link } = createLinkedState(FAKE_INDEX, () => undefined);
    const steps = history.length;
    link.select({ year: 2020 });
    link.select({ minerals: ["cobalt"] });
    const added = history.length - steps;
    dispose();
    return added;
  });
}

it("a choice is a step for Back in the atlas, and none inside another page", () => {
  expect(stepsAdded("?mineral=nickel")).toBe(2);
  expect(stepsAdded("?mineral=nickel&embed=1")).toBe(0);
});
