// Which of two texts is shown, and how dates are written.

import type { Text } from "./contract.js";
import { words } from "./words/words.js";

export type Language = "en" | "cy";
export const LANGUAGES: readonly Language[] = ["en", "cy"];

/** True in a build for tests only: every Welsh text is then marked, so that a text that is not marked is noticed. */
declare const MARK_WELSH: boolean;

export type Say = (text: Text, fill?: Readonly<Record<string, string | number>>) => string;

export const marked = (text: string, language: Language): string => (MARK_WELSH && language === "cy" ? `\u27e6${text}\u27e7` : text);
export const isMarked: boolean = MARK_WELSH;

export function sayer(language: Language): Say {
  return (text, fill = {}) => {
    const filled = text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole));
    return marked(filled, language);
  };
}

/** `2026-02-09` as 9 February 2026; anything else as it is. */
export function day(iso: string, say: Say): string {
  const [, year = "", number, date] = /^(\d{4,})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const month = words.months[Number(number) - 1];
  return month ? `${Number(date)} ${say(month)} ${year}` : iso;
}

/** A moment such as `2026-02-16T16:30+00:00` as 16:30 GMT on 16 February 2026; a day as {@link day} has it. */
export function when(iso: string, say: Say): string {
  const [, date = "", clock, offset] = /^(.{10})T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  const written = day(date, say);
  if (!clock || written === date) return day(iso, say);
  // Universal time is winter time all year round.
  const zone = offset && say(words.zones[offset === "+01:00" ? "summer" : "winter"]);
  return say(words.moment, { time: [clock, zone].filter(Boolean).join(" "), day: written });
}

/** `2026-06` as June 2026; nothing for anything else. */
export function month(iso: string, say: Say): string | undefined {
  const [, year = "", number] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
  const name = words.months[Number(number) - 1];
  return name && `${say(name)} ${year}`;
}

/** Today's date in the United Kingdom, wherever the machine is. */
export function today(): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "short" }).formatToParts(new Date());
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** This moment. */
export const now = (): string => new Date().toISOString();

/** From the first day that a check can be made for to the last, and the first for a moment: as the package states them. */
const DAYS = ["1000-01-01", "9900-12-31"] as const;
const MOMENTS_FROM = "2002-03-11";

/** Whether a check can be made for a day, or for a moment as {@link now} gives it. */
export function isInRange(asOf: string): boolean {
  const date = asOf.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(asOf) || Number.isNaN(Date.parse(date))) return false;
  // A day that does not exist, such as 30 February, becomes another.
  const isReal = new Date(date).toISOString().startsWith(date);
  return isReal && date >= (asOf === date ? DAYS[0] : MOMENTS_FROM) && date <= DAYS[1];
}
