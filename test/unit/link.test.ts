import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMBED_CONTROLS, EMBED_SCROLLS } from "../../src/link/embed.ts";
import { FIELDS } from "../../src/link/fields.ts";
import { readLink, selectionFromSearch, selectionToSearch, writeLink } from "../../src/link/link.ts";
import type { BriefingPlace, Settings } from "../../src/link/link-parts.ts";
import { CLOSABLE_IDS } from "../../src/model/chokepoints.ts";
import { fitMeasure } from "../../src/model/content.ts";
import { LANGUAGES, THEMES } from "../../src/model/reader.ts";
import {
  CORRIDORS,
  DEFAULT_SELECTION,
  FILLS,
  LENSES,
  PAGES,
  PARTY_GROUPS,
  PROJECTIONS,
  ROUTES,
  type Selection,
  SPEED_KNOTS,
  TABLES,
  YEARS,
} from "../../src/model/selection.ts";
import { MEASURES, MINERAL_IDS, SITE_KINDS, STAGES } from "../../src/model/types.ts";
import { isSiteId } from "../../src/model/validate.ts";
import { COUNTRIES, INDEX, selection } from "./support/tiny-dataset.ts";
import { isValidSelection } from "./support/valid-selection.ts";

const read = (search: string) => selectionFromSearch(search, INDEX);
const changed = (search: string) => {
  const { selection: found } = read(search);
  return Object.fromEntries(
    Object.entries(found).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SELECTION[key as keyof Selection]),
    ),
  );
};

describe("selectionToSearch", () => {
  it("leaves defaults out", () => {
    expect(selectionToSearch(DEFAULT_SELECTION)).toBe("");
  });

  it("writes short names in a fixed order, with readable commas and colons", () => {
    const chosen = selection({
      item: { type: "flow", exporter: "CHL", importer: "KOR" },
      minerals: ["cobalt", "nickel"],
      exporters: ["resource-rich", "CHL"],
      year: 2023,
      withEu: true,
    });
    expect(selectionToSearch(chosen)).toBe(
      "mineral=cobalt,nickel&year=2023&from=resource-rich,CHL&eu=1&item=flow:CHL-KOR",
    );
  });

  it("has a word for empty lists that are not the default", () => {
    expect(selectionToSearch(selection({ minerals: [], stages: [], kinds: [] }))).toBe(
      "mineral=all&stage=none&kind=none",
    );
  });
});

describe("selectionFromSearch", () => {
  it("reads with and without the question mark, and the default from nothing", () => {
    expect(read("")).toEqual({ selection: DEFAULT_SELECTION, ignored: [] });
    expect(changed("?year=2020")).toEqual({ year: 2020 });
    expect(changed("year=2020")).toEqual({ year: 2020 });
  });

  it("keeps the default and names what it cannot read", () => {
    const { selection: found, ignored } = read("?year=1066&mineral=unobtainium&via=XXX&eu=yes&lens=&item=country:");
    expect(found).toEqual(DEFAULT_SELECTION);
    expect(ignored).toEqual([
      { field: "mineral", value: "unobtainium" },
      { field: "year", value: "1066" },
      { field: "eu", value: "yes" },
      { field: "lens", value: "" },
      { field: "via", value: "XXX" },
      { field: "item", value: "country:" },
    ]);
  });

  it("keeps the good words of a list and drops repeats", () => {
    expect(read("mineral=cobalt,foo,cobalt,nickel")).toMatchObject({
      selection: { minerals: ["cobalt", "nickel"] },
      ignored: [{ field: "mineral", value: "foo" }],
    });
    expect(changed("stage=refined,ore")).toEqual({ stages: ["ore", "refined"] });
  });

  it("passes over fields that are not ours, and takes the first of a repeated one", () => {
    expect(read("utm_source=x&__proto__=1&constructor=2&lang=ko").ignored).toEqual([]);
    expect(changed("year=2020&year=2021")).toEqual({ year: 2020 });
  });

  it("reads closed chokepoints in their order, never those of the Arctic, and whole knots", () => {
    expect(changed("routes=lanes&closed=sunda,malacca&knots=12&corridor=lobito")).toEqual({
      routes: "lanes",
      closed: ["malacca", "sunda"],
      speedKnots: 12,
      corridor: "lobito",
    });
    expect(read("closed=northwest-passage").ignored).toEqual([{ field: "closed", value: "northwest-passage" }]);
    for (const bad of ["7", "26", "014", "12.5", "-12", "fast", ""]) {
      expect(read(`knots=${bad}`)).toEqual({ selection: DEFAULT_SELECTION, ignored: [{ field: "knots", value: bad }] });
    }
  });

  it("reads items and refuses impossible ones", () => {
    expect(changed("item=site:usgs-123")).toEqual({ item: { type: "site", id: "usgs-123" } });
    expect(changed("item=country:KOR")).toEqual({ item: { type: "country", iso3: "KOR" } });
    for (const bad of ["flow:KOR-KOR", "flow:KORxCHL", "flow:CHL", "site:", "toString:x", "country:kor", ":"]) {
      expect(read(`item=${bad}`)).toEqual({ selection: DEFAULT_SELECTION, ignored: [{ field: "item", value: bad }] });
    }
  });

  it("shortens what it names and names no more than a dozen", () => {
    const { ignored } = read(`mineral=${Array.from({ length: 500 }, (_, at) => `${at}${"x".repeat(90)}`).join(",")}`);
    expect(ignored).toHaveLength(12);
    expect(ignored.every(({ value }) => value.length <= 41)).toBe(true);
  });
});

