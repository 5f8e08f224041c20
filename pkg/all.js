// The module of all rules. A file of its own, so that the tests reach what index.js uses.

import * as carried from "./build/all.js";
import { instance } from "./instance.js";

export const rules = instance(carried);
