import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, expect, test } from "vitest";
import type { Briefing } from "../../src/briefing/briefing.ts";
import type { Changes } from "../../src/model/changes.ts";
import { DEFAULT_SELECTION } from "../../src/model/selection.ts";
import { createEditions } from "../../src/state/editions.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { OlderEdition } from "../../src/ui/pages/OlderEdition.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_INDEX } from "./fake-index.ts";

afterEach(cleanup);

const CHANGES: Changes = {
  before: { id: "2026-11-26", dataVersion: "aaaaaaaaaaaa" },
  now: { id: "2026-11-30", dataVersion: FAKE_INDEX.dataVersion },
  changes: [
    { mineral: "lithium", year: 2024, figure: "processorShare", old: 0.7, now: 0.72, why: "publisher" },
    { mineral: "lithium", year: 2024, figure: "feedAmount", old: null, now: 2e9, why: "goods" },
  ],
};

/** What is said of a link or a briefing, once the list of changes is there. */
async function olderEdition(linkedData: string | null, briefingDate: string | null) {
  const briefing = briefingDate === null ? null : ({ date: briefingDate } as Briefing);
  const editions = createRoot(() =>
    createEditions({
      index: FAKE_INDEX,
      loader: { changes: async () => CHANGES },
      selection: DEFAULT_SELECTION,
      linkedData,
      briefing: () => briefing,
      onError: () => {},
    }),
  );
  await new Promise((done) => setTimeout(done));
  return editions;
}

test.each([
  ["a link of this edition", FAKE_INDEX.dataVersion, null, null],
  ["a link that names no data", null, null, null],
  ["a link of the edition before", "aaaaaaaaaaaa", null, { madeWith: "2026-11-26", isKnown: true }],
  ["a link of an edition that nobody knows", "bbbbbbbbbbbb", null, { madeWith: "bbbbbbbbbbbb", isKnown: false }],
  ["a briefing of today", null, "2026-11-30", null],
  [
    "a shipped briefing in a link of the edition before",
    "aaaaaaaaaaaa",
    "2026-11-30",
    { madeWith: "2026-11-26", isKnown: true },
  ],
  ["a briefing of the edition before", null, "2026-11-27", { madeWith: "2026-11-27", isKnown: true }],
  ["a briefing from before that", null, "2026-10-01", { madeWith: "2026-10-01", isKnown: false }],
])("%s", async (_, data, day, expected) => {
  const { older } = await olderEdition(data, day);
  const said = older();
  expect(said && { madeWith: said.madeWith, isKnown: said.isKnown }).toEqual(expected);
});

test("what changed of the figures in view is said, old and new and why, until it is dismissed", async () => {
  const { explorer } = createFakeExplorer({}, { editions: await olderEdition("aaaaaaaaaaaa", null) });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <OlderEdition />
    </ExplorerProvider>
  ));
  const [first, second] = [...container.querySelectorAll("li")].map((item) => item.textContent);
  expect(container.textContent).toContain("Made with the data of 26 November 2026");
  expect(first).toMatch(/: 70% → 72% \(another publisher\)/);
  expect(second).toMatch(/: unknown → USD\s2(\.00)?\sbn \(other goods are counted\)/);
  fireEvent.click(screen.getByRole("button"));
  expect(container.textContent).toBe("");
});
