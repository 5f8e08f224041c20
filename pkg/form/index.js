// Binds a form of your own to the rules: no framework, no markup to adopt but the names of the controls (see fields.js).

export { asRead, readAnswers, writeAnswers } from "./answers.js";
export { bindForm, showProblems } from "./bind.js";
export { dateFault, joinDate, joinMoment, spreadDate, splitDate, splitMoment } from "./dates.js";
export { problems } from "./problems.js";
export { readTyped } from "./typed.js";
export { wording } from "./wording.js";
