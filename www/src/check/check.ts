// One check, from its first page to its outcome. The address names the step; nothing else is in it.

import { asRead, problems, readAnswers, showProblems, writeAnswers, type Problem } from "centre-checks/form";
import { calendarOf, hasDates, loadForm, loadRules, partsOf, type Answers, type Record, type Rules, type SaidReport } from "../contract.js";
import { stopKeepingEarly } from "../early.js";
import type { Form, Section } from "../form.js";
import { html, put, type Html, type Part } from "../html.js";
import { day, isInRange, now, sayer, today, type Language } from "../language.js";
import { cannotGoOn, requiredOf, showingIn } from "../problems.js";
import { clearing, done } from "../views/clearing.js";
import { intro, startButton } from "../views/intro.js";
import { options } from "../views/options.js";
import { itemTitle, named } from "../views/parts.js";
import type { Asking } from "../views/question.js";
import { removed, soFar, step } from "../views/step.js";
import { starting } from "../words/starting.js";
import { words } from "../words/words.js";
import { keepBoxes, showOffset, wireBoxes } from "./boxes.js";
import { wireClearing } from "./clearing.js";
import { copy, randomId, save, saveAnswers, saveCalendar } from "./files.js";
import * as flow from "./flow.js";
import type { Letters } from "./letters.js";
import { answersOn, fieldAt, pathOn, putAway, readPage, reportOn, reveal, wireLists, withItems } from "./lists.js";
import { wireOptions } from "./options.js";
import { taken } from "./path.js";
import { answersOf, clearCheck, fieldsOf, fillIn, keep, keepAnswers, kept, leaveOut, replaceAnswers, sorted } from "./state.js";

const language = document.documentElement.lang as Language;
const say = sayer(language);
const showing = showingIn(language);

interface Showing {
  /** Goes to the heading, as a new page would. */
  focus?: boolean;
  /** Shown at the top, and focused. */
  done?: string;
  /** Said above the questions. */
  note?: Part;
  /** What brings back what was cleared. */
  undo?: () => void;
}

type Resuming = typeof import("./resuming.js");

/** What a check depends on besides the answers. */
interface Asked {
  policy: string | undefined;
  others: { [field: string]: Answers };
  asOf: string;
}

/** A page of questions, as its address has it: a section, and which item of a list in it has the page for itself. */
const address = (section: string, item?: string): string => (item === undefined ? section : `${section}/${item}`);

export class Check {
  /** The answer to go to once its page is there. */
  private goto: string | undefined;

  /** Said on the page that comes next. */
  private said: Part;

  /** Whether the page of an item was opened from the outcome, and leads back there. */
  private isFromOutcome = false;

  /** The item that was removed last, and where it was. */
  private removed: { list: string; index: number; item: Answers } | undefined;

  /** Loaded once they are needed: see {@link withRules}. */
  private rules: Rules | undefined;
  private late: typeof import("./late.js") | undefined;

  /** Loaded with the first outcome; nothing where this check has no letters, or they could not be loaded. */
  private letters: Letters | undefined;
  private areLettersLoaded = false;

  private resuming: Resuming | undefined;

  /** Distinguishes this page's calendar from all others; the files that are saved are the only place where it is kept. */
  private readonly calendarId = randomId();

  /** The forms of the other procedures whose answers are taken in. */
  private others: readonly Form[] = [];

  /** What was kept and has no place in this edition's questions. */
  private readonly left: readonly string[];

  /** The form that came with the page, while it is still there. */
  private early: HTMLFormElement | null = null;

  /** Whether it is as the rules would show it, because nothing else was kept. */
  private stays = false;

  constructor(
    private readonly app: HTMLElement,
    private readonly procedure: Form,
  ) {
    this.left = leaveOut(procedure);
    fillIn(procedure);
    this.takeOver();
  }

