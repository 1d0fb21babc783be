import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { tableLabel } from "../../src/i18n/names.ts";
import type { ShowSource } from "../../src/model/provenance.ts";
import { TABLES } from "../../src/model/selection.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import TableDrawer from "../../src/ui/table/TableDrawer.tsx";
import { tableNamed } from "../../src/ui/table/tables.ts";
import { createFakeExplorer } from "./fake-explorer.ts";
import { FAKE_SUPPLY } from "./fake-supply.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

beforeAll(() => {
  // happy-dom lays nothing out: a scroller of 400 pixels shows every row of the fake explorer.
  for (const side of ["offsetHeight", "offsetWidth", "clientHeight"] as const) {
    Object.defineProperty(HTMLElement.prototype, side, {
      configurable: true,
      get(this: HTMLElement) {
        return this.classList.contains("grid-scroller") ? 400 : 32;
      },
    });
  }
  HTMLElement.prototype.scrollTo ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
});

function renderTable(fake = createFakeExplorer({ table: "flows" }), showSource: ShowSource = () => undefined) {
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <TableDrawer takeFocus={false} showSource={showSource} />
    </ExplorerProvider>
  ));
  return fake;
}

const grid = () => screen.getByRole("grid");
const rowsShown = () => [...grid().querySelectorAll<HTMLElement>("tbody tr")];
const textsOf = (row: Element | undefined) => [...(row?.children ?? [])].map((cell) => cell.textContent?.trim());
const focused = () => (document.activeElement as HTMLElement | null)?.dataset["row"];

test("the grid says how many rows it has, what they are of, and how they are sorted", () => {
  renderTable();
  expect(grid().getAttribute("aria-rowcount")).toBe(String(1 + 5 + 2));
  expect(document.getElementById(grid().getAttribute("aria-labelledby") ?? "")?.textContent).toMatch(
    /Lithium, 2024; Routed through China.*Into China: USD.5\.59.bn and Out of China: USD.2\.31.bn/u,
  );
  expect(rowsShown().map((row) => row.getAttribute("aria-rowindex"))).toEqual(["2", "3", "4", "5", "6"]);
  expect(screen.getByRole("columnheader", { name: /Value, USD/ }).getAttribute("aria-sort")).toBe("descending");
  expect(textsOf(rowsShown()[0]).slice(0, 3)).toEqual(["Australia", "China", "3,100,000,000"]);
  expect(textsOf(rowsShown()[4])).toContain("not drawn: small");
});

test("heads are buttons that sort, and sort again the other way", () => {
  renderTable();
  const head = screen.getByRole("columnheader", { name: /^To/ });
  fireEvent.click(within(head).getByRole("button"));
  expect(head.getAttribute("aria-sort")).toBe("ascending");
  expect(rowsShown().map((row) => textsOf(row)[1])).toEqual([
    "China",
    "China",
    "Japan",
    "South Korea",
    "United States",
  ]);
  fireEvent.click(within(head).getByRole("button"));
  expect(head.getAttribute("aria-sort")).toBe("descending");
  expect(textsOf(rowsShown()[0])[1]).toBe("United States");
});

