import type { SweepWords } from "../entries/sweep.js";

declare const words: SweepWords;
export default words;
