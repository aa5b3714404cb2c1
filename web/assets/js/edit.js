import { Live } from "./live.js";

const form = document.getElementById("edit");
const status = document.getElementById("status");

/** Shows what the form would change while it is filled; it works as well without. */
const live = new Live(form, {
  answered(page) {
    const preview = page.getElementById("preview");
    const problems = [...page.querySelectorAll("#problems li")];
    document.getElementById("preview").replaceWith(preview);
    status.textContent = preview.matches(".preview") ? "" : problems.map((problem) => problem.textContent).join(" ");
    takeBack(new Set(problems.map((problem) => problem.dataset.field)));
  },
  refused(problem) {
    status.textContent = problem;
  },
});

form.addEventListener("input", () => live.soon());

/** Removes what was said to be wrong when the form was sent and is not so any more. */
function takeBack(wrong) {
  for (const told of document.querySelectorAll(".errors li")) {
    const name = told.dataset.field;
    if (!wrong.has(name)) {
      told.remove();
      document.getElementById(`error-${name}`)?.remove();
      form.elements[name]?.removeAttribute("aria-invalid");
    }
  }
  if (!document.querySelector(".errors li")) {
    document.querySelector(".errors")?.remove();
  }
}
