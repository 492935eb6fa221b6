import type { Issue } from "@ishc/core";
import { describePath, issueName, type Locale } from "@ishc/i18n";
import { FILE_WORDS, placeText } from "../files/file-words.ts";
import { fieldPath } from "../files/issue-lines.ts";
import { printable } from "../terminal/printable.ts";
import type { RefusedInFile } from "./refused-in-file.ts";
import { ROLLUP_WORDS } from "./rollup-words.ts";

/** Issues of one register that are told in a list of many. */
const MOST_TOLD = 3;

/**
 * A refused register in words, without anything it says: where it lies, whose it
 * is, and what is wrong in which field.
 */
export function refusedText(refused: RefusedInFile, locale: Locale, most = MOST_TOLD): string[] {
  const { issues, issueCount } = refused;
  const told = issues.slice(0, most);
  const more = issueCount - told.length;
  return [
    `${printable(whereText(refused, locale))}:`,
    ...told.map((issue) => `  ${printable(issueText(issue, locale))}`),
    ...(more > 0 ? [`  ${FILE_WORDS[locale].more(more)}`] : []),
  ];
}

function whereText(refused: RefusedInFile, locale: Locale): string {
  const { clubId } = refused;
  const place = placeText(refused, locale);
  return clubId === undefined ? place : `${place}, ${ROLLUP_WORDS[locale].ofClub(clubId)}`;
}

function issueText({ code, path }: Issue, locale: Locale): string {
  const what = issueName(code, locale);
  if (path.length === 0) return what;
  return `${fieldPath(path)} – ${describePath(path, locale)}: ${what}`;
}
