// What everything that is measured in a page needs.

const cut = (text, most) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** An element in short, for whoever has to find it. */
export function describe(element) {
  const id = element.id ? `#${element.id}` : "";
  const kind = element.getAttribute("class")?.trim().split(/\s+/).filter(Boolean).join(".");
  const within = element.parentElement?.closest("[class]")?.getAttribute("class");
  const words = cut((element.innerText ?? element.textContent ?? "").replace(/\s+/g, " ").trim(), 40);
  return `${element.localName}${id}${kind ? `.${kind}` : ""} in .${within} “${words}”`;
}

/** It is drawn, and not only there for those who listen. */
export function isSeen(element) {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return !element.closest(".sr-only");
}

/** The pieces of text that are seen, each with its element. */
export function* texts(root = document.body) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() && !["STYLE", "SCRIPT", "TEXTAREA", "title"].includes(element.tagName) && isSeen(element)) {
      yield { node, element };
    }
  }
}

/** Where the lines of a piece of text are. */
export function linesOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
}

/** The closest element around it that is no part of a line. */
export function blockOf(element) {
  let block = element;
  while (block.parentElement && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
  return block;
}

/** What sticks far outside of the screen does not stick. */
const sticks = ({ position, top, bottom }) =>
  position === "fixed" || (position === "sticky" && [top, bottom].some((edge) => parseFloat(edge) > -100));

/** It stays on the screen when the rest is scrolled. */
export function stays(element) {
  for (let one = element; one; one = one.parentElement) if (sticks(getComputedStyle(one))) return true;
  return false;
}
