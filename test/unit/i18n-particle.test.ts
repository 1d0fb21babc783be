import { expect, test } from "vitest";
import { particle } from "../../src/i18n/particle.ts";

test.each([
  ["중국", "은/는", "은"],
  ["칠레", "은/는", "는"],
  ["한국", "이/가", "이"],
  ["호주", "을/를", "를"],
  ["희토류", "을/를", "를"],
  ["리튬", "을/를", "을"],
  ["70%", "을/를", "를"],
  [">99%", "이/가", "가"],
  ["2023", "은/는", "은"],
  ["2024", "은/는", "는"],
  ["59.9억 달러", "을/를", "를"],
  ["93.4만 톤", "은/는", "은"],
])("%s takes %s as %s", (word, pair, expected) => {
  expect(particle(word, pair)).toBe(expected);
});

test("after ㄹ and after a vowel 로, after other consonants 으로", () => {
  expect(particle("브라질", "으로/로")).toBe("로");
  expect(particle("칠레", "으로/로")).toBe("로");
  expect(particle("중국", "으로/로")).toBe("으로");
});

test("ㄹ counts as a consonant for other particles", () => {
  expect(particle("브라질", "은/는")).toBe("은");
});

test("an addition in brackets is not read", () => {
  expect(particle("콩고(킨샤사)", "을/를")).toBe("를");
  expect(particle("중국 (본토)", "은/는")).toBe("은");
});
