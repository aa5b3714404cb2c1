import { Live } from "./live.js";

const form = document.getElementById("edit");
const status = document.getElementById("status");

/** Shows what the form would change while it is filled; it works as well without. */
const live = new Live(form, {
  answered(page) {
    document.getElementById("preview").replaceWith(page.getElementById("preview"));
    status.textContent = [...page.querySelectorAll("#problems li")].map((problem) => problem.textContent).join(" ");
  },
  refused(problem) {
    status.textContent = problem;
  },
});

form.addEventListener("input", () => live.soon());
