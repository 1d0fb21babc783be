import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefingFileName, briefingFileText, briefingOfBytes } from "../../src/briefing/briefing-file.ts";
import { readBriefing } from "../../src/briefing/read-briefing.ts";
import { briefingOfCode, shareCode } from "../../src/briefing/share-code.ts";
import { A_BRIEFING, anyBriefing } from "./support/briefings.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILE = briefingFileText(A_BRIEFING);
const withField = (path: string, value: unknown) => {
  const briefing = structuredClone(A_BRIEFING) as unknown as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop()!;
  const holder = names.reduce<Record<string, unknown>>((held, name) => held[name] as Record<string, unknown>, briefing);
  holder[last] = value;
  return JSON.stringify(briefing);
};
const problemOf = (text: string) => {
  const { problem, ...rest } = briefingOfBytes(bytes(text));
  return "where" in rest && rest.where !== "" ? `${problem}: ${rest.where}` : problem;
};

describe("files of stories", () => {
  it("any briefing comes back from its file and from its link as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyBriefing, async (briefing) => {
        expect(briefingOfBytes(bytes(briefingFileText(briefing))).briefing).toEqual(briefing);
        expect((await briefingOfCode(await shareCode(briefing))).briefing).toEqual(briefing);
      }),
      { numRuns: 60 },
    );
  });

  it("are named by the title", () => {
    expect(briefingFileName(A_BRIEFING, "en")).toBe("lodeway-briefing-cobalt-for-korea.json");
    expect(briefingFileName(A_BRIEFING, "ko")).toBe("lodeway-briefing-한국의-코발트.json");
    expect(briefingFileName({ ...A_BRIEFING, title: { en: "../../etc: “x”?", ko: "" } }, "en")).toBe(
      "lodeway-briefing-etc-x.json",
    );
    expect(briefingFileName({ ...A_BRIEFING, title: { en: "…", ko: "" } }, "en")).toBe("lodeway-briefing-a-story.json");
  });

  it("a byte order mark is taken, other encodings are refused as such", () => {
    expect(briefingOfBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes(FILE))).briefing).toEqual(A_BRIEFING);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...FILE].flatMap((letter) => [letter.charCodeAt(0) & 255, 0])]);
    expect(briefingOfBytes(utf16).problem).toBe("notText");
    expect(briefingOfBytes(Uint8Array.of(...bytes('{"format":"'), 0xe9, ...bytes('"}'))).problem).toBe("notText");
  });

  it.each([
    ["nothing", "", "notJson"],
    ["half a file", FILE.slice(0, FILE.length / 2), "notJson"],
    ["words", "<script>alert(1)</script>", "notJson"],
    ["another kind of JSON", '{"type":"FeatureCollection","features":[]}', "notBriefing"],
    ["a list", "[]", "notBriefing"],
    ["null", "null", "notBriefing"],
    ["deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "notBriefing"],
    [
      "deep nesting in a step",
      FILE.replace('"Step one"', `${"[".repeat(100_000)}${"]".repeat(100_000)}`),
      "invalid: steps.0.title.en",
    ],
    ["a newer kind", withField("version", 2), "newer"],
    ["no id", withField("id", undefined), "invalid: id"],
    ["an id that leaves its folder", withField("id", "../x"), "invalid: id"],
    ["no steps", withField("steps", undefined), "invalid: steps"],
    [
      "too many steps",
      withField(
        "steps",
        Array.from({ length: 201 }, (_, at) => ({ ...A_BRIEFING.steps[0], id: `s${at}` })),
      ),
      "invalid: steps",
    ],
    ["two steps of one id", withField("steps.1.id", "one"), "invalid: steps"],
    ["a number for a title", withField("steps.2.title.en", 5), "invalid: steps.2.title.en"],
    ["a text beyond all limits", withField("steps.1.text.en", "x".repeat(4001)), "invalid: steps.1.text.en"],
    ["a place off the earth", withField("steps.0.camera.latitude", 91), "invalid: steps.0.camera.latitude"],
    ["a zoom that is no number", withField("steps.0.camera.zoom", "2"), "invalid: steps.0.camera.zoom"],
    ["a date that is none", withField("date", "yesterday"), "invalid: date"],
    ["a file that is too large", `${FILE}${" ".repeat(2_000_000)}`, "tooLarge"],
  ])("%s is refused with what is wrong and where", (_name, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("script is text like any other", () => {
    const script = '<img src=x onerror="alert(1)">';
    expect(briefingOfBytes(bytes(withField("steps.0.text.en", script))).briefing?.steps[0]?.text.en).toBe(script);
  });

  it("takes over no field that is not its own, and no prototype", () => {
    const evil = FILE.replace(
      '"format"',
      '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "extra": 1, "format"',
    );
    const { briefing } = briefingOfBytes(bytes(evil));
    expect(briefing).toEqual(A_BRIEFING);
    expect(Object.getPrototypeOf(briefing)).toBe(Object.prototype);
    expect(Object.keys(briefing!)).toEqual(Object.keys(A_BRIEFING));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("whatever a file holds, reading it never throws and gives a whole briefing or none", () => {
    const broken = fc
      .tuple(fc.nat(FILE.length), fc.nat(60), fc.string({ unit: "binary", maxLength: 30 }))
      .map(([from, length, put]) => FILE.slice(0, from) + put + FILE.slice(from + length));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json(), fc.string({ unit: "binary" })), (text) => {
        const reading = readBriefing(text);
        if (reading.briefing === null) {
          expect(["tooLarge", "notJson", "notBriefing", "newer", "invalid"]).toContain(reading.problem);
        } else {
          expect(readBriefing(JSON.stringify(reading.briefing)).briefing).toEqual(reading.briefing);
        }
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => {
        expect(briefingOfBytes(raw).briefing).toBeNull();
      }),
    );
  });
});

describe("stories in links", () => {
  it("a five-step briefing fits into a link that mail programs leave whole", async () => {
    const code = await shareCode(A_BRIEFING);
    expect(code).toMatch(/^a[\w-]+$/u);
    expect(code.length).toBeLessThan(1000);
  });

  it("a cut, damaged or foreign link is refused", async () => {
    const code = await shareCode(A_BRIEFING);
    const problem = async (text: string) => (await briefingOfCode(text)).problem;
    expect(await problem(code.slice(0, -20))).toBe("brokenLink");
    expect(await problem(`${code}%20`)).toBe("brokenLink");
    expect(await problem("")).toBe("brokenLink");
    expect(await problem("a")).toBe("brokenLink");
    expect(await problem("b123")).toBe("newer");
    expect(await problem(`a${deflateRawSync("{}").toString("base64url")}`)).toBe("notBriefing");
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^a[\w-]{0,200}$/), async (text) => {
        expect((await briefingOfCode(text)).briefing).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it("stops unpacking what would fill the memory", async () => {
    const bomb = `a${deflateRawSync(Buffer.alloc(50_000_000, "[")).toString("base64url")}`;
    expect(bomb.length).toBeLessThan(300_000);
    expect((await briefingOfCode(bomb)).problem).toBe("tooLarge");
  });
});
