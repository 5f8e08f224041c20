// All that saves results and shows them again.

export { asTyped, differences, opened, sealed, sentences } from "./saved.js";
export { savedPage } from "../views/saved.js";
export { saving } from "../words/saved.js";
