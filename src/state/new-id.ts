/** Letters and digits that ids of briefings and steps may hold. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
/** Of 32 letters: 60 bits, so that two people never get the same. */
const LENGTH = 12;

/** An id that nobody else has. `crypto.randomUUID` is missing on pages without https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
