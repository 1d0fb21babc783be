import type { Precision } from "../../src/model/types.ts";
import { roundTo } from "../lib/order.ts";

/** Degrees of a text or number; NaN where it is empty. */
export function degrees(value: string | number | null | undefined): number {
  return value === undefined || value === null || value === "" ? Number.NaN : roundTo(Number(value), 5);
}

function multipleOf(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-4 / step;
}

/**
 * How well a deposit's point can be known from its own digits: whole degrees are good to a province, quarters and
 * fifths to a county, tenths (11 km) to a town; minutes and finer name the place itself.
 */
export function precisionOfDigits(longitude: number, latitude: number): Precision {
  const both = (step: number) => multipleOf(longitude, step) && multipleOf(latitude, step);
  if (both(1)) {
    return "province";
  }
  if (both(0.25) || both(0.2)) {
    return "county";
  }
  return both(0.1) ? "town" : "plant";
}
