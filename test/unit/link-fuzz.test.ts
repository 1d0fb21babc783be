import fc from "fast-check";
import { expect, it } from "vitest";
import { FIELDS } from "../../src/link/fields.ts";
import { readLink, selectionFromSearch, selectionToSearch, writeLink } from "../../src/link/link.ts";
import { INDEX } from "./support/tiny-dataset.ts";
import { isValidSelection } from "./support/valid-selection.ts";

const prototypeNames = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
const goodWords =
  "lithium,cobalt,all,none,everybody,ore,refined,msp,resource-rich,CHN,KOR,through,around,value,1,0,2024,lanes,malacca,suez,sunda,14,lobito,flows,method,mined-in,lithium-to-korea,3,200,legend,all,page,*,https://example.org";
const bytes = fc
  .uint8Array({ maxLength: 40 })
  .map((array) => [...array].map((byte) => String.fromCharCode(byte)).join(""));
const percentGarbage = fc
  .array(
    fc.oneof(fc.constantFrom("%", "%%", "%2", "%zz", "%E0%A4%A", "%00", "%FF", "%u1234", "+", "%2C", "%26"), bytes),
  )
  .map((pieces) => pieces.join(""));
const hugeList = fc
  .tuple(fc.constantFrom(...goodWords.split(","), "x", ""), fc.integer({ min: 1, max: 3000 }))
  .map(([word, times]) => `${word},`.repeat(times));
const year = fc.oneof(
  fc.constantFrom("NaN", "Infinity", "-2020", "2020.5", "1e9", "٢٠٢٠", "0x7E4", " 2020", "02020", ""),
  fc.double().map(String),
);
const item = fc
  .tuple(
    fc.constantFrom("site:", "country:", "flow:", "", ":", "__proto__:"),
    fc.oneof(bytes, fc.string({ unit: "binary" })),
  )
  .map(([kind, rest]) => kind + rest);
const value = fc.oneof(
  fc.constantFrom(...goodWords.split(","), ...prototypeNames),
  fc.subarray(goodWords.split(",")).map((words) => words.join(",")),
  fc.string({ unit: "binary", maxLength: 30 }),
  bytes,
  percentGarbage,
  hugeList,
  year,
  item,
);
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FIELDS.map((field) => field.name)) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...prototypeNames, ""), bytes) },
  { weight: 1, arbitrary: fc.constantFrom("embed", "story") },
);
const query = fc
  .array(fc.tuple(name, value, fc.boolean()), { maxLength: 12 })
  .map((pairs) => pairs.map(([key, text, escaping]) => `${key}=${escaping ? escaped(text) : text}`).join("&"));
const search = fc.oneof(
  { weight: 6, arbitrary: query },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: percentGarbage },
);

function escaped(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

it("10,000 random links never throw and always give a selection that can be shown and linked again", () => {
  fc.assert(
    fc.property(search, fc.constantFrom("", "?"), (text, mark) => {
      const { link, ignored } = readLink(mark + text, INDEX);
      const { selection } = link;
      if (!isValidSelection(selection, INDEX)) {
        throw new Error(`Not a valid selection: ${JSON.stringify(selection)}`);
      }
      const again = selectionFromSearch(selectionToSearch(selection), INDEX);
      if (JSON.stringify(again.selection) !== JSON.stringify(selection) || again.ignored.length > 0) {
        throw new Error(`Link does not hold: ${selectionToSearch(selection)}`);
      }
      expect(ignored.length).toBeLessThanOrEqual(12);
      expect(link.data.version ?? "000000000000").toMatch(/^[0-9a-f]{12}$/);
      expect(readLink(writeLink(link), INDEX), writeLink(link)).toMatchObject({ link, ignored: [] });
    }),
    { numRuns: 10_000 },
  );
});

it("10,000 random links never throw as embeds, and name no host that is not a whole origin", () => {
  fc.assert(
    fc.property(search, (text) => {
      const { embed } = readLink(`embed=1&${text}`, INDEX).link;
      if (embed === null || embed.hosts.some((host) => host !== "*" && new URL(host).origin !== host)) {
        throw new Error(`Not an embed: ${JSON.stringify(embed)}`);
      }
      expect(readLink(writeLink({ embed }), INDEX)).toMatchObject({ link: { embed }, ignored: [] });
    }),
    { numRuns: 10_000 },
  );
});

it("leaves the prototype of everything alone", () => {
  selectionFromSearch("?__proto__=polluted&constructor=polluted&mineral=__proto__", INDEX);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.getPrototypeOf(selectionFromSearch("?__proto__=1", INDEX).selection)).toBe(Object.prototype);
});
