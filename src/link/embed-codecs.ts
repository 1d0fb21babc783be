import { type Codec, setOf } from "./codecs.ts";
import { EMBED_CONTROLS, type EmbedControl, hostOf } from "./embed.ts";

const ALL = "all";
const someControls = setOf(EMBED_CONTROLS);

/** The controls of an embed, or "all". */
export const controls: Codec<readonly EmbedControl[]> = {
  write: (value) => (EMBED_CONTROLS.every((control) => value.includes(control)) ? ALL : someControls.write(value)),
  read: (text, index) => (text === ALL ? { value: EMBED_CONTROLS, bad: [] } : someControls.read(text, index)),
};

/** Origins of pages, comma-separated. */
export const hosts: Codec<readonly string[]> = {
  write: (value) => value.join(","),
  read: (text) => {
    const words = [...new Set(text.split(","))];
    const read = words.map((word) => ({ word, origin: hostOf(word) }));
    const value = [...new Set(read.flatMap(({ origin }) => origin ?? []))];
    return { value, bad: read.filter(({ origin }) => origin === null).map(({ word }) => word) };
  },
};
