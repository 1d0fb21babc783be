const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus to the next or previous mark of a drawing. True where the key was an arrow. */
export function stepFocus(drawing: SVGSVGElement, key: string): boolean {
  const step = STEPS[key];
  if (step === undefined) {
    return false;
  }
  const marks = [...drawing.querySelectorAll<SVGElement>("[role=button]")];
  const at = marks.indexOf(document.activeElement as unknown as SVGElement);
  marks[(at + step + marks.length) % marks.length]?.focus();
  return true;
}
