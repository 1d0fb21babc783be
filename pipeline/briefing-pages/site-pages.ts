import { join } from "node:path";
import type { Briefing } from "../../src/briefing/briefing.ts";
import { loadTexts } from "../../src/i18n/texts/part-texts.ts";
import type { Language } from "../../src/model/reader.ts";
import { LANGUAGES } from "../../src/model/reader.ts";
import { geoLoader, readDataset } from "../lib/read-geo.ts";
import { briefingPage } from "./briefing-page.ts";
import { listPage } from "./list-page.ts";
import type { PageFiles, PagePlace } from "./page-head.ts";
import { briefingPaths, LIST_PATHS } from "./page-paths.ts";
import { createTeller } from "./told-briefing.ts";

/** Every page of the briefings by its path in the site. */
export async function sitePages(
  briefings: readonly Briefing[],
  geo: string,
  files: PageFiles,
  publicAddress: string,
): Promise<ReadonlyMap<string, string>> {
  await loadTexts(LANGUAGES);
  const loader = geoLoader(geo);
  const [dataset, sites, siteText] = await Promise.all([readDataset(loader), loader.sites(), loader.siteText()]);
  const tell = createTeller({ dataset, sites, siteText });
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const place = (paths: PagePlace["paths"], own: PageFiles) => ({ language, paths, publicAddress, files: own });
    const told = briefings.map((briefing) => tell(briefing, language));
    for (const briefing of told) {
      const paths = briefingPaths(briefing.id);
      pages.set(paths[language], briefingPage(briefing, place(paths, filesFor(language, files))));
    }
    // The list has no map: it needs no program.
    pages.set(LIST_PATHS[language], listPage(told, place(LIST_PATHS, { ...filesFor(language, files), script: null })));
  }
  return pages;
}

/** An English page does not wait for Korean letters. */
function filesFor(language: Language, files: PageFiles): PageFiles {
  return { ...files, fonts: files.fonts.filter((font) => language === "ko" || !font.includes("korean")) };
}

/**
 * The public address of the site as the build is told it (LODEWAY_URL), with "/" at its end; "" where it is not.
 * @throws where it is no https: or http: address
 */
export function publicAddressOf(told: string | undefined): string {
  if (told === undefined || told === "") {
    return "";
  }
  const address = URL.canParse(told) ? new URL(told) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== "" || address.hash !== "") {
    throw new Error(`LODEWAY_URL must be the public address of the site, such as https://example.org/atlas/: ${told}`);
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

/** Folders of the project that pages are made of. */
export function projectFolders(root: string) {
  const pictures = join(root, "public/stories/pictures");
  return { briefings: join(root, "public/stories"), geo: join(root, "public/geo"), pictures };
}
