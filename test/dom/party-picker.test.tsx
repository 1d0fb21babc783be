import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { PartyPicker } from "../../src/ui/filters/PartyPicker.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

function renderPicker() {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <PartyPicker
        legend="From"
        parties={explorer.link.selection.exporters}
        choose={(exporters) => explorer.link.select({ exporters })}
      />
    </ExplorerProvider>
  ));
  return explorer;
}

const field = () => screen.getByRole<HTMLInputElement>("combobox", { hidden: true });

test("groups and countries add up, and each can be taken away", () => {
  const explorer = renderPicker();
  expect(screen.getByText("From: Everybody")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: "MSP partners" }));
  fireEvent.change(field(), { target: { value: "Chile" } });
  expect(explorer.link.selection.exporters).toEqual(["msp", "CHL"]);
  expect(field().value).toBe("");
  fireEvent.click(screen.getByRole("button", { name: "Remove Chile" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "MSP partners" }));
  expect(explorer.link.selection.exporters).toEqual([]);
});

test("typing Nigeria does not take Niger on the way", () => {
  const explorer = renderPicker();
  field().value = "Niger";
  field().dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  expect(explorer.link.selection.exporters).toEqual([]);
  fireEvent.change(field(), { target: { value: "nigeria" } });
  expect(explorer.link.selection.exporters).toEqual(["NGA"]);
});

test("a name that is none says so and keeps the text", () => {
  renderPicker();
  fireEvent.change(field(), { target: { value: "Atlantis" } });
  expect(screen.getByText("No country is called “Atlantis”.")).toBeTruthy();
  expect(field().value).toBe("Atlantis");
});
