// One check, from its first page to its outcome. The address names the step; nothing else is in it.

import { asRead, problems, readAnswers, showProblems, writeAnswers } from "centre-checks/form";
import { hasDates, loadForm, loadRules, type Answers, type Record, type Rules } from "../contract.js";
import type { Form, Section } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import { day, isInRange, now, sayer, today, type Language } from "../language.js";
import { cannotGoOn, showingIn } from "../problems.js";
import { done } from "../views/clearing.js";
import { ALARM, dates } from "../views/dates.js";
import { intro } from "../views/intro.js";
import { options } from "../views/options.js";
import { outcome } from "../views/outcome.js";
import { step } from "../views/step.js";
import { words } from "../words/words.js";
import { keepBoxes, showOffset, wireBoxes } from "./boxes.js";
import { copy, randomId, save, saveCalendar } from "./files.js";
import * as flow from "./flow.js";
import { wireLists } from "./lists.js";
import { wireOptions } from "./options.js";
import { answersOf, clear, fillIn, keep, keepAnswers, kept } from "./state.js";

const language = document.documentElement.lang as Language;
const say = sayer(language);
const showing = showingIn(language);

interface Showing {
  /** Goes to the heading, as a new page would. */
  focus?: boolean;
  /** Shown at the top, and focused. */
  done?: string;
  /** Said above the questions. */
  note?: string;
}

export class Check {
  /** The answer to go to once its page is there. */
  private goto: string | undefined;

  /** Loaded once they are needed: see {@link withRules}. */
  private rules: Rules | undefined;

  /** Distinguishes this page's calendar from all others; the files that are saved are the only place where it is kept. */
  private readonly calendarId = randomId();

  /** The forms of the other procedures whose answers are taken in. */
  private others: readonly Form[] = [];

  constructor(
    private readonly app: HTMLElement,
    private readonly procedure: Form,
  ) {
    fillIn(procedure);
  }

  show(how: Showing = {}): void {
    const { focus = false, done: said, note } = how;
    const hash = decodeURIComponent(location.hash.slice(1));
    const section = this.procedure.form.find(({ id }) => id === hash);
    const isOutcome = hash === flow.OUTCOME;
    const message = said === undefined ? undefined : done(said);
    const isFirst = section !== undefined && this.isFirst(section);
    if (!isInRange(this.asOf)) this.showAskingForDay(message);
    else if ((isOutcome || (section && !isFirst)) && !this.rules) {
      this.withRules(() => this.show(how));
      return;
    } else if (section && isFirst) this.drawStep(section, flow.shownAtFirst(this.procedure, section), "", note);
    else if (section) this.showStep(section, note);
    else if (isOutcome) this.showOutcome(message);
    else this.showIntro(message);
    this.wireEverywhere();

    if (this.goto !== undefined) this.goTo(this.goto);
    else if (said !== undefined) this.find("[data-done]")?.focus();
    else if (focus) {
      window.scrollTo(0, 0);
      this.find("h1")?.focus({ preventScroll: true });
    }
    this.goto = undefined;
  }

  /** Another day than today, where one was chosen. */
  private get chosenDay(): string | undefined {
    return kept().asOf[this.procedure.id];
  }

  private get asOf(): string {
    return this.chosenDay ?? this.clock;
  }

  /** The day or moment that the machine's clock gives, which can be wrong by years. */
  private get clock(): string {
    return this.procedure.needsInstant ? now() : today();
  }

  /** Does something as soon as there are rules. */
  private withRules(act: () => void): void {
    if (this.rules) {
      act();
      return;
    }
    this.app.setAttribute("aria-busy", "true");
    const { id, uses } = this.procedure;
    Promise.all([loadRules(id, language), ...uses.map(({ procedure }) => loadForm(procedure, language))])
      .finally(() => this.app.removeAttribute("aria-busy"))
      .then(
        ([rules, ...others]) => {
          this.find("[data-summary]")?.replaceChildren();
          this.rules = rules;
          this.others = others;
          act();
        },
        (error: unknown) => cannotGoOn(error, this.find("[data-summary]") ?? this.app, say),
      );
  }

