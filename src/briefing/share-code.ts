import { BRIEFING_LIMITS, type Briefing } from "./briefing.ts";
import { type BriefingFileReading, briefingOfBytes } from "./briefing-file.ts";

/** Longest code that goes into a link: mail programs and chats cut longer ones. */
export const SHARE_CHARACTERS = 8000;

/** First letter of a code: how the rest is packed. Raised when an old atlas could not unpack it. */
const PACKING = "a";

/** A briefing in a link, or what is wrong with the link. */
export type ShareReading =
  | BriefingFileReading
  | { readonly briefing: null; readonly problem: "brokenLink"; readonly where: string };

/** The briefing packed into letters, digits, "-" and "_": deflated JSON. */
export async function shareCode(briefing: Briefing): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(briefing));
  const packed = await everything(through(bytes, new CompressionStream("deflate-raw")), Number.POSITIVE_INFINITY);
  return PACKING + base64Url(packed ?? new Uint8Array());
}

/** Unpacks a code. Never throws; gives up on what would unpack to more than a file may hold. */
export async function briefingOfCode(code: string): Promise<ShareReading> {
  if (/^[b-z]/u.test(code)) {
    return refused("newer");
  }
  const packed = code.startsWith(PACKING) ? bytesOf(code.slice(PACKING.length)) : null;
  if (packed === null) {
    return refused("brokenLink");
  }
  try {
    const bytes = await everything(through(packed, new DecompressionStream("deflate-raw")), BRIEFING_LIMITS.fileBytes);
    return bytes === null ? refused("tooLarge") : briefingOfBytes(bytes);
  } catch {
    return refused("brokenLink");
  }
}

function refused<Problem extends "newer" | "tooLarge" | "brokenLink">(problem: Problem) {
  return { briefing: null, problem, where: "" } as const;
}

function through(bytes: Uint8Array<ArrayBuffer>, packer: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough<Uint8Array>(packer);
}

/** What a stream gives; null, and the stream is cancelled, as soon as it is more than `most` bytes. */
async function everything(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.byteLength;
  }
  return all;
}

function base64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** null where the text is not base64url. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/u.test(text)) {
    return null;
  }
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
