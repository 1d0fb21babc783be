/** What CSS says of a mark and a drawing program must know, each also an attribute of SVG. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "opacity",
] as const;
const TEXT_LOOKS = [...LOOKS, "font-size", "font-weight"] as const;
/** What a mark without a look of its own has. */
const DEFAULTS: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  opacity: "1",
};
/** Where something stands, as it is in the page. */
const PLACES = ["d", "x", "y", "dx", "cx", "cy", "r", "width", "height", "text-anchor"] as const;
/** Letters that are centred on a line stand this far below it, ems: drawing programs know no `dominant-baseline`. */
const CENTRED = "0.35em";

/** A drawing of the page as SVG that needs no style sheet: its marks as they look now. Names for the mouse stay. */
export function standaloneMarks(drawing: SVGSVGElement): string {
  const group = document.createElementNS(drawing.namespaceURI, "g");
  group.append(...[...drawing.children].flatMap(standalone));
  return new XMLSerializer().serializeToString(group);
}

/** An element with its looks written out; nothing for what only catches the mouse. */
function standalone(element: Element): Element[] {
  const looks = getComputedStyle(element);
  switch (element.localName) {
    case "title":
      return [copyOf(element, []).textOf(element)];
    case "g":
      return [copyOf(element, []).with([...element.children].flatMap(standalone))];
    case "text":
      return textWithHalo(element, looks);
    default:
      return looks.fill === "rgba(0, 0, 0, 0)" && looks.stroke === "none" ? [] : [copyOf(element, LOOKS).element];
  }
}

/** The edge of letters as a text of its own below them: not every program draws it first. */
function textWithHalo(element: Element, looks: CSSStyleDeclaration): Element[] {
  const letters = textCopy(element);
  for (const part of [letters, ...letters.children]) {
    part.removeAttribute("stroke");
    part.removeAttribute("stroke-width");
    part.removeAttribute("stroke-linejoin");
  }
  if (looks.stroke === "none") {
    return [letters];
  }
  return [textCopy(element), letters];
}

function textCopy(element: Element): Element {
  const { element: copy } = copyOf(element, TEXT_LOOKS);
  if (getComputedStyle(element).dominantBaseline === "central" && element.localName === "text") {
    copy.setAttribute("dy", CENTRED);
  }
  for (const node of element.childNodes) {
    copy.append(node instanceof Element ? textCopy(node) : (node.textContent ?? ""));
  }
  return copy;
}

function copyOf(element: Element, names: readonly string[]) {
  const copy = document.createElementNS(element.namespaceURI, element.localName);
  const looks = getComputedStyle(element);
  for (const name of names) {
    const value = looks.getPropertyValue(name);
    if (value !== "" && value !== DEFAULTS[name]) {
      copy.setAttribute(name, value);
    }
  }
  for (const name of PLACES) {
    const value = element.getAttribute(name);
    if (value !== null) {
      copy.setAttribute(name, value);
    }
  }
  return {
    element: copy,
    textOf(from: Element) {
      copy.textContent = from.textContent;
      return copy;
    },
    with(children: readonly Element[]) {
      copy.append(...children);
      return copy;
    },
  };
}
