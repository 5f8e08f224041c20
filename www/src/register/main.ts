// The register of conflicts. Its address names which page of it is shown; nothing else is in it.

import "../page.js";
import { asRead, problems, readAnswers, showProblems, splitDate, joinDate, readTyped, writeAnswers } from "centre-checks/form";
import { wireBoxes } from "../check/boxes.js";
import { CSV, download } from "../check/files.js";
import * as flow from "../check/flow.js";
import { wireOptions } from "../check/options.js";
import { keep, kept } from "../check/state.js";
import { readPage, reveal } from "../check/lists.js";
import { loadForm, loadRules, type Answers, type Rules } from "../contract.js";
import type { Form } from "../form.js";
import { html, put, type Html, type Part } from "../html.js";
import { day, isInRange, sayer, today, type Language } from "../language.js";
import { cannotGoOn, requiredOf, showingIn } from "../problems.js";
import { done } from "../views/clearing.js";
import { options } from "../views/options.js";
import { checkedFor } from "../views/parts.js";
import * as views from "../views/register.js";
import type { Asking } from "../views/question.js";
import { registering } from "../words/register.js";
import { starting } from "../words/starting.js";
import { words } from "../words/words.js";
import { assessor, type Assessed } from "./assess.js";
import type { ReadTable } from "./csv.js";
import * as keeping from "./keeping.js";
import {
  answersWith, askedIn, asFile, DETAILS, EMPTY, fromFile, isEmpty, MOST_BYTES, randomId, sealOfRegister, SIGNERS,
  type Asked, type Conflict, type Fault, type Register, type Signer,
} from "./register.js";

const language = document.documentElement.lang as Language;
const say = sayer(language);
const showing = showingIn(language);

/** How long checking goes on before the page gets a turn, in milliseconds. */
const TURN = 40;

const ADD = "add";
const CHANGE = "change/";
const SERIES = "series";

/** The day that was chosen to check for, if any. */
const chosenDay = (): string | undefined => kept().asOf[views.REGISTER];

/** What the form for the day of the check asks for, in a register of this. */
function wireDay(form: HTMLFormElement, procedure: Form, summaryIn: Element, used: () => void): void {
  const [chosen, clock] = [chosenDay(), today()];
  wireOptions(form, { procedure: { ...procedure, id: views.REGISTER }, day: { asOf: chosen ?? clock, chosen, clock }, say, showing, summaryIn, used });
}

/** Said above everything else, with what can be done about it. */
interface Warned {
  text: string;
  choices: readonly { name: string; text: string; act: () => void }[];
}

class Page {
  private register: Register = EMPTY;
  private isOnDevice = false;
  /** What the device had when this tab last read or wrote it. */
  private revision = "new";

  /** What is on the page and not kept. */
  private isUnkept = false;
  private warned: Warned | undefined;
  /** Writings go one after the other. */
  private writing: Promise<unknown> = Promise.resolve();

  /** What was typed about a conflict and not saved. */
  private draft: Conflict | undefined;
  private isDirty = false;

  private filter: views.Filter = { text: "", state: "", page: 0 };
  private read: ReadTable | undefined;
  private said: { text: string; undo?: Register } | undefined;
  private assessed = new WeakMap<Conflict, Assessed>();
  private assess: (register: Register, conflict: Conflict) => Assessed;

  constructor(
    private readonly app: HTMLElement,
    private readonly asked: Asked,
    private readonly rules: Rules,
    private asOf: string,
  ) {
    this.assess = assessor(asked, rules, asOf);
  }

  // ------------------------------------------------------------------------------------------------------------ keeping

