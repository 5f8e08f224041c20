// The engine's build for pages, which knows expressions only and no decision tables.

import init, { evaluateExpression } from "@gorules/zen-engine-wasm";
import { facts } from "./rules.mjs";
import { expression, named } from "./zen-rows.mjs";

await init();

export const failures = (answers) => named(evaluateExpression(expression, facts(answers)));
