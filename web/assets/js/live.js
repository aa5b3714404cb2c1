const PAUSE = 150;

/** Asks what comes of a form. Only the latest question counts: an answer to an earlier one is dropped. */
export class Live {
  #form;
  #listener;
  #timer;
  #latest = new AbortController();

  constructor(form, listener) {
    this.#form = form;
    this.#listener = listener;
  }

  /** Asks when the form has been left alone for a moment. */
  soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PAUSE);
  }

  /** Asks at once. */
  async now() {
    clearTimeout(this.#timer);
    this.#latest.abort();
    const request = new AbortController();
    this.#latest = request;
    const fields = new FormData(this.#form);
    let tell;
    try {
      tell = await this.#ask(fields, request.signal);
    } catch {
      tell = () => this.#listener.refused("The server does not answer. Editing asks it again.");
    }
    if (request === this.#latest) {
      tell();
    }
  }

  async #ask(fields, signal) {
    const response = await fetch(this.#form.action + "/result", {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Accept: "text/html, application/problem+json" },
      signal,
    });
    if (!response.ok) {
      const problem = await response.json();
      return () => this.#listener.refused(problem.detail);
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return () => this.#listener.answered(page, fields.get("source"));
  }
}