/** Fields of the table that hold the selection. */
const SELECTION_FIELDS = FIELDS.filter(({ part }) => part === "selection");

describe("settings", () => {
  const settingsIn = (search: string) => readLink(search, INDEX).link.settings;

  it("go both ways and leave the machine its choice", () => {
    expect(writeLink({ settings: { lang: "ko", theme: null } satisfies Settings })).toBe("lang=ko");
    expect(settingsIn("?theme=dark&lang=ko")).toEqual({ lang: "ko", theme: "dark" });
    expect(settingsIn("?theme=toString&lang=%E0%A4%A")).toEqual({ lang: null, theme: null });
  });
});

describe("the table of fields", () => {
  it("gives no name to two fields, and no key of a part", () => {
    expect(new Set(FIELDS.map(({ name }) => name)).size).toBe(FIELDS.length);
    expect(new Set(FIELDS.map(({ part, key }) => `${part} ${key}`)).size).toBe(FIELDS.length);
  });

  it("passes over what counts only with another field", () => {
    const { link, ignored } = readLink("?step=abc&kiosk=maybe&controls=foo&host=x", INDEX);
    expect([link.place, link.embed, ignored]).toEqual([null, null, []]);
  });
});

describe("the version of the data that a link was made with", () => {
  const versionIn = (search: string) => {
    const { link, ignored } = readLink(search, INDEX);
    return { version: link.data.version, ignored };
  };

  it("is written behind the rest, and read", () => {
    const data = { version: "ec1737ab643b" };
    expect(writeLink({ data })).toBe("data=ec1737ab643b");
    const search = writeLink({ data, selection: selection({ year: 2020 }) });
    expect(search).toBe("year=2020&data=ec1737ab643b");
    expect(versionIn(`?${search}`)).toEqual({ version: "ec1737ab643b", ignored: [] });
    expect(versionIn("year=2020").version).toBeNull();
  });

  it("is named where it is none, and is no part of the selection", () => {
    for (const bad of ["", "EC1737AB643B", "ec1737ab643", "../x", "<b>"]) {
      const ignored = [{ field: "data", value: bad }];
      expect(versionIn(`data=${encodeURIComponent(bad)}`)).toEqual({ version: null, ignored });
    }
    expect(readLink("?data=ec1737ab643b", INDEX).says.has("selection")).toBe(false);
  });
});

describe("the place in a briefing", () => {
  const written = (place: BriefingPlace | null) => writeLink({ place });
  const placeIn = (search: string) => {
    const { link, ignored } = readLink(search, INDEX);
    return { place: link.place, ignored };
  };

  it("is written shortly: no first step, kiosk only where it is one", () => {
    expect(written(null)).toBe("");
    expect(written({ briefing: "cobalt", step: 1, kiosk: false })).toBe("story=cobalt");
    expect(written({ briefing: "cobalt", step: 12, kiosk: true })).toBe("story=cobalt&step=12&kiosk=1");
  });

  it("is read beside a selection, and nowhere without a story", () => {
    const place = { briefing: "a-1", step: 200, kiosk: true };
    expect(placeIn("?year=2020&story=a-1&step=200&kiosk=1")).toEqual({ place, ignored: [] });
    expect(placeIn("step=3&kiosk=1").place).toBeNull();
  });

  it("names what it cannot read, shortened, and takes the default", () => {
    expect(placeIn("story=a&step=0&kiosk=yes")).toEqual({
      place: { briefing: "a", step: 1, kiosk: false },
      ignored: [
        { field: "step", value: "0" },
        { field: "kiosk", value: "yes" },
      ],
    });
    for (const bad of ["../geo/app/index", "", "a b", "__proto__", "x".repeat(65)]) {
      const { place, ignored } = placeIn(`story=${bad}`);
      expect(place).toBeNull();
      expect(ignored).toEqual([{ field: "story", value: bad.length > 40 ? `${bad.slice(0, 40)}…` : bad }]);
    }
  });

  it("is no part of the selection", () => {
    const saysSelection = (search: string) => readLink(search, INDEX).says.has("selection");
    expect(saysSelection("?story=a&step=2&lang=ko")).toBe(false);
    expect(saysSelection("?story=a&year=2020")).toBe(true);
  });
});

