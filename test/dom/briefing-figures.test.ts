import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import type { Dataset } from "../../src/model/views.ts";
import { createFigureOf } from "../../src/state/briefing-figures.ts";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_INDEX } from "./fake-index.ts";
import { FAKE_SUPPLY } from "./fake-supply.ts";

const DATASET: Dataset = {
  index: FAKE_INDEX,
  flows: new Map(),
  production: [
    {
      mineral: "lithium",
      stage: "refined",
      iso3: "CHN",
      year: 2024,
      quantityTonnes: 7,
      basis: "contained metal",
      share: 0.7,
      estimated: false,
      source: "iea",
      preferred: true,
    },
  ],
};

test("figures follow the data, the view, the language and the tracing", () =>
  createRoot((dispose) => {
    const [dataset, setDataset] = createSignal<Dataset>();
    const [supply, setSupply] = createSignal<ConsumerSupply>();
    const { explorer } = createFakeExplorer({}, { data: { dataset }, supply: { with: () => supply() } });
    const figureOf = createFigureOf(explorer);
    const textOf = (reference: string) => figureOf(reference)?.text;

    expect(textOf("processorShare")).toBe("…");
    expect(textOf("nothing")).toBeUndefined();

    setDataset(DATASET);
    expect(textOf("processorShare")).toBe("70%");
    expect(figureOf("processorShare")?.sourceIds).toEqual(["iea"]);
    expect(textOf("feedAmount")).toBe("unknown");
    expect(textOf("supplyRefinedTopShare")).toBe("…");

    setSupply(FAKE_SUPPLY);
    expect(textOf("supplyRefinedTopShare")).toBe("100%");
    expect(textOf("supplyRefinedTop")).toBe("China");

    explorer.look.setLanguage("ko");
    expect(textOf("supplyRefinedTop")).toBe("중국");
    explorer.link.select({ processor: "JPN" });
    expect(textOf("processorShare")).toBe("알 수 없음");
    expect(textOf("processorShare|via=CHN")).toBe("70%");
    explorer.link.select({ minerals: ["lithium", "cobalt"] });
    expect(textOf("supplyTotal")).toBe("알 수 없음");
    dispose();
  }));
