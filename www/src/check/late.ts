// What is shown only once there are rules, and loaded with them.

export { ALARM, dates } from "../views/dates.js";
export { outcome } from "../views/outcome.js";
