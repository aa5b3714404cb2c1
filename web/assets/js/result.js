import { SourceMap } from "./source-map.js";
import { Marks } from "./marks.js";

const SHOWN = 48;

/** The parts of the page that depend on the source: remarks, output and steps. */
export class Result {
  #page;
  #listener;
  #marks = new Marks();
  #text = "";
  #map = null;
  #hasGood = false;

  constructor(page, listener) {
    this.#page = page;
    this.#listener = listener;
    page.classList.add("is-live");
    this.#part("remarks").addEventListener("click", event => this.#followRemark(event));
    const output = this.#part("output");
    output.addEventListener("click", event => event.target.id === "copy" && this.#copy(event.target));
    output.addEventListener("pointermove", event => this.#markOutput(this.#marks.offsetAt(event)));
    output.addEventListener("pointerleave", () => this.#markOutput(-1));
    output.addEventListener("focusin", event => this.#reach(event.target));
    output.addEventListener("focusout", () => this.#markOutput(-1));
    output.addEventListener("keydown", event => this.#walk(event));
  }

  /** Takes the page as the server sent it, made from this text. */
  begin(text) {
    this.#hasGood = isGood(this.#page);
    this.#settle(text);
  }

  /** Takes the parts of another page. While the source has errors, the output of an earlier text without any stays. */
  take(page, text) {
    this.#swap(page, "remarks");
    this.#swapChoices(page);
    if (hasErrors(page) && this.#hasGood) {
      this.#takeLink(page);
      this.keepEarlier();
      return;
    }
    this.#swap(page, "output");
    this.#swap(page, "steps");
    this.#hasGood = isGood(page);
    this.#settle(text);
  }

  /** Says that the output is not that of the source as it is now, and will not soon be. */
  keepEarlier() {
    this.doubt();
    const output = this.#part("output");
    if (output.querySelector(".listing")) {
      output.classList.add("earlier");
      output.querySelector(".stale").hidden = false;
    }
  }

  /** The source has changed, so what matched does not need to match any more. */
  doubt() {
    this.#map = null;
    this.#marks.clear();
    this.#listener.pointed(null);
  }

  /** Marks in the output what comes from an offset of the source. */
  markSource(offset, text) {
    const isValid = this.#map && offset >= 0 && text === this.#text;
    this.#marks.show(isValid ? this.#map.outputsOf(offset) : []);
  }

  /** What is to be said about the source and the output. */
  summary() {
    const isEarlier = this.#part("output").classList.contains("earlier");
    const errors = this.#page.querySelector("#errors")?.textContent ?? "";
    const summary = this.#page.querySelector("#summary")?.textContent ?? "";
    return `${errors} ${isEarlier ? "The output is that of an earlier text." : summary}`.trim();
  }

  /** The address that brings back the source. */
  link() {
    return this.#page.querySelector("#link a")?.href;
  }

  /** Where the source changes colour: a list of ranges with a style. */
  colours() {
    const found = [];
    let at = 0;
    const code = this.#part("remarks").querySelector(".numbered code");
    for (const node of code ? textsIn(code) : []) {
      const style = node.parentElement.className;
      if (style) {
        found.push({ from: at, to: at + node.length, style });
      }
      at += node.length;
    }
    return found;
  }

  /** What is said about the source: a list of ranges with a severity and a message. */
  remarks() {
    return [...this.#part("remarks").querySelectorAll(".remarks > li")].map(item => ({
      ...rangeOf(item),
      severity: item.className,
      message: item.querySelector(".message").textContent,
    }));
  }

  #part(id) {
    return this.#page.querySelector("#" + id);
  }

  #swap(page, id) {
    const old = this.#part(id);
    const fresh = document.importNode(page.getElementById(id), true);
    const opened = [...old.querySelectorAll("details")].map(details => details.open);
    fresh.querySelectorAll("details").forEach((details, index) => (details.open = opened[index] ?? false));
    const scrolled = old.querySelector(".code")?.scrollLeft ?? 0;
    old.replaceChildren(...fresh.childNodes);
    if (scrolled > 0) {
      old.querySelector(".code")?.scrollTo({ left: scrolled });
    }
  }

  /** The options depend on the strategy only; they are left alone while it stays. */
  #swapChoices(page) {
    if (page.querySelector("#options-of").value !== this.#page.querySelector("#options-of").value) {
      const focused = document.activeElement?.id;
      this.#swap(page, "choices");
      document.getElementById(focused)?.focus();
    }
  }

  #takeLink(page) {
    this.#page.querySelector("#link").replaceWith(document.importNode(page.querySelector("#link"), true));
  }

