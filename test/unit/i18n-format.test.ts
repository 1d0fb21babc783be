import { describe, expect, test } from "vitest";
import {
  formatAmount,
  formatDate,
  formatEstimate,
  formatFigure,
  formatGap,
  formatShare,
} from "../../src/i18n/format.ts";

/** No-break spaces read as spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("amounts", () => {
  test.each([
    [5.996e9, "USD 6 bn", "60억 달러"],
    [1.44e9, "USD 1.44 bn", "14.4억 달러"],
    [344_000_000, "USD 344 m", "3.44억 달러"],
    [12_345, "USD 12.3 k", "1.23만 달러"],
    [999_600_000, "USD 1 bn", "10억 달러"],
    [0, "USD 0", "0달러"],
  ])("USD %d", (amount, english, korean) => {
    expect(plain(formatAmount(amount, "value", "en"))).toBe(english);
    expect(plain(formatAmount(amount, "value", "ko"))).toBe(korean);
  });

  test.each([
    [34_300_000, "34.3 Mt", "3,430만 톤"],
    [93_400, "93.4 kt", "9.34만 톤"],
    [4_900, "4.9 kt", "4,900톤"],
    [12.34, "12.3 t", "12.3톤"],
  ])("%d tonnes", (amount, english, korean) => {
    expect(plain(formatAmount(amount, "weight", "en"))).toBe(english);
    expect(plain(formatAmount(amount, "weight", "ko"))).toBe(korean);
  });

  test("bare figures leave the unit to the head of the column, and say what is estimated or unknown", () => {
    expect(formatFigure(1_357_600_000, false, "en")).toBe("1,360,000,000");
    expect(formatFigure(1_357_600_000, true, "en")).toBe("≈ 1,400,000,000");
    expect(formatFigure(0.0123, false, "ko")).toBe("0.0123");
    expect(formatFigure(null, false, "en")).toBe("unknown");
    expect(formatFigure(Number.NaN, true, "ko")).toBe("알 수 없음");
  });

  test("unknown is never zero", () => {
    expect(formatAmount(Number.NaN, "value", "en")).toBe("unknown");
    expect(formatAmount(null, "weight", "ko")).toBe("알 수 없음");
    expect(formatEstimate(null, "value", "en")).toBe("unknown");
  });

  test("estimates have two digits and say so", () => {
    expect(plain(formatEstimate(713_456_789, "value", "en"))).toBe("≈ USD 710 m");
    expect(plain(formatEstimate(713_456_789, "value", "ko"))).toBe("약 7.1억 달러");
  });
});

describe("shares", () => {
  test.each([
    [0.7, "70%"],
    [0.096, "9.6%"],
    [0.0996, "10%"],
    [0.9961, ">99%"],
    [1 - 1e-12, "100%"],
    [1, "100%"],
    [0.0004, "<0.1%"],
    [0, "0%"],
  ])("%d", (part, text) => {
    expect(formatShare(part, "en")).toBe(text);
  });

  test("unknown and differences", () => {
    expect(formatShare(null, "ko")).toBe("알 수 없음");
    expect(formatGap(0.541, "en")).toBe("+54%");
    expect(formatGap(-0.1, "en")).toBe("-10%");
  });
});

test("years and dates of any precision", () => {
  expect(formatDate("2022-06-14", "en")).toBe("14 June 2022");
  expect(formatDate("2022-06-14", "ko")).toBe("2022년 6월 14일");
  expect(formatDate("2023-06", "en")).toBe("June 2023");
  expect(formatDate("2020", "ko")).toBe("2020년");
  expect(formatDate("spring 2020", "en")).toBe("spring 2020");
});
