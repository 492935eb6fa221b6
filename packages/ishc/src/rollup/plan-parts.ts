import type { RegisterFile } from "../files/find-files.ts";
import type { ByteRange } from "../files/line-range.ts";

/** A piece of work: part of a file of lines, some documents, or a whole pipe. */
export type Part =
  | ({ readonly form: "lines"; readonly file: string } & ByteRange)
  | { readonly form: "documents"; readonly files: readonly PlannedDocument[] }
  | { readonly form: "stream"; readonly file: string };

/** A file that is one register. */
type PlannedDocument = Pick<RegisterFile, "file" | "bytes">;

/** Documents read by one worker at least before it asks for more. */
const LEAST_DOCUMENTS = 100;

/**
 * Parts for each worker: one that is slowed down by other programs leaves the rest
 * to the others. More would level that better, and each keeps the facts of its
 * communes until the end: with three the country takes 50 MB more.
 */
const PARTS_A_WORKER = 2;

/**
 * Bytes that make a worker worth its start. Measured: loading core takes half a
 * second, in which a program that is warm reads some 25 MB.
 */
const BYTES_A_WORKER = 32 * 1024 * 1024;

/**
 * How many workers are worth it.
 *
 * @param files - the files they share
 * @param cores - how many can work at the same time
 * @returns 1…`cores`; 1 reads without any
 */
export function worthwhileWorkers(files: readonly RegisterFile[], cores: number): number {
  return Math.max(1, Math.min(cores, Math.floor(bytesOf(files) / BYTES_A_WORKER)));
}

/**
 * Cuts files into parts that can be read apart and put together again in order.
 *
 * @param files - the files
 * @param workers - how many will read; files are cut for all of them, however small
 * @returns parts in the order of the files; those of one file without gap or overlap
 */
export function planParts(files: readonly RegisterFile[], workers: number): Part[] {
  const wanted = workers * PARTS_A_WORKER;
  const shared = Math.max(1, Math.ceil(bytesOf(files) / wanted));
  const size = workers === 1 ? Number.POSITIVE_INFINITY : shared;
  const documents = files.filter(({ form }) => form === "document").length;
  const together = Math.max(LEAST_DOCUMENTS, Math.ceil(documents / wanted));
  return inRuns(files, together).flatMap((run) => {
    const [{ file, form, bytes: length }] = run;
    if (form === "document") return [{ form: "documents", files: run }];
    return form === "stream" ? [{ form, file }] : cut(file, length, size);
  });
}

function bytesOf(files: readonly RegisterFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Documents that stand together go together, up to so many; everything else goes by itself. */
function inRuns(files: readonly RegisterFile[], most: number): [RegisterFile, ...RegisterFile[]][] {
  const runs: [RegisterFile, ...RegisterFile[]][] = [];
  for (const file of files) {
    const run = runs[runs.length - 1];
    const isMore = file.form === "document" && run?.[0].form === "document" && run.length < most;
    if (isMore) run.push(file);
    else runs.push([file]);
  }
  return runs;
}

function cut(file: string, bytes: number, size: number): Part[] {
  const count = Math.max(1, Math.ceil(bytes / size));
  const at = (i: number) => Math.round((bytes * i) / count);
  return Array.from({ length: count }, (_, i) => ({
    form: "lines",
    file,
    from: at(i),
    to: at(i + 1),
  }));
}
