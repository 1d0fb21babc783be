import { describe, expect, test } from "vitest";
import { sourceIds } from "../../pipeline/facts/fact-sources.ts";
import { type MembershipRecord, parseFactDate, withEuMembers } from "../../pipeline/facts/memberships.ts";
import { mineralOfListEntry } from "../../pipeline/facts/minerals.ts";
import { membersOn } from "../support/members-on.ts";

function stay(iso3: string, from: string, to = "2026-02-04"): MembershipRecord {
  return { iso3, group: "msp", role: "partner", from, to, source: "S01", status: "VERIFIED", note: "" };
}

describe("dates of the fact files", () => {
  test("reads plain, partial, latest and between dates", () => {
    expect(parseFactDate("2022-06-14")).toBe("2022-06-14");
    expect(parseFactDate("2023-06")).toBe("2023-06");
    expect(parseFactDate("by 2022-09-22 (listed as a partner at the UNGA meeting)")).toBe("2022-09-22");
    expect(parseFactDate("between 2025-03-04 (observer) and 2025-11-18 (member)")).toBe("2025-11-18");
    expect(parseFactDate("2026-02-04 (relaunched as FORGE)")).toBe("2026-02-04");
  });

  test("refuses anything else", () => {
    for (const cell of ["", "about 2022", "2022-6-1", "2022-09-22/23"]) {
      expect(() => parseFactDate(cell), cell).toThrow(/Not a date/);
    }
  });
});

describe("memberships", () => {
  test("both ends of a stay count", () => {
    const rows = [stay("KOR", "2022-06-14")];
    expect(membersOn(rows, "msp", "2022-06-13")).toHaveLength(0);
    expect(membersOn(rows, "msp", "2022-06-14")).toHaveLength(1);
    expect(membersOn(rows, "msp", "2026-02-04")).toHaveLength(1);
    expect(membersOn(rows, "msp", "2026-02-05")).toHaveLength(0);
  });

  test("a stay from a month on holds on its first day", () => {
    expect(membersOn([stay("IND", "2023-06")], "msp", "2023-05-31")).toHaveLength(0);
    expect(membersOn([stay("IND", "2023-06")], "msp", "2023-06-01")).toHaveLength(1);
  });

  test("EU members stand in through the Union until they join themselves", () => {
    const rows = withEuMembers([stay("EUU", "2022-06-14"), stay("DEU", "2022-06-14"), stay("ITA", "2023-10-10")]);
    const through = rows.filter((row) => row.role === "partner (EU member)");
    expect(through).toHaveLength(26);
    expect(through.some((row) => row.iso3 === "DEU")).toBe(false);
    expect(through.find((row) => row.iso3 === "ITA")?.to).toBe("2023-10-09");
    expect(through.find((row) => row.iso3 === "POL")?.to).toBe("2026-02-04");
    expect(membersOn(rows, "msp", "2023-10-10").filter((row) => row.iso3 === "ITA")).toHaveLength(1);
  });
});

test("a source cell gives the ids that support, not those that contradict", () => {
  expect(sourceIds("S02: A - B || not in S01: C - D || S30: E")).toEqual(["S02", "S30"]);
});

test("entries of official lists find their mineral, and only theirs", () => {
  expect(mineralOfListEntry("bauxite/alumina/aluminium")).toBe("aluminium");
  expect(mineralOfListEntry("nickel - battery grade (strategic)")).toBe("nickel");
  expect(mineralOfListEntry("rare earths: dysprosium")).toBe("rare-earths");
  expect(mineralOfListEntry("heavy rare earth elements")).toBe("rare-earths");
  expect(mineralOfListEntry("platinum group metals")).toBe("platinum-group");
  expect(mineralOfListEntry("silicon metal")).toBe("silicon");
  expect(mineralOfListEntry("hafnium")).toBeNull();
  expect(mineralOfListEntry("coking coal")).toBeNull();
});
