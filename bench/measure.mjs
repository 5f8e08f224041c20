// The measurements themselves, the same in Node and in a page. `load` gives the module of a specifier.

const ROUNDS = 50;
/** Long beside the finest step of a page's clock, short beside the pauses of a busy machine. */
const BATCH_MS = 0.3;
const WORST_MS = 1000;

export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** Sees that all do the same, then times them: microseconds a call by contender. */
export async function measure(load, plan) {
  const contenders = {};
  for (const [procedure, specifier] of Object.entries(plan.entries)) {
    const { check } = await load(specifier);
    contenders[procedure] = { run: (call) => check(...call), inputs: plan.goldens[procedure] };
  }
  const { run: checkRequest } = contenders["account-change"];
  const ours = (answers) => checkRequest([{ procedure: "account-change", answers }, { asOf: plan.asOf }]);
  contenders.requests = { run: ours, inputs: plan.requests };
  for (const [name, specifier] of Object.entries(plan.validators)) {
    const { accepts } = await load(specifier);
    for (const answers of plan.spoiled) same(name, answers, taken(ours(answers)), accepts(answers) ? "yes" : "no");
    contenders[name] = { run: accepts, inputs: plan.requests };
  }
  for (const [name, specifier] of Object.entries(plan.engines)) {
    const { failures } = await load(specifier);
    for (const answers of plan.varied) same(name, answers, failed(ours(answers)), listed(await failures(answers)));
    contenders[name] = { run: failures, inputs: plan.requests };
  }
  const times = await race(contenders);
  const { run } = contenders["approval-lapse"];
  const worst = plan.worst.map(({ call }) => least(() => run(call)));
  return { times, worst };
}

const taken = ({ unreadable }) => (unreadable.length === 0 ? "yes" : "no");
const listed = (failures) => failures.map((pair) => pair.join(" ")).sort().join(", ") || "nothing failed";
const failed = ({ findings }) =>
  listed(findings.filter(({ outcome }) => outcome === "failed").map(({ rule, code }) => [rule, code]));

function same(name, answers, ours, theirs) {
  if (ours === theirs) return;
  throw new Error(`${name} says: ${theirs}; the package says: ${ours}; of ${JSON.stringify(answers)}`);
}

/**
 * For each contender the median, over its inputs, of the least of many short rounds; in each round all have their turn.
 * And how uneven the rounds were: the usual one by the least.
 */
async function race(contenders) {
  const lanes = [];
  for (const [name, { run, inputs }] of Object.entries(contenders)) {
    for (const input of inputs) {
      const time = run(input) instanceof Promise ? timeAsync : timeSync;
      let calls = 1;
      while ((await time(run, input, calls)) < BATCH_MS) calls *= 2;
      lanes.push({ name, run, input, time, calls, rounds: [] });
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, input, time, calls, rounds } of lanes) rounds.push((await time(run, input, calls)) / calls);
  }
  const timesOf = (name) => {
    const own = lanes.filter((lane) => lane.name === name).map(({ rounds }) => rounds);
    return {
      us: 1000 * median(own.map((rounds) => Math.min(...rounds))),
      unevenness: median(own.map((rounds) => median(rounds) / Math.min(...rounds))),
    };
  };
  return Object.fromEntries(Object.keys(contenders).map((name) => [name, timesOf(name)]));
}

function timeSync(run, input, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) run(input);
  return performance.now() - start;
}

async function timeAsync(run, input, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) await run(input);
  return performance.now() - start;
}

/** Milliseconds of the fastest of a few calls that may be long. */
function least(run) {
  const times = [];
  const start = performance.now();
  do times.push(timeSync(run, undefined, 1));
  while (times.length < 20 && performance.now() - start < WORST_MS);
  return Math.min(...times);
}

/** One call in a process or a page that has made none: milliseconds of loading the module, and of the call. */
export async function first(load, { specifier, name, args }) {
  const start = performance.now();
  const module = await load(specifier);
  const loaded = performance.now();
  await module[name](...args);
  return { loading: loaded - start, calling: performance.now() - loaded };
}
