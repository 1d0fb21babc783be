import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createRoot, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { afterEach, expect, it } from "vitest";
import { closureEffects } from "../../src/model/lanes-view.ts";
import { DEFAULT_SELECTION, type Selection } from "../../src/model/selection.ts";
import { createLaneAnswers } from "../../src/routing/lane-answers.ts";
import type { LanePort } from "../../src/routing/lane-client.ts";
import { createLaneRouter } from "../../src/routing/lane-router.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { createLanes } from "../../src/state/lanes.ts";
import { LaneSettings } from "../../src/ui/filters/LaneSettings.tsx";
import { ChokepointCard } from "../../src/ui/lanes/ChokepointCard.tsx";
import { Chokepoints } from "../../src/ui/lanes/Chokepoints.tsx";
import { FlowLegs } from "../../src/ui/lanes/FlowLegs.tsx";
import { NearestPlants } from "../../src/ui/lanes/NearestPlants.tsx";
import { CHILE_AND_KOREA, laneFlow, tinyNetwork } from "../unit/support/tiny-lanes.ts";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_INDEX } from "./fake-index.ts";

const NETWORK = tinyNetwork({
  nodes: [
    [0, 0],
    [10, 0],
    [5, 8],
  ],
  edges: [
    [0, 1],
    [0, 2],
    [2, 1],
  ],
  gates: { malacca: [0], sunda: [1] },
  ...CHILE_AND_KOREA,
});
const FLOWS = [laneFlow("CHL", "KOR", { amount: 2e9, role: "direct" })];
const router = createLaneRouter(NETWORK, new Map());
const open = router.route(FLOWS, { closed: [], presets: [] });

afterEach(cleanup);

function explorerWith(closed: Selection["closed"]) {
  const routed = router.route(FLOWS, { closed, presets: [] });
  return createFakeExplorer(
    { routes: "lanes", closed },
    {
      lanes: {
        routed: () => routed,
        places: () => NETWORK.places,
        closureEffects: () => (closed.length === 0 ? null : closureEffects(open, routed)),
      },
    },
  );
}

it("ranks chokepoints by what passes, and a switch closes one", () => {
  const fake = explorerWith([]);
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Chokepoints />
    </ExplorerProvider>
  ));
  const malacca = screen.getByRole("switch", { name: "malacca" });
  expect(screen.getByText("Other trade USD 2 bn (100%)")).toBeTruthy();
  expect(screen.queryByRole("switch", { name: "sunda" })).toBeNull();
  fireEvent.click(malacca);
  expect(fake.selected.at(-1)).toEqual({ closed: ["malacca"] });
});

it("says what a closed strait adds, and opens it again", () => {
  const fake = explorerWith(["malacca"]);
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Chokepoints />
    </ExplorerProvider>
  ));
  expect(screen.getByRole("status").textContent).toMatch(/1 flows? take another way/);
  expect(screen.getByText("Chile to South Korea")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Back to normal" }));
  expect(fake.selected.at(-1)).toEqual({ closed: [], corridor: "usual" });
});

it("names the flows that no way is left for", () => {
  const fake = explorerWith(["malacca", "sunda"]);
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Chokepoints />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/No way is left for 1 flows?: Chile to South Korea/)).toBeTruthy();
});

it("sets presets in the order of links", () => {
  const fake = explorerWith([]);
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Chokepoints />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: /Suez and Bab-el-Mandeb/ }));
  expect(fake.selected.at(-1)).toEqual({ closed: ["suez", "bab-el-mandeb", "panama"], corridor: "usual" });
  fireEvent.click(screen.getByRole("button", { name: "Lobito instead of Durban" }));
  expect(fake.selected.at(-1)).toEqual({ closed: [], corridor: "lobito" });
});

it("leads to the details of a chokepoint, which closes it and leads to its flows", () => {
  const fake = explorerWith([]);
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <Chokepoints />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: "Details of malacca" }));
  expect(fake.selected.at(-1)).toEqual({ item: { type: "chokepoint", id: "malacca" } });
  cleanup();
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <ChokepointCard id="malacca" />
    </ExplorerProvider>
  ));
  expect(screen.getByText("Other trade USD 2 bn (100%)")).toBeTruthy();
  expect(screen.getByText(/Number 1 of 1 chokepoints/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Chile to South Korea" }));
  expect(fake.selected.at(-1)).toEqual({ item: { type: "flow", exporter: "CHL", importer: "KOR" } });
  fireEvent.click(screen.getByRole("button", { name: "Close it" }));
  expect(fake.selected.at(-1)).toEqual({ closed: ["malacca"] });
});

it("a chokepoint among arcs offers the lanes", () => {
  const fake = createFakeExplorer({ routes: "arcs" });
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <ChokepointCard id="malacca" />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: "Show sea lanes" }));
  expect(fake.selected.at(-1)).toEqual({ routes: "lanes" });
});

it("offers the flows that share the lane that was clicked", () => {
  const flows = [...FLOWS, laneFlow("CHL", "JPN", { amount: 1e9, role: "direct" })];
  const routed = router.route(flows, { closed: [], presets: [] });
  const fake = createFakeExplorer(
    { routes: "lanes" },
    { lanes: { routed: () => routed, places: () => NETWORK.places, shared: () => [0, 1] } },
  );
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <FlowLegs exporter="CHL" importer="KOR" />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: "Chile to Japan" }));
  expect(fake.selected.at(-1)).toEqual({ item: { type: "flow", exporter: "CHL", importer: "JPN" } });
});

