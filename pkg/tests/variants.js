// For the tests: answers, each time with one of them gone or spoiled.

/** What can stand in an answer's place: no answer, a text that is none of the known ones, another kind of value. */
const SPOILED = ["spoiled", "", true, 12, 0.5, [], {}];

/**
 * The answers as they are, without each one, and with each one spoiled.
 *
 * @param {unknown} answers
 * @returns {Generator<unknown>}
 */
export function* variants(answers) {
  yield answers;
  yield* below(answers, (inner) => inner);
}

function* below(value, put) {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* below(item, (inner) => put(value.map((other, index) => (index === at ? inner : other))));
  } else if (typeof value === "object" && value !== null) {
    for (const name of Object.keys(value)) {
      const { [name]: gone, ...rest } = value;
      yield put(rest);
      yield* below(gone, (inner) => put({ ...value, [name]: inner }));
    }
  }
  for (const spoiled of SPOILED) yield put(spoiled);
}
