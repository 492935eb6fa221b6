import { type CheckOptions, earlierOf } from "@ishc/core";
import { ARGUMENT_WORDS } from "../command/argument-words.ts";
import { askedPeriod } from "../command/asked-period.ts";
import { type Call, type Command, Misuse, type Surroundings } from "../command/command.ts";
import { PERIOD_OPTIONS, SPOKEN_OPTIONS, UNITS_OPTION } from "../command/common-options.ts";
import { EXIT } from "../command/exit-codes.ts";
import { askedPack, PACK_OPTION } from "../command/pack-option.ts";
import { readUnits } from "../command/read-units.ts";
import { FILE_WORDS } from "../files/file-words.ts";
import { type FoundFiles, findFiles } from "../files/find-files.ts";
import { readRegisters } from "../files/read-registers.ts";
import { print, printLines } from "../terminal/print.ts";
import { printable } from "../terminal/printable.ts";
import { styledFor } from "../terminal/style.ts";
import { checkJsonReport, checkReport } from "./check-report.ts";
import {
  type CheckedRegister,
  checkedRegister,
  type Standing,
  standing,
} from "./checked-register.ts";

/** `ishc check`: what is wrong with registers, and how clubs stand to the rules. */
export const checkCommand: Command = {
  name: "check",
  operands: { vi: "TỆP…", en: "FILE…" },
  summary: {
    vi: "Kiểm tra sổ ghi có đúng không, câu lạc bộ còn thiếu gì so với quy định.",
    en: "Checks whether registers are sound, and what clubs miss of the rules.",
  },
  notes: {
    vi: `TỆP là sổ của một câu lạc bộ (.json), tệp mỗi dòng một sổ (.jsonl và tệp khác), thư mục, hoặc - để
đọc từ đầu vào chuẩn. Dòng của sổ được chỉ bằng đường dẫn và mã, không bằng tên người.

Mã kết thúc: 0 không thiếu điều cần có nào; 1 có sổ không nhận, tệp không đọc được hoặc câu lạc bộ chưa
đạt điều cần có; 2 gọi sai.`,
    en: `FILE is the register of one club (.json), a file with a register a line (.jsonl and any other), a
folder, or - for standard input. Rows are told by their path and id, never by a name.

Exit codes: 0 nothing required is missing; 1 a register was refused, a file could not be read, or a club
misses something required; 2 called wrongly.`,
  },
  options: {
    ...PERIOD_OPTIONS,
    ...PACK_OPTION,
    ...UNITS_OPTION,
    json: { help: { vi: "kết quả cho chương trình khác", en: "the result for programs" } },
    ...SPOKEN_OPTIONS,
  },
  async run(call, surroundings) {
    const { stdout, stderr, signal } = surroundings;
    const { locale, files } = call;
    const options = checkOptions(call, surroundings);
    const found = findFiles(files);
    await printLines(
      stderr,
      found.repeated.map((file) => printable(FILE_WORDS[locale].repeated(file))),
    );
    const counts = { unreadable: 0, refused: 0, missing: 0, striving: 0, sound: 0 };
    const all = counted(checkedFiles(found, options, signal), counts);
    const view = { ...options, counts, locale, styled: styledFor(stdout) };
    await print(stdout, call.has("json") ? checkJsonReport(all, view) : checkReport(all, view));
    return counts.unreadable + counts.refused + counts.missing > 0 ? EXIT.faulty : EXIT.sound;
  },
};

function checkOptions(call: Call, { today }: Surroundings) {
  if (call.files.length === 0) throw new Misuse(ARGUMENT_WORDS[call.locale].noFiles);
  const { period, asOf } = askedPeriod(call, today);
  const rulePack = askedPack(call, earlierOf(asOf, period.to));
  return { period, asOf, rulePack, units: readUnits(call) };
}

async function* checkedFiles(
  { files, unreadable }: FoundFiles,
  { units, rulePack, ...days }: ReturnType<typeof checkOptions>,
  signal: AbortSignal,
): AsyncGenerator<CheckedRegister> {
  for (const each of unreadable) yield { status: "unreadable", ...each };
  const options: CheckOptions = { ...days, ...(rulePack && { rulePack }), ...(units && { units }) };
  for await (const filed of readRegisters(files, { units, signal })) {
    const checked = checkedRegister(filed, options);
    if (checked) yield checked;
  }
}

/** Counts what goes by. */
async function* counted(
  all: AsyncIterable<CheckedRegister>,
  counts: Record<Standing, number>,
): AsyncGenerator<CheckedRegister> {
  for await (const each of all) {
    counts[standing(each)] += 1;
    yield each;
  }
}
