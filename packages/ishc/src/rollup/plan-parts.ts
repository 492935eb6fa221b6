import type { RegisterFile } from "../files/find-files.ts";
import type { ByteRange } from "../files/line-range.ts";

/** A piece of work: part of a file of lines, some documents, or a whole pipe. */
export type Part =
  | ({ readonly form: "lines"; readonly file: string } & ByteRange)
  | { readonly form: "documents"; readonly files: readonly PlannedDocument[] }
  | { readonly form: "stream"; readonly file: string };

/** A file that is one register. */
type PlannedDocument = Pick<RegisterFile, "file" | "bytes">;

/** Documents read by one worker before it asks for more. */
const DOCUMENTS_A_PART = 100;

/** Parts for each worker: one that is slowed down by other programs leaves the rest to the others. */
const PARTS_A_WORKER = 3;

/** Less is not worth cutting, in bytes: starting a worker takes longer than reading it. */
export const LEAST_PART = 4 * 1024 * 1024;

/**
 * Cuts files into parts that can be read apart and put together again in order.
 *
 * @param files - the files
 * @param workers - how many will read; files are cut for all of them, however small
 * @param least - the smallest part worth cutting, in bytes
 * @returns parts in the order of the files; those of one file without gap or overlap
 */
export function planParts(files: readonly RegisterFile[], workers: number, least: number): Part[] {
  const parts: Part[] = [];
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const size = Math.max(1, least, Math.ceil(all / (workers * PARTS_A_WORKER)));
  for (const { file, form, bytes } of files) {
    if (form === "document") addDocument(parts, { file, bytes });
    else if (form === "stream") parts.push({ form, file });
    else parts.push(...cut(file, bytes, workers === 1 ? bytes : size));
  }
  return parts;
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

function addDocument(parts: Part[], file: PlannedDocument): void {
  const last = parts[parts.length - 1];
  const hasRoom = last?.form === "documents" && last.files.length < DOCUMENTS_A_PART;
  if (hasRoom) parts[parts.length - 1] = { ...last, files: [...last.files, file] };
  else parts.push({ form: "documents", files: [file] });
}
