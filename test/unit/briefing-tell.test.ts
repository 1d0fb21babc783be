import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tell, tellLine, toldLineText, toldText } from "../../src/briefing/tell.ts";
import type { FigureOf, ToldBlock, ToldInline } from "../../src/briefing/told.ts";
import { figure, text } from "../../src/i18n/segments.ts";

const SHARE = figure("70%", ["iea"]);
const KNOWN: Readonly<Record<string, ReturnType<FigureOf>>> = {
  share: SHARE,
  "share|year=2019&consumer=JPN": figure("61%", ["iea"]),
  "flow|item=flow:CHL-KOR": figure("USD 2 m", []),
  country: text("중국"),
};
const figureOf: FigureOf = (reference) => (Object.hasOwn(KNOWN, reference) ? (KNOWN[reference] ?? null) : null);

const said = (markdown: string) => toldText(tell(markdown, figureOf));
const paragraph = (...inlines: ToldInline[]): ToldBlock => ({ kind: "paragraph", inlines });
const words = (content: string): ToldInline => ({ kind: "text", text: content });

describe("the Markdown of a briefing", () => {
  test("paragraphs, strong and emphasis", () => {
    expect(tell("One **two** *three*\nruns on.\n\nNext _one_.", figureOf)).toEqual([
      paragraph(
        words("One "),
        { kind: "strong", inlines: [words("two")] },
        words(" "),
        { kind: "emphasis", inlines: [words("three")] },
        words(" runs on."),
      ),
      paragraph(words("Next "), { kind: "emphasis", inlines: [words("one")] }, words(".")),
    ]);
  });

  test("lists", () => {
    const blocks = tell("- one {share}\n- **two**\n", figureOf);
    expect(blocks).toEqual([
      {
        kind: "list",
        items: [[words("one "), { kind: "figure", segment: SHARE }], [{ kind: "strong", inlines: [words("two")] }]],
      },
    ]);
    expect(toldText(blocks)).toBe("one 70%\ntwo");
  });

  test("links to https: and to nothing else", () => {
    expect(tell("[IEA **{share}**](https://www.iea.org/a?b=c)", figureOf)).toEqual([
      paragraph({
        kind: "link",
        address: "https://www.iea.org/a?b=c",
        inlines: [words("IEA "), { kind: "strong", inlines: [{ kind: "figure", segment: SHARE }] }],
      }),
    ]);
    for (const address of [
      "http://a.org",
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "data:text/html,x",
      "mailto:a@b.c",
      "//a.org",
      "/a",
      "#a",
      "https://iea.org@evil.org/",
      "https://",
    ]) {
      expect(tell(`[label](${address})`, figureOf)).toEqual([paragraph(words("label"))]);
    }
  });

  test.each([
    ["# Heading", "# Heading"],
    ["Heading\n---", "Heading ---"],
    ["<b onclick='x'>bold</b>", "<b onclick='x'>bold</b>"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["![picture](https://a.org/b.png)", "![picture](https://a.org/b.png)"],
    ["`code`", "`code`"],
    ["```\ncode\n```", "``` code ```"],
    ["    indented", "indented"],
    ["> quote", "> quote"],
    ["1. one\n2. two", "1. one 2. two"],
    ["| a | b |\n|---|---|\n| 1 | 2 |", "| a | b | |---|---| | 1 | 2 |"],
    ["~~gone~~ &amp; https://a.org", "~~gone~~ &amp; https://a.org"],
    ["\\*plain\\*", "*plain*"],
    ["", ""],
  ])("what else there is in %j is told as words", (markdown, expected) => {
    const blocks = tell(markdown, figureOf);
    expect(blocks.flatMap((block) => (block.kind === "paragraph" ? block.inlines : []))).toEqual(
      expected === "" ? [] : [words(expected)],
    );
  });

  test("figures anywhere, with what they ask for", () => {
    expect(said("{share} and {share|year=2019&consumer=JPN}, {flow|item=flow:CHL-KOR}.")).toBe("70% and 61%, USD 2 m.");
    expect(toldText(tell("# {share}\n\n`{share}`", figureOf))).toBe("# 70%\n`70%`");
  });

  test("an unknown figure stays visible with its braces", () => {
    expect(said("{nothing}, {share|year=1900}, {nothing:은/는}, {share, { share }, {}")).toBe(
      "{nothing}, {share|year=1900}, {nothing:은/는}, {share, { share }, {}",
    );
  });

  test("Korean particles fit the figure", () => {
    expect(said("{share:은/는} {country:은/는} {country:으로/로} {share|year=2019&consumer=JPN:이/가}")).toBe(
      "70%는 중국은 중국으로 61%가",
    );
    expect(said("{flow|item=flow:CHL-KOR:을/를}")).toBe("USD 2 m를");
  });

  test("strong closes before a Korean particle", () => {
    expect(tell("**{share}**로", figureOf)).toEqual([
      paragraph({ kind: "strong", inlines: [{ kind: "figure", segment: SHARE }] }, words("로")),
    ]);
  });

  test("a title is one line without Markdown", () => {
    expect(tellLine("**{country:은/는}** [a](https://a.org)", figureOf)).toEqual([
      words("**"),
      { kind: "figure", segment: text("중국") },
      words("은** [a](https://a.org)"),
    ]);
    expect(toldLineText(tellLine("{share} of it", figureOf))).toBe("70% of it");
  });
});

/** Pieces that Markdown, HTML and references are made of, in any order. */
const HOSTILE = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        ...[
          "{share}",
          "{share:은/는}",
          "{x|",
          "{",
          "}",
          "\uE0000\uE001",
          "\uE000",
          "**",
          "*",
          "_",
          "`",
          "```\n",
          "\n\n",
        ],
        ...[
          "- ",
          "1. ",
          "> ",
          "# ",
          "    ",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<script>",
          "<a href='x'>",
          "&lt;",
          "\\",
          "|",
        ],
        ...[
          "[a](",
          "[",
          "]",
          "](javascript:x)",
          "](https://a.org)",
          "![",
          "<https://a.org>",
          "[a]: https://a.org\n",
          "\0",
        ],
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

function kindsOf(inlines: readonly ToldInline[]): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case "text":
        expect(inline.text).not.toBe("");
        expect(inline.text).not.toMatch(/[\uE000\uE001]/u);
        break;
      case "figure":
        expect(Object.values(KNOWN)).toContain(inline.segment);
        break;
      case "link":
        expect(inline.address).toMatch(/^https:\/\/[^@\s"'<>]+$/u);
        kindsOf(inline.inlines);
        break;
      case "strong":
      case "emphasis":
        kindsOf(inline.inlines);
        break;
      default:
        expect.fail(`${JSON.stringify(inline)} is no kind of inline`);
    }
  }
}

test("whatever is typed, nothing but the allowed kinds comes out, and it never throws", () => {
  fc.assert(
    fc.property(HOSTILE, (markdown) => {
      for (const block of tell(markdown, figureOf)) {
        if (block.kind === "list") {
          block.items.forEach(kindsOf);
        } else {
          expect(block.kind).toBe("paragraph");
          kindsOf(block.inlines);
        }
      }
      kindsOf(tellLine(markdown, figureOf));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["quotes", ">".repeat(20_000)],
  ["emphasis", "*_".repeat(5_000)],
  ["brackets", "[".repeat(20_000)],
  ["lists", Array.from({ length: 400 }, (_, at) => `${" ".repeat(at * 2)}- x`).join("\n")],
  ["braces", "{share|".repeat(5_000)],
  ["signs", "\uE0001\uE001".repeat(5_000)],
])("deep or long %s neither throw nor stall", (_, markdown) => {
  // A stall is what the runner's own time limit is for.
  expect(tell(markdown, figureOf).length).toBeGreaterThan(0);
});
