// What is shown below the form for a file: one stage at a time, with the focus on its heading.

import { put, putMore, type Html } from "../html.js";
import type { Say } from "../language.js";
import { cannotGoOn } from "../problems.js";
import { bulk } from "../words/bulk.js";
import { Failed, type Helper } from "./helper.js";
import type { Asks, Tell } from "./messages.js";
import { reading, unusable } from "./views.js";

/** How long a browser takes between two pictures of a page, in milliseconds. */
const FRAME = 17;

/** At which parts of a file a reader of the screen hears of it. */
const STEPS = 4;

export class Stage<A extends Asks> {
  readonly #place: HTMLElement;
  readonly #form: HTMLElement;
  readonly #intro: readonly HTMLElement[];
  readonly #note: HTMLElement;
  /** Which reading is going on: what comes of an earlier one is not shown. */
  #turn = 0;

  constructor(
    main: HTMLElement,
    private readonly helper: Helper<A>,
    private readonly say: Say,
    /** A sentence for a file that cannot be used, by the code of the package. */
    private readonly because: (code: string, facts: Readonly<Record<string, unknown>>) => string | undefined,
  ) {
    const find = (selector: string): HTMLElement => {
      const found = main.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`The page has no ${selector}.`);
      return found;
    };
    this.#place = find("[data-stage]");
    this.#form = find("[data-choose]");
    this.#intro = [...main.querySelectorAll<HTMLElement>("[data-intro]")];
    this.#note = find("[data-note]");
    this.#place.addEventListener("click", ({ target }) => {
      const pressed = target instanceof Element && target.closest("[data-cancel], [data-another]");
      if (pressed) this.again(pressed.matches("[data-cancel]") ? this.say(bulk.cancelled) : undefined);
    });
  }

  #ask(isAsked: boolean): void {
    for (const one of [this.#form, ...this.#intro]) one.hidden = !isAsked;
  }

  get place(): HTMLElement {
    return this.#place;
  }

  /** The stage as markup; its heading gets the focus. What is long comes in pieces, between which the page goes on. Whether all of it came. */
  async show(what: Html, ...more: readonly (() => Html)[]): Promise<boolean> {
    put(this.#place, what);
    this.#ask(false);
    this.#note.hidden = true;
    const heading = this.#place.querySelector<HTMLElement>("h2[tabindex]");
    heading?.focus();
    heading?.scrollIntoView();
    for (const piece of more) {
      await new Promise((done) => setTimeout(done, FRAME));
      // Something else is shown by now.
      if (!heading?.isConnected) return false;
      putMore(this.#place, piece());
    }
    // There was too little below it.
    if (more.length > 0) heading?.scrollIntoView();
    return true;
  }

  /** Back to the choice of a file; whatever is going on ends. */
  again(note?: string): void {
    this.#turn += 1;
    this.helper.stop();
    this.#place.replaceChildren();
    this.#place.removeAttribute("aria-busy");
    this.#ask(true);
    this.#note.hidden = note === undefined;
    this.#note.textContent = note ?? "";
    (note === undefined ? this.#form.querySelector<HTMLElement>("#file") : this.#note)?.focus();
  }

  /** Asks while the page says how far it is, and then shows what came of it. */
  async read<N extends keyof A & string>(name: N, given: A[N]["given"], what: string, then: (answer: A[N]["answer"]) => void | Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    void this.show(reading(what, this.say));
    this.#place.setAttribute("aria-busy", "true");
    try {
      const answer = await this.helper.ask(name, given, this.#progress());
      if (turn !== this.#turn) return;
      this.#place.removeAttribute("aria-busy");
      await then(answer);
    } catch (error) {
      if (turn === this.#turn) this.refuse(error);
    }
  }

  #progress(): Tell {
    const bar = this.#place.querySelector("progress");
    const says = this.#place.querySelector("[data-how-far]");
    let step = -1;
    return (part) => {
      if (!bar || !says) return;
      if (part === undefined) {
        bar.removeAttribute("value");
        says.textContent = this.say(bulk.sorting);
        return;
      }
      bar.value = part;
      if (Math.floor(part * STEPS) <= step) return;
      step = Math.floor(part * STEPS);
      says.textContent = this.say(bulk.readSoFar, { percent: Math.floor(part * 100) });
    };
  }

  /** Says why nothing came of it; the form is there again. */
  refuse(error: unknown): void {
    this.again();
    const { code, facts } = error instanceof Failed ? error.failure : { code: "", facts: { message: String(error) } };
    const says = this.because(code, facts) ?? this.#fault(code);
    if (says !== undefined) {
      put(this.#place, unusable(says, this.say));
      this.#place.querySelector<HTMLElement>("h2")?.focus();
      return;
    }
    // The package says of what it cannot run why it cannot.
    const named = "why" in facts ? "CallError" : "Error";
    const cause = new Error(String(facts["message"] ?? ""));
    cannotGoOn(Object.assign(new Error(code, { cause }), { name: named }), this.#place, this.say);
  }

  #fault(code: string): string | undefined {
    if (code === "gone") return this.say(bulk.fileGone);
    if (["RangeError", "RuntimeError", "too-large", "DataCloneError"].includes(code)) return this.say(bulk.tooLarge);
    return undefined;
  }
}
