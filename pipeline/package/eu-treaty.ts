import type { Source } from "../../src/model/types.ts";
import { EU_TREATY_SOURCE } from "../facts/memberships.ts";

/** Common knowledge, named so that no row stands without a source. */
export const EU_TREATY: Source = {
  id: EU_TREATY_SOURCE,
  publisher: "European Union",
  title: "EU treaty membership, 27 members since 2020-02-01",
  year: "2020",
  licence: "Facts only, no text copied (common knowledge)",
  open: true,
  url: "https://european-union.europa.eu/principles-countries-history/eu-countries_en",
  citation: "EU treaty membership, 27 members since 2020-02-01.",
};
