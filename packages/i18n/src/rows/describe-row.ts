import type { IssuePath, Register } from "@ishc/core";
import { describePath } from "../issues.ts";
import type { Locale } from "../locale.ts";
import { peopleNamed } from "./people-named.ts";
import { stopWords } from "./stop-words.ts";
import { stopsTo } from "./stops.ts";

/**
 * Says which row of a register a path leads to, the way a person would tell it
 * from others: by its day, who it is about, and what is written. Personal data:
 * it names people, so it is for the club and those who guide it.
 *
 * @param path - of a row, as a trace gives it
 * @param register - the register it is in
 * @param locale - the language
 * @returns the row, from the outside in; where it would stand, if the register has no such row
 * @example
 * import { buildMembers, buildRegister } from "@ishc/core/testing";
 * import { describeRow } from "@ishc/i18n";
 * const attendance = [{ memberId: "m1", status: "present" }];
 * const meetings = [{ id: "b1", date: "2024-05-13", kind: "general", status: "held", attendance }];
 * const register = buildRegister({ members: buildMembers(1), board: [], meetings });
 * describeRow(["meetings", 0, "attendance", 0], register, "vi"); // "Buổi sinh hoạt ngày 13/05/2024 · Nguyễn Văn Mẫu 1 · có mặt"
 * describeRow(["meetings", 0, "attendance", 0], register, "en"); // "Meeting of 13 May 2024 · Nguyễn Văn Mẫu 1 · present"
 * describeRow(["members", 0], register, "vi"); // "Hội viên: Nguyễn Văn Mẫu 1"
 */
export function describeRow(path: IssuePath, register: Register, locale: Locale): string {
  const stops = stopsTo(path, register);
  if (stops[stops.length - 1]?.value === undefined) return describePath(path, locale);
  const people = peopleNamed(register);
  return stops.flatMap((stop) => stopWords(stop, people, locale)).join(" · ");
}
