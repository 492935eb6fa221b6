/**
 * What the command `ishc` rolls files up with, for programs of Node.
 *
 * @packageDocumentation
 */
export type { FileFault, UnreadableFile } from "./files/unreadable-file.ts";
export type { FilesRollup, RollupFilesOptions } from "./rollup/files-rollup.ts";
export type { FilesProgress, PartProgress } from "./rollup/part-order.ts";
export type { RefusedInFile } from "./rollup/refused-in-file.ts";
export { rollupFiles } from "./rollup/rollup-files.ts";
export { SpoolError } from "./rollup/spool.ts";
