/** Made by pipeline/briefing-pages/plugin.ts of src/theme/tokens.css. */
declare module "virtual:light-tokens.css";