test("arrows, Home, End and the page keys move the focus; Enter selects and marks the row", () => {
  const { explorer } = renderTable();
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  expect(rowsShown().map((row) => row.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  rowsShown()[0]?.focus();
  press("ArrowDown");
  expect(focused()).toBe("1");
  expect(rowsShown().map((row) => row.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
  press("End");
  expect(focused()).toBe("4");
  press("ArrowDown");
  expect(focused()).toBe("4");
  press("ArrowUp");
  expect(focused()).toBe("3");
  press("Home");
  expect(focused()).toBe("0");
  press("PageDown");
  expect(focused()).toBe("4");
  press("PageUp");
  expect(focused()).toBe("0");
  press("ArrowDown");
  press("Enter");
  expect(explorer.link.selection.item).toEqual({ type: "flow", exporter: "CHN", importer: "KOR" });
  expect(rowsShown().map((row) => row.getAttribute("aria-selected"))).toEqual([
    "false",
    "true",
    "false",
    "false",
    "false",
  ]);
});

test("what is selected elsewhere is marked and takes the one stop of the Tab key", () => {
  const { explorer } = renderTable();
  explorer.link.select({ item: { type: "flow", exporter: "CHL", importer: "CHN" } });
  const marked = rowsShown().filter((row) => row.getAttribute("aria-selected") === "true");
  expect(marked.map((row) => textsOf(row)[0])).toEqual(["Chile"]);
  expect(marked[0]?.tabIndex).toBe(0);
});

test("the search finds words of several columns, without case; totals are then those of the rows shown", () => {
  renderTable();
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "china JAPAN" } });
  expect(rowsShown()).toHaveLength(1);
  expect(screen.getByRole("status").textContent).toBe("1 of 5 rows");
  expect([...grid().querySelectorAll("tfoot tr")].map((row) => row.textContent)).toEqual([
    "Total of the rows shown, Out of China640,000,000",
  ]);
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "zzz" } });
  expect(screen.getByText("No row matches.")).toBeTruthy();
});

test("a column can be filtered by its words; closing the filters shows every row again", () => {
  renderTable();
  const filters = screen.getByRole("button", { name: "Filters" });
  fireEvent.click(filters);
  const role = screen.getByRole("combobox", { name: "Filter by Leg" });
  expect([...role.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
    "Leg: any",
    "Into China",
    "Out of China",
  ]);
  fireEvent.change(role, { target: { value: "Into China" } });
  expect(rowsShown()).toHaveLength(2);
  fireEvent.click(filters);
  expect(rowsShown()).toHaveLength(5);
});

test("tabs take arrows; sites lead to their sources and say what is unknown", () => {
  const shown: string[] = [];
  const { explorer } = renderTable(createFakeExplorer({ table: "flows" }), (asked) => shown.push(String(asked)));
  fireEvent.keyDown(screen.getByRole("tab", { name: "Flows" }), { key: "ArrowLeft" });
  expect(explorer.link.selection.table).toBe("sites");
  expect(textsOf(rowsShown()[0])).toContain("unknown");
  fireEvent.click(within(rowsShown()[0]!).getByRole("button", { name: "IEA, 2025" }));
  expect(shown).toEqual(["iea"]);
  expect(explorer.link.selection.item, "a button in a row does not choose the row").toBeNull();
  fireEvent.click(rowsShown()[0]!);
  expect(explorer.link.selection.item).toEqual({ type: "site", id: "mine-1" });
});

test("a journey narrows the map to its ends; other views of the trade say where journeys are", () => {
  const { explorer } = renderTable(createFakeExplorer({ table: "journeys" }));
  fireEvent.click(rowsShown()[0]!);
  expect([explorer.link.selection.origin, explorer.link.selection.consumer]).toEqual(["AUS", "KOR"]);
  explorer.link.select({ lens: "all" });
  fireEvent.click(screen.getByRole("button", { name: "Change to that view" }));
  expect(explorer.link.selection.lens).toBe("through");
});

test("shares give the withheld as withheld, and total mining and refining apart", () => {
  renderTable(createFakeExplorer({ table: "shares" }));
  const withheld = rowsShown().find((row) => textsOf(row)[1] === "United States");
  expect(textsOf(withheld)).toContain("withheld or not available");
  expect([...grid().querySelectorAll("tfoot tr")].map((row) => row.textContent)).toEqual([
    "Total, World mining97%",
    "Total, World refining98%",
  ]);
});

