import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { MineralPicker } from "../../src/ui/filters/MineralPicker.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

const chip = (name: RegExp) => screen.getByRole("button", { name, hidden: true });

test("one at a time: a choice replaces the last", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <MineralPicker />
    </ExplorerProvider>
  ));
  fireEvent.click(chip(/Cobalt/));
  expect(explorer.link.selection.minerals).toEqual(["cobalt"]);
});

test("several: choices are added in display order and taken away again", () => {
  const { explorer } = createFakeExplorer({ minerals: ["lithium", "nickel"] });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <MineralPicker />
    </ExplorerProvider>
  ));
  fireEvent.click(chip(/Cobalt/));
  expect(explorer.link.selection.minerals).toEqual(["lithium", "cobalt", "nickel"]);
  expect(chip(/Cobalt/).getAttribute("aria-pressed")).toBe("true");
  fireEvent.click(chip(/Lithium/));
  expect(explorer.link.selection.minerals).toEqual(["cobalt", "nickel"]);
  fireEvent.click(chip(/All minerals/));
  expect(explorer.link.selection.minerals).toEqual([]);
});

test("searches by name in both languages and by symbol; Enter takes the first", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <MineralPicker />
    </ExplorerProvider>
  ));
  const search = screen.getByRole("searchbox", { hidden: true });
  fireEvent.input(search, { target: { value: "갈륨" } });
  expect(screen.queryByRole("button", { name: /Cobalt/, hidden: true })).toBeNull();
  fireEvent.keyDown(search, { key: "Enter" });
  expect(explorer.link.selection.minerals).toEqual(["gallium"]);
  fireEvent.input(search, { target: { value: "unobtainium" } });
  expect(screen.getByText(/No mineral matches “unobtainium”/)).toBeTruthy();
});