  /** What is kept on the device, or else in this tab. Where each has one, a person chooses. */
  start(device: keeping.Kept | undefined): void {
    const [kept, own] = [device && fromFile(device.text, this.asked), fromFile(keeping.readTab() ?? "", this.asked)];
    const hasOwn = "register" in own && !isEmpty(own.register);
    if (hasOwn) this.register = own.register;
    if (device && kept && "fault" in kept) this.warn({ text: say(registering.damaged), choices: [] });
    else if (device && kept && "register" in kept) {
      if (!hasOwn) this.take(kept.register, device.revision);
      else if (JSON.stringify(own.register) === JSON.stringify(kept.register)) this.take(kept.register, device.revision);
      else this.warnOfTwo(say(registering.elsewhere.two));
    }
    keeping.onTold(({ revision }) => this.told(revision));
    window.addEventListener("hashchange", () => this.show(true));
    window.addEventListener("beforeunload", (event) => {
      if (this.isUnkept || this.isDirty) event.preventDefault();
    });
    // A page that comes back out of the browser's memory may have been erased on another one.
    window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    window.addEventListener("beforeprint", () => this.fillSheet());
    window.addEventListener("afterprint", () => this.find("[data-sheet]")?.replaceChildren());
    this.show(false);
  }

  private take(register: Register, revision: string): void {
    this.register = register;
    this.isOnDevice = true;
    this.revision = revision;
    keeping.clearTab();
  }

  /** Another tab has written, or erased. */
  private told(revision: string | undefined): void {
    if (!this.isOnDevice || revision === this.revision) return;
    if (revision === undefined) this.wasErased();
    else this.warnOfTwo(say(registering.elsewhere.changed));
  }

  private wasErased(): void {
    this.forget();
    this.warn({ text: say(registering.elsewhere.erased), choices: [] });
    if (this.isOverview) this.show(false);
  }

  private forget(): void {
    this.register = EMPTY;
    this.isOnDevice = false;
    this.revision = "new";
    this.isUnkept = false;
    this.isDirty = false;
    this.draft = undefined;
    this.read = undefined;
    this.warned = undefined;
    this.filter = { text: "", state: "", page: 0 };
  }

  private warnOfTwo(text: string): void {
    this.isUnkept = true;
    this.warn({
      text,
      choices: [
        { name: "kept", text: say(registering.takeKept), act: () => void this.takeKept() },
        { name: "this", text: say(registering.takeThis), act: () => void this.takeThis() },
      ],
    });
  }

  private async takeKept(): Promise<void> {
    const device = await keeping.readDevice();
    const kept = device && fromFile(device.text, this.asked);
    if (!device || !kept) return this.wasErased();
    if ("fault" in kept) return this.warn({ text: say(registering.damaged), choices: [] });
    this.take(kept.register, device.revision);
    this.settled(say(registering.taken));
  }

  private async takeThis(): Promise<void> {
    const written = await keeping.writeDevice(asFile(this.register), "any");
    if ("failed" in written) return this.failed(written.failed);
    this.isOnDevice = true;
    this.revision = written.revision;
    keeping.clearTab();
    this.settled(say(registering.putThere));
  }

  private settled(text: string): void {
    this.warned = undefined;
    this.isUnkept = false;
    this.said = { text };
    this.show(false);
  }

  private warn(warned: Warned): void {
    this.warned = warned;
    const place = this.find("[data-notice]");
    if (!place) return;
    this.drawNotice(place);
    this.find("[data-warned]")?.focus();
  }

  private drawNotice(place: Element): void {
    const drafts: readonly Warned[] = this.draft && this.isDirty ? [this.warnedOfDraft(this.draft)] : [];
    const all = [...(this.warned ? [this.warned] : []), ...drafts];
    put(place, html`${all.map(({ text, choices }) => views.notice(text, choices))}`);
    for (const { name, act } of all.flatMap(({ choices }) => choices)) place.querySelector(`[data-choose="${name}"]`)?.addEventListener("click", act);
  }

  private warnedOfDraft(draft: Conflict): Warned {
    const isNew = !this.register.conflicts.some(({ id }) => id === draft.id);
    return {
      text: say(registering.draft, { name: views.nameIn(this.row(draft), say) }),
      choices: [
        { name: "draft", text: say(registering.draftOn), act: () => (location.hash = isNew ? ADD : `${CHANGE}${draft.id}`) },
        {
          name: "away",
          text: say(registering.draftAway),
          act: () => {
            this.dropDraft();
            this.show(false);
          },
        },
      ],
    };
  }

