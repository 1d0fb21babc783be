import { type Accessor, createResource } from "solid-js";
import {
  bytesOf,
  isKeptOffline,
  isOfYears,
  type KeptYears,
  SITE_FILES,
  type SiteFiles,
} from "../../offline/site-files.ts";

/** How large the atlas is, unpacked, with these years: all of it, and what is kept offline. */
export type SiteSize = (years: KeptYears) => { readonly all: number; readonly kept: number };

/** Undefined while it is not known, and where there is no list. */
export function createSiteSize(): Accessor<SiteSize | undefined> {
  const [files] = createResource(async () => {
    try {
      const response = await fetch(new URL(SITE_FILES, document.baseURI));
      return ((await response.json()) as SiteFiles).files;
    } catch {
      return undefined;
    }
  });
  return () => {
    const known = files();
    return (
      known &&
      ((years) => {
        const held = known.filter(({ path }) => isOfYears(path, years));
        return { all: bytesOf(held), kept: bytesOf(held.filter(({ path }) => isKeptOffline(path))) };
      })
    );
  };
}
