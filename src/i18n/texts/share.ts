import type { PartTexts } from "./part-texts.ts";
import { shareEn } from "./share-en.ts";
import { shareKo } from "./share-ko.ts";

/** Words of sharing, loaded when it is first opened. */
export const SHARE_TEXTS: PartTexts<typeof shareEn> = { en: shareEn, ko: shareKo };
