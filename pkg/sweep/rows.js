// The rows of a file, twenty bytes each, in pieces, so that growing moves none. They are put in order by counting: their centres
// have five digits, and their numbers are known.

/** How many words a row takes. */
export const WORDS = 5;
const PIECE = 2 ** 16;
/** The place of a number that is not known. */
export const NO_NUMBER = 0xffffffff;

const PACKED = 1;
export const NUMBER = 2;
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
    /** Takes in the words of rows, whose numbers are places among these. */
    push(words, numbers) {
      for (let from = 0; from < words.length; ) {
        const piece = (pieces[count >>> 16] ??= new Uint32Array(PIECE * WORDS));
        const to = (count & (PIECE - 1)) * WORDS;
        const some = words.subarray(from, from + piece.length - to);
        piece.set(some, to);
        for (let at = to + NUMBER; at < to + some.length; at += WORDS) piece[at] = numbers[piece[at]];
        from += some.length;
        count += some.length / WORDS;
      }
    },
    /**
     * Which rows come one after the other: by their centres, then by the ranks of their numbers, then as in the file; nothing where
     * that is how they stand in it.
     */
    order(ranks) {
      const rankOf = (number) => (number === NO_NUMBER ? ranks.length : ranks[number]);
      const isInOrder = () => {
        let [centre, rank] = [0, 0];
        for (let row = 0; row < count; row++) {
          const [next, nextRank] = [at(row, PACKED) & CENTRE, rankOf(at(row, NUMBER))];
          if (next < centre || (next === centre && nextRank < rank)) return false;
          [centre, rank] = [next, nextRank];
        }
        return true;
      };
      if (isInOrder()) return undefined;
      const byNumber = counted(undefined, count, ranks.length, (row) => rankOf(at(row, NUMBER)));
      return counted(byNumber, count, CENTRE, (row) => at(row, PACKED) & CENTRE);
    },
    centre: (row) => at(row, PACKED) & CENTRE,
    number: (row) => at(row, NUMBER),
    /** Copies rows into words. */
    copy(order, from, end, words, to) {
      for (let one = from; one < end; ) {
        const row = order ? order[one] : one;
        const start = (row & (PIECE - 1)) * WORDS;
        const many = order ? 1 : Math.min(end - one, PIECE - (row & (PIECE - 1)));
        if (many > 1) words.set(pieces[row >>> 16].subarray(start, start + many * WORDS), to);
        else for (let word = 0; word < WORDS; word++) words[to + word] = pieces[row >>> 16][start + word];
        one += many;
        to += many * WORDS;
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