it("lists the nearest plants when asked, with both units", async () => {
  let asked = 0;
  const fake = createFakeExplorer(
    {},
    {
      lanes: {
        nearestPlants: () => {
          asked += 1;
          return Promise.resolve([{ row: 0, kind: "sea", seaNauticalMiles: 500, landKilometres: 74 }]);
        },
      },
    },
  );
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <NearestPlants row={0} />
    </ExplorerProvider>
  ));
  expect(asked).toBe(0);
  const details = screen.getByText("Nearest plants").closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  expect(await screen.findByRole("button", { name: "Test mine, Australia" })).toBeTruthy();
  expect(screen.getByText("540 nm (1,000 km): 500 nm at sea, 74 km on land")).toBeTruthy();
});

it("tells a flow's legs, length, days and straits", () => {
  const fake = explorerWith([]);
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <FlowLegs exporter="CHL" importer="KOR" />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/By sea: Antofagasta to Busan, 600 nautical miles \(1,112 km\), 1\.8 days/)).toBeTruthy();
  expect(screen.getByText(/Passes malacca\./)).toBeTruthy();
});

it("shows speed and corridor with lanes only", () => {
  const fake = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <LaneSettings />
    </ExplorerProvider>
  ));
  expect(screen.queryByRole("slider")).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: "Sea lanes" }));
  fireEvent.input(screen.getByRole("slider"), { target: { value: "20" } });
  expect(fake.selected).toEqual([{ routes: "lanes" }, { speedKnots: 20 }]);
});

/** A worker in the same thread that answers a moment later. */
function nearPort(): LanePort {
  const answer = createLaneAnswers();
  const port: LanePort = {
    postMessage: (request) => {
      const reply = answer(request);
      queueMicrotask(() => reply && port.onmessage?.({ data: reply }));
    },
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
  };
  return port;
}

/** The state over one flow, with ports and network as the test wants them. */
function laneState(ports: () => LanePort, lanes: () => Promise<unknown> = () => Promise.resolve(NETWORK)) {
  const [selection, setSelection] = createStore({ ...DEFAULT_SELECTION });
  const number = (iso3: string) => FAKE_INDEX.countries.findIndex((country) => country.iso3 === iso3);
  const arc = { estimated: false, doubtful: false, rows: [], role: "direct", amount: 1 } as const;
  const [arcs, setArcs] = createSignal([{ ...arc, exporter: number("CHL"), importer: number("KOR") }]);
  const errors: unknown[] = [];
  const state = createLanes(
    {
      index: FAKE_INDEX,
      loader: { lanes } as never,
      selection,
      select: (patch) => setSelection(patch as never),
      sites: () => undefined,
      dataset: () => ({ index: FAKE_INDEX, flows: new Map(), production: [] }),
      arcs,
      onError: (error) => {
        errors.push(error);
      },
    },
    ports,
  );
  return { state, setSelection, errors, newFlows: () => setArcs((before) => [...before]) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

it("the state asks for lanes only when they are wanted, and follows what is closed", async () => {
  let started = 0;
  await createRoot(async (dispose) => {
    const { state, setSelection, errors } = laneState(() => {
      started += 1;
      return nearPort();
    });
    await soon();
    expect([started, state.routed(), state.places()]).toEqual([0, undefined, undefined]);
    setSelection("routes", "lanes");
    await soon();
    expect(started).toBe(1);
    expect(state.routed()?.kind).toHaveLength(1);
    expect(state.closureEffects()).toBeNull();
    setSelection("closed", ["malacca"]);
    await soon();
    expect(state.closureEffects()?.changed).toHaveLength(1);
    setSelection("routes", "arcs");
    expect(state.routed()).toBeUndefined();
    expect(errors).toEqual([]);
    dispose();
  });
});

it("amounts in another unit are not shown while the new ones are on their way; those of another year are", async () => {
  await createRoot(async (dispose) => {
    const { state, setSelection, newFlows } = laneState(nearPort);
    setSelection("routes", "lanes");
    await soon();
    setSelection("year", 2020);
    expect(state.routed()).toBeDefined();
    setSelection("measure", "weight");
    expect(state.routed()).toBeUndefined();
    newFlows();
    await soon();
    expect(state.routed()).toBeDefined();
    dispose();
  });
});

it("a worker that breaks down and a network that does not come are told once, and tried anew with the next choice", async () => {
  let [started, asked] = [0, 0];
  const brokenPort = (): LanePort => {
    const port: LanePort = {
      ...nearPort(),
      postMessage: () => queueMicrotask(() => port.onerror?.({ message: "gone" })),
    };
    return port;
  };
  await createRoot(async (dispose) => {
    const { state, setSelection, errors, newFlows } = laneState(
      () => {
        started += 1;
        return started === 1 ? brokenPort() : nearPort();
      },
      () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(NETWORK);
      },
    );
    setSelection("routes", "lanes");
    await soon();
    expect([asked, started, errors.length]).toEqual([1, 0, 1]);
    newFlows();
    await soon();
    expect([asked, started, errors.length, state.routed()]).toEqual([2, 1, 2, undefined]);
    expect(state.loading()).toBe(false);
    newFlows();
    await soon();
    expect([asked, started, errors.length]).toEqual([2, 2, 2]);
    expect(state.routed()?.kind).toHaveLength(1);
    dispose();
  });
});
