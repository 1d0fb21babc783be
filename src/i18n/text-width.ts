/** Mean width of the font's letters, in ems. Measured on headlines in bold Pretendard, a little generously. */
const LATIN_EMS = 0.54;
const HANGUL_EMS = 0.88;
const SPACE_EMS = 0.25;

/** About how wide a text is on one line, in ems of its own size. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    ems += /\s/u.test(character) ? SPACE_EMS : /[\u1100-\u11ff\u3000-\ud7ff]/u.test(character) ? HANGUL_EMS : LATIN_EMS;
  }
  return Math.round(ems * 10) / 10;
}
