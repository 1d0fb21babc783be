import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import type { Arc, FlowsView, JourneysView } from "../../src/model/views.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { FlowList } from "../../src/ui/answer/FlowList.tsx";
import { Folded } from "../../src/ui/answer/Folded.tsx";
import { changesByDate } from "../../src/ui/answer/group-changes.ts";
import { Journeys } from "../../src/ui/answer/Journeys.tsx";
import { MixedGoods } from "../../src/ui/answer/MixedGoods.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

const fake = createFakeExplorer();
const flows = fake.explorer.facts.flows() as FlowsView;
const journeys = fake.explorer.facts.journeys() as JourneysView;

test("goods that are not held for the year are named", () => {
  const { container } = render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Folded view={{ ...flows, missingGoods: flows.goods.slice(1) }} />
    </ExplorerProvider>
  ));
  expect(container.textContent).toContain("Not held for 2024: Lithium hydroxide and oxide.");
});

test("the fold of the measured flows is not said of traced journeys", () => {
  const { explorer } = createFakeExplorer({}, { facts: { arcs: () => flows.arcs.slice(0, 1) } });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <Folded view={flows} />
    </ExplorerProvider>
  ));
  expect(container.textContent).toContain("traced journeys of this choice");
  expect(container.textContent).not.toContain("smaller flows");
});

test("a listed flow says that it is estimated or doubtful", () => {
  const arcs = flows.arcs.map((arc, at): Arc => ({ ...arc, estimated: at === 0, doubtful: at === 1 }));
  const { container } = render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <FlowList view={{ ...flows, arcs }} />
    </ExplorerProvider>
  ));
  const rows = [...container.querySelectorAll("li")].map((row) => row.textContent);
  expect(rows.map((row) => [row?.includes("≈"), row?.includes("unusual price")])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test("journeys of which no origin is known are not listed", () => {
  const list = journeys.outputs.map(({ country, amount }) => ({ origin: -1, processor: 0, consumer: country, amount }));
  const unknown = { ...journeys, journeyCount: list.length, largestJourneys: (most: number) => list.slice(0, most) };
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Journeys view={unknown} />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/The origin is not known/)).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
});

test("only processed goods of mixed codes carry a note", () => {
  const mixed = flows.goods.map((code) => ({ ...code, mixed: true, note: code.note || "Salts of all kinds." }));
  const { explorer } = createFakeExplorer({}, { facts: { flows: () => ({ ...flows, goods: mixed }) } });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <MixedGoods />
    </ExplorerProvider>
  ));
  expect(container.textContent).toBe("Lithium hydroxide and oxide: Salts of all kinds.");
});

test("changes of one date are one line, those who left apart", () => {
  const change = (iso3: string, date: string, joined: boolean) => ({ iso3, date, joined });
  const lines = changesByDate([
    change("AUS", "2022-06-14", true),
    change("CAN", "2022-06-14", true),
    change("GBR", "2022-06-14", false),
  ]);
  expect(lines.map(({ joined, iso3s }) => [joined, iso3s])).toEqual([
    [true, ["AUS", "CAN"]],
    [false, ["GBR"]],
  ]);
});
