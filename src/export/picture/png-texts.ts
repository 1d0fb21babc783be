/** The eight bytes that a PNG begins with, and the length of its first chunk (IHDR) with its frame. */
const SIGNATURE_BYTES = 8;
const HEADER_CHUNK_BYTES = 25;

/**
 * A PNG with texts about itself (chunks iTXt, UTF-8), such as Title and Source: what is drawn in the picture can be
 * read out of the file, too. The pixels stay as they are.
 * @param texts keyword (Latin letters) and text
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const start = SIGNATURE_BYTES + HEADER_CHUNK_BYTES;
  return joined([png.subarray(0, start), ...chunks, png.subarray(start)]);
}

/** Length, name, content, checksum. The content: keyword, no compression, no language, the text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  return joined([bigEndian(content.length - "iTXt".length), content, bigEndian(checksum(content))]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bigEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

/** CRC-32 as PNG wants it (ISO 3309), bit by bit: the texts are short. */
function checksum(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
