import type { Position } from "geojson";
import KDBush from "kdbush";

/** True where a position lies within `radius` degrees of the lines the test was made from. */
export type NearTest = (position: Position, radius: number) => boolean;

/** Points are set this close along a line, in degrees, so that distance to a point stands for distance to the line. */
const STEP_DEGREES = 0.03;

/** A test of nearness to any of the lines (planar, in degrees). */
export function nearTest(lines: readonly (readonly Position[])[]): NearTest {
  const points = lines.flatMap(densify);
  const index = new KDBush(points.length);
  for (const [x, y] of points) {
    index.add(x!, y!);
  }
  index.finish();
  return ([x, y], radius) => index.within(x!, y!, radius).length > 0;
}

/** Cuts a line into runs of segments that pass the test and runs that do not. */
export function splitLine(
  line: readonly Position[],
  test: (middle: Position) => boolean,
): { readonly passed: Position[][]; readonly failed: Position[][] } {
  const runs = { passed: [] as Position[][], failed: [] as Position[][] };
  let before: "passed" | "failed" | null = null;
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const kind = test([(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]) ? "passed" : "failed";
    if (kind === before) {
      runs[kind].at(-1)!.push(b);
    } else {
      runs[kind].push([a, b]);
    }
    before = kind;
  }
  return runs;
}

function densify(line: readonly Position[]): Position[] {
  return line.flatMap((a, i) => {
    const b = line[i + 1] ?? a;
    const length = Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!);
    const steps = Math.max(1, Math.ceil(length / STEP_DEGREES));
    return Array.from({ length: steps }, (_, step) => [
      a[0]! + ((b[0]! - a[0]!) * step) / steps,
      a[1]! + ((b[1]! - a[1]!) * step) / steps,
    ]);
  });
}
