/** The light theme's block in src/theme/tokens.css. */
const LIGHT = /:root\[data-theme="light"\]\s*\{([^}]*)\}/;

/**
 * The light theme as a page without JavaScript takes it: where the reader's machine asks for it, and always on paper.
 * @param tokens the text of src/theme/tokens.css
 * @throws where that has no light block
 */
export function lightTokens(tokens: string): string {
  const light = LIGHT.exec(tokens)?.[1];
  if (light === undefined) {
    throw new Error('src/theme/tokens.css has no block :root[data-theme="light"].');
  }
  return `@media (prefers-color-scheme: light) {
  :root:not([data-theme]) {${light}}
}
@media print {
  :root, :root[data-theme] {${light}}
}
`;
}
