/**
 * Which part of an output comes from which part of its source. The output's runs say it: one without a rule is source
 * text as it was, one with a rule was written for a part of the source.
 */
export class SourceMap {
  #source;
  #output;
  #runs = [];

  /** Reads the runs of a `code` element that was made from a source. */
  constructor(code, source) {
    this.#source = source;
    this.#output = code.textContent;
    let at = 0;
    for (const element of code.querySelectorAll(".run")) {
      const start = at;
      at += element.textContent.length;
      const { from, to, rule } = element.dataset;
      this.#runs.push({ element, rule, output: { from: start, to: at }, source: { from: Number(from), to: Number(to) } });
    }
  }

  /** What stands at an offset of the output and where it comes from: `{ output, source, rule }` or `null`. */
  sourceOf(offset) {
    const run = this.#runs.find(({ output }) => output.from <= offset && offset < output.to);
    if (!run || run.rule) {
      return run ?? null;
    }
    const word = wordAt(this.#output, offset);
    return word && { output: clip(word, run.output), source: shift(clip(word, run.output), run.source.from - run.output.from) };
  }

  /** A whole run of the output. */
  ofRun(element) {
    return this.#runs.find(run => run.element === element);
  }

  /**
   * The parts of the output that come from what stands at an offset of the source: the word itself where it was kept,
   * and what was written for it, or else for the least that surrounds it.
   */
  outputsOf(offset) {
    const word = wordAt(this.#source, offset);
    if (!word) {
      return [];
    }
    const around = this.#runs.filter(({ source }) => source.from <= word.from && word.to <= source.to);
    const kept = around.filter(run => !run.rule).map(run => shift(word, run.output.from - run.source.from));
    const causes = around.filter(run => run.rule);
    const least = kept.length > 0 ? length(word) : Math.min(...causes.map(run => length(run.source)));
    return [...kept, ...causes.filter(run => length(run.source) <= least).map(run => run.output)];
  }
}

const WORD = /[\p{ID_Continue}_]/u;

/** The name, number or single sign at an offset; a name also where the offset is its end. */
function wordAt(text, offset) {
  let from = offset;
  let to = offset;
  while (from > 0 && WORD.test(text[from - 1])) {
    from--;
  }
  while (to < text.length && WORD.test(text[to])) {
    to++;
  }
  if (from < to) {
    return { from, to };
  }
  return text.slice(offset, offset + 1).trim() ? { from: offset, to: offset + 1 } : null;
}

function clip(range, outer) {
  return { from: Math.max(range.from, outer.from), to: Math.min(range.to, outer.to) };
}

function shift(range, distance) {
  return { from: range.from + distance, to: range.to + distance };
}

function length(range) {
  return range.to - range.from;
}
