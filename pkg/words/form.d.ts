import type { FormWords } from "../say.js";

declare const words: FormWords;
export default words;
