import type { Locale } from "@ishc/i18n";
import { FILE_WORDS, faultText } from "../files/file-words.ts";
import { printable } from "../terminal/printable.ts";
import type { FilesRollup } from "./files-rollup.ts";
import type { RefusedInFile } from "./refused-in-file.ts";
import { refusedText } from "./refused-lines.ts";
import { repeatedClubs } from "./repeated-clubs.ts";
import { ROLLUP_WORDS } from "./rollup-words.ts";

/** Refused registers, and clubs counted twice, that are listed on a terminal. */
const MOST_LISTED = 20;

/**
 * What is not in a roll-up, or twice, for people: files named twice or not readable, clubs with several
 * registers, and the first registers refused.
 */
export function rollupProblems(result: FilesRollup, locale: Locale): string[] {
  const { refused, refusedLines, unreadable, repeated } = result;
  const listed = refusedLines.slice(0, MOST_LISTED);
  const more = refused - listed.length;
  const words = ROLLUP_WORDS[locale];
  return [
    ...repeated.map((file) => printable(FILE_WORDS[locale].repeated(file))),
    ...unreadable.map((each) => printable(faultText(each, locale))),
    ...repeatedText(result, locale),
    ...(refused > 0 ? [words.refused(refused)] : []),
    ...listed.flatMap((each) => refusedText(each, locale)),
    ...(more > 0 ? [words.refusedMore(more)] : []),
  ];
}

function repeatedText(result: FilesRollup, locale: Locale): string[] {
  const clubs = repeatedClubs(result);
  const words = ROLLUP_WORDS[locale];
  const more = clubs.length - MOST_LISTED;
  return [
    ...(clubs.length > 0 ? [words.repeatedClubs(clubs.length)] : []),
    ...clubs.slice(0, MOST_LISTED).map((each) => printable(`  ${words.repeatedClub(each)}`)),
    ...(more > 0 ? [`  ${words.repeatedMore(more)}`] : []),
  ];
}

/** A refused register in the file that holds all of them: with every issue kept, since it is mended by that. */
export function refusedEntry(each: RefusedInFile, isJson: boolean, locale: Locale): string {
  if (isJson) return `${JSON.stringify(each)}\n`;
  return `${refusedText(each, locale, each.issues.length).join("\n")}\n`;
}
