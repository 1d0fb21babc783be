import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { YEARS } from "../../src/model/selection.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { TimeBar } from "../../src/ui/time/TimeBar.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

const slider = () => screen.getByRole<HTMLInputElement>("slider");

test("moving the slider chooses the year and stops playing", () => {
  const { explorer } = createFakeExplorer();
  explorer.time.setPlaying(true);
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  fireEvent.input(slider(), { target: { value: "2020" } });
  expect(explorer.link.selection.year).toBe(2020);
  expect(explorer.time.playing()).toBe(false);
});

test("page keys go three years and stay within the bar", () => {
  const { explorer } = createFakeExplorer({ year: 2024 });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  fireEvent.keyDown(slider(), { key: "PageDown" });
  expect(explorer.link.selection.year).toBe(2021);
  fireEvent.keyDown(slider(), { key: "PageUp" });
  fireEvent.keyDown(slider(), { key: "PageUp" });
  expect(explorer.link.selection.year).toBe(2025);
});

test("a year without rows says so, in its text and for screen readers", () => {
  const { explorer } = createFakeExplorer({ year: 2013 });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  expect(slider().getAttribute("aria-valuetext")).toBe("2013: no trade rows");
  expect(container.querySelectorAll(".mark.empty")).toHaveLength(YEARS.last - YEARS.first + 1 - 8);
});

test("events are those of the minerals and of none in particular; a row goes to its year", () => {
  const { explorer } = createFakeExplorer({ year: 2024 });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  expect(container.querySelector(".events-of-year")?.textContent).toContain("A control on lithium");
  expect(screen.queryByText(/gallium/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: /The MSP is launched/, hidden: true }));
  expect(explorer.link.selection.year).toBe(2022);
});

test("play is a button that says what it will do", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("button", { name: "Play the years" }));
  expect(explorer.time.playing()).toBe(true);
  expect(screen.getByRole("button", { name: "Pause" })).toBeTruthy();
});

test("thirty-one years have a mark each, every fifth a label, and the selected one its own", () => {
  const { explorer } = createFakeExplorer({ year: 1997 }, { time: { years: () => [1995, 1997, 2012] } });
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  const texts = (selector: string) => [...container.querySelectorAll(selector)].map((mark) => mark.textContent);
  expect(texts(".mark")).toHaveLength(31);
  expect(texts(".mark:not(.empty)")).toEqual(["1995", "1997", "2012"]);
  expect(texts(".mark.five:not(.near)")).toEqual(["2000", "2005", "2010", "2015", "2020", "2025"]);
  expect(texts(".mark.ten")).toEqual(["2000", "2010", "2020"]);
  expect(texts(".mark.current")).toEqual(["1997"]);
});

test("the bar shows the year that was asked for while its rows are on their way", () => {
  const { explorer } = createFakeExplorer({ year: 2024 }, { time: { askedYear: () => 1997 } });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <TimeBar />
    </ExplorerProvider>
  ));
  expect(slider().value).toBe("1997");
  fireEvent.keyDown(slider(), { key: "PageUp" });
  expect(explorer.link.selection.year).toBe(2000);
});