  private get loaded(): Rules {
    if (!this.rules) throw new Error("The rules are not there yet.");
    return this.rules;
  }

  private record(answers = answersOf(this.procedure)): Record {
    const { id, uses } = this.procedure;
    const policy = kept().policy[id];
    const others = uses.length > 0 ? { others: this.otherAnswers() } : {};
    const read = asRead(answers, this.procedure);
    return this.loaded.record({ procedure: id, ...(policy && { policy }), answers: read, ...others }, this.asOf);
  }

  private readonly missingWith = (answers: Answers): readonly string[] => this.record(answers).report.missing;

  /** Answers in this tab to the procedures whose answers are taken in, by the name they go by there. */
  private otherAnswers(): { [field: string]: Answers } {
    const given = kept().answers;
    const found = this.procedure.uses.flatMap(({ field, procedure }) => {
      const answers = given[procedure];
      const form = this.others.find(({ id }) => id === procedure);
      return form && answers && Object.keys(answers).length > 0 ? [[field, asRead(answers, form)] as const] : [];
    });
    return Object.fromEntries(found);
  }

  /** Whether nothing was answered yet and this is the first page: what it asks is then known without any rule. */
  private isFirst(section: Section): boolean {
    const isBlank = Object.keys(answersOf(this.procedure)).length === 0 && !kept().policy[this.procedure.id];
    return isBlank && section === this.procedure.form[0];
  }

  private draw(content: Html, heading: string): void {
    this.app.innerHTML = content.markup;
    const { title } = this.procedure;
    document.title = [...new Set([heading, title, words.name.en])].join(" – ");
  }

  private find<E extends HTMLElement>(selector: string): E | null {
    return this.app.querySelector<E>(selector);
  }

  private on<E extends HTMLElement>(type: "click" | "submit" | "change", selector: string, act: (element: E, event: Event) => void): void {
    for (const element of this.app.querySelectorAll<E>(selector)) {
      element.addEventListener(type, (event) => act(element, event));
    }
  }

  // ------------------------------------------------------------------------------------------- the three kinds of page

