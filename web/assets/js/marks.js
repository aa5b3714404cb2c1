const NAME = "match";
const canHighlight = "highlights" in CSS;

/** Marks parts of the code that it has read, without changing it; where the browser cannot, it marks whole runs. */
export class Marks {
  #texts = [];
  #starts = new Map();
  #marked = [];

  /** Reads a `code` element; `null` for none. */
  read(code) {
    this.clear();
    this.#texts = [];
    this.#starts = new Map();
    if (!code) {
      return;
    }
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let at = 0;
    while (walker.nextNode()) {
      this.#texts.push(walker.currentNode);
      this.#starts.set(walker.currentNode, at);
      at += walker.currentNode.length;
    }
  }

  /** The offset in the code that a pointer is at, or -1. */
  offsetAt({ target, clientX, clientY }) {
    if (!target.closest(".run")) {
      return -1;
    }
    const position = document.caretPositionFromPoint?.(clientX, clientY);
    const range = position ? null : document.caretRangeFromPoint?.(clientX, clientY);
    const node = position?.offsetNode ?? range?.startContainer;
    const start = this.#starts.get(node);
    return start === undefined ? -1 : start + (position?.offset ?? range.startOffset);
  }

  /** Marks these ranges of the code and nothing else. */
  show(ranges) {
    this.clear();
    if (ranges.length === 0) {
      return;
    }
    if (canHighlight) {
      CSS.highlights.set(NAME, new Highlight(...ranges.map(range => this.#rangeOf(range))));
    } else {
      this.#marked = ranges.map(range => this.#place(range.from).node.parentElement.closest(".run"));
      this.#marked.forEach(run => run.classList.add("marked"));
    }
  }

  /** Marks nothing. */
  clear() {
    if (canHighlight) {
      CSS.highlights.delete(NAME);
    }
    this.#marked.forEach(run => run.classList.remove("marked"));
    this.#marked = [];
  }

  #rangeOf({ from, to }) {
    const range = new Range();
    const start = this.#place(from);
    const end = this.#place(to - 1);
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return range;
  }

  #place(offset) {
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts.get(this.#texts[middle]) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const node = this.#texts[low];
    return { node, offset: offset - this.#starts.get(node) };
  }
}
