import { readFileSync } from "node:fs";
import type { AdministrativeUnit } from "@ishc/core";
import { type ParseResult, parseUnits, type UnitIndex, unitIndex } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import { FILE_WORDS, faultText } from "../files/file-words.ts";
import { issueLines } from "../files/issue-lines.ts";
import { unreadableFile } from "../files/unreadable-file.ts";
import { type Call, Misuse } from "./command.ts";

/** Issues of a faulty list that are told. */
const MOST_TOLD = 20;

/**
 * The administrative units a call names.
 *
 * @returns the units; undefined where it names none
 * @throws Misuse where they cannot be read, with what is wrong
 */
export function readUnits({ value, locale }: Call): UnitIndex | undefined {
  const file = value("units");
  if (file === undefined) return undefined;
  const parsed = parseText(textOf(file, locale));
  if (parsed.ok) return unitIndex(parsed.value);
  const { issues } = parsed;
  const lines = issueLines(issues.slice(0, MOST_TOLD), issues.length, locale);
  throw new Misuse([FILE_WORDS[locale].faulty(file, issues.length), ...lines].join("\n"));
}

function textOf(file: string, locale: Locale): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Misuse(faultText(unreadableFile(file, error), locale));
  }
}

function parseText(text: string): ParseResult<AdministrativeUnit[]> {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, issues: [{ code: "not-json", path: [] }] };
  }
  return parseUnits(input);
}
