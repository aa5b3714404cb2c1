import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentService, indentUnit } from "@codemirror/language";
import { EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter, keymap, lineNumbers } from "@codemirror/view";

const UNIT = 4;
const SIGNS = { error: "✕", warning: "!", note: "i" };

const look = EditorView.theme({
  "&": { fontSize: "0.875rem", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5", minHeight: "22rem", fontVariantLigatures: "none" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.75rem 0" },
  ".cm-line": { padding: "0 1rem 0 0.75rem" },
  ".cm-gutters": { background: "var(--raised)", color: "var(--quiet)", borderRight: "1px solid var(--line)" },
  ".signs": { width: "1.2em" },
  ".signs .error, .signs .warning, .signs .note": { cursor: "default", fontWeight: "700", textDecoration: "none" },
  ".error": { textDecoration: "underline wavy var(--bad)" },
  ".warning": { textDecoration: "underline wavy var(--warn)" },
  ".note": { textDecoration: "underline dotted var(--moving)" },
  ".signs .error": { color: "var(--bad)" },
  ".signs .warning": { color: "var(--warn)" },
  ".signs .note": { color: "var(--moving)" },
  ".match": { background: "var(--mark)", color: "var(--ink)", outline: "1px solid var(--accent)", borderRadius: "2px" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--line)" },
  ".keyword": { color: "var(--code-keyword)" },
  ".type": { color: "var(--code-type)" },
  ".string": { color: "var(--code-string)" },
  ".number": { color: "var(--code-number)" },
  ".lifetime, .attribute, .macro": { color: "var(--code-lifetime)" },
  ".comment": { color: "var(--code-comment)", fontStyle: "italic" },
});

const colours = layer(field => EditorView.decorations.from(field));
const remarks = layer(field => EditorView.decorations.from(field));
const marks = layer(field => EditorView.decorations.from(field));
const signs = layer(() => []);

/**
 * Lays an editor over a text area and keeps the text area's text equal to its own. It lives in a shadow tree: there it
 * brings its styles as constructed style sheets, which the content security policy allows.
 */
export function editor(area, { edited, moved }) {
  const host = document.createElement("div");
  host.className = "live";
  const root = host.attachShadow({ mode: "open" });
  const hadFocus = document.activeElement === area;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: area.value,
      selection: { anchor: area.selectionStart, head: area.selectionEnd },
      extensions: [
        lineNumbers(),
        gutter({ class: "signs", markers: pane => pane.state.field(signs.field) }),
        history(),
        bracketMatching(),
        indentUnit.of(" ".repeat(UNIT)),
        indentService.of(indentation),
        EditorState.tabSize.of(UNIT),
        keymap.of([indentWithTab, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({
          "aria-label": "Source",
          "aria-description": "Escape, then Tab, leaves the editor.",
          tabindex: "0",
        }),
        colours.field,
        remarks.field,
        signs.field,
        marks.field,
        look,
        EditorView.updateListener.of(update => follow(update, area, edited, moved)),
        EditorView.domEventHandlers({
          beforeinput: typeOver,
          pointermove: (event, pane) => moved(pane.posAtCoords({ x: event.clientX, y: event.clientY }) ?? -1),
          pointerleave: () => moved(-1),
        }),
      ],
    }),
  });
  area.before(host);
  area.labels.forEach(label => label.addEventListener("click", () => view.focus()));
  if (hadFocus) {
    view.focus();
  }
  return {
    text: () => area.value,
    select(range) {
      const { from, to } = within(range, view.state.doc.length);
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    mark(range) {
      const { from, to } = within(range ?? { from: 0, to: 0 }, view.state.doc.length);
      const set = from < to ? Decoration.set(Decoration.mark({ class: "match" }).range(from, to)) : Decoration.none;
      view.dispatch({ effects: marks.set.of(set) });
    },
    dress(spans, problems) {
      const text = view.state.doc;
      view.dispatch({
        effects: [
          colours.set.of(colourSet(spans, text.length)),
          remarks.set.of(remarkSet(problems, text.length)),
          signs.set.of(signSet(problems, text)),
        ],
      });
    },
  };
}

function follow(update, area, edited, moved) {
  if (update.docChanged) {
    area.value = update.state.doc.toString();
    edited();
  } else if (update.selectionSet) {
    moved(update.state.selection.main.head);
  }
}

/**
 * Types over a selection. Chromium, left to itself, would carry its colours over to the new text as inline styles, which
 * the content security policy forbids.
 */
function typeOver(event, view) {
  if (event.inputType !== "insertText" || view.state.selection.main.empty) {
    return false;
  }
  view.dispatch(view.state.replaceSelection(event.data ?? ""), { scrollIntoView: true, userEvent: "input.type" });
  return true;
}

/** The indentation of the line before, one unit more after an opening bracket, one less before a closing one. */
function indentation(context, at) {
  const opens = /[{([]\s*$/.test(context.lineAt(at, -1).text) ? UNIT : 0;
  const closes = /^\s*[})\]]/.test(context.textAfterPos(at)) ? UNIT : 0;
  return Math.max(0, context.lineIndent(at, -1) + opens - closes);
}

/** Ranges that the page sets and that then move with the text. */
function layer(provide) {
  const set = StateEffect.define();
  const field = StateField.define({
    create: () => RangeSet.empty,
    update: (ranges, transaction) =>
      transaction.effects.reduce((now, effect) => (effect.is(set) ? effect.value : now), ranges.map(transaction.changes)),
    provide,
  });
  return { set, field };
}

function colourSet(spans, length) {
  return Decoration.set(spans.map(span => Decoration.mark({ class: span.style }).range(span.from, Math.min(span.to, length))));
}

function remarkSet(problems, length) {
  const ranges = problems.map(({ severity, message, ...range }) => {
    const { from, to } = visible(range, length);
    return Decoration.mark({ class: severity, attributes: { title: message } }).range(from, to);
  });
  return Decoration.set(ranges.filter(({ from, to }) => from < to), true);
}

/** One sign for each line that something is said about: that of the worst. */
function signSet(problems, text) {
  const ranks = Object.keys(SIGNS);
  const worst = new Map();
  for (const problem of problems) {
    const line = text.lineAt(within(problem, text.length).from).from;
    const other = worst.get(line);
    if (!other || ranks.indexOf(problem.severity) < ranks.indexOf(other.severity)) {
      worst.set(line, problem);
    }
  }
  return RangeSet.of([...worst].map(([line, problem]) => new Sign(problem).range(line)), true);
}

class Sign extends GutterMarker {
  constructor({ severity, message }) {
    super();
    this.severity = severity;
    this.message = message;
  }

  eq(other) {
    return other.severity === this.severity && other.message === this.message;
  }

  toDOM() {
    const sign = document.createElement("span");
    sign.className = this.severity;
    sign.title = this.message;
    sign.textContent = SIGNS[this.severity];
    return sign;
  }
}

function within({ from, to }, length) {
  return { from: Math.min(from, length), to: Math.min(to, length) };
}

/** A range that shows: an empty one takes in the character at it, or the one before. */
function visible(range, length) {
  const { from, to } = within(range, length);
  if (from < to) {
    return { from, to };
  }
  return from < length ? { from, to: from + 1 } : { from: Math.max(0, from - 1), to };
}
