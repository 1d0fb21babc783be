/** A step that is scrolled past without a rest is not shown. */
const REST_MILLISECONDS = 160;

/**
 * Follows which section stands at a line of the window, and tells it when scrolling rests there.
 * @param line where the line is: part of the window's height, 0–1 from the top
 * @returns how to stop
 */
export function followSections(sections: readonly Element[], line: number, arrive: (at: number) => void): () => void {
  let timer = 0;
  let last = -1;
  const rest = (at: number) => {
    if (at !== last) {
      last = at;
      arrive(at);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const at = sections.indexOf(entries.findLast((entry) => entry.isIntersecting)?.target as Element);
      if (at >= 0) {
        clearTimeout(timer);
        timer = window.setTimeout(() => rest(at), REST_MILLISECONDS);
      }
    },
    { rootMargin: `${-100 * line}% 0px ${-100 * (1 - line)}% 0px` },
  );
  for (const section of sections) {
    observer.observe(section);
  }
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
