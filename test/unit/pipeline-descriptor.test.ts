import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { describePackage } from "../../pipeline/package/descriptor.ts";
import { USE_COLUMNS } from "../../pipeline/package/lane-columns.ts";
import { licenceOf, licencesOf } from "../../pipeline/package/licences.ts";
import {
  CSV_DIALECT,
  describeResource,
  type ResourceHead,
  resourceContent,
  tableResource,
} from "../../pipeline/package/resource.ts";
import type { UseRecord } from "../../pipeline/routes/gateways.ts";

const HEAD: ResourceHead = { name: "things", title: "Things", description: "", primaryKey: ["id"], foreignKeys: [] };
const COLUMNS = [{ name: "id", type: "string", description: "Id", cell: (row: { id: string }) => row.id }] as const;
const things = (head: Partial<ResourceHead> = {}) =>
  tableResource({ ...HEAD, ...head }, COLUMNS, [{ id: "b;c" }, { id: 'a "quoted", one' }]);

describe("a table in the descriptor", () => {
  test("says how it is written, whatever is in its cells", () => {
    const described = describeResource(things(), resourceContent(things()), new Map());
    expect(described.dialect).toEqual(CSV_DIALECT);
    const { lineTerminator, quoteChar, delimiter } = CSV_DIALECT;
    const lines = String(resourceContent(things())).split(lineTerminator);
    expect(lines).toEqual(["id", "b;c", `${quoteChar}a ""quoted""${delimiter} one${quoteChar}`, ""]);
  });

  test("names its compression; bytes and hash are of the file, format of what is in it", () => {
    const zipped = things({ isGzipped: true });
    const content = resourceContent(zipped) as Uint8Array;
    const described = describeResource(zipped, content, new Map());
    expect(described).toMatchObject({
      path: "csv/things.csv.gz",
      compression: "gz",
      format: "csv",
      bytes: content.length,
    });
    expect(gunzipSync(content).toString()).toBe(resourceContent(things()));
    expect(resourceContent(zipped)).toEqual(content);
  });
});

describe("the package in the descriptor", () => {
  const source = (id: string, licence: string) => ({
    ...{ id, publisher: "P", title: id, year: "", licence, open: true, url: "", citation: "" },
  });
  const described = describePackage(
    [],
    [source("a", "CC BY 4.0"), source("b", "Public domain"), source("c", "CC-BY-4.0")],
  );

  test("has all sources, and every licence once", () => {
    expect(described.sources.map(({ title }) => title)).toEqual(["P: a", "P: b", "P: c"]);
    expect(described.licenses.map(({ name }) => name)).toEqual(["other-pd", "CC-BY-4.0"]);
  });

  test("has a version, a day that no clock gave, and whom to ask", () => {
    expect(described.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(new Date(described.created).toISOString()).toBe(described.created.replace("Z", ".000Z"));
    expect(described.contributors).toHaveLength(1);
  });
});

describe("licences", () => {
  test.each([
    ["UN Comtrade policy on use and re-dissemination", "other-closed"],
    ["Public domain (U.S. Government work)", "other-pd"],
    ["Open Government Licence – Canada", "OGL-Canada-2.0"],
    ["Open Government Licence v3.0", "OGL-UK-3.0"],
    ["Facts only, no text copied (news)", "other-open"],
  ])("%s is %s", (words, name) => {
    expect(licenceOf(words).name).toBe(name);
  });

  test("that are not known come last, as closed", () => {
    expect(licencesOf(["ask us", "CC BY 4.0"]).map(({ name }) => name)).toEqual(["CC-BY-4.0", "other-closed"]);
  });
});

test("no part of the key of a gateway's use is empty", () => {
  const use = { minerals: [], preset: "" } as unknown as UseRecord;
  const cells = USE_COLUMNS.filter(({ name }) => ["minerals", "preset"].includes(name)).map(({ cell }) => cell(use));
  expect(cells).toEqual(["any", "usual"]);
});
