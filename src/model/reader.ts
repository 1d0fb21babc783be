/** Languages of the atlas, as links and dictionaries name them. */
export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["dark", "light"] as const;
export type ThemeName = (typeof THEMES)[number];
