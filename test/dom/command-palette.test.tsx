import { cleanup, fireEvent, render, screen, waitFor, within } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { createPrint } from "../../src/ui/picture/print.ts";
import { App } from "../../src/ui/shell/App.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_SUPPLY } from "./fake-supply.ts";

afterEach(cleanup);

beforeAll(() => {
  // happy-dom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
});

const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^Search minerals|^광물/ });
const list = () => within(screen.getByRole("dialog", { name: /^Search$|^검색$/ }));
const options = () => list().queryAllByRole("option");
const marked = () => options().filter((option) => option.getAttribute("aria-selected") === "true");
const press = (key: string, extra = {}) => fireEvent.keyDown(field(), { key, ...extra });

/** Opens the palette with "/" and waits until its search is there. */
async function openPalette(fake = createFakeExplorer()) {
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <App map={<div>map</div>} print={createPrint(fake.explorer)} />
    </ExplorerProvider>
  ));
  fireEvent.keyDown(document.body, { key: "/" });
  await waitFor(() => expect(options().length).toBeGreaterThan(0));
  return fake;
}

async function type(text: string, first: RegExp) {
  fireEvent.input(field(), { target: { value: text } });
  await waitFor(() => expect(options()[0]?.textContent).toMatch(first));
}

test("the field is a combobox that owns the list and points at the marked option", async () => {
  await openPalette();
  await type("co", /^Cobalt/);
  const [first] = options();
  expect(field().getAttribute("aria-controls")).toBe(list().getByRole("listbox").id);
  expect(field().getAttribute("aria-expanded")).toBe("true");
  expect(marked()).toEqual([first]);
  expect(field().getAttribute("aria-activedescendant")).toBe(first?.id);
  expect(
    list()
      .getByRole("group", { name: "Minerals" })
      .contains(first as Node),
  ).toBe(true);
});

test("arrows, Home and End move the mark and go round; typing takes it back to the first", async () => {
  await openPalette();
  await type("co", /^Cobalt/);
  const at = () => options().indexOf(marked()[0] as HTMLElement);
  const last = options().length - 1;
  expect(last).toBeGreaterThan(0);
  press("ArrowDown");
  expect(at()).toBe(1);
  expect(field().getAttribute("aria-activedescendant")).toBe(options()[1]?.id);
  press("End");
  expect(at()).toBe(last);
  press("ArrowDown");
  expect(at()).toBe(0);
  press("ArrowUp");
  expect(at()).toBe(last);
  press("Home");
  expect(at()).toBe(0);
  press("ArrowDown");
  await type("nickel", /^Nickel/);
  expect(at()).toBe(0);
});

test("Enter takes the marked option and closes; Enter that ends a composition does not", async () => {
  const { explorer } = await openPalette();
  await type("리툼", /^Lithium/);
  press("Enter", { isComposing: true });
  expect(screen.queryByRole("dialog", { name: "Search" })).not.toBeNull();
  await type("코발트", /^Cobalt/);
  press("Enter");
  expect(explorer.link.selection.minerals).toEqual(["cobalt"]);
  expect(document.querySelector("dialog[open]")).toBeNull();
});

test("a country opens its card and is flown to", async () => {
  const flights: number[][] = [];
  const fake = createFakeExplorer({}, { map: { focus: (...flight) => flights.push(flight) } });
  await openPalette(fake);
  await type("대한민국", /^South Korea/);
  fireEvent.click(options()[0] as HTMLElement);
  expect(fake.explorer.link.selection.item).toEqual({ type: "country", iso3: "KOR" });
  expect(flights).toEqual([[127.8, 36.3, 3]]);
});

test("a group becomes the importer filter, goods select their mineral and stage", async () => {
  const { explorer } = await openPalette();
  await type("resource-rich", /Resource-rich/);
  const group = list().getByRole("group", { name: "Groups of countries, as importers" });
  fireEvent.click(within(group).getAllByRole("option")[0] as HTMLElement);
  expect(explorer.link.selection.importers).toEqual(["resource-rich"]);

  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  const good = explorer.data.index.goods[0]!;
  await type(good.id, new RegExp(`HS ${good.id}`));
  press("Enter");
  expect(explorer.link.selection.minerals).toEqual(good.minerals.slice(0, 1));
  expect(explorer.link.selection.stages).toEqual([good.stage]);
});

test("a site that the filters hide is chosen into sight, and the reader is told", async () => {
  const { explorer, selected } = await openPalette(createFakeExplorer({ minerals: ["cobalt"], kinds: ["plant"] }));
  await type("test mine", /^Test mine.*Mine.*Lithium.*Australia/);
  press("Enter");
  // One step for Back.
  expect(selected).toEqual([
    {
      minerals: ["cobalt", "lithium"],
      kinds: ["mine", "plant"],
      lowConfidence: true,
      item: { type: "site", id: "mine-1" },
    },
  ]);
  const [notice] = explorer.notices.shown();
  expect(notice).toMatchObject({ kind: "info", key: "search.widened" });
  expect(notice?.values["added"]).toMatch(/Lithium.*Mines.*low confidence/);
});