  /** Keeps what was typed before the script came, beside what was kept before, and what is typed until there is another form. */
  private takeOver(): void {
    const { procedure } = this;
    const form = this.find<HTMLFormElement>("[data-step]");
    if (!form) return;
    const keepTyped = () => {
      const typed = withItems(readAnswers(form, procedure).answers);
      if (form !== this.early || Object.keys(typed).length === 0) return;
      keepAnswers(procedure, { ...answersOf(procedure), ...typed });
      keepBoxes(form, procedure);
    };
    this.early = form;
    this.stays = this.isBlank;
    form.autocomplete = "off";
    form.addEventListener("input", keepTyped);
    // Sending it would leave the page.
    form.addEventListener("submit", (event) => event.preventDefault());
    keepTyped();
    stopKeepingEarly();
    if (stepInAddress() !== procedure.form[0]?.id) this.find(".app-first")?.remove();
  }

  /** Shows what the address names, or, whatever goes wrong, what a person can do about it. */
  show(how: Showing = {}): void {
    try {
      this.display(how);
    } catch (error) {
      this.showBroken();
      throw error;
    }
  }

  private display(how: Showing): void {
    const { focus = false, done: said, note = this.said, undo } = how;
    const hash = stepInAddress();
    const [place, item] = hash.split("/");
    const section = this.procedure.form.find(({ id }) => id === place);
    const isLetter = hash.startsWith(flow.LETTER);
    const isOutcome = hash === flow.OUTCOME || isLetter;
    const isSaved = hash === flow.SAVED;
    const message = said === undefined ? undefined : done(said, undo && say(starting.undo));
    const isFirst = section !== undefined && item === undefined && this.isFirst(section);
    if (!isInRange(this.asOf)) this.showAskingForDay(message);
    else if ((isOutcome || isSaved || (section && !isFirst)) && !this.rules) {
      this.withRules(() => this.show(how));
      return;
    } else if (isOutcome && !this.areLettersLoaded) {
      this.withLetters(() => this.show(how));
      return;
    } else if (isSaved && !this.resuming) {
      this.withResuming(() => this.show(how));
      return;
    } else if (section && isFirst) this.showFirst(section, note);
    else if (section) this.showStep(section, item, note);
    else if (isLetter) this.showLetter(Number(hash.slice(flow.LETTER.length)) - 1);
    else if (isOutcome) this.showOutcome(message);
    else if (isSaved && this.resuming) this.showSaved(this.resuming);
    else this.showIntro(message);
    this.wireEverywhere(undo);
    this.notice(hash !== "" && !section && !isOutcome && !isSaved);
    document.querySelector("[data-related]")?.toggleAttribute("hidden", section !== undefined || isLetter);
    document.body.classList.toggle("app-letter-alone", this.find("[data-letter]") !== null);
    this.said = undefined;

    if (this.goto !== undefined) this.goTo(this.goto);
    else if (this.find("[data-done]")) this.find("[data-done]")?.focus();
    else if (focus) {
      window.scrollTo(0, 0);
      this.find("h1")?.focus({ preventScroll: true });
    }
    this.goto = undefined;
  }

  /** What a person has to know whatever the page: above all else on it. */
  private notice(isAstray: boolean): void {
    const parts = [
      isAstray && html`<p class="app-inset app-inset--warning" role="alert">${say(starting.noSuchStep)}</p>`,
      this.left.length > 0 &&
        html`
    <div class="app-inset app-inset--warning" role="alert">
      <p>${say(starting.leftOut)}</p>
      <ul class="govuk-list govuk-list--bullet">${this.left.map((text) => html`<li translate="no">${text}</li>`)}</ul>
    </div>`,
    ];
    const place = document.createElement("div");
    put(place, html`${parts}`);
    if (place.firstChild) this.app.prepend(place);
  }

