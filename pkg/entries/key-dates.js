// The dates of a year and their calendar file, over the rules of these alone.

import * as carried from "../build/dates.js";
import { calendarOver, keyDatesOver } from "../dates.js";
import { instance } from "../instance.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const keyDates = keyDatesOver(rules);
export const calendar = calendarOver(rules);
export const ready = rules.ready;
