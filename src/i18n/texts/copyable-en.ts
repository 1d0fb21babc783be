/** English words of a text that can be copied. */
export const copyableEn = {
  copy: "Copy",
  copyOf: "Copy: {what}",
  copied: "Copied",
  failed: "Copying is not allowed here. The text is selected: copy it with your keys or menu.",
} as const;
