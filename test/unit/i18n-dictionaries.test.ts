import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { ko } from "../../src/i18n/ko.ts";
import { createTranslate, type TextKey, templateParts, translateAny } from "../../src/i18n/translate.ts";

const keys = Object.keys(en) as TextKey[];

function placeholders(text: string): string[] {
  return templateParts(text)
    .flatMap((part) => ("name" in part ? [part.name] : []))
    .sort();
}

describe("dictionaries", () => {
  test("Korean has every key of English, in the same order, and no other", () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en));
  });

  test.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect([...new Set(placeholders(ko[key]))]).toEqual([...new Set(placeholders(en[key]))]);
  });

  test("no text is empty and no brace is left over", () => {
    const texts = keys.flatMap((key) => [en[key], ko[key]]);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(text.replace(/\{\w+(:[^}]+)?\}/gu, "")))).toEqual([]);
  });

  test("Korean texts are Korean, but for names and the button back to English", () => {
    const latin = keys.filter((key) => !/[가-힣]/u.test(ko[key]));
    expect(latin).toEqual([
      "app.name",
      "header.language",
      "flow.title",
      "flow.code",
      "country.stay",
      "table.total.amount",
    ]);
  });
});

describe("translation", () => {
  test("puts values in and adds the Korean particle that fits", () => {
    expect(createTranslate("en")("lens.around", { processor: "China" })).toBe("Not through China");
    expect(createTranslate("ko")("lens.around", { processor: "중국" })).toBe("중국을 거치지 않는 교역");
    expect(createTranslate("ko")("lens.around", { processor: "칠레" })).toBe("칠레를 거치지 않는 교역");
  });

  test("a key from elsewhere that is not in the dictionary gives null", () => {
    expect(translateAny("en", "map.lost", {})).toBe(en["map.lost"]);
    expect(translateAny("en", "toString", {})).toBeNull();
  });
});
