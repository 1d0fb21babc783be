import { describe, expect, test } from "vitest";
import type { MembershipRecord } from "../../pipeline/facts/memberships.ts";
import type { GroupId } from "../../src/model/types.ts";
import { membersOn } from "../support/members-on.ts";
import { readTable } from "./support/package.ts";

const memberships = readTable("memberships").map(
  (row): MembershipRecord => ({
    iso3: row["country_iso3"] ?? "",
    group: row["group"] as GroupId,
    role: row["role"] ?? "",
    from: row["from"] ?? "",
    to: row["to"] ?? "",
    source: row["source"] ?? "",
    status: row["status"] as MembershipRecord["status"],
    note: row["note"] ?? "",
  }),
);

/** Members by themselves, without those that stand in through the European Union. */
function partners(day: string): string[] {
  return membersOn(memberships, "msp", day)
    .filter((row) => row.role !== "partner (EU member)")
    .map((row) => row.iso3)
    .sort();
}

function attending(role: string): string[] {
  return membersOn(memberships, "unga-2022", "2022-09-22")
    .filter((row) => row.role === role)
    .map((row) => row.iso3)
    .sort();
}

const FOUNDERS = ["AUS", "CAN", "DEU", "EUU", "FIN", "FRA", "GBR", "JPN", "KOR", "SWE", "USA"];

describe("22 September 2022", () => {
  test("the readout's eleven partners attend: with Norway and the EU, without Germany", () => {
    const eleven = ["AUS", "CAN", "EUU", "FIN", "FRA", "GBR", "JPN", "KOR", "NOR", "SWE", "USA"];
    expect(attending("partner")).toEqual(eleven);
  });

  test("eight resource-rich countries attend", () => {
    expect(attending("resource-rich")).toEqual(["ARG", "BRA", "COD", "MNG", "MOZ", "NAM", "TZA", "ZMB"]);
  });

  test("nobody else stands in that group, on any day", () => {
    expect(memberships.filter((row) => row.group === "unga-2022")).toHaveLength(19);
  });

  test("the members of that day hold Germany too", () => {
    expect(partners("2022-09-22")).toEqual([...FOUNDERS, "NOR"].sort());
  });
});

describe("the years", () => {
  test.each([
    ["2022-06-13", []],
    ["2022-06-14", FOUNDERS],
    ["2022-09-21", FOUNDERS],
    ["2022-09-22", [...FOUNDERS, "NOR"]],
    ["2023-06-01", [...FOUNDERS, "NOR", "IND"]],
    ["2023-10-10", [...FOUNDERS, "NOR", "IND", "ITA"]],
    ["2024-03-03", [...FOUNDERS, "NOR", "IND", "ITA", "EST"]],
    ["2025-11-17", [...FOUNDERS, "NOR", "IND", "ITA", "EST"]],
    ["2025-11-18", [...FOUNDERS, "NOR", "IND", "ITA", "EST", "BEL"]],
    ["2026-02-05", []],
  ])("members on %s", (day, expected) => {
    expect(partners(day)).toEqual([...expected].sort());
  });

  test("FORGE follows in 2026, inferred and marked so", () => {
    expect(membersOn(memberships, "forge", "2026-02-03")).toEqual([]);
    const forge = membersOn(memberships, "forge", "2026-02-04");
    expect(forge).toHaveLength(16);
    expect(forge.every((row) => row.status === "INFERRED" && row.note !== "")).toBe(true);
  });

  test("a country is a partner by itself or through the EU, never both on one day", () => {
    for (const day of ["2022-06-14", "2023-10-09", "2023-10-10", "2024-03-03", "2025-11-18", "2026-02-04"]) {
      const members = membersOn(memberships, "msp", day).map((row) => row.iso3);
      expect(new Set(members).size, day).toBe(members.length);
    }
  });
});

describe("what is shown", () => {
  test("no row rests on memory", () => {
    for (const name of ["memberships", "events", "projects"]) {
      expect(JSON.stringify(readTable(name)).toLowerCase(), name).not.toContain("from memory");
    }
  });

  test("events are in order and in both languages", () => {
    const events = readTable("events");
    expect(events.map((row) => row["date"])).toEqual(events.map((row) => row["date"]).sort());
    for (const event of events) {
      expect(event["ko"], event["en"]).toMatch(/[가-힣]/);
      expect(event["en"]).not.toMatch(/[가-힣]/);
    }
  });

  test("every project is also a site of its kind, at the same point", () => {
    const sites = new Map(readTable("sites").map((row) => [row["id"], row]));
    for (const project of readTable("projects")) {
      expect(sites.get(project["id"])).toMatchObject({
        kind: "project",
        longitude: project["longitude"],
        latitude: project["latitude"],
        country_iso3: project["country_iso3"],
      });
    }
  });
});
