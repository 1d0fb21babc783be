/** English words of pictures, clips and print. */
export const pictureEn = {
  kind: "Kind",
  "kind.png": "Picture (PNG)",
  "kind.svg": "Charts (SVG)",
  "kind.print": "Print, PDF",
  "kind.webm": "Clip (WebM)",
  size: "Size",
  "size.screen": "As on the screen ({width} × {height})",
  "size.double": "Twice as sharp ({width} × {height})",
  "size.4k": "4K (3840 × 2160)",
  "size.card": "Link preview (1200 × 630)",
  "size.slide": "Slide (1920 × 1080)",
  "size.clip": "Small slide (1280 × 720)",
  preview: "How it will look",
  "png.about":
    "The map as it is on the screen, with the sentence, the legend, the sources, the date and the link. Larger pictures show the same view, only sharper.",
  "png.save": "Save picture",
  "webm.about":
    "The flows in motion, {seconds} seconds that can be played round and round: the end meets the beginning. Each frame is drawn by itself, so a slow machine takes longer but drops none.",
  "webm.save": "Save clip",
  "webm.missing":
    "This browser cannot write WebM frame by frame. Save a picture instead, or open the link in a recent Chrome, Edge or Firefox.",
  "svg.about":
    "Drawings of lines and words, sharp at any size, each a file of its own. The typeface is named, not packed in.",
  "svg.legend": "Legend",
  "svg.sankey": "Flow diagram: {title}",
  "svg.trend": "Chart by year: {title}",
  "svg.none": "No chart is open beside the map. Choose one mineral and a consumer whose supply can be traced.",
  "print.about":
    "Sentence, map, legend, answer, table and sources on paper or as a PDF, in light colours. In the print window, choose the paper and “Save as PDF” if you want a file.",
  "print.start": "Print or save as PDF",
  "print.rest": "{count} more rows are not printed. The link below leads to all of them, to read and to download.",
  cancel: "Cancel",
  working: "Drawing the map …",
  "working.part": "Drawing: {share}",
  saved: "Saved as {name}.",
  cancelled: "Cancelled. Nothing was saved.",
  "problem.file": "A part of the map did not come, so there is no picture. Check the connection and try again.",
  "problem.webgl":
    "The map cannot be drawn here: WebGL is missing, switched off or out of memory. Try a smaller size, or take the legend and the charts as SVG or the table as CSV.",
  "problem.blank":
    "The map came out empty, so nothing was saved. Try a smaller size; if that does not help, reload the page.",
  "problem.late": "The map did not get ready in two minutes, so there is no picture. Try again, or try a smaller size.",
  "problem.write": "The browser could not write the file. Try a smaller size.",
  noMap:
    "There is no map here, so there is no picture of it. Charts as SVG, print and the table as CSV work without it.",
  "noMap.table": "Open the table",
  "note.sources": "Sources: {parts}.",
  "note.figures": "figures {names}",
  "note.sites": "sites {names}",
  "note.lanes": "sea lanes {names}",
  "note.basemap": "base map {names}",
  "note.more": "{names} and {count} more",
  "note.made": "{atlas}, {date}. Data version {version}.",
} as const;
