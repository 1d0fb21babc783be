/** English words that only an embed says. */
export const embedEn = {
  open: "Open in Lodeway",
  newTab: "opens a new tab",
  sources: "Sources: {names}",
  controls: "Controls",
  unchecked: "This briefing came with the link. Lodeway has not checked what it says.",
} as const;
