import { describe, expect, it } from "vitest";
import { groupsView, partyTest } from "../../src/model/groups.ts";
import { at, INDEX, MEMBERSHIPS } from "./support/tiny-dataset.ts";

describe("groupsView", () => {
  it("shows the founders before the launch and says so", () => {
    const view = groupsView(INDEX, 2015, false);
    expect(view.beforeLaunch).toBe(true);
    expect([...view.msp]).toEqual(["AUS", "EUU", "JPN", "KOR", "USA"]);
    expect(view.changes).toEqual([]);
  });

  it("takes members whose stay overlaps the year and names who joined within it", () => {
    const view = groupsView(INDEX, 2024, false);
    expect(view.beforeLaunch).toBe(false);
    expect([...view.msp]).toEqual(["AUS", "EST", "EUU", "ITA", "JPN", "KOR", "NOR", "USA"]);
    expect(view.changes).toEqual([{ iso3: "EST", date: "2024-03-03", joined: true }]);
  });

  it("counts EU members only when asked", () => {
    expect(groupsView(INDEX, 2022, false).msp.has("ITA")).toBe(false);
    expect(groupsView(INDEX, 2022, true).msp.has("ITA")).toBe(true);
  });

  it("names no change where a partner through the EU becomes one of its own", () => {
    expect(groupsView(INDEX, 2023, true).changes).toEqual([]);
    expect(groupsView(INDEX, 2023, false).changes).toEqual([{ iso3: "ITA", date: "2023-10-10", joined: true }]);
    expect(groupsView(INDEX, 2026, false).changes).toContainEqual({ iso3: "NOR", date: "2026-02-04", joined: false });
  });

  it("keeps the resource-rich of September 2022 in every year, and tells Forum members apart", () => {
    expect([...groupsView(INDEX, 2012, false).resourceRich]).toEqual(["ARG", "BRA", "ZMB"]);
    expect(groupsView(INDEX, 2023, false).resourceRichInForum).toEqual([]);
    expect(groupsView(INDEX, 2024, false).resourceRichInForum).toEqual(["ARG", "ZMB"]);
    expect(groupsView(INDEX, 2024, false).both).toEqual([]);
  });

  it("names countries in both the MSP and the resource-rich", () => {
    const joined = { ...MEMBERSHIPS[0]!, iso3: "BRA" };
    expect(groupsView({ ...INDEX, memberships: [...MEMBERSHIPS, joined] }, 2024, false).both).toEqual(["BRA"]);
  });

  it("stands without any membership", () => {
    expect(groupsView({ ...INDEX, memberships: [] }, 2024, true).msp.size).toBe(0);
  });
});

describe("partyTest", () => {
  const groups = groupsView(INDEX, 2024, false);
  const test = (party: string, iso3: Parameters<typeof at>[0]) => partyTest(party, groups, INDEX)(at(iso3));

  it("tells groups and single countries", () => {
    expect(test("msp", "KOR")).toBe(true);
    expect(test("msp", "CHL")).toBe(false);
    expect(test("resource-rich", "BRA")).toBe(true);
    expect(test("china", "CHN")).toBe(true);
    expect(test("KOR", "KOR")).toBe(true);
    expect(test("KOR", "JPN")).toBe(false);
  });

  it("puts exactly those into others that no group holds", () => {
    expect(test("others", "CHL")).toBe(true);
    for (const iso3 of ["KOR", "BRA", "CHN"] as const) {
      expect(test("others", iso3)).toBe(false);
    }
  });

  it("holds nobody for an unknown party", () => {
    expect(INDEX.countries.some((_, number) => partyTest("__proto__", groups, INDEX)(number))).toBe(false);
  });
});
