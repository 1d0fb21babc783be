import { createRoot, createSignal } from "solid-js";
import { expect, it } from "vitest";
import { createLayers } from "../../src/map/layers.ts";
import { askedFirst, mapThings } from "../../src/map/map-things.ts";
import { createLaneRouter } from "../../src/routing/lane-router.ts";
import { CHILE_AND_KOREA, laneFlow, tinyNetwork } from "../unit/support/tiny-lanes.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

const NETWORK = tinyNetwork({
  nodes: [
    [0, 0],
    [10, 0],
  ],
  edges: [[0, 1]],
  gates: {},
  ...CHILE_AND_KOREA,
});
const ROUTED = createLaneRouter(NETWORK, new Map()).route([laneFlow("CHL", "KOR", { amount: 2e9, role: "direct" })], {
  closed: [],
  presets: [],
});
const MOTION = { moving: () => false, clock: () => 0 };

it("never shows a layer again that was away: deck.gl has thrown away its buffers", () => {
  const [hasLanes, setHasLanes] = createSignal(false);
  const { explorer } = createFakeExplorer(
    {},
    { lanes: { routed: () => (hasLanes() ? ROUTED : undefined), places: () => NETWORK.places } },
  );
  const { layers, dispose } = createRoot((dispose) => ({
    ...createLayers(explorer, MOTION, () => ({ width: 1280, height: 800 })),
    dispose,
  }));
  const gone = new Set<unknown>();
  for (const wanted of [true, false, true, false]) {
    const before = layers();
    setHasLanes(wanted);
    const after = layers();
    expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
    for (const layer of before.filter((one) => !after.includes(one))) {
      gone.add(layer);
    }
    expect(after.filter((layer) => gone.has(layer))).toEqual([]);
  }
  dispose();
});

it("every layer that is drawn is a known one of one thing, so that a click finds whose it is", () => {
  const known = mapThings().flatMap(({ deckIds }) => deckIds);
  expect(new Set(known).size).toBe(known.length);
  for (const hasLanes of [false, true]) {
    const { explorer } = createFakeExplorer(
      { item: { type: "site", id: "mine-1" } },
      { lanes: { routed: () => (hasLanes ? ROUTED : undefined), places: () => NETWORK.places } },
    );
    const ids = createRoot((dispose) => {
      const drawn = createLayers(explorer, MOTION, () => ({ width: 1280, height: 800 })).layers();
      dispose();
      return drawn.map(({ id }) => id);
    });
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  }
});

it("every thing is on the map", () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/map/*-on-map.ts", { eager: true });
  const things = Object.values(modules).flatMap((module) =>
    Object.values(module).filter((one) => Object.hasOwn(Object(one), "deckIds")),
  );
  expect(things.length).toBeGreaterThan(2);
  expect(mapThings()).toEqual(expect.arrayContaining(things));
});

it("small things are asked first where several lie under the pointer", () => {
  expect(askedFirst()).toEqual(["sites", "chokepoints", "lanes"]);
});
