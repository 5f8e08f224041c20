// What a value could be, looked at as a number, over the rules of that alone.

import * as carried from "../build/identify.js";
import { instance } from "../instance.js";
import { identifyOver } from "../numbers.js";

export { CallError } from "../call-error.js";

const rules = instance(carried);

export const identify = identifyOver(rules);
export const ready = rules.ready;
