import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { lightTokens } from "./light-tokens.ts";
import type { PageFiles } from "./page-head.ts";
import { pictureProblems, picturesWanted } from "./pictures.ts";
import { projectFolders, publicAddressOf, sitePages } from "./site-pages.ts";
import { readStories } from "./story-files.ts";

/** The program of a story's page, from the project's folder. */
const PROGRAM = "src/story-page/main.ts";
const TOKENS = "src/theme/tokens.css";
const LIGHT_TOKENS = "virtual:light-tokens.css";
/** A name without "virtual:" that ends as a style sheet's does. */
const LIGHT_TOKENS_FILE = "\0light-tokens.css";

/**
 * Makes of each story a page in each language: text, pictures and figures as HTML, whole without JavaScript. `pictures:
 * false` builds while pictures are still to be made.
 */
export function storyPages({ pictures = true } = {}): Plugin {
  let root = process.cwd();
  return {
    name: "lodeway-story-pages",
    config: () => ({
      build: { rolldownOptions: { input: { index: "index.html", "story-page": PROGRAM } } },
    }),
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === LIGHT_TOKENS ? LIGHT_TOKENS_FILE : null),
    load(id) {
      if (id !== LIGHT_TOKENS_FILE) {
        return null;
      }
      this.addWatchFile(join(root, TOKENS));
      return lightTokens(readFileSync(join(root, TOKENS), "utf8"));
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const folders = projectFolders(root);
        const stories = readStories(folders.stories);
        if (pictures) {
          demandPictures(
            folders,
            (message) => this.warn(message),
            (message) => this.error(message),
          );
        }
        const address = publicAddressOf(process.env["LODEWAY_URL"]);
        for (const [fileName, source] of await sitePages(stories, folders.geo, filesOf(bundle), address)) {
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
    configureServer(server) {
      const files = { styles: [], fonts: [], script: PROGRAM };
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? "")
          .replace(/[?#].*/, "")
          .replace(/^\//, "")
          .replace(/\/$/, "/index.html");
        if (!/^stories\/.*\.html$/.test(path)) {
          next();
          return;
        }
        const folders = projectFolders(root);
        const page = (await sitePages(readStories(folders.stories), folders.geo, files, "")).get(path);
        response.statusCode = page === undefined ? 404 : 200;
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(page === undefined ? "" : await server.transformIndexHtml(`/${path}`, page));
      });
    },
  };
}

function demandPictures(
  folders: ReturnType<typeof projectFolders>,
  warn: (message: string) => void,
  fail: (message: string) => never,
): void {
  const { dataVersion } = JSON.parse(readFileSync(join(folders.geo, "app/index.json"), "utf8"));
  const { missing, stale } = pictureProblems(
    picturesWanted(readStories(folders.stories), dataVersion),
    folders.pictures,
  );
  const names = (pictures: readonly { readonly file: string }[]) => pictures.map(({ file }) => file).join(", ");
  if (missing.length > 0) {
    fail(`Pictures of the stories are missing: run "npm run pictures" (${names(missing)}).`);
  }
  if (stale.length > 0) {
    warn(`Pictures of the stories are out of date: run "npm run pictures" (${names(stale)}).`);
  }
}

/** Files of the built site that a page uses. */
function filesOf(bundle: Rolldown.OutputBundle): PageFiles {
  const outputs = Object.values(bundle);
  const program = outputs.find((output) => output.type === "chunk" && output.facadeModuleId?.endsWith(PROGRAM));
  if (program?.type !== "chunk") {
    throw new Error(`${PROGRAM} was not built.`);
  }
  const fonts = ["lodeway-sans-latin", "lodeway-sans-korean"].flatMap((name) =>
    outputs
      .filter(({ fileName }) => fileName.includes(name) && fileName.endsWith(".woff2"))
      .map(({ fileName }) => fileName),
  );
  return { styles: stylesOf(program, bundle), fonts, script: program.fileName };
}

/** Style sheets of a program and of what it imports before it runs: those of the imports first. */
function stylesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const imported = chunk.imports.flatMap((name) => {
    const output = bundle[name];
    return output?.type === "chunk" ? stylesOf(output, bundle) : [];
  });
  return [...new Set([...imported, ...(chunk.viteMetadata?.importedCss ?? [])])];
}