const iso3 = fc.constantFrom(...COUNTRIES);
const party = fc.oneof(iso3, fc.constantFrom(...PARTY_GROUPS));
const unique = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 6 });
const item = fc.oneof(
  fc.constant(null),
  fc
    .string({ minLength: 1, maxLength: 30, unit: "grapheme" })
    .filter(isSiteId)
    .map((id) => ({ type: "site" as const, id })),
  iso3.map((code) => ({ type: "country" as const, iso3: code })),
  fc
    .uniqueArray(iso3, { minLength: 2, maxLength: 2 })
    .map(([exporter, importer]) => ({ type: "flow" as const, exporter: exporter!, importer: importer! })),
);
const anyParts: fc.Arbitrary<Selection> = fc.record({
  minerals: unique(fc.constantFrom(...MINERAL_IDS)),
  stages: fc.subarray([...STAGES]),
  year: fc.integer({ min: YEARS.first, max: YEARS.last }),
  measure: fc.constantFrom(...MEASURES),
  kinds: fc.subarray([...SITE_KINDS]),
  exporters: unique(party),
  importers: unique(party),
  withEu: fc.boolean(),
  lens: fc.constantFrom(...LENSES),
  processor: iso3,
  origin: fc.oneof(fc.constant(""), iso3),
  consumer: fc.oneof(fc.constant(""), party),
  fill: fc.constantFrom(...FILLS),
  projection: fc.constantFrom(...PROJECTIONS),
  everyFlow: fc.boolean(),
  lowConfidence: fc.boolean(),
  routes: fc.constantFrom(...ROUTES),
  closed: fc.subarray([...CLOSABLE_IDS]),
  corridor: fc.constantFrom(...CORRIDORS),
  speedKnots: fc.integer({ min: SPEED_KNOTS.least, max: SPEED_KNOTS.most }),
  item,
  table: fc.constantFrom("" as const, ...TABLES),
  page: fc.constantFrom(...PAGES),
});
/** As the app holds them: by weight, gross or by content, whichever the goods in view allow. */
const anySelection = anyParts.map((parts) => fitMeasure(parts, INDEX));

describe("round trip", () => {
  it("brings back every selection", () => {
    fc.assert(
      fc.property(anySelection, (chosen) => {
        expect(isValidSelection(chosen, INDEX)).toBe(true);
        expect(read(`?${selectionToSearch(chosen)}`)).toEqual({ selection: chosen, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("has one field for every part of the selection", () => {
    expect(SELECTION_FIELDS.map((field) => field.key).sort()).toEqual(Object.keys(DEFAULT_SELECTION).sort());
  });
});

describe("docs/links.md", () => {
  const text = readFileSync(new URL("../../docs/links.md", import.meta.url), "utf8");

  it("lists every field", () => {
    for (const { name } of FIELDS) {
      expect(text).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, "m"));
    }
  });

  it("lists every word that a field takes", () => {
    const words = [
      LENSES,
      FILLS,
      PAGES.filter((page) => page !== ""),
      PROJECTIONS,
      ROUTES,
      CLOSABLE_IDS,
      CORRIDORS,
      ["value", "weight"],
      STAGES,
      SITE_KINDS,
      PARTY_GROUPS,
      [...LANGUAGES, ...THEMES],
      EMBED_CONTROLS,
      EMBED_SCROLLS,
    ];
    for (const word of words.flat()) {
      expect(text).toContain(`\`${word}\``);
    }
  });

  it("gives examples that can be read", () => {
    const examples = [...text.matchAll(/`\?([^`]+)`/g)].map((match) => match[1]!);
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      expect(read(example).ignored).toEqual([]);
    }
  });
});
