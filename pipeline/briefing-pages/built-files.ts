import type { Rolldown } from "vite";
import type { PageFiles } from "./page-head.ts";

/** Names of the fonts that a page asks for before it is read, as in src/theme/fonts. */
const FONTS = ["lodeway-sans-latin", "lodeway-sans-korean"] as const;

/**
 * Files of the built site that a page uses.
 * @param program path of the page's program, from the project's folder
 */
export function builtFiles(bundle: Rolldown.OutputBundle, program: string): PageFiles {
  const outputs = Object.values(bundle);
  const chunk = outputs.find((output) => output.type === "chunk" && output.facadeModuleId?.endsWith(program));
  if (chunk?.type !== "chunk") {
    throw new Error(`${program} was not built.`);
  }
  const files = outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith(".woff2"));
  const fonts = FONTS.flatMap((font) => files.filter((name) => name.includes(font)));
  return { styles: stylesOf(chunk, bundle), fonts, script: chunk.fileName };
}

/** Style sheets of a program and of what it imports before it runs: those of the imports first. */
function stylesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const imported = chunk.imports.flatMap((name) => {
    const output = bundle[name];
    return output?.type === "chunk" ? stylesOf(output, bundle) : [];
  });
  return [...new Set([...imported, ...(chunk.viteMetadata?.importedCss ?? [])])];
}
