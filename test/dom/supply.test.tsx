import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, test } from "vitest";
import { groupsView } from "../../src/model/groups.ts";
import type { Provenance } from "../../src/model/provenance.ts";
import type { Selection } from "../../src/model/selection.ts";
import type { ConsumerSupply } from "../../src/model/supply.ts";
import { type ProductionRow, SITE_KINDS } from "../../src/model/types.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import type { Explorer } from "../../src/state/explorer-types.ts";
import { createSupply } from "../../src/state/supply.ts";
import { ConsumerPicker } from "../../src/ui/filters/ConsumerPicker.tsx";
import Page from "../../src/ui/pages/Page.tsx";
import ProvenancePanel from "../../src/ui/provenance/ProvenancePanel.tsx";
import { Partners } from "../../src/ui/supply/Partners.tsx";
import { SupplyHead, SupplyTail } from "../../src/ui/supply/Supply.tsx";
import { TrendSpan, trendStart } from "../../src/ui/time/TrendSpan.tsx";
import { InlineWorker, SILICON_DATA, tinyLoader } from "../unit/support/inline-worker.ts";
import { NETWORK_INDEX } from "../unit/support/tiny-network.ts";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_INDEX } from "./fake-index.ts";

afterEach(cleanup);

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

const at = (iso3: string) => FAKE_INDEX.countries.findIndex((country) => country.iso3 === iso3);

/** What an element says, its unbreakable spaces as plain ones. */
const said = (element: Element | null | undefined) => (element?.textContent ?? "").replaceAll("\u00a0", " ");

/** What a sentence shows: the sources that only a screen reader says are left out. */
function withoutNotes(sentence: Element | null): string {
  const shown = sentence?.cloneNode(true) as Element;
  for (const note of shown.querySelectorAll("[hidden]")) {
    note.remove();
  }
  return said(shown);
}

/** Opens everything that is folded, as a reader would. */
function openDetails(container: Element) {
  for (const details of container.querySelectorAll("details")) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
}

/** Korea's imports of USD 100 m: 60 refined in China of Australian (50) and unknown (10) ore, 40 in Chile of its own. */
const SUPPLY: ConsumerSupply = {
  mineral: "lithium",
  year: 2024,
  measure: "value",
  consumers: [at("KOR")],
  imports: 100e6,
  ownOutput: null,
  feedImports: 0,
  isMostlyFeed: false,
  base: "imports",
  total: 100e6,
  minedIn: [
    { country: at("AUS"), amount: 50e6 },
    { country: at("CHL"), amount: 40e6 },
    { country: -1, amount: 10e6 },
  ],
  refinedIn: [
    { country: at("CHN"), amount: 60e6 },
    { country: at("CHL"), amount: 40e6 },
  ],
  paths: [
    { origin: at("AUS"), processor: at("CHN"), amount: 50e6 },
    { origin: at("CHL"), processor: at("CHL"), amount: 40e6 },
    { origin: -1, processor: at("CHN"), amount: 10e6 },
  ],
  worldAverageAmount: 5e6,
  throughProcessor: { processor: at("CHN"), amount: 62e6 },
  goods: ["282520"],
  sourceIds: ["baci"],
};

function fakeSupply(supply: ConsumerSupply | null = SUPPLY, start = {}) {
  return createFakeExplorer(
    { consumer: "KOR", fill: "refined-in", ...start },
    { supply: { now: () => supply, byYear: () => (supply ? [{ ...supply, year: 2022 }, supply] : []) } },
  );
}

