import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { actionForHost } from "../../src/actions/act-for-host.ts";
import type { Actor } from "../../src/actions/action.ts";
import { ACTIONS } from "../../src/actions/actions.ts";
import { pressKey } from "../../src/actions/press-key.ts";
import { createFakeExplorer } from "./fake-explorer.ts";

function setUp() {
  const { explorer } = createFakeExplorer();
  const actor: Actor = { explorer, open: vi.fn(), toggleMinerals: vi.fn() };
  const press = (key: string, withLetters = true) =>
    pressKey(new KeyboardEvent("keydown", { key }), actor, withLetters);
  return { actor, explorer, press };
}

it("gives no key and no id to two actions", () => {
  const keys = ACTIONS.flatMap((action) => action.keys?.pressed ?? []);
  expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
});

it("offers every action somewhere", () => {
  expect(ACTIONS.filter(({ name, keys, button }) => !name && !keys && !button)).toEqual([]);
});

it("does what a key stands for, by the number for the views of the trade", () => {
  const { actor, explorer, press } = setUp();
  expect(press("3")).toBe(true);
  expect(explorer.link.selection.lens).toBe("msp-resource");
  press("G");
  expect(explorer.link.selection.projection).toBe("globe");
  press("m");
  expect(actor.toggleMinerals).toHaveBeenCalledOnce();
  press("?");
  expect(actor.open).toHaveBeenCalledWith("keys");
});

it("does for the page around an embed what is for it, and nothing else", () => {
  const { explorer } = setUp();
  actionForHost("globe", explorer)?.();
  expect(explorer.link.selection.projection).toBe("globe");
  actionForHost("year.before", explorer)?.();
  expect(explorer.link.selection.year).toBe(2023);
  const others = ["search", "credits", "language", "nothing", "__proto__"];
  expect(others.filter((id) => actionForHost(id, explorer) !== null)).toEqual([]);
  const text = readFileSync("docs/embed.md", "utf8");
  expect(ACTIONS.filter(({ id, forHosts }) => forHosts && !text.includes(`\`${id}\``))).toEqual([]);
});

it("leaves letters alone where they are switched off, but not Escape", () => {
  const { explorer, press } = setUp();
  explorer.link.select({ item: { type: "country", iso3: "KOR" }, table: "flows" });
  expect(press("g", false)).toBe(false);
  expect(press("Escape", false)).toBe(true);
  expect([explorer.link.selection.item, explorer.link.selection.table]).toEqual([null, "flows"]);
  press("Escape", false);
  expect(explorer.link.selection.table).toBe("");
  expect(press("Escape", false), "nothing is open").toBe(false);
});
