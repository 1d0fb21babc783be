/** Below it a sum has no inverse among the numbers: nothing flows out. */
const SMALLEST_SUM = 1e-300;

/**
 * Solves X = L·X + S: the mix of every pool, where `links` (L, n × n, row by row) says which part of a pool comes from
 * which other pool, and `sources` (S, n × k) which part comes from each of k outcomes. Each row of L and S together
 * sums to 1, and so does each row of the result (n × k). Both arguments are used up.
 *
 * Pools are eliminated one by one (Grassmann, Taksar and Heyman 1985): what goes out of a pool is added up, never
 * got by subtraction, so that no part turns negative and hardly a digit is lost, however long a loop of re-exports is.
 * A closed loop without any source has no origin: it goes to the outcome `unknown`.
 */
export function solveMixing(links: Float64Array, sources: Float64Array, pools: number, unknown: number): Float64Array {
  const outcomes = pools === 0 ? 0 : sources.length / pools;
  for (let pool = 0; pool < pools; pool += 1) {
    const row = eliminatedRow(links, sources, pool, pools, outcomes, unknown);
    for (let user = pool + 1; user < pools; user += 1) {
      const part = links[user * pools + pool] as number;
      if (part > 0) {
        addScaled(links, user * pools, pool * pools, row.links, part);
        addScaled(sources, user * outcomes, pool * outcomes, row.sources, part);
      }
    }
  }
  return substituteBack(links, sources, pools, outcomes);
}

/** Scales the row of a pool to what comes from later pools and from outcomes, and lists where that is not zero. */
function eliminatedRow(
  links: Float64Array,
  sources: Float64Array,
  pool: number,
  pools: number,
  outcomes: number,
  unknown: number,
) {
  const later = nonZero(links, pool * pools, pool + 1, pools);
  const known = nonZero(sources, pool * outcomes, 0, outcomes);
  const sum =
    later.reduce((total, at) => total + (links[pool * pools + at] as number), 0) +
    known.reduce((total, at) => total + (sources[pool * outcomes + at] as number), 0);
  if (sum < SMALLEST_SUM) {
    sources[pool * outcomes + unknown] = 1;
    return { links: later, sources: [unknown] };
  }
  scale(links, pool * pools, later, 1 / sum);
  scale(sources, pool * outcomes, known, 1 / sum);
  return { links: later, sources: known };
}

function nonZero(values: Float64Array, start: number, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    if ((values[start + at] as number) > 0) {
      places.push(at);
    }
  }
  return places;
}

function scale(values: Float64Array, start: number, places: readonly number[], factor: number): void {
  for (const at of places) {
    values[start + at] = (values[start + at] as number) * factor;
  }
}

/** Adds `part` times the row at `from` to the row at `to`, at the listed places. */
function addScaled(values: Float64Array, to: number, from: number, places: readonly number[], part: number): void {
  for (const at of places) {
    values[to + at] = (values[to + at] as number) + part * (values[from + at] as number);
  }
}

/** From the last pool to the first: each refers to later ones only, whose mix is known by then. */
function substituteBack(links: Float64Array, sources: Float64Array, pools: number, outcomes: number): Float64Array {
  const all = Array.from({ length: outcomes }, (_, outcome) => outcome);
  for (let pool = pools - 1; pool >= 0; pool -= 1) {
    for (const later of nonZero(links, pool * pools, pool + 1, pools)) {
      addScaled(sources, pool * outcomes, later * outcomes, all, links[pool * pools + later] as number);
    }
  }
  return sources;
}
