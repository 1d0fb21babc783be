/** English words that only an embed says. */
export const embedEn = {
  open: "Open in Lodeway",
  newTab: "opens a new tab",
  sources: "Sources: {names}",
  controls: "Controls",
} as const;