test("the sentence, the ranking and the diagram say the same supply", () => {
  const { explorer } = fakeSupply();
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const sentence = container.querySelector(".supply-sentence");
  expect(said(sentence)).toContain("In 2024 South Korea imported USD");
  expect(sentence?.textContent).toContain("was refined in China");
  expect(withoutNotes(sentence)).toContain("imported USD 100 m of refined lithium: 60% was refined in China");
  expect(screen.getByRole("button", { name: /^South Korea: USD\s100\sm$/ })).toBeTruthy();
  openDetails(container);
  const rows = [...container.querySelectorAll(".supply-table tr")].map(said);
  expect(rows.slice(1)).toEqual([
    "AustraliaChina≈ USD 50 m50%",
    "ChileChile≈ USD 40 m40%",
    "UnknownChina≈ USD 10 m10%",
    "TotalUSD 100 m100%",
  ]);
  const ranking = screen.getByRole("list", { name: "Where it was refined" });
  expect(within(ranking).getAllByRole("listitem").map(said)).toEqual(["China≈ USD 60 m60%", "Chile≈ USD 40 m40%"]);
  expect(said(container)).toContain("World average: 5% of it");
  expect(said(container)).toContain("Where 10% of it was mined is not known.");
  expect(said(container)).toContain("62% touched China at some step");
  expect(said(container)).toContain("Share of the imports of refined lithium");
});

test("with own output the words are share of supply, and every total is an estimate", () => {
  const { explorer } = fakeSupply({ ...SUPPLY, base: "supply", imports: 80e6, ownOutput: 20e6 });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(container.querySelector(".supply-sentence")?.textContent).toContain(
    "of refined lithium, imports and own output together",
  );
  expect(said(container)).toContain("Share of the supply of refined lithium: imports and own output.");
  expect(said(container.querySelector(".supply-sentence"))).toContain("had ≈ USD 100 m");
  expect(screen.getByRole("button", { name: /^South Korea: ≈\sUSD\s100\sm$/ })).toBeTruthy();
  expect(said(container.querySelector(".supply-table tfoot"))).toBe("Total≈ USD 100 m100%");
});

test("of a refiner that buys raw material no shares are shown: they are not known", () => {
  const withheld = { ...SUPPLY, feedImports: 900e6, isMostlyFeed: true };
  const { explorer } = fakeSupply(withheld);
  const { container } = render(() => (
    <>
      <ExplorerProvider explorer={explorer}>
        <SupplyHead showSource={() => undefined} />
      </ExplorerProvider>
      <ExplorerProvider explorer={explorer}>
        <SupplyTail showSource={() => undefined} />
      </ExplorerProvider>
    </>
  ));
  expect(withoutNotes(container.querySelector(".supply-sentence"))).toContain("USD 900 m of raw material in 2024");
  expect(said(container)).toContain("its concentration and the colours of the map: not known.");
  expect(container.querySelector(".supply-sankey, .supply-ranking")).toBeNull();
  expect(container.querySelectorAll(".trend-line circle")).toHaveLength(0);
  const korea = [...container.querySelectorAll("table.concentration tbody tr:first-child td:last-child")].map(said);
  expect(korea).toEqual(["unknown", "unknown"]);
});

test("an unknown origin is said to be unknown, last and never left out", () => {
  const { explorer } = fakeSupply(SUPPLY, { fill: "mined-in" });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const rows = within(screen.getByRole("list", { name: "Where it was mined" })).getAllByRole("listitem");
  expect(rows.map(said)).toEqual(["Australia≈ USD 50 m50%", "Chile≈ USD 40 m40%", "unknown10%"]);
  expect(screen.getByRole("button", { name: "Mined in Unknown: 10%" })).toBeTruthy();
});

test("the switch drives the fill, of the consumer or of the world", () => {
  const { explorer } = fakeSupply();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("radio", { name: "Mined in" }));
  expect(explorer.link.selection.fill).toBe("mined-in");
  fireEvent.click(screen.getByRole("radio", { name: "World" }));
  expect(explorer.link.selection.fill).toBe("mining");
  expect(screen.queryByRole("list", { name: "Where it was mined" })).toBeNull();
});

test("boxes and bands of the diagram choose with keys: origin, processor, or both", () => {
  const { explorer } = fakeSupply();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const press = (name: RegExp) => fireEvent.keyDown(screen.getByRole("button", { name }), { key: "Enter" });
  press(/^Mined in Australia: 50%/);
  expect(explorer.link.selection.origin).toBe("AUS");
  expect(screen.getByRole("button", { name: /^Mined in Australia: / }).getAttribute("aria-pressed")).toBe("true");
  press(/^Refined in Chile: 40%/);
  expect([explorer.link.selection.processor, explorer.link.selection.lens]).toEqual(["CHL", "through"]);
  press(/^Mined in Australia, refined in China: 50%/);
  expect([explorer.link.selection.origin, explorer.link.selection.processor]).toEqual(["AUS", "CHN"]);
  const stops = [...document.querySelectorAll(".sankey [role=button]")].filter(
    (mark) => mark.getAttribute("tabindex") === "0",
  );
  expect(stops).toHaveLength(1);
});

