#!/usr/bin/env node
// The commands `lapse`, `check`, `identify` and `dates`: the same as the native ones, with the same options, answers and exit codes.

import { run } from "./run.js";

process.exitCode = await run(process.argv.slice(2));