  private showIntro(message: Part): void {
    // Where nothing is asked there, the next page is shown.
    const first = this.procedure.form[0]?.id ?? flow.OUTCOME;
    const hasBegun = Object.keys(answersOf(this.procedure)).length > 0;
    const begin = html`
      <div class="govuk-button-group">
        <a class="govuk-button" role="button" draggable="false" href="#${first}" data-start>${say(words.start)}</a>
        ${hasBegun && html`<a class="govuk-link" href="#${flow.OUTCOME}">${say(words.toOutcome)}</a>`}
      </div>
      ${options(this.procedure, say)}`;
    this.draw(intro({ procedure: this.procedure, say, begin, done: message }), this.procedure.title);
    this.on("click", "[data-start]", () =>
      keep((now) => {
        now.reached[this.procedure.id] = false;
      }),
    );
    this.on<HTMLElement>("click", "[role=button]", (element) => element.focus());
    this.find("[role=button]")?.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      this.find("[data-start]")?.click();
    });
  }

  private showStep(section: Section, note: string | undefined): void {
    const { submission, report } = this.record();
    const { deferred, setAside, reached } = kept();
    const shown = flow.shownOn(
      this.procedure,
      section,
      submission.answers,
      report.missing,
      this.missingWith,
      deferred[this.procedure.id] ?? [],
      (path) => setAside[`${this.procedure.id}/${path}`],
    );
    if (!section.fields.some(({ name }) => shown.asks(name))) {
      // Nothing is asked here, or not any more.
      const seen = reached[this.procedure.id] ?? false;
      location.replace(`#${flow.next(this.procedure, section, submission.answers, report.missing, this.open(report.missing), seen)}`);
      return;
    }
    this.drawStep(section, shown, flow.previous(this.procedure, section, submission.answers, report.missing), note);
  }

  private drawStep(section: Section, shown: flow.Shown, previous: string, note: string | undefined): void {
    const seen = kept().reached[this.procedure.id] ?? false;
    const back = `#${seen ? flow.OUTCOME : previous}`;
    const said = note && html`<p class="app-inset" id="note" data-note>${note}</p>`;
    this.draw(step({ procedure: this.procedure, section, asking: { say, ...shown }, back, note: said }), section.title);
    const form = this.find<HTMLFormElement>("[data-step]");
    if (form) this.wireStep(form, section, shown.answers);
  }

  private showOutcome(message: Part): void {
    keep((now) => {
      now.reached[this.procedure.id] = true;
    });
    const rules = this.loaded;
    const made = this.record();
    const { submission } = made;
    const report = rules.say(made);
    const first = this.procedure.form[0]?.id ?? "";
    const view = {
      procedure: this.procedure,
      answers: submission.answers,
      isToday: (this.chosenDay ?? today()) === today(),
      say,
      sectionOf: (path: string) => flow.sectionOf(this.procedure, path)?.id ?? first,
      options: options(this.procedure, say),
      back: `#${flow.previous(this.procedure, undefined, submission.answers, report.missing)}`,
      done: message,
    };
    if (hasDates(report)) {
      const found = this.otherAnswers();
      const others = this.others.map((form, place) => ({ form, isAnswered: (this.procedure.uses[place]?.field ?? "") in found }));
      this.draw(dates({ ...view, report, others }), say(words.dates));
      this.on<HTMLElement>("click", "[data-calendar]", (_, event) => {
        event.preventDefault();
        const days = this.find<HTMLSelectElement>(`#${ALARM}`)?.value;
        const how = { madeAt: now(), calendarId: this.calendarId, ...(days && { alarmDays: Number(days) }) };
        saveCalendar(this.procedure, report, rules.calendar(report, how));
      });
    } else this.draw(outcome({ ...view, report }), say(words.outcomeTitle));
    this.on("click", "[data-print]", () => window.print());
    this.on("click", "[data-save]", () => save(hasDates(report) ? { ...made, calendarId: this.calendarId } : made));
    // A page that comes without encryption cannot copy.
    if (!navigator.clipboard) this.app.querySelectorAll("[data-copy]").forEach((button) => button.remove());
    this.on<HTMLElement>("click", "[data-copy]", (button) => void copy(button, say(words.copied)));
    this.on<HTMLElement>("click", "[data-goto]", (link) => {
      this.goto = link.dataset["goto"];
    });
  }

  /** Instead of any of them, where the clock gives a day that the check cannot be made for. */
  private showAskingForDay(message: Part): void {
    const begin = html`
      <p class="app-inset app-inset--warning" data-clock-is-outside>${say(words.clockIsOutside, { day: day(today(), say) })}</p>
      ${options(this.procedure, say, true)}`;
    this.draw(intro({ procedure: this.procedure, say, begin, done: message }), this.procedure.title);
  }

  // ----------------------------------------------------------------------------------------------------- what they do

  private wireEverywhere(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-language]")) {
      link.hash = location.hash;
    }
    const button = this.find<HTMLButtonElement>("[data-clear]");
    if (button) button.hidden = false;
    button?.addEventListener("click", () => {
      clear();
      history.replaceState(null, "", location.pathname + location.search);
      this.show({ done: say(words.cleared) });
      window.scrollTo(0, 0);
    });
    const form = this.find<HTMLFormElement>("[data-options-form]");
    if (form) {
      wireOptions(form, {
        procedure: this.procedure,
        day: { asOf: this.asOf, chosen: this.chosenDay, clock: this.clock },
        say,
        showing,
        summaryIn: this.find("[data-summary]") ?? form,
        used: () => this.show({ done: say(words.optionsUsed) }),
      });
    }
  }

  private wireStep(form: HTMLFormElement, section: Section, answers: Answers): void {
    const { procedure } = this;
    writeAnswers(form, procedure, answers);
    wireBoxes(form, procedure);
    const read = () => readAnswers(form, procedure, answersOf(procedure)).answers;
    // Kept as it is typed, right or wrong, so that nothing is lost however the person leaves the page.
    const keepTyped = () => {
      keepAnswers(procedure, read());
      keepBoxes(form, procedure);
    };
    form.addEventListener("input", keepTyped);
    form.addEventListener("change", keepTyped);

    wireLists(form, procedure, read, (change, focus) =>
      this.withRules(() => {
        change();
        this.show();
        this.find(`[data-item="${focus()}"]`)?.focus();
      }),
    );

    const { title } = document;
    const summaryIn = this.find("[data-summary]") ?? form;
    let clearProblems = (): void => {};
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const cannot = event.submitter?.hasAttribute("data-cannot") ?? false;
      this.withRules(() => {
        // The person can have gone to another page while the rules were loaded.
        if (!form.isConnected) return;
        clearProblems();
        document.title = title;
        const answers = cannot ? withoutOnly(form, read()) : read();
        keepAnswers(procedure, answers);
        const made = this.record(answers);
        const found = cannot ? [] : problems(form, made.report, { ...showing, words: this.loaded.words, required: true });
        if (found.length > 0) {
          document.title = `${say(words.errorTitle)} ${title}`;
          for (const { control } of found) showOffset(control);
          clearProblems = showProblems(form, found, { ...showing, summaryIn });
        } else this.goOn(form, section, answers, made.report.missing, cannot);
      });
    });
  }

  /** After a page without problems, or one that a person cannot answer yet. */
  private goOn(form: HTMLFormElement, section: Section, answers: Answers, missing: readonly string[], cannot: boolean): void {
    const here = missing.filter((path) => flow.sectionOf(this.procedure, path) === section);
    const names = [...form.elements].map((control) => control.getAttribute("name") ?? "");
    const isNew = (path: string) => !names.some((name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
    if (cannot) {
      const put = here.filter((path) => !isNew(path));
      keep((now) => {
        now.deferred[this.procedure.id] = [...new Set([...(now.deferred[this.procedure.id] ?? []), ...put])];
      });
    }
    const follows = this.open(here).find(isNew);
    if (follows !== undefined) {
      this.goto = follows;
      this.show({ note: say(words.moreAsked) });
      return;
    }
    const seen = kept().reached[this.procedure.id] ?? false;
    location.hash = flow.next(this.procedure, section, answers, missing, this.open(missing), seen);
  }

  private open(missing: readonly string[]): string[] {
    return flow.stillOpen(missing, kept().deferred[this.procedure.id] ?? []);
  }

  /** To the question that asks for this answer. */
  private goTo(path: string): void {
    const question = this.find(`[data-question="${path}"]`);
    const note = this.find("[data-note]");
    if (question && note) {
      // Seen and heard with the question that it is about.
      question.before(note);
      const described = question.querySelector("fieldset, input, select");
      described?.setAttribute("aria-describedby", [note.id, described.getAttribute("aria-describedby")].filter(Boolean).join(" "));
    }
    (question && note ? note : question)?.scrollIntoView();
    question?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
  }
}

/** Not being able to answer the only question of a page clears the choice there: radios cannot be unset. */
function withoutOnly(form: HTMLFormElement, answers: Answers): Answers {
  const [name, ...others] = new Set([...form.elements].map((control) => control.getAttribute("name")).filter(Boolean));
  if (!name || others.length > 0) return answers;
  const { [name]: _, ...rest } = answers;
  return rest;
}