test("a box chosen under another view of the trade brings the view that its choice belongs to", () => {
  const { explorer } = fakeSupply(SUPPLY, { lens: "all" });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const press = (name: RegExp) => fireEvent.keyDown(screen.getByRole("button", { name }), { key: "Enter" });
  press(/^Mined in Australia: 50%/);
  expect([explorer.link.selection.origin, explorer.link.selection.lens]).toEqual(["AUS", "through"]);
  explorer.link.select({ lens: "all" });
  press(/^Mined in Australia: 50%/);
  expect([explorer.link.selection.origin, explorer.link.selection.lens], "hidden, it is shown and not let go").toEqual([
    "AUS",
    "through",
  ]);
  press(/^Mined in Australia: 50%/);
  expect([explorer.link.selection.origin, explorer.link.selection.lens]).toEqual(["", "through"]);
});

test("the consumer's box opens the card of the country that is shown; of a group it is no button", () => {
  const { explorer } = fakeSupply(SUPPLY, { consumer: "" });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: /^South Korea: / }));
  expect(explorer.link.selection.item).toEqual({ type: "country", iso3: "KOR" });
  cleanup();
  const bloc = fakeSupply({ ...SUPPLY, consumers: [at("KOR"), at("JPN")] }, { consumer: "msp" });
  render(() => (
    <ExplorerProvider explorer={bloc.explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(screen.queryByRole("button", { name: /^The MSP partners: / })).toBeNull();
  expect(screen.getByRole("img", { name: /^The MSP partners: / })).toBeTruthy();
});

test("the focus stays in the diagram while another processor is traced", async () => {
  const fake = createFakeExplorer(
    { consumer: "KOR", minerals: ["silicon"], year: 2023, fill: "refined-in" },
    { data: { index: NETWORK_INDEX }, facts: { groups: () => groupsView(NETWORK_INDEX, 2023, false) } },
  ).explorer;
  const worker = new InlineWorker() as unknown as Worker;
  const fail = (error: unknown) => {
    throw error;
  };
  render(() => {
    const traced = createSupply(
      NETWORK_INDEX,
      tinyLoader,
      fake.link.selection,
      () => SILICON_DATA,
      () => false,
      fail,
      () => worker,
    );
    return (
      <ExplorerProvider explorer={{ ...fake, supply: traced }}>
        <SupplyHead showSource={() => undefined} />
      </ExplorerProvider>
    );
  });
  const box = await screen.findByRole("button", { name: /^Refined in NOR: / });
  box.focus();
  fireEvent.keyDown(box, { key: "Enter" });
  const isKept = () => box.isConnected && document.activeElement === box && /NOR/.test(box.getAttribute("aria-label")!);
  expect(fake.link.selection.processor).toBe("NOR");
  expect(isKept(), "while it is on its way").toBe(true);
  await screen.findByText(/touched NOR at some step/);
  expect(isKept(), "and when it has come").toBe(true);
});

test("without a consumer or a year that is held the panel says why", () => {
  const several = fakeSupply(null, { minerals: ["lithium", "cobalt"] });
  render(() => (
    <ExplorerProvider explorer={several.explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(screen.getByText("Choose one mineral and whose supply to trace.")).toBeTruthy();
  cleanup();
  render(() => (
    <ExplorerProvider explorer={fakeSupply(null).explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/No refined goods of Lithium are held for 2024/)).toBeTruthy();
});

test("the trend leaves years that are not known open, marks the year and lists the events", () => {
  const { explorer } = fakeSupply();
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <SupplyTail showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(container.querySelectorAll(".trend-line.emphatic circle")).toHaveLength(2);
  expect(container.querySelectorAll(".trend-line.emphatic path"), "no line over the year between").toHaveLength(0);
  openDetails(container);
  expect(screen.getAllByText("not known").length).toBeGreaterThan(2);
  fireEvent.click(screen.getByRole("button", { name: "Go to 2022" }));
  expect(explorer.link.selection.year).toBe(2022);
  expect(screen.getByText(/A control on lithium, made up/)).toBeTruthy();
});

test("concentration stands side by side for world and consumer, with its band and what is unknown", () => {
  const { container } = render(() => (
    <ExplorerProvider explorer={fakeSupply().explorer}>
      <SupplyTail showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const refining = [...container.querySelectorAll("table.concentration")][1];
  // World: 70² + 20² + 5² + 2² + 1² = 5,330, 2 % unknown (4 more at most). Korea: 60² + 40² = 5,200.
  expect(said(refining)).toContain("5,330");
  expect(said(refining)).toContain("5,200");
  const mining = [...container.querySelectorAll("table.concentration")][0];
  expect(said(mining), "a part is unknown: 50² + 40² = 4,100 at least").toContain("≥ 4,100");
});

test("partners and suppliers: the bloc with its members, and what is not on record says so", () => {
  const { explorer } = fakeSupply();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <Partners showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const row = screen.getByRole("row", { name: /Argentina/ });
  expect(said(row)).toContain("7.5%");
  expect(said(row)).toContain("USD 310 m");
  fireEvent.click(screen.getByRole("button", { name: "Trace the supply of the bloc" }));
  expect(explorer.link.selection.consumer).toBe("msp");
});

test("the picker offers the MSP partners first, then countries", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <ConsumerPicker />
    </ExplorerProvider>
  ));
  const picker = screen.getByRole("combobox", { name: "Whose supply?" });
  const options = within(picker)
    .getAllByRole("option")
    .map((option) => option.textContent);
  expect(options.slice(1, 5)).toEqual(["MSP partners", "Resource-rich", "Others", "Argentina"]);
  fireEvent.change(picker, { target: { value: "JPN" } });
  expect(explorer.link.selection.consumer).toBe("JPN");
});

test("a number leads to its sources, its rows and the report that disagrees", () => {
  const { explorer } = createFakeExplorer();
  const provenance: Provenance = {
    figure: "64%",
    sourceIds: ["baci"],
    status: "traced",
    year: 2024,
    rows: [{ type: "flows", goods: ["282520"], year: 2024, exporters: null, importers: [at("KOR")] }],
  };
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <ProvenancePanel provenance={provenance} close={() => undefined} />
    </ExplorerProvider>
  ));
  expect(said(container)).toContain("Our estimate for 2024");
  expect(said(container)).toContain("Licence: Etalab 2.0");
  expect(said(container)).toContain("USD 1 bn");
  expect(said(container)).toMatch(/UN Comtrade \(the importer\) says USD 1\.5 bn \(\+50%\)/);
});

test("production figures of publishers who disagree stand side by side", () => {
  const row = (source: string, quantityTonnes: number, preferred: boolean): ProductionRow => ({
    mineral: "lithium",
    stage: "refined",
    iso3: "CHN",
    year: 2024,
    quantityTonnes,
    basis: "contained metal",
    share: 0.7,
    estimated: false,
    source,
    preferred,
  });
  const { explorer } = createFakeExplorer(
    {},
    { data: { production: () => [row("baci", 90, false), row("iea", 100, true)] } },
  );
  const query = { type: "production", mineral: "lithium", stage: "refined", year: 2024, iso3: "CHN" } as const;
  const provenance: Provenance = { figure: "70%", sourceIds: ["iea"], status: "published", year: 2024, rows: [query] };
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <ProvenancePanel provenance={provenance} close={() => undefined} />
    </ExplorerProvider>
  ));
  const rows = screen
    .getAllByRole("row")
    .slice(1)
    .map((each) => each.textContent);
  expect(rows[0]).toContain("100");
  expect(rows[0]).toContain("(used)");
  expect(rows[1]).toContain("90");
});

