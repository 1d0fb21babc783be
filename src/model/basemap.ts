/** What the basemap files of `public/geo/basemap` say of their shapes and names. */

/** A piece of land. `a3` is the unique key, `iso3` the colour key ("" where no ISO 3166 code covers it). */
export interface CountryProperties {
  readonly a3: string;
  readonly iso3: string;
  readonly en: string;
  readonly ko: string;
}

/** A hatched area, with a neutral note on who administers and who claims it. */
export interface DisputedProperties {
  readonly id: string;
  readonly en: string;
  readonly ko: string;
  readonly noteEn: string;
  readonly noteKo: string;
}

export interface BathymetryProperties {
  /** The band lies below this depth; deeper bands lie inside shallower ones. */
  readonly depthMetres: number;
}

export type LabelKind = "ocean" | "sea" | "islet" | "country" | "city";

/** A name on the map. Where two would overlap, the smaller `rank` wins. */
export interface Label {
  readonly kind: LabelKind;
  readonly en: string;
  readonly ko: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly minZoom: number;
  readonly rank: number;
}