  private dropDraft(): void {
    this.draft = undefined;
    this.isDirty = false;
  }

  /** Takes a change over, says so, and keeps it. */
  private commit(register: Register, text?: string, isUndone = true): void {
    if (text !== undefined) this.said = { text, ...(isUndone && { undo: this.register }) };
    this.register = register;
    this.keep();
  }

  private keep(): void {
    this.writing = this.writing.then(() => this.write());
  }

  private async write(): Promise<void> {
    const { register } = this;
    if (!this.isOnDevice) {
      const isNothing = isEmpty(register);
      if (isNothing) keeping.clearTab();
      const written = isNothing ? { revision: "" } : keeping.writeTab(asFile(register));
      if ("failed" in written) this.failed(written.failed);
      else this.isKept();
      return;
    }
    // Nothing is written over what another tab has written until a person has chosen.
    if (this.warned && this.isUnkept && this.warned.choices.some(({ name }) => name === "kept")) return;
    const written = await keeping.writeDevice(asFile(register), this.revision);
    if ("failed" in written) this.failed(written.failed);
    else {
      this.revision = written.revision;
      this.isKept();
    }
  }

  private isKept(): void {
    if (!this.isUnkept) return;
    this.isUnkept = false;
    this.warned = undefined;
    const place = this.find("[data-notice]");
    if (place) this.drawNotice(place);
  }

  private failed(why: "changed" | "erased" | "full" | "refused"): void {
    if (why === "erased") return this.wasErased();
    if (why === "changed") return this.warnOfTwo(say(registering.elsewhere.changed));
    this.isUnkept = true;
    this.warn({
      text: say(why === "full" ? registering.full : registering.notKept),
      choices: [
        { name: "file", text: say(registering.toJson), act: () => this.toJson() },
        { name: "again", text: say(registering.tryAgain), act: () => this.keep() },
      ],
    });
  }

  private async moveToDevice(): Promise<void> {
    const written = await keeping.writeDevice(asFile(this.register), "new");
    if ("failed" in written) {
      // It is still in the tab.
      if (written.failed === "changed") this.warnOfTwo(say(registering.elsewhere.two));
      else this.warn({ text: say(written.failed === "full" ? registering.deviceFull : registering.deviceRefused), choices: [] });
      return;
    }
    this.isOnDevice = true;
    this.revision = written.revision;
    keeping.clearTab();
    this.settled(say(registering.deviceStarted));
  }

  private async eraseAll(): Promise<void> {
    await this.writing;
    const isErased = await keeping.erase();
    if (chosenDay() !== undefined) keep(({ asOf }) => delete asOf[views.REGISTER]);
    this.checkFor(today());
    this.forget();
    if (!isErased) this.warned = { text: say(registering.notErased), choices: [] };
    else this.said = { text: say(registering.erased) };
    this.show(false);
  }

  // ------------------------------------------------------------------------------------------------------------ showing

  private find<E extends HTMLElement>(selector: string): E | null {
    return this.app.querySelector<E>(selector);
  }

  private on<E extends HTMLElement>(type: "click" | "input" | "change" | "submit", selector: string, act: (element: E, event: Event) => void): void {
    for (const element of this.app.querySelectorAll<E>(selector)) element.addEventListener(type, (event) => act(element, event));
  }

