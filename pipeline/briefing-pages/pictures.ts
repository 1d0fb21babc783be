import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Briefing, BriefingStep } from "../../src/briefing/briefing.ts";
import { LANGUAGES, type Language } from "../../src/model/reader.ts";

/** Folder of the pictures, from that of the stories. */
export const PICTURE_FOLDER = "pictures";
export const MANIFEST = "manifest.json";

/** Sizes in pixels: of a step's picture, and of the card that a shared link shows. */
export const STEP_SIZE = { width: 1200, height: 750 } as const;
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Raise it when the atlas draws its maps differently, so that all pictures are made anew. */
const DRAWING = 1;

/** A picture that a briefing's pages need. */
export interface PictureWanted {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Hash of all that it shows: another one means that the picture is out of date. */
  readonly stamp: string;
}

/** The pictures that were made, by file, with the stamp of what they show. */
export type Manifest = Readonly<
  Record<string, { readonly width: number; readonly height: number; readonly stamp: string }>
>;

/** File of a step's picture. */
export function stepFile(briefing: string, step: string, language: Language): string {
  return `${briefing}-${step}-${language}.webp`;
}

/** File of a briefing's card. JPEG: what shows previews of links reads nothing newer for certain. */
export function cardFile(briefing: string, language: Language): string {
  return `${briefing}-${language}.jpg`;
}

/** Path of a picture from the root of the site. */
export function picturePath(file: string): string {
  return `stories/${PICTURE_FOLDER}/${file}`;
}

/** Every picture that the pages of the briefings need. */
export function picturesWanted(briefings: readonly Briefing[], dataVersion: string): readonly PictureWanted[] {
  const shown = ({ view, camera }: BriefingStep) => ({ view, camera, dataVersion, drawing: DRAWING });
  return briefings.flatMap((briefing) =>
    LANGUAGES.flatMap((language) => [
      ...briefing.steps.map((step) => ({
        file: stepFile(briefing.id, step.id, language),
        ...STEP_SIZE,
        stamp: stampOf({ ...shown(step), language }),
      })),
      ...briefing.steps.slice(0, 1).map((step) => ({
        file: cardFile(briefing.id, language),
        ...CARD_SIZE,
        stamp: stampOf({ ...shown(step), language, title: briefing.title }),
      })),
    ]),
  );
}

function stampOf(shown: object): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 16);
}

/** The pictures that were made; none where the folder has no manifest. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** What is wrong with the pictures in a folder: files that are missing, and files that show something out of date. */
export function pictureProblems(wanted: readonly PictureWanted[], folder: string) {
  const made = readManifest(folder);
  return {
    missing: wanted.filter(({ file }) => !existsSync(join(folder, file)) || made[file] === undefined),
    stale: wanted.filter(({ file, stamp }) => made[file] !== undefined && made[file].stamp !== stamp),
  };
}
