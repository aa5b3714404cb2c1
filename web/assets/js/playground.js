// Makes the playground live: the result follows the source, and each side marks what it has in common with the other.

import { Live } from "./live.js";
import { Result } from "./result.js";
import { textArea } from "./text-area.js";

const form = document.getElementById("snippet");
const area = form.elements.source;
const status = document.getElementById("status");
const live = new Live(form, { answered, refused });
const result = new Result(document.querySelector(".playground"), { picked, pointed });

let pane = textArea(area, { edited, moved });
result.begin(area.value);

form.addEventListener("submit", event => {
  if (!event.submitter?.name) {
    event.preventDefault();
    live.now();
  }
});
form.addEventListener("change", event => event.target !== area && live.now());

/** The source changed. */
function edited() {
  result.doubt();
  live.soon();
}

/** The caret or the pointer is at an offset of the source, or, with -1, nowhere in it. */
function moved(offset) {
  result.markSource(offset, pane.text());
}

/** A part of the source is what the output's marked part comes from; none with `null`. */
function pointed(range) {
  pane.mark(range);
}

/** Somebody wants to go to a part of the source. */
function picked(range) {
  pane.select(range);
}

function answered(page, text) {
  result.take(page, text);
  status.textContent = result.summary();
  history.replaceState(null, "", result.link() ?? form.action);
  dress(text);
}

function refused(problem) {
  result.keepEarlier();
  status.textContent = problem;
}

function dress(text) {
  if (text === pane.text()) {
    pane.dress(result.colours(), result.remarks());
  }
}

/** Lays the editor over the text area, which does as well where it cannot be loaded. */
async function layEditor() {
  const module = await import("./editor.js").catch(() => null);
  if (module) {
    pane = module.editor(area, { edited, moved });
    document.getElementById("hint").hidden = false;
    dress(area.value);
  }
}

if (document.readyState === "complete") {
  layEditor();
} else {
  addEventListener("load", layEditor);
}