  private draw(content: Html, heading: string): void {
    put(this.app, content);
    document.title = [...new Set([heading, say(registering.title), words.name.en])].join(" – ");
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-language]")) link.hash = location.hash;
  }

  private checkFor(asOf: string): void {
    // A clock that is far out gives no day; the one that was chosen stays until the page is left.
    if (!isInRange(asOf) || asOf === this.asOf) return;
    this.asOf = asOf;
    this.assess = assessor(this.asked, this.rules, asOf);
    this.assessed = new WeakMap();
  }

  private get isOverview(): boolean {
    return this.find("[data-list]") !== null;
  }

  private row(conflict: Conflict): views.Row {
    const place = this.register.conflicts.findIndex(({ id }) => id === conflict.id);
    const number = place < 0 ? this.register.conflicts.length + 1 : place + 1;
    return { conflict, number, assessed: this.assessed.get(conflict) };
  }

  private rows(): views.Row[] {
    return this.register.conflicts.map((conflict, place) => ({ conflict, number: place + 1, assessed: this.assessed.get(conflict) }));
  }

  private get view(): views.Overview {
    const { asked, register, asOf, isOnDevice, filter, read } = this;
    const isCurrent = (seal: string) => seal === sealOfRegister(register);
    return { asked, register, asOf, today: today(), say, isOnDevice, filter, read, rows: this.rows(), notice: undefined, isCurrent };
  }

  /** Shows what the address names. */
  show(focus: boolean): void {
    const hash = location.hash.slice(1);
    const changed = hash.startsWith(CHANGE) ? this.register.conflicts.find(({ id }) => id === hash.slice(CHANGE.length)) : undefined;
    if (hash === SERIES) this.showSeries();
    else if (hash === ADD) this.showConflict(undefined);
    else if (changed) this.showConflict(changed);
    else this.showOverview();
    if (this.find("[data-done]")) this.find("[data-done]")?.focus();
    else if (focus) {
      window.scrollTo(0, 0);
      this.find("h1")?.focus({ preventScroll: true });
    }
  }

  private showOverview(): void {
    this.checkSome();
    this.draw(views.overview(this.view), say(registering.title));
    const place = this.find("[data-notice]");
    if (place) this.drawNotice(place);
    this.sayDone();
    this.checkRest();
    this.wireFound();
    this.on("click", "[data-print]", () => window.print());
    this.wireDay();
    this.on<HTMLElement>("click", "[role=button]", (element) => element.focus());
    this.on<HTMLInputElement>("input", "[data-find]", (input) => this.narrow({ text: input.value, page: 0 }));
    this.on<HTMLSelectElement>("change", "[data-show]", (select) => this.narrow({ state: select.value as views.Filter["state"], page: 0 }));
    this.wireSigning();
    this.on("click", "[data-to-json]", () => this.toJson());
    this.on("click", "[data-to-csv]", () => void this.toCsv(this.register));
    this.on("click", "[data-template]", () => void this.toCsv({ ...this.register, conflicts: [] }));
    this.on<HTMLInputElement>("change", "[data-open-file]", (input) => {
      const file = input.files?.[0];
      // The same file can be chosen again once it is mended.
      if (file) void this.open(file).finally(() => (input.value = ""));
    });
    this.on("click", "[data-rejects-file]", () => void this.rejectsToCsv());
    this.on("click", "[data-device]", () => void this.moveToDevice());
    this.on("click", "[data-erase]", () => void this.eraseAll());
  }

  private wireDay(): void {
    const form = this.find<HTMLFormElement>("[data-options-form]");
    if (!form) return;
    wireDay(form, this.asked.form, this.find("[data-summary]") ?? form, () => {
      this.checkFor(chosenDay() ?? today());
      this.said = { text: checkedFor(this.asOf, this.asOf === today(), say) };
      this.show(false);
    });
  }

  private sayDone(): void {
    const place = this.find("[data-done-here]");
    const { said } = this;
    this.said = undefined;
    if (!place || !said) return;
    put(place, done(said.text, said.undo && say(starting.undo)));
    place.scrollIntoView();
    this.on("click", "[data-undo]", () => {
      if (!said.undo) return;
      this.commit(said.undo, say(registering.undone), false);
      this.show(false);
    });
  }

  /** Checks for a turn. True once all is checked. */
  private checkSome(): boolean {
    const until = performance.now() + TURN;
    for (const conflict of this.register.conflicts) {
      if (this.assessed.has(conflict)) continue;
      if (performance.now() > until) return false;
      this.assessed.set(conflict, this.assess(this.register, conflict));
    }
    return true;
  }

  private checkRest(): void {
    const found = this.find("[data-found]");
    const status = this.find("[data-checking]");
    const { conflicts } = this.register;
    const left = () => conflicts.filter((conflict) => !this.assessed.has(conflict)).length;
    if (!found || left() === 0) return;
    found.setAttribute("aria-busy", "true");
    const turn = () => {
      if (!found.isConnected) return;
      const isAll = this.checkSome();
      if (status) status.textContent = isAll ? "" : say(registering.checking, { count: conflicts.length - left(), all: conflicts.length });
      if (!isAll) {
        setTimeout(turn);
        return;
      }
      found.removeAttribute("aria-busy");
      put(found, html`${views.found(this.view)}`);
      this.drawList();
    };
    setTimeout(turn);
  }

  private narrow(change: Partial<views.Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.drawList();
  }

  private drawList(): void {
    const place = this.find("[data-list]");
    if (!place) return;
    put(place, html`${views.list(this.view)}`);
    this.wireFound();
  }

  /** What is in the list. */
  private wireFound(): void {
    const place = this.find("[data-list]");
    for (const link of place?.querySelectorAll<HTMLElement>("[data-past]") ?? []) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.find("#after-list")?.focus();
      });
    }
    for (const button of place?.querySelectorAll<HTMLElement>("[data-page]") ?? []) {
      button.addEventListener("click", () => {
        this.narrow({ page: Number(button.dataset["page"]) });
        this.find("#conflicts")?.focus();
      });
    }
    for (const button of place?.querySelectorAll<HTMLElement>("[data-remove]") ?? []) {
      button.addEventListener("click", () => this.remove(button.dataset["remove"] ?? ""));
    }
  }

  private remove(id: string): void {
    const conflict = this.register.conflicts.find((one) => one.id === id);
    if (!conflict) return;
    const name = views.nameIn(this.row(conflict), say);
    if (this.draft?.id === id) this.dropDraft();
    this.commit({ ...this.register, conflicts: this.register.conflicts.filter((one) => one !== conflict) }, say(registering.removed, { name }));
    this.show(false);
  }

  private fillSheet(): void {
    const place = this.find("[data-sheet]");
    if (!place) return;
    for (const conflict of this.register.conflicts) {
      if (!this.assessed.has(conflict)) this.assessed.set(conflict, this.assess(this.register, conflict));
    }
    const made = this.rules.record({ procedure: this.asked.form.id, answers: {} }, this.asOf).report;
    put(place, views.sheet({ ...this.view, made }));
  }

  // ------------------------------------------------------------------------------------------------------------- filling in

  private showProblems(form: HTMLFormElement, found: Parameters<typeof showProblems>[1]): () => void {
    const { title } = document;
    document.title = `${say(words.errorTitle)} ${title}`;
    const clear = showProblems(form, found, { ...showing, summaryIn: this.find("[data-summary]") ?? form });
    return () => {
      document.title = title;
      clear();
    };
  }

  private showSeries(): void {
    const { asked, register } = this;
    const form = this.drawForm(
      views.seriesPage(this.view, {
        say,
        answers: register.answers,
        asks: () => true,
        isOptional: (path) => flow.isForTheRecord(asked.form, path),
        items: () => 0,
        isDone: () => false,
        address: () => "",
      }),
      say(registering.series),
    );
    writeAnswers(form, asked.form, register.answers);
    let clear = (): void => {};
    form.addEventListener("input", () => (this.isDirty = true));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clear();
      const { answers } = readAnswers(form, asked.form);
      const { report } = this.rules.record({ procedure: asked.form.id, answers: asRead(answers, asked.form) }, this.asOf);
      const found = problems(form, { missing: [], unreadable: report.unreadable }, { ...showing, words: this.rules.words });
      if (found.length > 0) {
        clear = this.showProblems(form, found);
        return;
      }
      const centre = form.querySelector<HTMLInputElement>(`[name=${views.CENTRE}]`)?.value.trim() ?? "";
      this.isDirty = false;
      // Everything depends on these.
      this.assessed = new WeakMap();
      this.commit({ ...register, centre, answers: asTyped(asRead(answers, asked.form)) }, say(registering.seriesSaved));
      location.hash = "";
    });
  }

  private drawForm(content: Html, heading: string): HTMLFormElement {
    this.draw(content, heading);
    const form = this.find<HTMLFormElement>("[data-step]");
    if (!form) throw new Error("The page has no form.");
    return form;
  }

  private asking(conflict: Conflict): Asking {
    const { asked, rules, asOf } = this;
    const { form, list } = asked;
    const answers = asRead(answersWith(asked, this.register, conflict.answers), form);
    const openWith = (given: Answers): flow.Open => flow.openIn(rules.record({ procedure: form.id, answers: given }, asOf).report);
    const section = flow.sectionOf(form, list.name);
    if (!section) throw new Error(`${form.id} has no page for ${list.name}.`);
    return { say, ...flow.shownOn(form, section, answers, openWith(answers), openWith, []), address: () => "" };
  }

  private showConflict(before: Conflict | undefined): void {
    const { asked, register } = this;
    const isOwn = this.draft && (before ? this.draft.id === before.id : !register.conflicts.some(({ id }) => id === this.draft?.id));
    let now: Conflict = (isOwn && this.draft) || before || { id: randomId(), details: {}, answers: {} };
    const form = this.drawForm(views.conflictPage(this.view, this.asking(now), now.details, !before), say(before ? registering.edit : registering.add));
    writeAnswers(form, asked.form, answersWith(asked, register, now.answers));
    this.sayDone();
    const boxes = { ...asked.form, id: views.REGISTER };
    wireBoxes(form, boxes);

    const read = (): Conflict => {
      const answers = readPage(form, asked.form, { [asked.list.name]: [now.answers] }, undefined);
      const details = DETAILS.flatMap((name) => {
        const value = form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? "";
        return value === "" ? [] : [[name, value] as const];
      });
      return { id: now.id, details: Object.fromEntries(details), answers: flow.listAt(answers, asked.list.name)[0] ?? {} };
    };
    const take = (): void => {
      now = read();
      this.draft = now;
      this.isDirty = true;
    };
    form.addEventListener("input", take);
    form.addEventListener("change", () => {
      take();
      const put = reveal(form, asked.form, this.asking(now));
      for (const one of put) wireBoxes(one, boxes);
      const more = form.querySelector("[data-more]");
      if (more) more.textContent = put.length > 0 ? say(words.moreAsked) : "";
    });
    this.on("click", "[data-cancel]", () => {
      this.dropDraft();
      location.hash = "";
    });
    let clear = (): void => {};
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clear();
      now = read();
      const found = this.problemsIn(form, now);
      if (found.length > 0) {
        clear = this.showProblems(form, found);
        return;
      }
      const isAnother = (event as SubmitEvent).submitter?.hasAttribute("data-another") ?? false;
      this.save(now, before, isAnother);
    });
  }

  private problemsIn(form: HTMLFormElement, conflict: Conflict): Parameters<typeof showProblems>[1] {
    const { asked } = this;
    const control = form.querySelector<HTMLInputElement>(`[name="${DETAILS[0]}"]`);
    if (control && Object.keys(conflict.details).length + Object.keys(conflict.answers).length === 0) {
      return [{ path: DETAILS[0], control, message: say(registering.nothing) }];
    }
    const answers = asRead(answersWith(asked, this.register, conflict.answers), asked.form);
    const { report } = this.rules.record({ procedure: asked.form.id, answers }, this.asOf);
    const found = problems(form, { missing: [], unreadable: report.unreadable }, { ...showing, words: this.rules.words });
    const says = (path: string) => requiredOf(asked.form.form.flatMap(({ fields }) => fields), path, say);
    return found.map((problem) => ({ ...problem, message: problem.message === showing.wording.required ? (says(problem.path) ?? problem.message) : problem.message }));
  }

  private save(typed: Conflict, before: Conflict | undefined, isAnother: boolean): void {
    const { asked, register } = this;
    const [read = {}] = flow.listAt(asRead({ [asked.list.name]: [typed.answers] }, asked.form), asked.list.name);
    const now = { ...typed, answers: asTyped(read) };
    const conflicts = before ? register.conflicts.map((one) => (one.id === before.id ? now : one)) : [...register.conflicts, now];
    this.dropDraft();
    const name = views.nameIn(this.row(now), say);
    this.commit({ ...register, conflicts }, say(registering.saved, { name }));
    if (isAnother) this.show(true);
    else location.hash = "";
  }

  private wireSigning(): void {
    for (const signer of SIGNERS) {
      const form = this.find<HTMLFormElement>(`[data-sign="${signer}"]`);
      if (form) this.wireSign(form, signer);
      this.on("click", `[data-sign-away="${signer}"]`, () => {
        const { [signer]: _, ...signed } = this.register.signed;
        this.commit({ ...this.register, signed }, say(registering.signedAway));
        this.show(false);
      });
    }
  }

  private wireSign(form: HTMLFormElement, signer: Signer): void {
    const box = (part: string): HTMLInputElement | null => form.querySelector<HTMLInputElement>(`[name="${signer}On.${part}"]`);
    for (const [part, value] of Object.entries(splitDate(isInRange(today()) ? today() : undefined))) {
      const one = box(part);
      if (one) one.value = value;
    }
    let clear = (): void => {};
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clear();
      const control = form.querySelector<HTMLInputElement>(`[name="${signer}"]`);
      const first = box("day");
      if (!control || !first) return;
      const name = control.value.trim();
      const typed = joinDate({ day: first.value, month: box("month")?.value ?? "", year: box("year")?.value ?? "" });
      const { answer } = typed === undefined ? {} : readTyped("date", typed);
      const found = [
        ...(name === "" ? [{ path: signer, control, message: say(registering.nameMissing) }] : []),
        ...(answer === undefined ? [{ path: `${signer}On`, control: first, message: showing.wording[typed === undefined ? "required" : "notReal"] ?? "" }] : []),
      ];
      if (found.length > 0) {
        clear = this.showProblems(form, found);
        return;
      }
      const signed = { ...this.register.signed, [signer]: { name, on: answer ?? "", seal: sealOfRegister(this.register) } };
      this.commit({ ...this.register, signed }, say(registering.signedNow));
      this.show(false);
    });
  }

  // ------------------------------------------------------------------------------------------------------------------ files

  private nameOfFile(what?: string): string {
    const series = this.asked.once.find(({ kind }) => kind.is === "series");
    const of = series && this.register.answers[series.name];
    return [words.name.en, views.REGISTER, typeof of === "string" && of, what].filter(Boolean).join("-");
  }

  private toJson(): void {
    download(asFile(this.register), "application/json", `${this.nameOfFile()}.json`);
  }

  private async toCsv(register: Register): Promise<void> {
    await this.withTables(({ asTable }) => download(asTable(register, this.asked, say), CSV, `${this.nameOfFile()}.csv`));
  }

  private async rejectsToCsv(): Promise<void> {
    await this.withTables(({ rejectsAsTable }) => download(rejectsAsTable(this.read?.rejects ?? [], say), CSV, `${this.nameOfFile("rejects")}.csv`));
  }

  /** What reads and writes tables is loaded once it is needed. */
  private async withTables(act: (tables: typeof import("./csv.js")) => unknown): Promise<void> {
    try {
      const tables = await import("./csv.js");
      await act(tables);
    } catch (error) {
      cannotGoOn(error, this.find("[data-open-fault]") ?? this.app, say);
    }
  }

  private refuse(why: keyof typeof registering.faults): void {
    const place = this.find("[data-open-fault]");
    if (place) put(place, html`<p class="app-inset app-inset--warning" role="alert">${say(registering.faults[why])}</p>`);
  }

  private async open(file: File): Promise<void> {
    this.find("[data-open-fault]")?.replaceChildren();
    if (file.size > MOST_BYTES) return this.refuse("tooBig");
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return this.refuse("unreadable");
    }
    await this.withTables(async ({ decoded, fromTable }) => {
      const text = decoded(bytes);
      if (/\.json$/i.test(file.name) || text.trimStart().startsWith("{")) return this.openRegister(fromFile(text.replace(/^\uFEFF/, ""), this.asked));
      const other = language === "en" ? "cy" : "en";
      const inOther = askedIn(await loadForm(this.asked.form.id, other));
      const inEach = language === "en" ? { en: this.asked, cy: inOther } : { en: inOther, cy: this.asked };
      const found = fromTable(text, inEach, language, this.register, say);
      if ("fault" in found) this.refuse(found.fault);
      else this.addTable(found);
    });
  }

  private openRegister(found: { register: Register } | { fault: Fault }): void {
    if ("fault" in found) return this.refuse(found.fault);
    this.read = undefined;
    this.dropDraft();
    this.assessed = new WeakMap();
    this.filter = { text: "", state: "", page: 0 };
    this.commit(found.register, say(registering.replaced, { count: found.register.conflicts.length }));
    this.show(false);
  }

  private addTable(read: ReadTable): void {
    this.read = read;
    const { conflicts, answers, rejects } = read;
    const rows = new Set(rejects.map(({ line }) => line)).size;
    if (JSON.stringify(answers) !== JSON.stringify(this.register.answers)) this.assessed = new WeakMap();
    const register = conflicts.length > 0 ? { ...this.register, answers, conflicts: [...this.register.conflicts, ...conflicts] } : this.register;
    this.commit(register, say(registering.added, { count: conflicts.length, rejects: rows }), conflicts.length > 0);
    this.show(false);
  }
}

