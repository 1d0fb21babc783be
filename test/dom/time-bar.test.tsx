import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { YEARS } from "../../src/model/selection.ts";
import { TimeBar } from "../../src/ui/TimeBar.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

const slider = () => screen.getByRole<HTMLInputElement>("slider");

test("moving the slider chooses the year and stops playing", () => {
  const { explorer } = createFakeExplorer();
  explorer.setPlaying(true);
  render(() => <TimeBar explorer={explorer} />);
  fireEvent.input(slider(), { target: { value: "2020" } });
  expect(explorer.selection.year).toBe(2020);
  expect(explorer.playing()).toBe(false);
});

test("page keys go three years and stay within the bar", () => {
  const { explorer } = createFakeExplorer({ year: 2024 });
  render(() => <TimeBar explorer={explorer} />);
  fireEvent.keyDown(slider(), { key: "PageDown" });
  expect(explorer.selection.year).toBe(2021);
  fireEvent.keyDown(slider(), { key: "PageUp" });
  fireEvent.keyDown(slider(), { key: "PageUp" });
  expect(explorer.selection.year).toBe(2025);
});

test("a year without rows says so, in its text and for screen readers", () => {
  const { explorer } = createFakeExplorer({ year: 2013 });
  const { container } = render(() => <TimeBar explorer={explorer} />);
  expect(slider().getAttribute("aria-valuetext")).toBe("2013: no trade rows");
  expect(container.querySelectorAll(".mark.empty")).toHaveLength(YEARS.last - YEARS.first + 1 - 8);
});

test("events are those of the minerals and of none in particular; a row goes to its year", () => {
  const { explorer } = createFakeExplorer({ year: 2024 });
  const { container } = render(() => <TimeBar explorer={explorer} />);
  expect(container.querySelector(".events-of-year")?.textContent).toContain("A control on lithium");
  expect(screen.queryByText(/gallium/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: /The MSP is launched/, hidden: true }));
  expect(explorer.selection.year).toBe(2022);
});

test("play is a button that says what it will do", () => {
  const { explorer } = createFakeExplorer();
  render(() => <TimeBar explorer={explorer} />);
  fireEvent.click(screen.getByRole("button", { name: "Play the years" }));
  expect(explorer.playing()).toBe(true);
  expect(screen.getByRole("button", { name: "Pause" })).toBeTruthy();
});