  /** The output is that of `text`. */
  #settle(text) {
    const output = this.#part("output");
    output.classList.remove("earlier");
    this.#text = text;
    const code = output.querySelector(".code code");
    this.#marks.read(code);
    this.#map = code && new SourceMap(code, text);
    const copy = output.querySelector("#copy");
    copy.hidden = !code || !navigator.clipboard;
    if (code) {
      code.parentElement.removeAttribute("tabindex");
      runsIn(code).forEach((run, index) => (run.tabIndex = index === 0 ? 0 : -1));
    }
  }

  #markOutput(offset) {
    const match = this.#map && offset >= 0 ? this.#map.sourceOf(offset) : null;
    this.#listener.pointed(match && match.source);
    this.#marks.show(match ? [match.output] : []);
    this.#tellOrigin(match);
  }

  #tellOrigin(match) {
    const origin = this.#part("output").querySelector(".origin");
    if (!origin) {
      return;
    }
    if (!match) {
      origin.textContent = "";
      return;
    }
    const line = this.#text.slice(0, match.source.from).split("\n").length;
    const words = this.#text.slice(match.source.from, match.source.to).trim().replace(/\s+/g, " ");
    const step = match.rule && this.#part("steps").querySelector(`li[data-rule="${CSS.escape(match.rule)}"] h3`);
    const how = match.rule ? `Written by “${step?.textContent ?? match.rule}” for` : "As in";
    const code = document.createElement("code");
    code.textContent = words.length > SHOWN ? words.slice(0, SHOWN) + "…" : words;
    origin.replaceChildren(`${how} line ${line}: `, code);
  }

  #reach(run) {
    if (run.matches(".run")) {
      this.#markRun(run);
    }
  }

  #markRun(run) {
    const match = this.#map?.ofRun(run) ?? null;
    this.#listener.pointed(match && match.source);
    this.#marks.show(match ? [match.output] : []);
    this.#tellOrigin(match);
  }

  /** Arrow keys, Home and End go from run to run; Enter goes to the source of one. */
  #walk(event) {
    const run = event.target.closest(".run");
    if (!run || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const runs = runsIn(run.closest("code"));
    const at = runs.indexOf(run);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: runs.length - 1 }[event.key];
    if (event.key === "Enter" && this.#map) {
      event.preventDefault();
      this.#listener.picked(rangeOf(run));
    } else if (runs[next]) {
      event.preventDefault();
      run.tabIndex = -1;
      runs[next].tabIndex = 0;
      runs[next].focus();
    }
  }

  #followRemark(event) {
    const item = event.target.closest("a[href^='#']")?.closest("li");
    if (item) {
      event.preventDefault();
      this.#listener.picked(rangeOf(item));
    }
  }

  async #copy(button) {
    await navigator.clipboard.writeText(this.#part("output").querySelector(".code code").textContent);
    button.textContent = "Copied";
  }
}

/** Whether there is an output, made from a source without errors. */
function isGood(page) {
  return page.querySelector("#output .listing") !== null && !hasErrors(page);
}

function hasErrors(page) {
  return page.querySelector(".remarks > .error") !== null;
}

function rangeOf(element) {
  return { from: Number(element.dataset.from), to: Number(element.dataset.to) };
}

function runsIn(code) {
  return [...code.querySelectorAll(".run")].filter(run => run.textContent.trim() !== "");
}

function textsIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  return texts;
}
