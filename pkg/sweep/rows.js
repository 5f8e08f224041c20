// The rows of a file, twenty bytes each, in pieces, so that growing moves none. They are put in order by counting: their centres
// have five digits, and their numbers are known.

const WORDS = 5;
const PIECE = 2 ** 16;
/** The place of a number that is not known. */
export const NO_NUMBER = 0xffffffff;

const PACKED = 1;
const NUMBER = 2;
/** The centre, below what else is told in its word. */
const CENTRE = 0x1ffff;

export function newRows() {
  const pieces = [];
  let count = 0;
  const at = (row, word) => pieces[row >>> 16][(row & (PIECE - 1)) * WORDS + word];

  return {
    get count() {
      return count;
    },
    /** Takes in the words of rows, with these places of their numbers. */
    push(words, numberOf) {
      for (let from = 0; from < words.length; from += WORDS) {
        const piece = (pieces[count >>> 16] ??= new Uint32Array(PIECE * WORDS));
        const to = (count & (PIECE - 1)) * WORDS;
        for (let word = 0; word < WORDS; word++) piece[to + word] = words[from + word];
        piece[to + NUMBER] = numberOf(words[from + NUMBER]);
        count += 1;
      }
    },
    /** Which rows come one after the other: by their centres, then by the ranks of their numbers, then as in the file. */
    order(ranks) {
      const byNumber = counted(undefined, count, ranks.length, (row) => {
        const number = at(row, NUMBER);
        return number === NO_NUMBER ? ranks.length : ranks[number];
      });
      return counted(byNumber, count, CENTRE, (row) => at(row, PACKED) & CENTRE);
    },
    centre: (row) => at(row, PACKED) & CENTRE,
    number: (row) => at(row, NUMBER),
    /** Copies rows into words. */
    copy(order, from, end, words, to) {
      for (let one = from; one < end; one++) {
        const piece = pieces[order[one] >>> 16];
        const start = (order[one] & (PIECE - 1)) * WORDS;
        for (let word = 0; word < WORDS; word++) words[to++] = piece[start + word];
      }
    },
  };
}

/** Sorts by a key from 0 to `most`; what has the same key keeps its order. */
function counted(order, count, most, keyOf) {
  const starts = new Uint32Array(most + 2);
  for (let row = 0; row < count; row++) starts[keyOf(row) + 1] += 1;
  for (let key = 1; key < starts.length; key++) starts[key] += starts[key - 1];
  const sorted = new Uint32Array(count);
  for (let one = 0; one < count; one++) {
    const row = order ? order[one] : one;
    sorted[starts[keyOf(row)]++] = row;
  }
  return sorted;
}