/** Answers as they are kept: every one a text. */
function asTyped(answers: Answers): Answers {
  const text = (value: unknown): string => (value === true ? "yes" : value === false ? "no" : String(value));
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => typeof value !== "object").map(([name, value]) => [name, text(value)]));
}

/** Asks for the day, where the clock gives none that anything can be checked for. */
function askForDay(app: HTMLElement, form: Form, used: () => void): void {
  const says: Part = say(words.clockIsOutside, { day: day(today(), say) });
  put(app, html`
    <div data-summary></div>
    <h1 class="govuk-heading-xl">${say(registering.title)}</h1>
    <p class="app-inset app-inset--warning" data-clock-is-outside>${says}</p>
    ${options({ ...form, policies: [] }, say, true)}`);
  const asks = app.querySelector<HTMLFormElement>("[data-options-form]");
  if (asks) wireDay(asks, form, app.querySelector("[data-summary]") ?? asks, used);
}

const app = document.querySelector<HTMLElement>("[data-register]");
if (app) {
  const id = app.dataset["register"] ?? "";
  const begin = app.querySelector("[data-begin]") ?? app;
  app.setAttribute("aria-busy", "true");
  Promise.all([loadForm(id, language), loadRules(id, language), keeping.readDevice()])
    .finally(() => app.removeAttribute("aria-busy"))
    .then(
      ([form, rules, device]) => {
        const open = (): void => {
          const chosen = chosenDay();
          const asOf = chosen !== undefined && isInRange(chosen) ? chosen : today();
          if (isInRange(asOf)) new Page(app, askedIn(form), rules, asOf).start(device);
          else askForDay(app, form, open);
        };
        open();
      },
      (error: unknown) => {
        for (const note of begin.querySelectorAll("[data-waiting]")) note.remove();
        cannotGoOn(error, begin, say);
      },
    );
}