  /** Where a page cannot be shown: nothing that was typed is lost by that. */
  private showBroken(): void {
    const content = html`
    <h1 class="govuk-heading-l" tabindex="-1">${say(starting.brokenTitle)}</h1>
    <p class="govuk-body app-measure" role="alert">${say(starting.broken)}</p>
    <div class="govuk-button-group">
      <button class="govuk-button" type="button" data-save-answers>${say(starting.saveAnswers)}</button>
      <button class="govuk-button govuk-button--secondary" type="button" data-again>${say(starting.loadAgain)}</button>
    </div>
    ${clearing(say)}`;
    this.draw(content, say(starting.brokenTitle));
    this.on("click", "[data-save-answers]", () => saveAnswers(this.procedure, answersOf(this.procedure)));
    this.on("click", "[data-again]", () => location.reload());
    wireClearing(this.app, () => {
      clearCheck(this.procedure);
      location.replace(location.pathname + location.search);
    });
  }

  /** Another day than today, where one was chosen. */
  private get chosenDay(): string | undefined {
    const day = kept().asOf[this.procedure.id];
    return day !== undefined && isInRange(day) ? day : undefined;
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
    const forms = uses.map(({ procedure }) => loadForm(procedure, language));
    Promise.all([loadRules(id, language), import("./late.js"), ...forms])
      .finally(() => this.app.removeAttribute("aria-busy"))
      .then(
        ([rules, late, ...others]) => {
          this.find("[data-summary]")?.replaceChildren();
          this.rules = rules;
          this.late = late;
          this.others = others;
          act();
        },
        (error: unknown) => cannotGoOn(error, this.find("[data-summary]") ?? this.app, say),
      );
  }

  /** Does something as soon as it is known which letters there are. An outcome stands without them. */
  private withLetters(act: () => void): void {
    this.app.setAttribute("aria-busy", "true");
    const { id } = this.procedure;
    const found = partsOf(id).letters ? import("./letters.js").then(({ loadLetters }) => loadLetters(id, language, say)) : Promise.resolve(undefined);
    void found
      .catch(() => undefined)
      .then((letters) => {
        this.app.removeAttribute("aria-busy");
        this.letters = letters;
        this.areLettersLoaded = true;
        act();
      });
  }

  /** What saves results and opens them again is loaded once it is needed. */
  private withResuming(act: (parts: Resuming) => void): void {
    if (this.resuming) {
      act(this.resuming);
      return;
    }
    this.app.setAttribute("aria-busy", "true");
    import("./resuming.js")
      .finally(() => this.app.removeAttribute("aria-busy"))
      .then(
        (parts) => act((this.resuming = parts)),
        (error: unknown) => cannotGoOn(error, this.find("[data-summary]") ?? this.app, say),
      );
  }

  private get loaded(): { rules: Rules; late: typeof import("./late.js") } {
    const { rules, late } = this;
    if (!rules || !late) throw new Error("The rules are not there yet.");
    return { rules, late };
  }

  private record(answers = answersOf(this.procedure), asked: Asked = this.asked): Record {
    const { id, uses, policies } = this.procedure;
    const policy = policies.find((one) => one.id === asked.policy)?.id;
    const others = uses.length > 0 ? { others: asked.others } : {};
    const read = asRead(answers, this.procedure);
    return this.loaded.rules.record({ procedure: id, ...(policy && { policy }), answers: read, ...others }, asked.asOf);
  }

  private get asked(): Asked {
    return { policy: kept().policy[this.procedure.id], others: this.otherAnswers(), asOf: this.asOf };
  }

