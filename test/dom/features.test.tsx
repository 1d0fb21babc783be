import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, beforeAll, expect, it } from "vitest";
import { ACTIONS } from "../../src/actions/actions.ts";
import { readFacts } from "../../src/facts/facts.ts";
import { FEATURES } from "../../src/features/features.ts";
import { installFeatures } from "../../src/features/kit/install.ts";
import { FIELDS } from "../../src/link/fields.ts";
import { readLink, writeLink } from "../../src/link/link.ts";
import { LATE_THINGS } from "../../src/map/late-things.ts";
import { createLayers } from "../../src/map/layers.ts";
import { legendEntries } from "../../src/map/legend.ts";
import { DEFAULT_SELECTION, TABLES } from "../../src/model/selection.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { createLinkedState } from "../../src/state/linked-state.ts";
import { MethodPage } from "../../src/ui/pages/MethodPage.tsx";
import { commandEntry, commands } from "../../src/ui/palette/palette-commands.ts";
import { createPrint } from "../../src/ui/picture/print.ts";
import { App } from "../../src/ui/shell/App.tsx";
import { SKELETON } from "../skeleton/skeleton.ts";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_INDEX } from "./fake-index.ts";

installFeatures(FEATURES.includes(SKELETON) ? FEATURES : [...FEATURES, SKELETON]);

const STARTS = [
  { country: 2, amount: 3e9 },
  { country: 0, amount: 1e9 },
];
const FORMATS = { amount: String, tonnes: String, share: String, country: String };

afterEach(cleanup);

beforeAll(() => {
  // happy-dom has no modal dialogs and no popovers.
  HTMLElement.prototype.hidePopover ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
});

function fakeExplorer(starts = false) {
  return createFakeExplorer({ starts }, { facts: { starts: () => STARTS } });
}

function renderApp(fake: ReturnType<typeof fakeExplorer>) {
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <App map={<div>map</div>} print={createPrint(fake.explorer)} />
    </ExplorerProvider>
  ));
  return fake.explorer;
}

it("no two features have one name, and none takes a field, an action or a key of another or of the core", () => {
  for (const names of [
    FEATURES.map(({ id }) => id),
    FIELDS.map(({ name }) => name),
    ACTIONS.map(({ id }) => id),
    ACTIONS.flatMap(({ keys }) => keys?.pressed ?? []),
    TABLES,
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

it("its field is read and written with the selection, and reset with it", () => {
  const { link, ignored } = readLink("year=2020&starts=1", FAKE_INDEX);
  expect(link.selection).toMatchObject({ year: 2020, starts: true });
  expect(ignored).toEqual([]);
  expect(writeLink({ selection: link.selection })).toBe("year=2020&starts=1");
  expect(writeLink({ selection: DEFAULT_SELECTION })).toBe("");
  createRoot((dispose) => {
    const { link: linked } = createLinkedState(FAKE_INDEX, () => undefined, "starts=1");
    expect(linked.selection.starts).toBe(true);
    linked.reset();
    expect(linked.selection.starts).toBe(false);
    dispose();
  });
});

it("its fact is made of others, by whoever reads facts", () => {
  const facts = readFacts({ index: FAKE_INDEX, selection: DEFAULT_SELECTION } as Parameters<typeof readFacts>[0]);
  const arcs = createFakeExplorer().explorer.facts.arcs();
  Object.defineProperty(facts, "arcs", { value: arcs });
  expect(facts.starts?.[0]).toEqual({ country: arcs[0]?.exporter, amount: arcs[0]?.amount });
});

it("its action has a key, a button, a line in the help and a name in the search", async () => {
  const explorer = renderApp(fakeExplorer());
  fireEvent.keyDown(document.body, { key: "x" });
  expect(explorer.link.selection.starts).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Where flows begin", hidden: true }));
  expect(explorer.link.selection.starts).toBe(false);
  fireEvent.keyDown(document.body, { key: "?" });
  expect(screen.getByRole("dialog", { name: "Keyboard shortcuts" }).textContent).toContain("XWhere flows begin");
  const actor = { explorer, open: () => undefined, toggleMinerals: () => undefined };
  const entry = commands(explorer, actor).find(({ id }) => id === "starts");
  expect(entry && commandEntry(entry).names).toEqual(["Where flows begin", "흐름의 출발지"]);
});

it("its panel stands under the answer, in the reader's language", async () => {
  const explorer = renderApp(fakeExplorer(true));
  expect((await screen.findByText(/The flows in view begin in 2 countries/u)).textContent).toContain("Japan");
  explorer.look.setLanguage("ko");
  expect(await screen.findByText(/화면의 흐름은 2개국에서/u)).toBeTruthy();
});

it("its table is among the tabs", async () => {
  const explorer = renderApp(fakeExplorer());
  explorer.link.select({ table: "starts" });
  expect((await screen.findByRole("tab", { name: "Beginnings", selected: true })).id).toBe("table-tab-starts");
  expect((await screen.findByRole("grid")).getAttribute("aria-rowcount")).toBe(String(1 + STARTS.length));
});

it("its paragraph is on the methods page", () => {
  render(() => (
    <ExplorerProvider explorer={fakeExplorer().explorer}>
      <MethodPage />
    </ExplorerProvider>
  ));
  expect(screen.getByText("2 countries in the view on screen", { exact: false })).toBeTruthy();
});

it("its marks are on the map, in the legend, and open what they stand for", async () => {
  await LATE_THINGS.load();
  const { explorer } = fakeExplorer(true);
  createRoot((dispose) => {
    const drawn = createLayers(explorer, { moving: () => false, clock: () => 0 }, () => ({ width: 1280, height: 800 }));
    expect(drawn.layers().map(({ id }) => id)).toContain("starts");
    expect(legendEntries(explorer, FORMATS).map(({ labelKey }) => labelKey)).toContain("feature.skeleton.legend");
    expect(drawn.choose({ layerId: "starts", instance: 1 })).toBe(true);
    expect(explorer.link.selection.item).toEqual({ type: "country", iso3: "CHN" });
    explorer.link.select({ starts: false });
    expect(drawn.layers().map(({ id }) => id)).not.toContain("starts");
    dispose();
  });
});
