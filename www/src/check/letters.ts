// Letters and emails from the answers of a check. Loaded with an outcome, and only for a check that has any.

import type { Report } from "centre-checks";
import { partsOf, type Letter, type Record, type WriteLetters } from "../contract.js";
import { put, type Html, type Part } from "../html.js";
import type { Language, Say } from "../language.js";
import { letterPage, letterText, links, told, waysOn, type LetterView } from "../views/letter.js";
import { words } from "../words/words.js";
import { LETTER, OUTCOME } from "./flow.js";
import { keep, kept } from "./state.js";

export class Letters {
  constructor(
    private readonly write: WriteLetters,
    private readonly page: Language,
    private readonly say: Say,
  ) {}

  /** Those that the result asks for, in the language that was chosen for them. */
  private all({ submission, report }: Record): readonly Letter[] {
    const { letterIn, details: typed } = kept();
    // The name of the centre need not be typed again in another check.
    const details = Object.assign({}, ...Object.values(typed), typed[submission.procedure]) as { [gap: string]: string };
    return this.write(submission, report as Report, { language: letterIn ?? this.page, guide: this.page, details });
  }

  links(made: Record): Part {
    return links(this.all(made), (place) => `#${LETTER}${place + 1}`, this.say);
  }

  /** The page of one of them; nothing where there is no such letter any more. */
  show(app: HTMLElement, made: Record, place: number, view: Omit<LetterView, "letter" | "back">, draw: (content: Html, heading: string) => void): boolean {
    const letter = this.all(made)[place];
    if (!letter) return false;
    draw(letterPage({ ...view, letter, back: `#${OUTCOME}` }), told(letter.title, this.say));
    app.querySelectorAll<HTMLInputElement>("[data-letter-language]").forEach((choice) =>
      choice.addEventListener("change", () => {
        keep((now) => {
          now.letterIn = choice.value as Language;
        });
        this.show(app, made, place, view, draw);
        app.querySelector<HTMLElement>(`#${choice.id}`)?.focus();
      }),
    );
    app.querySelectorAll<HTMLInputElement>("[data-gap]").forEach((box) =>
      box.addEventListener("input", () => {
        keep((now) => {
          const { procedure } = made.submission;
          now.details[procedure] = { ...now.details[procedure], [box.dataset["gap"] ?? ""]: box.value };
        });
        this.redraw(app, made, place, view);
      }),
    );
    this.wireWays(app, letter);
    return true;
  }

  /** The text and its buttons anew, while somebody types into a gap. */
  private redraw(app: HTMLElement, made: Record, place: number, view: Omit<LetterView, "letter" | "back">): void {
    const letter = this.all(made)[place];
    const text = app.querySelector("[data-letter-text]");
    const ways = app.querySelector("[data-letter-ways]");
    if (!letter || !text || !ways) return;
    put(text, letterText(letter, this.say));
    put(ways, waysOn({ ...view, letter, back: "" }));
    this.wireWays(app, letter);
  }

  private wireWays(app: HTMLElement, { text, subject, email }: Letter): void {
    app.querySelector("[data-letter-ways] [data-print]")?.addEventListener("click", () => window.print());
    app.querySelectorAll<HTMLElement>("[data-copy-text]").forEach((button) => {
      const copied = { text, subject, note: email?.text }[button.dataset["copyText"] ?? ""] ?? "";
      // A page that comes without encryption cannot copy.
      if (!navigator.clipboard) button.remove();
      else button.addEventListener("click", () => void navigator.clipboard.writeText(copied).then(() => (button.textContent = this.say(words.copied))));
    });
  }
}

/** Nothing for a check that has no letters. */
export async function loadLetters(id: string, page: Language, say: Say): Promise<Letters | undefined> {
  const found = await partsOf(id).letters?.();
  return found && new Letters(found.letters, page, say);
}