test("views and actions do their thing, found in either language", async () => {
  const { explorer } = await openPalette();
  await type("지구본", /^Globe/);
  press("Enter");
  expect(explorer.link.selection.projection).toBe("globe");

  fireEvent.keyDown(document.body, { key: "/" });
  await type("한국어", /^한국어로 보기/);
  press("Enter");
  expect(explorer.look.language()).toBe("ko");

  fireEvent.keyDown(document.body, { key: "/" });
  await type("단축키", /^단축키/);
  press("Enter");
  expect(screen.getByRole("dialog", { name: "단축키" })).toBeTruthy();
});

test.each([
  ["sea lanes", /^Routes: Sea lanes/, { routes: "lanes" }],
  ["호(弧)", /^Routes: Arcs/, { routes: "arcs" }],
  ["malacca closed", /^Chokepoints: Malacca closed/, { routes: "lanes", closed: ["malacca"], corridor: "usual" }],
  ["back to normal", /^Chokepoints: Back to normal/, { closed: [], corridor: "usual" }],
  ["로비투", /Lobito/, { routes: "lanes", closed: [], corridor: "lobito" }],
  ["table journeys", /^Table: Journeys/, { table: "journeys" }],
  ["page of lithium", /^Page of Lithium/, { page: "mineral" }],
  ["page of south korea", /^Page of South Korea/, { page: "country" }],
  ["methods", /^Methods/, { page: "method" }],
  ["trace the supply of the msp", /^Trace the supply of the MSP partners/, { consumer: "msp" }],
  ["일본의 공급망", /^Trace the supply of Japan/, { consumer: "JPN" }],
] as const)("“%s” is found and done", async (text, name, patch) => {
  const { explorer, selected } = await openPalette(createFakeExplorer({ consumer: "KOR" }));
  await type(text, name);
  press("Enter");
  expect(selected).toEqual([patch]);
  expect(explorer.link.selection).toMatchObject(patch);
});

test("a citation is copied with the sources of the figures, and the reader is told", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text: string) => copied.push(text) },
  });
  const supply = { ...FAKE_SUPPLY, sourceIds: ["comtrade"] };
  const { explorer } = await openPalette(
    createFakeExplorer({ item: { type: "country", iso3: "KOR" }, lens: "all" }, { supply: { now: () => supply } }),
  );
  explorer.look.setLanguage("ko");
  await type("bibtex", /BibTeX/);
  press("Enter");
  await waitFor(() => expect(explorer.notices.shown()[0]?.key).toBe("search.cited"));
  expect(copied[0]).toContain(`@misc{lodeway-lithium-2024-map-${explorer.data.index.dataVersion}`);
  expect(copied[0]).toContain("@misc{baci,");
  expect(copied[0], "of the traced supply").toContain("@misc{comtrade,");
  expect(copied[0]).toContain("Lithium, 2024; All trade; Value (USD)");
  expect(copied[0]).toContain("supply of South Korea");
  expect(copied[0]).toMatch(/url = \{http[^#]*\?lens=all&data=test\},/);
});

test("lines stay in the page while more is typed, so that a tap ends where it began", async () => {
  await openPalette();
  await type("lithi", /^Lithium/);
  const [line] = options();
  await type("lithium", /^Lithium/);
  expect(options()[0]).toBe(line);
});

test("what is not found is said, and every opening begins anew", async () => {
  await openPalette();
  fireEvent.input(field(), { target: { value: "unobtainium" } });
  await waitFor(() => expect(list().getByRole("status").textContent).toContain("Nothing matches “unobtainium”."));
  expect(field().getAttribute("aria-expanded")).toBe("false");
  expect(field().hasAttribute("aria-activedescendant")).toBe(false);
  fireEvent.click(list().getByRole("button", { name: "Close" }));
  fireEvent.click(screen.getByRole("button", { name: "Search" }));
  expect(field().value).toBe("");
  expect(options().length).toBeGreaterThan(0);
});

test("the keys open it: / where single keys are on, Ctrl-K and ⌘-K also from a field, none over a dialog", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <App map={<div>map</div>} print={createPrint(explorer)} />
    </ExplorerProvider>
  ));
  const open = () => document.querySelector("dialog[open] .palette") !== null;
  const other = screen.getAllByRole("combobox", { hidden: true })[0] as HTMLElement;
  fireEvent.keyDown(other, { key: "/" });
  expect(open()).toBe(false);
  fireEvent.keyDown(other, { key: "ㅏ", ctrlKey: true });
  expect(open()).toBe(true);
  fireEvent.click(list().getByRole("button", { name: "Close" }));
  fireEvent.keyDown(document.body, { key: "?" });
  fireEvent.keyDown(document.body, { key: "k", metaKey: true });
  expect(open()).toBe(false);
});
