export { CallError, calendar, keyDates, ready } from "../index.js";
