import { earlierOf, type Register, type ScorecardOptions, scorecard } from "@ishc/core";
import { ARGUMENT_WORDS } from "../command/argument-words.ts";
import { askedPeriod } from "../command/asked-period.ts";
import { type Call, type Command, Misuse, type Surroundings } from "../command/command.ts";
import { PERIOD_OPTIONS, SPOKEN_OPTIONS, UNITS_OPTION } from "../command/common-options.ts";
import { EXIT } from "../command/exit-codes.ts";
import { askedPack, PACK_OPTION } from "../command/pack-option.ts";
import { readUnits } from "../command/read-units.ts";
import { FILE_WORDS, faultText } from "../files/file-words.ts";
import { issueLines } from "../files/issue-lines.ts";
import { readDocument } from "../files/read-document.ts";
import { unreadableFile } from "../files/unreadable-file.ts";
import { printLines } from "../terminal/print.ts";
import { printable } from "../terminal/printable.ts";
import { styledFor } from "../terminal/style.ts";
import { scorecardText } from "./scorecard-text.ts";

/** `ishc scorecard`: one club in one period. */
export const scorecardCommand: Command = {
  name: "scorecard",
  operands: { vi: "TỆP", en: "FILE" },
  summary: {
    vi: "Cho xem phiếu kết quả của một câu lạc bộ.",
    en: "Shows the scorecard of one club.",
  },
  notes: {
    vi: `TỆP là sổ của một câu lạc bộ, hoặc - để đọc từ đầu vào chuẩn. Phiếu không có tên người nào.

Mã kết thúc: 0 đã cho xem; 1 sổ không nhận hoặc tệp không đọc được; 2 gọi sai.`,
    en: `FILE is the register of one club, or - for standard input. A scorecard names no person.

Exit codes: 0 shown; 1 the register was refused or the file could not be read; 2 called wrongly.`,
  },
  options: {
    ...PERIOD_OPTIONS,
    ...PACK_OPTION,
    ...UNITS_OPTION,
    json: {
      help: { vi: "phiếu dạng JSON, như trang web dùng", en: "as JSON, as web pages take it" },
    },
    ...SPOKEN_OPTIONS,
  },
  async run(call, surroundings) {
    const options = scorecardOptions(call, surroundings);
    const { stdout, stderr } = surroundings;
    const read = await readClub(call, options, surroundings);
    if (!read.ok) {
      await printLines(stderr, read.complaints);
      return EXIT.faulty;
    }
    const card = scorecard(read.register, options);
    const lines = call.has("json")
      ? [JSON.stringify(card)]
      : scorecardText(card, call.locale, styledFor(stdout));
    await printLines(stdout, lines);
    return EXIT.sound;
  },
};

function scorecardOptions(call: Call, { today }: Surroundings): ScorecardOptions {
  const { period, asOf } = askedPeriod(call, today);
  const rulePack = askedPack(call, earlierOf(asOf, period.to));
  const units = readUnits(call);
  return { period, asOf, ...(rulePack && { rulePack }), ...(units && { units }) };
}

type ReadClub =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Whatever the file is called, it is one register: a line of its own is one as well. */
async function readClub(
  { files, locale }: Call,
  { units }: ScorecardOptions,
  { signal }: Surroundings,
): Promise<ReadClub> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Misuse(ARGUMENT_WORDS[locale].oneFile);
  try {
    const read = await readDocument(file, { units, signal });
    if (read.status === "read") return { ok: true, register: read.register };
    const { issues, issueCount } = read;
    const faulty = printable(FILE_WORDS[locale].faulty(file, issueCount));
    return { ok: false, complaints: [faulty, ...issueLines(issues, issueCount, locale)] };
  } catch (error) {
    const unreadable = unreadableFile(file, error);
    return { ok: false, complaints: [printable(faultText(unreadable, locale))] };
  }
}
