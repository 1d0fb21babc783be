/** English words of the offline panel. */
export const offlinePanelEn = {
  "about.ready": "On this device, with the years chosen below: the atlas opens and works without a network.",
  "about.saving": "The atlas is being saved on this device, {size} in all. You can go on working.",
  "about.waiting": "Saving begins when the map has been drawn.",
  "about.offered":
    "Your device asks pages to save data, so only what you looked at is kept. The rest takes {size} on this device.",
  "about.stopped.network": "No connection. Saving goes on by itself when it is back.",
  "about.stopped.server":
    "The server holds another version by now, or a file is missing there. It is tried again in a minute.",
  "about.stopped.room": "There is no room left on this device. Make room, then try again.",
  "about.unavailable.file":
    "This page was opened as a file. It works in full when a small web server opens it: see README.txt beside it.",
  "about.unavailable.insecure":
    "Browsers keep pages for offline use only from https addresses and from this machine. Take the atlas along instead.",
  "about.unavailable.framed": "The atlas is part of another page here. Open it in a window of its own.",
  "about.unavailable.unsupported": "This browser cannot keep pages for offline use. Take the atlas along instead.",
  "about.unavailable.refused":
    "The browser does not let this page keep anything: its settings or a private window forbid it. Take the atlas along instead.",
  "about.unavailable.development": "This is a copy for development: build it first.",
  "years.kept": "Years to keep on this device",
  "years.option": "{first} to {last}: {size}",
  "years.note":
    "Years before {recent} that you look at are kept too. What has been kept stays until another version takes its place.",
  saveAll: "Save these years",
  again: "Try again",
  install: "To have it as an app, choose “Install” in the browser’s menu.",
  "take.title": "Take it along",
  "take.about":
    "One zip file with the whole atlas: program, data, and the tables as CSV. It opens from any static web server; README.txt in it says how on Windows, macOS and Linux.",
  "take.years": "Years in it (size unpacked)",
  "take.button": "Download the atlas (zip)",
  "take.working": "Packing: {part}",
  "take.cancel": "Cancel",
  "take.done": "{name} ({size}) is in your downloads.",
  "take.network":
    "A file did not come ({path}). Check the connection and try again: the CSV tables are not kept offline.",
  "take.server": "The server holds another version by now ({path}). Reload the page, then try again.",
  "take.failed": "The file could not be made: {message}",
} as const;