test("the methods page computes its examples from what is on screen", () => {
  const { explorer } = createFakeExplorer({ page: "method" }, { supply: { now: () => SUPPLY } });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const example = (method: string) => said(container.querySelector(`[data-method=${method}] .method-example`));
  expect(example("tracing")).toContain("≈ USD 50 m ÷ USD 100 m = 50%");
  expect(example("hhi")).toContain("60.0² + 40.0²: HHI 5,200, high");
  expect(example("worldAverage")).toContain("≈ USD 5 m of USD 100 m = 5%");
  expect(example("sensitivity")).toContain("No example");
});

test("the example of the index says that it is a lower bound where a part is unknown", () => {
  const refinedIn = [
    { country: at("CHN"), amount: 30e6 },
    { country: -1, amount: 70e6 },
  ];
  const { explorer } = createFakeExplorer({ page: "method" }, { supply: { now: () => ({ ...SUPPLY, refinedIn }) } });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  const example = container.querySelector("[data-method=hhi] .method-example");
  expect(said(example)).toContain("HHI ≥ 900, not concentrated to high");
});

test("the mineral page gives an index with its bound and bands, and a share without tonnes withholds nothing", () => {
  const row = (iso3: string, share: number | null): ProductionRow => ({
    mineral: "lithium",
    stage: "refined",
    iso3,
    year: 2024,
    quantityTonnes: null,
    basis: "contained metal",
    share,
    estimated: false,
    source: "iea",
    preferred: true,
  });
  const production = () => [row("CHN", 0.3), row("CHL", null)];
  const { explorer } = createFakeExplorer({ page: "mineral" }, { data: { production } });
  const page = render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  openDetails(page.container);
  expect(said(screen.getByRole("button", { name: "≥ 900" }).closest("td"))).toBe("≥ 900not concentrated to high");
  page.unmount();

  const query = { type: "production", mineral: "lithium", stage: "refined", year: 2024, iso3: null } as const;
  const provenance: Provenance = { figure: "", sourceIds: ["iea"], status: "published", year: 2024, rows: [query] };
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <ProvenancePanel provenance={provenance} close={() => undefined} />
    </ExplorerProvider>
  ));
  const quantities = screen.getAllByRole("row").slice(1);
  expect(quantities.map((each) => said(each.children[1]))).toEqual(["–", "withheld"]);
});

