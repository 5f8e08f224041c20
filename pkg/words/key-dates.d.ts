import type { KeyDatesWords } from "../say.js";

declare const words: KeyDatesWords;
export default words;
