import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { readBriefings } from "./briefing-files.ts";
import { builtFiles } from "./built-files.ts";
import { lightTokens } from "./light-tokens.ts";
import { type PictureWanted, pictureProblems, picturesWanted } from "./pictures.ts";
import { projectFolders, publicAddressOf, sitePages } from "./site-pages.ts";

/** The program of a briefing's page, from the project's folder. */
const PROGRAM = "src/briefing-page/main.ts";
const TOKENS = "src/theme/tokens.css";
const LIGHT_TOKENS = "virtual:light-tokens.css";
/** A name without "virtual:" that ends as a style sheet's does. */
const LIGHT_TOKENS_FILE = "\0light-tokens.css";

/**
 * Makes of each briefing a page in each language: text, pictures and figures as HTML, whole without JavaScript. `pictures:
 * false` builds while pictures are still to be made.
 */
export function briefingPages({ pictures = true } = {}): Plugin {
  let folders = projectFolders(process.cwd());
  let tokens = "";
  let isBuild = false;
  return {
    name: "lodeway-briefing-pages",
    config: () => ({
      build: { rolldownOptions: { input: { index: "index.html", "briefing-page": PROGRAM } } },
    }),
    configResolved({ root, command }) {
      folders = projectFolders(root);
      tokens = join(root, TOKENS);
      isBuild = command === "build";
    },
    buildStart() {
      // What is wrong is said before the long work begins.
      if (isBuild) {
        publicAddress();
      }
      if (isBuild && pictures) {
        demandPictures(folders, (message) => this.warn(message));
      }
    },
    resolveId: (id) => (id === LIGHT_TOKENS ? LIGHT_TOKENS_FILE : null),
    load(id) {
      if (id !== LIGHT_TOKENS_FILE) {
        return null;
      }
      this.addWatchFile(tokens);
      return lightTokens(readFileSync(tokens, "utf8"));
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const briefings = readBriefings(folders.briefings);
        const pages = await sitePages(briefings, folders.geo, builtFiles(bundle, PROGRAM), publicAddress());
        for (const [fileName, source] of pages) {
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
    configureServer: (server) => servePages(server, folders),
  };
}

function publicAddress(): string {
  return publicAddressOf(process.env["LODEWAY_URL"]);
}

/** @throws where a picture is missing; says which are out of date */
function demandPictures(
  { briefings, geo, pictures }: ReturnType<typeof projectFolders>,
  warn: (message: string) => void,
) {
  const { dataVersion } = JSON.parse(readFileSync(join(geo, "app/index.json"), "utf8"));
  const { missing, stale } = pictureProblems(picturesWanted(readBriefings(briefings), dataVersion), pictures);
  const names = (files: readonly PictureWanted[]) => files.map(({ file }) => file).join(", ");
  if (missing.length > 0) {
    throw new Error(`Pictures of the briefings are missing: run "npm run pictures" (${names(missing)}).`);
  }
  if (stale.length > 0) {
    warn(`Pictures of the briefings are out of date: run "npm run pictures" (${names(stale)}).`);
  }
}

/** While the atlas is worked on, pages are made when they are asked for. Their style comes with their program. */
function servePages(server: ViteDevServer, folders: ReturnType<typeof projectFolders>): void {
  const files = { styles: [], fonts: [], script: PROGRAM };
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = `${pathname.slice(1)}${pathname.endsWith("/") ? "index.html" : ""}`;
    const page = /^stories\/.*\.html$/.test(path)
      ? (await sitePages(readBriefings(folders.briefings), folders.geo, files, "")).get(path)
      : undefined;
    if (page === undefined) {
      next();
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(await server.transformIndexHtml(`/${path}`, page));
  });
}