test("sums of rows name the sources of these rows, whatever the lens shows", () => {
  const asked: unknown[] = [];
  const { explorer } = createFakeExplorer(
    { page: "country", item: { type: "country", iso3: "KOR" }, stages: ["refined"] },
    { facts: { flows: () => undefined } },
  );
  const page = render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={(source) => asked.push(source)} />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: /USD.1.bn/ }));
  expect(asked).toMatchObject([{ sourceIds: [FAKE_INDEX.sources[1]?.id], rows: [{ type: "flows" }] }]);
  page.unmount();
  asked.length = 0;
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <Partners showSource={(source) => asked.push(source)} />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: /USD.2\.6.bn/ }));
  expect(asked).toMatchObject([{ sourceIds: ["baci"] }]);
});

test("the country page says what the country makes, and offers to trace it where another is traced", () => {
  const { explorer } = createFakeExplorer(
    { page: "country", item: { type: "country", iso3: "JPN" } },
    { supply: { now: () => SUPPLY } },
  );
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/No production of it is on record near 2024/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Trace the supply of Japan" }));
  expect(explorer.link.selection.consumer).toBe("JPN");
});

test("the country page lists what it makes, largest share first, each leading to its rows", () => {
  const row = (mineral: "lithium" | "cobalt", share: number): ProductionRow => ({
    mineral,
    stage: "ore",
    iso3: "AUS",
    year: 2024,
    quantityTonnes: 1,
    basis: "contained metal",
    share,
    estimated: false,
    source: "iea",
    preferred: true,
  });
  const asked: unknown[] = [];
  const { explorer } = createFakeExplorer(
    { page: "country", item: { type: "country", iso3: "AUS" } },
    { data: { production: () => [row("cobalt", 0.02), row("lithium", 0.5)] } },
  );
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={(source) => asked.push(source)} />
    </ExplorerProvider>
  ));
  const headers = screen.getAllByRole("rowheader").map(said);
  expect(headers.slice(0, 2)).toEqual(["Lithium", "Cobalt"]);
  fireEvent.click(screen.getByRole("button", { name: "50%" }));
  expect(asked).toMatchObject([{ figure: "50%", sourceIds: ["iea"], rows: [{ type: "production", iso3: "AUS" }] }]);
});

