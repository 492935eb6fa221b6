export { library } from "./library.ts";
export { standalone } from "./standalone.ts";
