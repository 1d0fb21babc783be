import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { createPrint } from "../../src/ui/picture/print.ts";
import { App } from "../../src/ui/shell/App.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

beforeAll(() => {
  // happy-dom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
});

function renderApp(fake = createFakeExplorer()) {
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <App map={<div>map</div>} print={createPrint(fake.explorer)} />
    </ExplorerProvider>
  ));
  return fake;
}

test("the headline states share, year and source, and follows the language", () => {
  const { explorer } = renderApp();
  const sentence = () => screen.getByRole("heading", { level: 1 }).textContent;
  expect(sentence()).toContain("In 2024 China refined 70%");
  explorer.look.setLanguage("ko");
  expect(sentence()).toContain("2024년 중국은 전 세계 리튬의 70%");
  expect(document.documentElement.lang).toBe("ko");
});

test("a row of the answer selects the flow and opens its card; closing returns the focus to the row", async () => {
  const { explorer } = renderApp();
  const row = await screen.findByRole("button", { name: /^South Korea.*70%$/ });
  row.focus();
  fireEvent.click(row);
  expect(explorer.link.selection.item).toEqual({ type: "flow", exporter: "CHN", importer: "KOR" });
  expect(document.activeElement?.textContent).toBe("China → South Korea");
  fireEvent.click(screen.getByRole("button", { name: "Close details" }));
  expect(explorer.link.selection.item).toBeNull();
  expect(document.activeElement).toBe(row);
});

test("a number of the headline leads to its source", () => {
  renderApp();
  fireEvent.click(screen.getByRole("button", { name: "70%" }));
  expect(document.querySelector(".credits .chosen")?.textContent).toContain("Critical Minerals Data Explorer");
});

test("single keys act, but not while typing, and can be switched off", () => {
  const { explorer } = renderApp();
  fireEvent.keyDown(document.body, { key: "[" });
  expect(explorer.link.selection.year).toBe(2023);
  fireEvent.keyDown(screen.getAllByRole("combobox", { hidden: true })[0]!, { key: "[" });
  expect(explorer.link.selection.year).toBe(2023);
  fireEvent.keyDown(document.body, { key: "?" });
  const help = screen.getByRole("dialog", { name: "Keyboard shortcuts" }) as HTMLDialogElement;
  fireEvent.keyDown(document.body, { key: "[" });
  expect(explorer.link.selection.year, "nothing changes behind a dialog").toBe(2023);
  help.close();
  fireEvent.keyDown(document.body, { key: "[" });
  expect(explorer.link.selection.year).toBe(2022);
  fireEvent.keyDown(document.body, { key: "?" });
  fireEvent.click(screen.getByRole("switch", { name: "Single-key shortcuts", hidden: true }));
  help.close();
  fireEvent.keyDown(document.body, { key: "[" });
  expect(explorer.link.selection.year, "switched off").toBe(2022);
});

test("T opens the table and Escape closes it, after the card; D changes between dark and light", async () => {
  const { explorer } = renderApp();
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  press("t");
  expect(explorer.link.selection.table).toBe("flows");
  expect(await screen.findByRole("grid")).toBeTruthy();
  explorer.link.select({ item: { type: "country", iso3: "KOR" } });
  press("Escape");
  expect([explorer.link.selection.item, explorer.link.selection.table]).toEqual([null, "flows"]);
  press("Escape");
  expect(explorer.link.selection.table).toBe("");
  expect(screen.queryByRole("grid")).toBeNull();
  press("d");
  expect(explorer.look.theme()).toBe("light");
});

test("notices that the dictionary does not know are shown all the same, errors as alerts", () => {
  const { explorer } = renderApp();
  explorer.notices.notify("error", "strange.key");
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Something went wrong (strange.key)");
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("without WebGL the page says so and keeps its lists", () => {
  renderApp(createFakeExplorer({}, { map: { problem: () => "webgl" } }));
  expect(screen.getByText(/WebGL is missing/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Who refines it" })).toBeTruthy();
});
