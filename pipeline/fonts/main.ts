import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { ko } from "../../src/i18n/ko.ts";
import { BRIEFING_PAGE_TEXTS } from "../../src/i18n/texts/briefing-page.ts";
import { EDITOR_TEXTS } from "../../src/i18n/texts/editor.ts";
import { EMBED_TEXTS } from "../../src/i18n/texts/embed.ts";
import { FIGURE_LABELS } from "../../src/i18n/texts/figure-labels.ts";
import { LANE_TEXTS } from "../../src/i18n/texts/lane-panel.ts";
import { OFFLINE_TEXTS } from "../../src/i18n/texts/offline-panel.ts";
import { METHOD_TEXTS, PAGES_TEXTS } from "../../src/i18n/texts/pages.ts";
import { loadTexts } from "../../src/i18n/texts/part-texts.ts";
import { PICTURE_TEXTS } from "../../src/i18n/texts/picture.ts";
import { PRESENT_TEXTS } from "../../src/i18n/texts/present.ts";
import { PROVENANCE_TEXTS } from "../../src/i18n/texts/provenance.ts";
import { SHARE_TEXTS } from "../../src/i18n/texts/share.ts";
import { SUPPLY_TEXTS } from "../../src/i18n/texts/supply-panel.ts";
import { readBriefings } from "../briefing-pages/briefing-files.ts";
import { koreanCharacters, latinCharacters, unicodeRange } from "./characters.ts";
import { piecesOf, restOfPiece } from "./pieces.ts";

/** Dictionaries of the parts that come after the first screen. */
const PARTS = () => [
  SUPPLY_TEXTS.ko,
  PAGES_TEXTS.ko,
  METHOD_TEXTS.ko,
  PROVENANCE_TEXTS.ko,
  LANE_TEXTS.ko,
  EDITOR_TEXTS.ko,
  EMBED_TEXTS.ko,
  FIGURE_LABELS.ko,
  OFFLINE_TEXTS.ko,
  PICTURE_TEXTS.ko,
  PRESENT_TEXTS.ko,
  SHARE_TEXTS.ko,
  BRIEFING_PAGE_TEXTS.ko,
];

/**
 * `npm run fonts`: cuts the two fonts of the interface out of Pretendard. Its own pieces are cut by how often Korean
 * uses a character: an English page needs twelve of them (312 kB) for its letters and signs, this cut 39 kB.
 * Under the SIL Open Font License a changed font must not bear the reserved name, so the cuts are "Lodeway Sans".
 */
const PRETENDARD = "pretendard/dist/web/variable";
const WHOLE = `${PRETENDARD}/woff2/PretendardVariable.woff2`;
const PIECES = `${PRETENDARD}/pretendardvariable-dynamic-subset.css`;
const OUTPUT = "src/theme/fonts";
/** Figures of one width for tables, and what belongs to proper setting. */
const FEATURES = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"] as const;

const STYLE_HEAD = `/*
 * Written by \`npm run fonts\`: do not edit.
 * Lodeway Sans is cut out of Pretendard (SIL Open Font License 1.1, see public/fonts/OFL.txt). Characters that the two
 * cuts lack come from Pretendard's own pieces, which browsers load by the characters on the page.
 */
`;

async function main(): Promise<void> {
  await loadTexts(["ko"]);
  const { resolve } = createRequire(import.meta.url);
  const font = readFileSync(resolve(WHOLE));
  mkdirSync(OUTPUT, { recursive: true });
  const cuts = { latin: latinCharacters(), korean: koreanCharacters("public/geo", [ko, ...PARTS(), briefingTexts()]) };
  for (const [name, text] of Object.entries(cuts)) {
    const options = { targetFormat: "truetype", keepFeatures: FEATURES, noHinting: true } as const;
    const cut = await subsetFont(renamed(await subsetFont(font, text, options)), text, { targetFormat: "woff2" });
    writeFileSync(join(OUTPUT, fileOf(name)), cut);
    console.log(`${fileOf(name)}: ${[...text].length} characters, ${cut.length} bytes`);
  }
  const cut = new Set([...cuts.latin, ...cuts.korean]);
  const pieces = piecesOf(readFileSync(resolve(PIECES), "utf8")).map((piece) =>
    restOfPiece(piece, cut, (range) => fontFace(`${PRETENDARD}/${piece.file.replace("./", "")}`, range)),
  );
  const faces = Object.entries(cuts).map(([name, text]) => fontFace(`./${fileOf(name)}`, unicodeRange(text)));
  writeFileSync(join(OUTPUT, "fonts.css"), [STYLE_HEAD, ...pieces, ...faces].filter((rule) => rule !== "").join("\n"));
}

/** The shipped briefings by their ids, with all of their texts. */
function briefingTexts(): Record<string, string> {
  return Object.fromEntries(readBriefings("public/stories").map((briefing) => [briefing.id, JSON.stringify(briefing)]));
}

/** A name of the same length, so that the font's name table keeps its offsets. Browsers refuse a font without one. */
const NAMES = { reserved: "Pretendard", ours: "LodewaySan" } as const;

/** The TrueType font with every trace of the reserved name replaced, in both encodings of the name table. */
function renamed(font: Buffer): Buffer {
  const bytes = Buffer.from(font);
  for (const encoding of ["latin1", "utf16be"] as const) {
    const [from, to] = [NAMES.reserved, NAMES.ours].map((name) => encoded(name, encoding)) as [Buffer, Buffer];
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) {
      to.copy(bytes, at);
    }
  }
  return bytes;
}

function encoded(text: string, encoding: "latin1" | "utf16be"): Buffer {
  return encoding === "latin1" ? Buffer.from(text, "latin1") : Buffer.from(text, "utf16le").swap16();
}

function fileOf(name: string): string {
  return `lodeway-sans-${name}.woff2`;
}

function fontFace(file: string, range: string): string {
  return `@font-face {
  font-family: "Lodeway Sans";
  font-weight: 45 920;
  font-display: swap;
  src: url("${file}") format("woff2");
  unicode-range:
    ${range};
}
`;
}

await main();
