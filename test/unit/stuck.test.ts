import { expect, test } from "vitest";
import type { ToldInline } from "../../src/briefing/told.ts";
import type { Segment } from "../../src/i18n/segments.ts";
import { stuckInlines, stuckSegments } from "../../src/ui/kit/stuck.ts";

const text = (words: string): Segment => ({ kind: "text", text: words, sourceIds: [], iso3: "" });
const figure = (words: string): Segment => ({ kind: "figure", text: words, sourceIds: ["iea"], iso3: "" });

test("what follows a figure as far as the next space goes with it, and no letter is lost", () => {
  const sentence = [text("중국은 "), figure("70%"), text("를 정제했습니다("), figure("2024"), text(").")];
  const pieces = stuckSegments(sentence);
  expect(pieces.map(({ tail }) => tail)).toEqual(["", "를", "", ").", ""]);
  expect(pieces.map(({ part, tail }) => part.text + tail).join("")).toBe("중국은 70%를 정제했습니다(2024).");
});

test("a name in a colour of its own, and words behind a number without a source, stay where they are", () => {
  const country: Segment = { kind: "country", text: "중국", sourceIds: [], iso3: "CHN" };
  expect(stuckSegments([figure("70%"), country, text("은 많다")]).map(({ tail }) => tail)).toEqual(["", "", ""]);
  expect(stuckSegments([text("70%"), text("를 정제")]).map(({ tail }) => tail)).toEqual(["", ""]);
});

test("a figure may be the end of strong words", () => {
  const strong: ToldInline = { kind: "strong", inlines: [{ kind: "figure", segment: figure("USD 3 bn") }] };
  const pieces = stuckInlines([strong, { kind: "text", text: "입니다. 끝" }]);
  expect(pieces.map(({ tail }) => tail)).toEqual(["입니다.", ""]);
  expect(pieces[1]!.part).toEqual({ kind: "text", text: " 끝" });
});

test("strong words before a figure may wrap: only the figure is held", () => {
  const words: ToldInline = { kind: "text", text: "세계의 " };
  const share: ToldInline = { kind: "figure", segment: figure("70%") };
  const pieces = stuckInlines([
    { kind: "strong", inlines: [words, share] },
    { kind: "text", text: "를 정제" },
  ]);
  expect(pieces.map(({ tail }) => tail)).toEqual(["", "를", ""]);
  expect(pieces[1]!.part).toEqual({ kind: "strong", inlines: [share] });
});
