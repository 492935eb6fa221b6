import { createReadStream } from "node:fs";
import type { Issue } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import { unsoundness } from "../handler/sound-json.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { issueLine } from "./read-documents.ts";
import { RECEIVE_WORDS } from "./receive-words.ts";

/** What a file holds, not yet read as submissions; or why it is none of ours. */
export type OutboxFile =
  | { readonly ok: true; readonly submissions: readonly unknown[] }
  | { readonly ok: false; readonly complaints: readonly string[] };

const MEBIBYTE = 1024 * 1024;

/** A form saves one submission, of a few kilobytes; a day's of a whole commune fit. Our choice. */
export const LARGEST_FILE_MEBIBYTES = 8;

/**
 * Reads a file that a form saved: `{ "kind": "ishc-outbox", "version": 1, "submissions": […] }`.
 * Never more than {@link LARGEST_FILE_MEBIBYTES} of it, whatever it is.
 *
 * @param file - its path
 * @param locale - language of complaints
 */
export async function readOutboxFile(file: string, locale: Locale): Promise<OutboxFile> {
  const words = COMMAND_WORDS[locale];
  let bytes: Buffer;
  try {
    bytes = await firstBytes(file, LARGEST_FILE_MEBIBYTES * MEBIBYTE + 1);
  } catch (error) {
    return complaint(words.unreadable(file, error instanceof Error ? error.message : `${error}`));
  }
  if (bytes.byteLength > LARGEST_FILE_MEBIBYTES * MEBIBYTE) {
    return complaint(RECEIVE_WORDS[locale].tooLarge(file, LARGEST_FILE_MEBIBYTES));
  }
  const read = submissionsIn(bytes);
  if (!("issues" in read)) return { ok: true, submissions: read };
  const lines = read.issues.map((issue) => `  ${issueLine(issue, locale)}`);
  return complaint(words.faulty(file, read.issues.length), ...lines);
}

function complaint(...complaints: readonly string[]): OutboxFile {
  return { ok: false, complaints };
}

/** Also of what has no end, such as a device. */
async function firstBytes(file: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: most - 1 })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function submissionsIn(bytes: Buffer): readonly unknown[] | { readonly issues: readonly Issue[] } {
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { issues: [{ code: "not-json", path: [] }] };
  }
  const { kind, version, submissions } = Object(input) as Readonly<Record<string, unknown>>;
  if (kind !== "ishc-outbox") {
    return { issues: [{ code: "not-in-list", path: ["kind"], expected: ["ishc-outbox"] }] };
  }
  if (version !== 1) return { issues: [{ code: "unsupported-version", path: ["version"] }] };
  if (!Array.isArray(submissions)) return { issues: [{ code: "missing", path: ["submissions"] }] };
  return submissions;
}

/** What is wrong with an entry before it is asked what it says. */
export function entryIssues(entry: unknown): Issue[] {
  const unsound = unsoundness(entry);
  if (!unsound) return [];
  return unsound.fault === "prototype-key"
    ? [{ code: "unknown-field", path: unsound.path }]
    : [{ code: "unreadable", path: [] }];
}
