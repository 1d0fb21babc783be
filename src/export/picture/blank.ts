/** True where all pixels (four bytes each) are alike: nothing has been drawn. */
export function isBlank(pixels: Uint8ClampedArray): boolean {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  return colours.every((colour) => colour === colours[0]);
}