  private readonly openWith = (answers: Answers): flow.Open => flow.openIn(this.record(answers).report);

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
    return (this.isBlank || this.stays) && section === this.procedure.form[0];
  }

  private get isBlank(): boolean {
    return Object.keys(answersOf(this.procedure)).length === 0 && !kept().policy[this.procedure.id];
  }

  private draw(content: Html, heading: string): void {
    const { activeElement } = document;
    const typing = this.early?.contains(activeElement) ? activeElement?.getAttribute("name") : undefined;
    this.early = null;
    this.stays = false;
    put(this.app, content);
    if (typing) this.find(`[name="${typing}"]`)?.focus();
    this.title(heading);
  }

  private title(heading: string): void {
    document.title = [...new Set([heading, this.procedure.title, words.name.en])].join(" – ");
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
        ${startButton(first, say)}
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

  /** As it came with the page, where it did: what is being typed there goes on. */
  private showFirst(section: Section, note: Part): void {
    const shown = flow.shownAtFirst(this.procedure, section);
    const form = this.stays ? this.early : null;
    if (!form?.isConnected) {
      this.drawStep(section, shown, "", note);
      return;
    }
    this.early = null;
    this.stays = false;
    for (const element of this.app.querySelectorAll(".app-intro, [data-begin]")) element.remove();
    this.find(".app-first")?.replaceWith(...(this.find(".app-first")?.childNodes ?? []));
    const below = document.createElement("div");
    put(below, html`${soFar(say)}${clearing(say)}`);
    this.app.append(below);
    this.title(section.title);
    this.wireStep(form, section, answersOf(this.procedure));
  }

  private showStep(section: Section, item: string | undefined, note: Part): void {
    const made = this.record();
    const { answers } = made.submission;
    const { missing } = made.report;
    if (item !== undefined && (flow.itemWith(answers, item) !== item || flow.at(answers, item) === undefined)) {
      // It has no page of its own, or not any more.
      location.replace(`#${section.id}`);
      return;
    }
    const shown = this.shownOn(section, made, item);
    if (!section.fields.some(({ name }) => shown.asks(name))) {
      // Nothing is asked here, or not any more.
      const seen = kept().reached[this.procedure.id] ?? false;
      location.replace(`#${flow.next(this.procedure, section, answers, missing, this.open(missing), seen)}`);
      return;
    }
    if (item === undefined) {
      this.isFromOutcome = false;
      this.drawStep(section, shown, flow.previous(this.procedure, section, answers, missing), note);
    } else this.drawItem(section, item, shown, note);
  }

  private shownOn(section: Section, { submission, report }: Record, item: string | undefined): flow.Shown {
    const deferred = kept().deferred[this.procedure.id] ?? [];
    const shown = flow.shownOn(this.procedure, section, submission.answers, flow.openIn(report), this.openWith, deferred, item);
    const unread: readonly { path: string }[] = report.unreadable;
    return { ...shown, isDone: (one) => shown.isDone(one) && !unread.some(({ path }) => path === one || path.startsWith(`${one}.`)) };
  }

  private asking(section: Section, shown: flow.Shown): Asking {
    return { say, ...shown, address: (item) => address(section.id, item) };
  }

  private drawStep(section: Section, shown: flow.Shown, previous: string, note: Part): void {
    const seen = kept().reached[this.procedure.id] ?? false;
    const back = `#${seen ? flow.OUTCOME : previous}`;
    this.draw(step({ procedure: this.procedure, section, asking: this.asking(section, shown), back, note: noted(note) }), section.title);
    const form = this.find<HTMLFormElement>("[data-step]");
    if (form) this.wireStep(form, section, shown.answers);
  }

  /** The page of one item of a list. */
  private drawItem(section: Section, path: string, shown: flow.Shown, note: Part): void {
    const { list: place, index } = flow.placeOf(path);
    const list = fieldAt(this.procedure, place);
    if (list?.kind.is !== "list") return;
    const fields = this.procedure.form.flatMap((one) => one.fields);
    const name = named(fields, path, shown.answers, say);
    const item = { path, list, name, isLast: shown.items(place) >= list.kind.max };
    const back = `#${this.isFromOutcome ? flow.OUTCOME : address(section.id, flow.itemWith(shown.answers, place))}`;
    this.draw(step({ procedure: this.procedure, section, asking: this.asking(section, shown), back, note: noted(note), item }), itemTitle(list, index, say));
    const form = this.find<HTMLFormElement>("[data-step]");
    if (form) this.wireStep(form, section, shown.answers, path);
  }

  private showOutcome(message: Part): void {
    keep((now) => {
      now.reached[this.procedure.id] = true;
    });
    const { rules, late } = this.loaded;
    const made = this.record();
    const { submission } = made;
    const report = rules.say(made);
    const first = this.procedure.form[0]?.id ?? "";
    const view = {
      procedure: this.procedure,
      answers: submission.answers,
      isToday: (this.chosenDay ?? today()) === today(),
      say,
      sectionOf: (path: string) => address(flow.sectionOf(this.procedure, path)?.id ?? first, flow.itemWith(submission.answers, path)),
      options: options(this.procedure, say),
      back: `#${flow.previous(this.procedure, undefined, submission.answers, report.missing)}`,
      done: message,
    };
    if (hasDates(report)) {
      const found = this.otherAnswers();
      const others = this.others.map((form, place) => ({ form, isAnswered: (this.procedure.uses[place]?.field ?? "") in found }));
      this.draw(late.dates({ ...view, report, others }), say(words.dates));
      this.on<HTMLElement>("click", "[data-calendar]", (_, event) => {
        event.preventDefault();
        const days = this.find<HTMLSelectElement>(`#${late.ALARM}`)?.value;
        const how = { madeAt: now(), calendarId: this.calendarId, ...(days && { alarmDays: Number(days) }) };
        saveCalendar(this.procedure, report.academicYear?.name ?? "", rules.calendar(report, how));
      });
    } else {
      this.draw(late.outcome({ ...view, report, letters: this.letters?.links(made) }), say(words.outcomeTitle));
      this.on("click", "[data-add-to-calendar]", () => void this.addToCalendar(report));
    }
    this.on("click", "[data-print]", () => window.print());
    // Loaded with the outcome, so that it is there when it is wanted.
    this.withResuming(({ sealed }) => {
      const calendar = hasDates(report) ? { calendarId: this.calendarId } : {};
      this.on("click", "[data-save]", () => save(sealed({ ...made, ...calendar }, report, this.procedure, language, say)));
    });
    // A page that comes without encryption cannot copy.
    if (!navigator.clipboard) this.app.querySelectorAll("[data-copy]").forEach((button) => button.remove());
    this.on<HTMLElement>("click", "[data-copy]", (button) => void copy(button, say(words.copied)));
    this.on<HTMLElement>("click", "[data-goto]", (link) => {
      this.goto = link.dataset["goto"];
      this.isFromOutcome = true;
    });
  }

  /** One letter; the outcome where there is no such letter. */
  private showLetter(place: number): void {
    const made = this.record();
    const report = this.loaded.rules.say(made);
    const first = this.procedure.form[0]?.id ?? "";
    const view = {
      procedure: this.procedure,
      answers: made.submission.answers,
      say,
      sectionOf: (path: string) => address(flow.sectionOf(this.procedure, path)?.id ?? first, flow.itemWith(made.submission.answers, path)),
    };
    const isShown =
      !hasDates(report) &&
      this.letters?.show(this.app, made, place, { ...view, report }, (content, heading) => this.draw(content, heading));
    if (!isShown) location.replace(`#${flow.OUTCOME}`);
    this.on<HTMLElement>("click", "[data-goto]", (link) => {
      this.goto = link.dataset["goto"];
      this.isFromOutcome = true;
    });
  }

  /** A result from a file, beside today's on the same answers. */
  private showSaved({ asTyped, differences, opened, saving, savedPage, sentences }: Resuming): void {
    const found = opened(kept().opened[this.procedure.id] ?? "", [this.procedure.id]);
    if ("fault" in found) {
      const content = html`
    <h1 class="govuk-heading-l" tabindex="-1">${say(saving.title)}</h1>
    <p class="app-inset app-inset--warning" role="alert">${say(saving.faults.none)} <a class="govuk-link" href="../#come-back">${say(saving.open)}</a></p>`;
      this.draw(content, say(saving.title));
      return;
    }
    const { saved } = found;
    const { submission } = saved;
    const typed = asTyped(submission.answers) as { readonly [name: string]: unknown };
    const { fitting, left } = sorted(fieldsOf(this.procedure), typed);
    const made = this.record(fitting, { policy: submission.policy, others: submission.others ?? {}, asOf: this.clock });
    const said = this.loaded.rules.say(made);
    const now = { report: made.report, sentences: sentences(said, this.procedure, made.submission.answers, say) };
    const view = { saved, now: { ...now, rulebook: made.report.engine.rulebook }, differences: differences(saved, now), left, say };
    this.draw(savedPage(view), say(saving.title));
    this.on("click", "[data-print]", () => window.print());
    this.on("click", "[data-use]", () => {
      const undo = replaceAnswers(this.procedure, fitting, submission.policy);
      history.pushState(null, "", `#${flow.OUTCOME}`);
      this.show({ done: say(saving.used), undo });
    });
  }

  /** The days of an outcome, each with a reminder on the day before. */
  private async addToCalendar(report: SaidReport): Promise<void> {
    const how = { madeAt: now(), calendarId: this.calendarId, alarmDays: 1 };
    try {
      const { asDates } = await import("./calendar.js");
      saveCalendar(this.procedure, report.asOf.slice(0, 10), await calendarOf(report, asDates(report), language, how));
    } catch (error) {
      cannotGoOn(error, this.find("[data-summary]") ?? this.app, say);
    }
  }

  /** Instead of any of them, where the clock gives a day that the check cannot be made for. */
  private showAskingForDay(message: Part): void {
    const begin = html`
      <p class="app-inset app-inset--warning" data-clock-is-outside>${say(words.clockIsOutside, { day: day(today(), say) })}</p>
      ${options(this.procedure, say, true)}`;
    this.draw(intro({ procedure: this.procedure, say, begin, done: message }), this.procedure.title);
  }

  // ----------------------------------------------------------------------------------------------------- what they do

  private wireEverywhere(undo: (() => void) | undefined): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-language]")) {
      link.hash = location.hash;
    }
    wireClearing(this.app, () => {
      const bringBack = clearCheck(this.procedure);
      history.replaceState(null, "", location.pathname + location.search);
      this.show({ done: say(starting.cleared.check), undo: bringBack });
      window.scrollTo(0, 0);
    });
    this.on("click", "[data-undo]", () => {
      undo?.();
      this.show({ done: say(starting.undone) });
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

  private wireStep(form: HTMLFormElement, section: Section, answers: Answers, item?: string): void {
    const { procedure } = this;
    writeAnswers(form, procedure, answersOn(answers, item));
    wireBoxes(form, procedure);
    const read = () => readPage(form, procedure, answersOf(procedure), item);
    // Kept as it is typed, right or wrong, so that nothing is lost however the person leaves the page.
    const keepTyped = () => {
      keepAnswers(procedure, read());
      keepBoxes(form, procedure);
    };
    form.addEventListener("input", keepTyped);
    form.addEventListener("change", () => {
      keepTyped();
      if (form.querySelector("[data-part]")) this.withRules(() => form.isConnected && this.revealMore(form, section, item));
    });
    this.wireListsOf(form, section, read, item);

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
        const found = cannot ? [] : this.problemsOn(form, section, answers, made.report, item);
        if (found.length > 0) {
          document.title = `${say(words.errorTitle)} ${title}`;
          for (const { control } of found) showOffset(control);
          clearProblems = showProblems(form, found, { ...showing, summaryIn });
        } else if (event.submitter?.hasAttribute("data-another") && item !== undefined) this.add(section, flow.placeOf(item).list);
        else this.goOn(form, section, item, answers, made.report.missing, cannot);
      });
    });
  }

  /** Shows what the answers on a page have brought to it. */
  private revealMore(form: HTMLFormElement, section: Section, item: string | undefined): void {
    // Of a long list only the item itself is looked at: this happens with every answer.
    const answers = asRead(answersOf(this.procedure), this.procedure);
    const [alone] = item === undefined ? [] : flow.aloneIn(taken(item).name, answers, this.openWith, item);
    const open = alone ?? this.openWith(answers);
    const deferred = kept().deferred[this.procedure.id] ?? [];
    const asking = this.asking(section, flow.shownOn(this.procedure, section, answers, open, this.openWith, deferred, item));
    const put = reveal(form, this.procedure, asking);
    for (const one of put) wireBoxes(one, this.procedure);
    const more = form.querySelector("[data-more]");
    if (more) more.textContent = put.length > 0 ? say(words.moreAsked) : "";
  }

  private wireListsOf(form: HTMLFormElement, section: Section, read: () => Answers, item: string | undefined): void {
    const { procedure } = this;
    for (const box of form.querySelectorAll<HTMLInputElement>("[data-none]")) {
      const list = flow.at(answersOf(procedure), box.dataset["none"] ?? "");
      box.checked = Array.isArray(list) && list.length === 0;
      putAway(box);
    }
    const changes = {
      add: (list: string) => this.add(section, list),
      remove: (path: string) => this.withRules(() => this.remove(section, item, path)),
      setNone: (box: HTMLInputElement, list: string) => this.setNone(box, list, read),
    };
    wireLists(form, changes, say);
    this.on("click", "[data-bring-back]", () => this.bringBack());
  }

  private changeList(list: string, change: (items: readonly Answers[]) => readonly Answers[]): void {
    const answers = answersOf(this.procedure);
    keepAnswers(this.procedure, flow.withList(answers, list, change(flow.listAt(answers, list))));
  }

  /** One more item, on a page of its own. */
  private add(section: Section, list: string): void {
    this.changeList(list, (items) => [...(items.length > 0 ? items : [{}]), {}]);
    location.hash = address(section.id, `${list}[${flow.listAt(answersOf(this.procedure), list).length - 1}]`);
  }

  private remove(section: Section, page: string | undefined, path: string): void {
    const { list, index } = flow.placeOf(path);
    const { id, form } = this.procedure;
    const answers = answersOf(this.procedure);
    const [item = {}] = flow.listAt(answers, list).slice(index);
    this.removed = { list, index, item };
    this.said = removed(named(form.flatMap(({ fields }) => fields), path, answers, say), say);
    this.changeList(list, (items) => items.filter((_, place) => place !== index));
    keep((now) => {
      now.deferred[id] = flow.without(now.deferred[id] ?? [], list, index);
      const boxes = Object.entries(now.boxes[id] ?? {});
      now.boxes[id] = Object.fromEntries(boxes.flatMap(([one, typed]) => flow.without([one], list, index).map((left) => [left, typed])));
    });
    const holds = flow.itemWith(answersOf(this.procedure), list);
    if (holds === page) this.show();
    else location.hash = address(section.id, holds);
  }

  private bringBack(): void {
    const { removed: last } = this;
    if (!last) return;
    this.removed = undefined;
    this.changeList(last.list, (items) => items.toSpliced(last.index, 0, last.item));
    this.show();
    this.find(`[data-item="${last.list}[${last.index}]"]`)?.focus();
  }

  /** A list is said to be empty, or that is taken back: what was in it then comes back. */
  private setNone(box: HTMLInputElement, list: string, read: () => Answers): void {
    const key = `${this.procedure.id}/${list}`;
    if (box.checked) {
      box.checked = false;
      const listed = flow.listAt(read(), list);
      box.checked = true;
      keep((now) => {
        now.setAside[key] = listed;
      });
      putAway(box);
      keepAnswers(this.procedure, read());
    } else
      this.withRules(() => {
        this.changeList(list, () => kept().setAside[key] ?? []);
        this.show();
        this.find(`[data-none="${list}"]`)?.focus();
      });
  }

  /** An item that is wholly blank is a list that is not answered; on its page each of its questions is. */
  private missingInBlankItems(form: HTMLFormElement, { fields }: Section, answers: Answers): string[] {
    const names = fields
      .filter(({ name, kind }) => kind.is === "list" && answers[name] === undefined)
      .map(({ name }) => name)
      .filter((name) => form.querySelector(`[data-items="${name}"]:not([hidden]) [name^="${name}[0]."]`) !== null);
    if (names.length === 0) return [];
    const blank = { ...answers, ...Object.fromEntries(names.map((name) => [name, [{}]])) };
    return this.record(blank).report.missing.filter((path) => names.some((name) => path.startsWith(`${name}[0].`)));
  }

  private problemsOn(form: HTMLFormElement, section: Section, answers: Answers, report: Record["report"], item: string | undefined): Problem[] {
    // Whatever the page asks is to be answered, not only what comes next.
    const { missing: open, unreadable } = reportOn(report, item);
    const blank = this.missingInBlankItems(form, section, answers);
    const missing = [...blank, ...open.filter((path) => !blank.some((one) => one.startsWith(`${path}[`)))];
    const found = problems(form, { missing, unreadable }, { ...showing, words: this.loaded.rules.words, required: true });
    const fields = fieldsOf(this.procedure);
    const says = ({ path, message }: Problem) => (message === showing.wording.required ? requiredOf(fields, path, say) : undefined);
    return found.map((problem) => ({ ...problem, message: says(problem) ?? problem.message, path: pathOn(problem.path, item) }));
  }

  /** After a page without problems, or one that a person cannot answer yet. */
  private goOn(form: HTMLFormElement, section: Section, item: string | undefined, answers: Answers, missing: readonly string[], cannot: boolean): void {
    const here = missing.filter((path) => flow.sectionOf(this.procedure, path) === section && (item === undefined || path.startsWith(`${item}.`)));
    const names = [...form.elements].map((control) => control.getAttribute("name") ?? "");
    const isNew = (path: string) => !names.some((name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
    const isElsewhere = (path: string) => flow.itemWith(answers, path) !== item;
    const putOff = (paths: readonly string[]) =>
      keep((now) => {
        now.deferred[this.procedure.id] = [...new Set([...(now.deferred[this.procedure.id] ?? []), ...paths])];
      });
    if (cannot) putOff(here.filter((path) => !isNew(path) || isElsewhere(path)));
    const made = this.record(answers);
    const { next } = flow.openIn(made.report);
    const shown = this.shownOn(section, made, item);
    const isAsked = (path: string) => (isElsewhere(path) ? next.includes(path) : shown.asks(path));
    const follows = this.open(here).find((path) => isNew(path) && isAsked(path));
    if (follows !== undefined) {
      this.goto = follows;
      if (isElsewhere(follows)) {
        this.said = say(words.stillToAnswer);
        location.hash = address(section.id, flow.itemWith(answers, follows));
      } else this.show({ note: say(words.moreAsked) });
      return;
    }
    // What depends on an answer that cannot be given yet is not asked before it.
    if (cannot) putOff(here);
    if (item !== undefined && !this.isFromOutcome) {
      location.hash = address(section.id, flow.itemWith(answers, flow.placeOf(item).list));
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

/** The address can hold what is no step, and what cannot even be read. */
function stepInAddress(): string {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A sentence above the questions that can be tied to one of them; anything else as it is. */
const noted = (note: Part): Part => (typeof note === "string" ? html`<p class="app-inset" id="note" data-note>${note}</p>` : note);

/** Not being able to answer the only question of a page clears the choice there: radios cannot be unset. */
function withoutOnly(form: HTMLFormElement, answers: Answers): Answers {
  const [name, ...others] = new Set([...form.elements].map((control) => control.getAttribute("name")).filter(Boolean));
  if (!name || others.length > 0) return answers;
  const { [name]: _, ...rest } = answers;
  return rest;
}
