/** A chunk of a PNG file. */
export interface PngChunk {
  readonly name: string;
  readonly content: Buffer;
  readonly checksum: number;
}

/** The chunks of a PNG file in order. */
export function pngChunks(file: Buffer): PngChunk[] {
  const chunks: PngChunk[] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    chunks.push({
      name: file.toString("latin1", at + 4, at + 8),
      content: file.subarray(at + 8, end),
      checksum: file.readUInt32BE(end),
    });
    at = end + 4;
  }
  return chunks;
}

/** Width and height as the header says. */
export function pngSize(file: Buffer): { width: number; height: number } {
  const header = pngChunks(file).find(({ name }) => name === "IHDR")!.content;
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}

/** Texts about the picture, by keyword. */
export function pngTexts(file: Buffer): Record<string, string> {
  const texts = pngChunks(file).filter(({ name }) => name === "iTXt");
  return Object.fromEntries(
    texts.map(({ content }) => {
      const end = content.indexOf(0);
      // Two bytes of compression, then language and translated keyword, both empty.
      return [content.toString("latin1", 0, end), content.toString("utf8", end + 5)];
    }),
  );
}
