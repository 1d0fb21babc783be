/** Puts a text where the caret is in a field, as if it had been typed, and the caret after it. */
export function putIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  const before = field.value.slice(0, start);
  // A figure is a word: not glued to the one before it, but to a bracket or a sign that opens.
  const gap = /[\p{L}\p{N}}.,;:!?]$/u.test(before) ? " " : "";
  field.setRangeText(gap + text, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.focus();
}
