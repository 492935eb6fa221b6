export { elementNames, publicEntries } from "./entries.ts";
export { type LibraryOptions, library } from "./library.ts";
export { standalone } from "./standalone.ts";
