export { elementNames, publicEntries } from "./entries.ts";
export { library, type LibraryOptions } from "./library.ts";
export { standalone } from "./standalone.ts";
