export { CallError, identify, ready } from "../index.js";
