/** English words of offline use on the first screen: its button, and the notice of a new version. */
export const offlineEn = {
  "offline.title": "Offline use",
  "offline.ready": "Ready offline",
  "offline.saving": "Saving for offline: {part}",
  "offline.waiting": "Not saved yet",
  "offline.offered": "Not saved: this device saves data",
  "offline.stopped": "Saving stopped at {part}",
  "offline.unavailable": "Not available here",
  "update.here": "A new version of the atlas is here.",
  "update.load": "Load it now",
  "update.later": "Later",
  "update.others":
    "A new version is here, but the atlas is open in {count} more windows or tabs. Close them, then load it.",
  "search.offline": "Offline use, take the atlas along",
} as const;
