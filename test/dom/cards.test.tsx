import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { FlowCard } from "../../src/ui/cards/FlowCard.tsx";
import { SiteCard } from "../../src/ui/cards/SiteCard.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

/** Value of a field by its name. */
function field(container: HTMLElement, name: string): string | undefined {
  const term = [...container.querySelectorAll("dt")].find((candidate) => candidate.textContent === name);
  return term?.nextElementSibling?.textContent ?? undefined;
}

test("a site's card leaves no field out: what is not known says so", () => {
  const { explorer } = createFakeExplorer();
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <SiteCard id="mine-1" />
    </ExplorerProvider>
  ));
  expect(field(container, "Capacity a year")).toBe("unknown");
  expect(field(container, "Owner")).toBe("unknown");
  expect(field(container, "Status")).toBe("operating");
  expect(field(container, "Position known to")).toBe("the town");
  expect(field(container, "Confidence")).toBe("low");
  expect(screen.getByRole("link", { name: "Critical Minerals Data Explorer" })).toBeTruthy();
  expect(container.textContent).toContain("record row 12");
});

test("a site that is not in the data says so", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <SiteCard id="gone" />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/Nothing with this name is in the data/)).toBeTruthy();
});

test("a flow's card has both reports, the gap between them, and every reservation", () => {
  const { explorer } = createFakeExplorer();
  const { container } = render(() => (
    <ExplorerProvider explorer={explorer}>
      <FlowCard exporter="CHN" importer="KOR" />
    </ExplorerProvider>
  ));
  const text = container.textContent?.replaceAll("\u00a0", " ") ?? "";
  expect(field(container, "Value")?.replaceAll("\u00a0", " ")).toBe("USD 1 bn");
  expect(text).toContain("Etalab 2.0");
  expect(text).toContain("An unusual price a tonne");
  expect(text).toContain("+50% against the first, in value");
  expect(text).not.toContain("in weight");
  expect(text).toContain("No bulk redistribution");
});

test("a pair without rows says so", () => {
  const { explorer } = createFakeExplorer();
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <FlowCard exporter="CHL" importer="POL" />
    </ExplorerProvider>
  ));
  expect(screen.getByText(/No row of the selected minerals is known/)).toBeTruthy();
});
