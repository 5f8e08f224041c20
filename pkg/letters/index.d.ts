import type { Language, Sayable } from "../say.js";

export { WordsError } from "../say.js";

export type LetterKind =
  | "wjec-request"
  | "wjec-letter"
  | "aqa-email"
  | "register-amendment"
  | "pearson-case"
  | "register-notice"
  | "conflict-question"
  | "conflict-route"
  | "extenuating-circumstances"
  | "cyber-notice";

/**
 * How it reaches whom it is for: printed on letterhead, signed and attached to an email; as an email; pasted into a case on the body's own
 * site; by a route of the body's own that is not held here.
 */
export type Channel = "attachment" | "email" | "case" | "own-route";

/** What is missing in a place. In the text it stands in square brackets. */
export interface Gap {
  readonly gap: string;
  /** In the language of the letter. */
  readonly says: string;
}

/** Lines that stand together, or the items of a list. */
export interface Block {
  readonly is: "lines" | "list" | "subject";
  readonly lines: readonly (readonly (string | Gap)[])[];
}

/** A gap as a person is asked to fill it. */
export interface OpenGap {
  readonly id: string;
  /** In the language of the guide. */
  readonly says: string;
  /** Several lines may be needed. */
  readonly long?: true;
  /** What the caller's details hold for it. */
  readonly given?: string;
}

export interface Letter {
  readonly kind: LetterKind;
  /** The item of a list that it is about. */
  readonly at?: string;
  readonly language: Language;
  /** What it is, in the language of the guide, as `steps` and `notes` are. */
  readonly title: string;
  readonly to: {
    /** The contact's id, where there is one; the same as in reports. */
    readonly contact?: string;
    readonly name: string;
    /** Only an address that the body publishes. */
    readonly email?: string;
  };
  readonly channel: Channel;
  /** Who has to send it: the head of centre from the head's own address; nobody in particular, because the signature counts; anybody. */
  readonly sender: { readonly is: "head-of-centre" | "signatory" | "centre"; readonly says: string };
  /** Whether no requirement about what it says, or who sends it, is failed or open. Otherwise it is a draft. */
  readonly ready: boolean;
  /** The requirements that make it a draft: ids of rules with a finding in the report. */
  readonly blockers: readonly string[];
  readonly subject: string;
  readonly body: readonly Block[];
  /** The body as plain text. */
  readonly text: string;
  /** The body as HTML, in which everything that was answered is escaped. */
  readonly html: string;
  readonly gaps: readonly OpenGap[];
  /** Only of one that is ready and goes by email. */
  readonly email?: {
    readonly subject: string;
    /** The whole letter, or the covering note of an attachment. */
    readonly text: string;
    readonly whole: boolean;
    /** Opens it in a mail program. */
    readonly mailto?: string;
    /** It is longer than every mail program takes: copy it instead. */
    readonly tooLong?: true;
  };
  /** What to do with it, in order. */
  readonly steps: readonly string[];
  /** What to know before sending it, such as that a body is not known to take Welsh. */
  readonly notes: readonly string[];
}

export interface LetterOptions {
  /** The language of the letter; English if left out. */
  readonly language?: Language | undefined;
  /** The language of titles, steps and notes, for who makes it; the letter's if left out. */
  readonly guide?: Language | undefined;
  /** What fills gaps, by their ids. */
  readonly details?: Readonly<Record<string, string>> | undefined;
}

/**
 * The letters and emails that a report asks for, written from the answers. Nothing is invented: what is not answered stays a gap.
 * There is no clock and no network; no rules are needed.
 *
 * @throws {WordsError} where the report is none, is of another procedure than the submission, or the language is not known
 */
export function letters(
  submission: { readonly procedure?: string | undefined; readonly answers?: unknown },
  report: Sayable,
  options?: LetterOptions,
): readonly Letter[];

/** The procedures for which there are letters. */
export const procedures: readonly string[];
