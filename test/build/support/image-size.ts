/** Width and height of a WebP or JPEG picture, in pixels. @throws for anything else */
export function imageSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.toString("latin1", 8, 12) === "WEBP") {
    return webpSize(bytes);
  }
  if (bytes.readUInt16BE(0) === 0xffd8) {
    return jpegSize(bytes);
  }
  throw new Error("neither WebP nor JPEG");
}

/** Lossy (VP8) and extended (VP8X) files: https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(bytes: Buffer) {
  const kind = bytes.toString("latin1", 12, 16);
  if (kind === "VP8 ") {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (kind === "VP8X") {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  }
  throw new Error(`a WebP of kind ${kind}`);
}

/** The frame header (SOF0 to SOF2) holds height and width; segments before it are passed over. */
function jpegSize(bytes: Buffer) {
  let at = 2;
  while (bytes.readUInt16BE(at) < 0xffc0 || bytes.readUInt16BE(at) > 0xffc2) {
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
}
