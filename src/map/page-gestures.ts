import type { Map as MapLibreMap, MapOptions } from "maplibre-gl";
import { createTranslate } from "../i18n/translate.ts";
import type { Language } from "../model/reader.ts";
import type { Parts } from "../state/explorer-types.ts";

/** A frame can be narrower than the world at zoom 0. */
export const LEAST_FRAME_ZOOM = -2;

/** What MapLibre is told where the map stands inside another page: the wheel and one finger may move the page. */
export function frameOptions({ link: { embed }, look: { language } }: Parts<"link" | "look">): Partial<MapOptions> {
  return embed === null
    ? {}
    : { minZoom: LEAST_FRAME_ZOOM, cooperativeGestures: embed.scroll === "page", locale: gestureWords(language()) };
}

/** Says in another language how the map is zoomed. MapLibre reads its words when the gestures are switched on. */
export function setGestureLanguage(map: MapLibreMap, language: Language): void {
  if (map.cooperativeGestures.isEnabled()) {
    Object.assign(map._locale, gestureWords(language));
    map.cooperativeGestures.disable();
    map.cooperativeGestures.enable();
  }
}

function gestureWords(language: Language): Record<string, string> {
  const t = createTranslate(language);
  return {
    "CooperativeGesturesHandler.WindowsHelpText": t("map.scrollCtrl"),
    "CooperativeGesturesHandler.MacHelpText": t("map.scrollMeta"),
    "CooperativeGesturesHandler.MobileHelpText": t("map.twoFingers"),
  };
}
