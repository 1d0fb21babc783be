import { cleanup, fireEvent, render, screen, waitFor, within } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { createPrint } from "../../src/ui/picture/print.ts";
import { App } from "../../src/ui/shell/App.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

beforeAll(async () => {
  // The editor comes in a chunk of its own: on a busy machine it takes longer than a test waits.
  await import("../../src/ui/editor/Editor.tsx");
  // happy-dom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView ??= () => undefined;
}, 60_000);

const desk = () => within(screen.getByRole("region", { name: "Write a briefing" }));
const button = (name: string | RegExp) => desk().getByRole<HTMLButtonElement>("button", { name });
const titles = () => [...document.querySelectorAll(".desk-step-title")].map((title) => title.textContent);
const rows = () => [...document.querySelectorAll<HTMLElement>(".desk-step-open")];

/** A desk with a new briefing. happy-dom has no IndexedDB: it is written in memory. */
async function openDesk() {
  const fake = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={fake.explorer}>
      <App map={<div>map</div>} print={createPrint(fake.explorer)} />
    </ExplorerProvider>
  ));
  fake.explorer.writing.edit("");
  await waitFor(() => desk().getByRole("button", { name: "New briefing" }));
  fireEvent.click(button("New briefing"));
  await waitFor(() => button("Add this view"));
  return fake;
}

function write(label: string, text: string) {
  fireEvent.input(desk().getByLabelText(label), { target: { value: text } });
}

test("an empty briefing says how it works and what to do first; without storage it says so", async () => {
  await openDesk();
  expect(document.querySelector<HTMLDetailsElement>(".how-to")?.open).toBe(true);
  expect(document.querySelectorAll(".how-to li")).toHaveLength(5);
  expect(desk().getByText(/No step yet/)).toBeTruthy();
  expect(button("Present").disabled).toBe(true);
  expect(desk().getByText(/This browser keeps nothing/)).toBeTruthy();
});

test("a view becomes a step with a proposed title, and is shown again by a click", async () => {
  const { explorer } = await openDesk();
  explorer.link.select({ year: 2020 });
  fireEvent.click(button("Add this view"));
  explorer.link.select({ year: 2022, consumer: "KOR" });
  expect(desk().getByText(/The map shows another view/)).toBeTruthy();
  fireEvent.click(button("Add this view"));
  expect(titles()).toEqual(["Lithium, 2020: Routed through China", "Lithium, 2022: supply of South Korea"]);
  fireEvent.click(rows()[0]!);
  expect([explorer.link.selection.year, explorer.link.selection.consumer]).toEqual([2020, ""]);
  expect(rows()[0]?.getAttribute("aria-current")).toBe("step");
});

test("a step takes another view, and its title follows where nobody has written one", async () => {
  const { explorer } = await openDesk();
  fireEvent.click(button("Add this view"));
  explorer.link.select({ year: 2019 });
  fireEvent.click(button("Use this view for step 1"));
  expect(titles()).toEqual(["Lithium, 2019: Routed through China"]);
  write("Title", "My own");
  explorer.link.select({ year: 2018 });
  fireEvent.click(button("Use this view for step 1"));
  expect([titles(), document.querySelector(".desk-step-view")?.textContent]).toEqual([["My own"], "Lithium, 2018"]);
});

test("Alt and an arrow moves a step, the arrow alone the focus; undo by Ctrl-Z, also with Korean letters", async () => {
  await openDesk();
  for (const title of ["One", "Two", "Three"]) {
    fireEvent.click(button("Add this view"));
    write("Title", title);
  }
  rows()[2]?.focus();
  fireEvent.keyDown(rows()[2]!, { key: "ArrowUp", altKey: true });
  expect([titles(), document.activeElement]).toEqual([["One", "Three", "Two"], rows()[1]]);
  fireEvent.keyDown(rows()[1]!, { key: "ArrowDown" });
  expect([titles(), document.activeElement]).toEqual([["One", "Three", "Two"], rows()[2]]);
  fireEvent.keyDown(document.body, { key: "ㅋ", code: "KeyZ", ctrlKey: true });
  expect(titles()).toEqual(["One", "Two", "Three"]);
  fireEvent.keyDown(document.body, { key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true });
  expect(titles()).toEqual(["One", "Three", "Two"]);
});

test("each language is written by itself, and what is missing in one is counted", async () => {
  await openDesk();
  write("Title of the briefing", "Only English");
  const korean = () => desk().getByRole("button", { name: /Korean/ });
  expect(korean().textContent).toContain("Korean: 1 missing");
  fireEvent.click(korean());
  const title = desk().getByLabelText<HTMLInputElement>("Title of the briefing");
  expect([title.value, title.placeholder]).toEqual(["", "Until you write this, readers see: Only English"]);
  write("Title of the briefing", "한국어로");
  expect(korean().textContent).not.toContain("missing");
});