test("a supply is somebody's: caption, totals, file and citation say whose, chosen or not", async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${files.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  renderTable(createFakeExplorer({ table: "shares" }, { supply: { now: () => FAKE_SUPPLY } }));
  const whose = "Lithium, 2024; supply of South Korea; Value (USD)";
  expect(document.getElementById("table-caption")?.textContent).toContain(whose);
  expect([...grid().querySelectorAll("tfoot tr")].at(-1)?.textContent).toMatch(/^Total, Supply of South Korea100%/);
  fireEvent.click(screen.getByRole("button", { name: "CSV", hidden: true }));
  const csv = (await files[0]!.text()).replace("\ufeff", "");
  expect(csv).toContain(whose);
  expect(csv).toMatch(/^supply,KOR,AUS,Australia,CHN,China,1,/m);
  fireEvent.click(screen.getByRole("button", { name: "Cite" }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Plain text" }).value).toContain(whose);
});

test("a table is cited in English, with a key of its own", () => {
  const { explorer } = renderTable(createFakeExplorer({ table: "flows", item: { type: "country", iso3: "KOR" } }));
  explorer.look.setLanguage("ko");
  fireEvent.click(screen.getByRole("button", { name: "인용" }));
  const bibtex = document.querySelectorAll<HTMLTextAreaElement>(".copyable textarea")[1]?.value;
  expect(bibtex).toContain(`@misc{lodeway-lithium-2024-flows-${explorer.data.index.dataVersion},`);
  expect(bibtex).toContain("Flows: Lithium, 2024; Routed through China; Value (USD)");
  expect(bibtex).toMatch(/url = \{http[^#]*\?table=flows&data=test\},/);
});

test("a download holds the rows shown; a citation is copied, or selected where copying fails", async () => {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    files.push(blob as Blob);
    return "blob:test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  renderTable();
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "japan" } });
  fireEvent.click(screen.getByRole("button", { name: "CSV", hidden: true }));
  expect(names).toEqual(["lodeway-lithium-2024-flows.csv"]);
  const csv = (await files[0]!.text()).replace("\ufeff", "");
  expect(csv).toContain("# Filter: “japan”");
  expect(csv.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toHaveLength(2);

  fireEvent.click(screen.getByRole("button", { name: "Cite" }));
  const write = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: write } });
  fireEvent.click(screen.getByRole("button", { name: "Copy: BibTeX entry" }));
  expect(await screen.findByText("Copied")).toBeTruthy();
  expect(write.mock.calls[0]?.[0]).toContain("note = {Flows: Lithium, 2024;");
  write.mockRejectedValueOnce(new Error("denied"));
  fireEvent.click(screen.getByRole("button", { name: "Copy: Plain text" }));
  expect(await screen.findByText(/The text is selected/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Plain text" }));
  vi.unstubAllGlobals();
});

test("flows can be had of all years, whatever year is selected and whatever the table is filtered by", async () => {
  const files: [string, Blob][] = [];
  let blob: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((made) => {
    blob = made as Blob;
    return "blob:test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    files.push([this.download, blob as Blob]);
  });
  const { explorer } = createFakeExplorer({ table: "flows", year: 2020, stages: ["refined"] });
  const table = explorer.data.flowTable("282520")!;
  const data = { index: explorer.data.index, flows: new Map([["282520", table]]), production: [] };
  renderTable(
    createFakeExplorer({ table: "flows", year: 2020, stages: ["refined"] }, { data: { dataset: () => data } }),
  );
  fireEvent.click(screen.getByRole("button", { name: "CSV, all years", hidden: true }));
  const [[name, file] = ["", new Blob()]] = files;
  expect(name).toBe("lodeway-lithium-all-years-flows.csv");
  const lines = (await file.text()).replace("\ufeff", "").split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/^# Selection: Flows: Lithium, all years; /));
  expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    expect.stringMatching(/^year,good,/),
    expect.stringMatching(/^2024,282520,.*,CHN,China,KOR,South Korea,output,1000000000,93400,/),
  ]);
});

test("every table has rows to show and words on its tab, in both languages", () => {
  for (const name of TABLES) {
    expect(tableNamed(name)).toBeTypeOf("function");
    expect([tableLabel(name, "en"), tableLabel(name, "ko")]).not.toContain(name);
  }
});
