import fc from "fast-check";
import {
  BRIEFING_FORMAT,
  BRIEFING_LIMITS,
  BRIEFING_VERSION,
  type Briefing,
  type BriefingStep,
} from "../../../src/briefing/briefing.ts";

const words = (most: number) => fc.string({ unit: "grapheme", maxLength: most });
/** JSON knows no -0. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const bilingual = (most: number) => fc.record({ en: words(most), ko: words(most) });
const id = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);

/** Any step that a file may hold, with texts of a usual length. */
export const anyStep: fc.Arbitrary<BriefingStep> = fc.record({
  id,
  view: words(40),
  camera: fc.record({
    longitude: between(-180, 180),
    latitude: between(-85, 85),
    zoom: between(0, BRIEFING_LIMITS.zoom.most),
  }),
  title: bilingual(20),
  text: bilingual(60),
  notes: bilingual(30),
  seconds: fc.integer({ min: BRIEFING_LIMITS.seconds.least, max: BRIEFING_LIMITS.seconds.most }),
});

/** Any briefing that a file may hold. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  format: fc.constant(BRIEFING_FORMAT),
  version: fc.constant(BRIEFING_VERSION),
  id,
  title: bilingual(20),
  summary: bilingual(60),
  author: words(20),
  date: fc.constantFrom("", "2024-02-29", "1999-12-31"),
  steps: fc.uniqueArray(anyStep, { maxLength: 8, selector: (step) => step.id }),
});

/** A briefing to change by hand. */
export const A_BRIEFING: Briefing = {
  format: BRIEFING_FORMAT,
  version: BRIEFING_VERSION,
  id: "a-story",
  title: { en: "Cobalt for Korea", ko: "한국의 코발트" },
  summary: { en: "Where it comes from.", ko: "" },
  author: "A. Writer",
  date: "2025-06-14",
  steps: ["one", "two", "three"].map((name, at) => ({
    id: name,
    view: `mineral=cobalt&year=${2020 + at}`,
    camera: { longitude: 10 * at, latitude: 5, zoom: 2 },
    title: { en: `Step ${name}`, ko: "" },
    text: { en: `Text of ${name} with {chinaShare}.`, ko: "글" },
    notes: { en: "", ko: "" },
    seconds: 20,
  })),
};
