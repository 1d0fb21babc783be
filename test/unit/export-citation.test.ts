import { expect, it } from "vitest";
import { bibtexCitation, plainCitation } from "../../src/export/citation.ts";
import { fileName, viewName } from "../../src/export/file-name.ts";
import { INDEX } from "./support/tiny-dataset.ts";

const VIEW = {
  key: viewName({ minerals: ["lithium"], year: 2024 }, "flows"),
  title: "Flows: Lithium & 95 % of #1_{x}",
  link: "https://example.org/?to=msp&table=flows",
  dataVersion: "d3275f9ccd17",
  sources: INDEX.sources,
};

it("a plain citation names view, data version, link and every source", () => {
  const text = plainCitation(VIEW);
  for (const wanted of [VIEW.title, "Data version d3275f9ccd17.", VIEW.link, "baci, baci, 2024; comtrade"]) {
    expect(text).toContain(wanted);
  }
});

it("a BibTeX entry escapes what TeX would run, leaves the address alone, and keeps its braces in pairs", () => {
  const entry = bibtexCitation(VIEW);
  expect(entry.startsWith("@misc{lodeway-lithium-2024-flows,\n")).toBe(true);
  expect(entry).toContain("title = {{Flows: Lithium \\& 95 \\% of \\#1\\_\\{x\\}}},");
  expect(entry).toContain(`url = {${VIEW.link}},`);
  const bare = entry.replace(/\\[{}]/g, "");
  expect(bare.split("{").length).toBe(bare.split("}").length);
});

it("a view without sources has no empty list of them", () => {
  expect(plainCitation({ ...VIEW, sources: [] })).not.toContain("Sources");
  expect(bibtexCitation({ ...VIEW, sources: [] })).not.toContain("note");
});

it("file names say what is in the file", () => {
  expect(fileName({ minerals: ["lithium"], year: 2024 }, "flows", "csv")).toBe("lodeway-lithium-2024-flows.csv");
  expect(fileName({ minerals: [], year: 2019 }, "sites", "geojson")).toBe("lodeway-all-minerals-2019-sites.geojson");
  expect(viewName({ minerals: ["lithium", "cobalt", "nickel", "tin"], year: 2020 }, "journeys")).toBe(
    "lodeway-4-minerals-2020-journeys",
  );
});
