import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/model/types.ts";
import { createLaneAnswers } from "../../src/routing/lane-answers.ts";
import { createLaneClient, type LanePort } from "../../src/routing/lane-client.ts";
import type { LaneRequest } from "../../src/routing/lane-messages.ts";
import type { LaneOptions } from "../../src/routing/lane-options.ts";
import { routeFlows } from "./support/route-flows.ts";
import { laneFlow, tinyNetwork } from "./support/tiny-lanes.ts";

const NETWORK = tinyNetwork({
  nodes: [
    [0, 0],
    [5, 0],
    [10, 0],
    [5, 8],
  ],
  edges: [
    [0, 1],
    [1, 2],
    [0, 3],
    [3, 2],
  ],
  gates: { suez: [1], hormuz: [3] },
  gateways: [{ node: 0 }, { node: 2 }],
  uses: [
    { iso3: "CHL", gateway: 0 },
    { iso3: "KOR", gateway: 1 },
  ],
});
const COUNTRIES: readonly (readonly [string, LngLat])[] = [];
const FLOWS = [laneFlow("CHL", "KOR")];
const OPEN: LaneOptions = { closed: [], presets: [] };
const SUEZ: LaneOptions = { closed: ["suez"], presets: [] };

/** A worker that copies messages as a real one does and answers when it is told to. */
function fakePort() {
  const answer = createLaneAnswers();
  const requests: LaneRequest[] = [];
  const waiting: LaneRequest[] = [];
  const port: LanePort = {
    postMessage: (request) => {
      requests.push(request);
      waiting.push(structuredClone(request));
    },
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
  };
  const work = () => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      const reply = answer(request);
      if (reply !== null) {
        port.onmessage?.({ data: structuredClone(reply) });
      }
    }
  };
  return { port, requests, work };
}

describe("the worker", () => {
  it("answers as the functions do", async () => {
    const { port, work } = fakePort();
    const client = createLaneClient(port, NETWORK, COUNTRIES);
    const asked = client.route(FLOWS, OPEN);
    work();
    expect(await asked).toEqual({ routed: routeFlows(NETWORK, new Map(), FLOWS, OPEN), effects: null, chosen: null });
    const closed = client.route(FLOWS, SUEZ);
    work();
    const result = await closed;
    expect(result?.routed).toEqual(routeFlows(NETWORK, new Map(), FLOWS, SUEZ));
    expect(result?.effects?.changed).toHaveLength(1);
    expect(result?.effects?.changed[0]?.addedNauticalMiles).toBeGreaterThan(100);
  });

  it("brings the lines of the chosen flow, and none where it is not drawn", async () => {
    const { port, work } = fakePort();
    const client = createLaneClient(port, NETWORK, COUNTRIES);
    const asked = client.route(FLOWS, OPEN, { exporter: "CHL", importer: "KOR" });
    work();
    expect((await asked)?.chosen).toEqual((await asked)?.routed.lines);
    const other = client.route(FLOWS, OPEN, { exporter: "KOR", importer: "CHL" });
    work();
    expect((await other)?.chosen).toBeNull();
  });

  it("names what cannot go any more", async () => {
    const { port, work } = fakePort();
    const client = createLaneClient(port, NETWORK, COUNTRIES);
    const asked = client.route(FLOWS, { closed: ["suez", "hormuz"], presets: [] });
    work();
    expect((await asked)?.effects?.cutOff).toEqual({ feed: 100, output: 0, direct: 0 });
  });

  it("is sent flows once, and only the newest of the questions that wait", async () => {
    const { port, requests, work } = fakePort();
    const client = createLaneClient(port, NETWORK, COUNTRIES);
    const first = client.route(FLOWS, OPEN);
    const passedOver = client.route(FLOWS, SUEZ);
    const last = client.route(FLOWS, { closed: ["hormuz"], presets: [] });
    work();
    expect(await passedOver).toBeNull();
    expect((await first)?.effects).toBeNull();
    expect((await last)?.effects?.changed).toEqual([]);
    expect(requests.map((request) => (request.type === "route" ? request.flows : "network"))).toEqual([
      "network",
      FLOWS,
      null,
    ]);
  });

  it("says what went wrong and stays usable", async () => {
    const { port, work } = fakePort();
    const client = createLaneClient(port, NETWORK, COUNTRIES);
    const failed = client.route(FLOWS, OPEN);
    const waits = client.route(FLOWS, SUEZ);
    port.onmessage?.({ data: { id: 1, error: "out of memory" } });
    await expect(failed).rejects.toThrow("out of memory");
    port.onerror?.({ message: "gone" });
    await expect(waits).rejects.toThrow("gone");
    const again = client.route(FLOWS, OPEN);
    work();
    expect((await again)?.routed.flows).toBe(FLOWS);
  });
});