test("the flows of the mineral page are of its mineral alone, whatever view and filters say", () => {
  const asked: Partial<Selection>[] = [];
  const { explorer } = createFakeExplorer({ page: "mineral", minerals: ["lithium", "cobalt"], exporters: ["CHL"] });
  const factsWith: Explorer["facts"]["with"] = (patch) => {
    asked.push(patch);
    return explorer.facts.with(patch);
  };
  render(() => (
    <ExplorerProvider explorer={{ ...explorer, facts: { ...explorer.facts, flows: () => undefined, with: factsWith } }}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(asked).toMatchObject([{ minerals: ["lithium"], lens: "all", exporters: [], importers: [], consumer: "" }]);
  expect(screen.getByText(/2024, measured: between all countries, whatever the view/)).toBeTruthy();
  expect(screen.getByRole("button", { name: /Australia → China/ })).toBeTruthy();
});

test("a site of a page gets its mark, its card and the map's eye, as from the search", () => {
  const flights: number[][] = [];
  const { explorer, selected } = createFakeExplorer(
    { page: "country", item: { type: "country", iso3: "AUS" }, minerals: ["cobalt"], kinds: ["plant"] },
    { map: { focus: (...flight) => flights.push(flight) } },
  );
  const sites = explorer.sites.table()!;
  const withProject = { ...sites, kind: Uint8Array.of(SITE_KINDS.indexOf("project")) };
  render(() => (
    <ExplorerProvider explorer={{ ...explorer, sites: { ...explorer.sites, table: () => withProject } }}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: "Test mine" }));
  expect(selected).toEqual([
    {
      minerals: ["cobalt", "lithium"],
      kinds: ["plant", "project"],
      lowConfidence: true,
      item: { type: "site", id: "mine-1" },
    },
  ]);
  expect(explorer.notices.shown()[0]?.key).toBe("search.widened");
  expect(flights[0]?.map(Math.round).slice(0, 2)).toEqual([116, -34]);
});

test("the mineral page lists codes with their notes", () => {
  const { explorer } = createFakeExplorer({ page: "mineral" });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <Page showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(screen.getByText("spodumene and rare-earth ores are declared here")).toBeTruthy();
  expect(screen.getByText("On none of the official lists held.")).toBeTruthy();
});

test("before the first year of output the panel has said so once, and where tracing failed it says that it did", () => {
  const before = fakeSupply(null, { minerals: ["lithium"], year: 1997 });
  render(() => (
    <ExplorerProvider explorer={before.explorer}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(document.querySelector(".supply")?.textContent).toBe("");
  cleanup();
  const lost = fakeSupply(null, { minerals: ["lithium"], year: 2005 });
  render(() => (
    <ExplorerProvider explorer={{ ...lost.explorer, supply: { ...lost.explorer.supply, isLost: () => true } }}>
      <SupplyHead showSource={() => undefined} />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/did not come, or the tracing failed/)).toBeTruthy();
});

test("a trend begins with the recent years, goes back when asked to, and always where an early year is selected", () => {
  const { explorer } = createFakeExplorer({ year: 2024 });
  const { unmount } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <TrendSpan isOnItsWay={false} />
    </ExplorerProvider>
  ));
  expect(trendStart(explorer)).toBe(2012);
  fireEvent.click(screen.getByRole("button", { name: "Since 2000" }));
  expect(explorer.time.longTrend()).toBe(true);
  expect(trendStart(explorer)).toBe(2000);
  expect(screen.getByRole("button", { name: "Since 2012" })).toBeTruthy();
  unmount();
  const early = createFakeExplorer({ year: 2005 }).explorer;
  render(() => (
    <ExplorerProvider explorer={early}>
      <TrendSpan isOnItsWay />
    </ExplorerProvider>
  ));
  expect(trendStart(early)).toBe(2000);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByRole("status").textContent).toContain("on their way");
});
