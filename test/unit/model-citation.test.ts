import { describe, expect, test } from "vitest";
import { type CitedView, citation } from "../../src/model/citation.ts";
import type { Source } from "../../src/model/types.ts";

const SOURCE: Source = {
  id: "usgs-mcs-2026",
  publisher: "U.S. Geological Survey",
  title: "Mineral Commodity Summaries {2026}",
  year: "2026",
  licence: "public domain",
  open: true,
  url: "https://doi.org/10.3133/mcs2026",
  citation: "",
};
const VIEW: CitedView = {
  key: "lodeway-lithium-2024-map-8254f7376600",
  title: "Lodeway: an atlas of the critical-mineral supply chain",
  subject: "Lithium & cobalt, 2024, 70% of it",
  address: "https://example.org/atlas/?year=2020&by=weight#3/22/133",
  dataVersion: "8254f7376600",
  accessed: "2026-11-26",
  sources: [
    SOURCE,
    { ...SOURCE, id: "cepii baci", year: "202601", citation: "Gaulier & Zignago (2010), BACI.", url: "" },
  ],
};

describe("a plain citation", () => {
  test("names view, version, link and day, then each source in its publisher's words where it has any", () => {
    expect(citation(VIEW, "plain").split("\n")).toEqual([
      "Lodeway: an atlas of the critical-mineral supply chain. Lithium & cobalt, 2024, 70% of it. " +
        "Data version 8254f7376600 (first 12 digits of the SHA-256 over all data files). " +
        "https://example.org/atlas/?year=2020&by=weight#3/22/133 (accessed 2026-11-26).",
      "Sources of the figures:",
      "- U.S. Geological Survey, Mineral Commodity Summaries {2026}, 2026. https://doi.org/10.3133/mcs2026 [public domain]",
      "- Gaulier & Zignago (2010), BACI. [public domain]",
    ]);
  });

  test("says nothing of sources where there are none", () => {
    expect(citation({ ...VIEW, sources: [] }, "plain")).not.toContain("Sources");
  });
});

describe("a BibTeX citation", () => {
  const text = citation(VIEW, "bibtex");

  test("is a record for the view and one for each source, with keys that BibTeX takes", () => {
    expect(text.match(/^@misc\{[\w:.-]+,$/gm)).toEqual([
      "@misc{lodeway-lithium-2024-map-8254f7376600,",
      "@misc{usgs-mcs-2026,",
      "@misc{cepii-baci,",
    ]);
  });

  test("closes every brace, and escapes what TeX would read", () => {
    const open = [...text.replace(/\\[{}]/g, "")].filter((sign) => sign === "{").length;
    const closed = [...text.replace(/\\[{}]/g, "")].filter((sign) => sign === "}").length;
    expect(open).toBe(closed);
    expect(text).toContain(
      "note = {Lithium \\& cobalt, 2024, 70\\% of it. Data version 8254f7376600 (first 12 digits of the SHA-256 over all data files)},",
    );
    expect(text).toContain("title = {{Mineral Commodity Summaries \\{2026\\}}},");
  });

  test("leaves addresses as they are, and empty fields out", () => {
    expect(text).toContain("url = {https://example.org/atlas/?year=2020&by=weight#3/22/133},");
    expect(text.match(/^ {2}url = /gm)).toHaveLength(2);
  });

  test("calls only a year a year", () => {
    expect(text).toContain("year = {2026},");
    expect(text).toContain("edition = {202601},");
  });
});
