import type { Locale } from "@ishc/i18n";
import { type Command, Misuse, type Surroundings } from "../command/command.ts";
import { EXIT } from "../command/exit-codes.ts";
import { OutputFile } from "../files/output-file.ts";
import { print, printLines } from "../terminal/print.ts";
import { ProgressBar } from "../terminal/progress-bar.ts";
import { styledFor } from "../terminal/style.ts";
import type { FilesRollup } from "./files-rollup.ts";
import { rollupFiles } from "./rollup-files.ts";
import { rollupJson } from "./rollup-json.ts";
import { ROLLUP_OPTIONS } from "./rollup-options.ts";
import { type RollupOrder, rollupOrder } from "./rollup-order.ts";
import { refusedEntry, rollupProblems } from "./rollup-problems.ts";
import { rollupTable } from "./rollup-table.ts";
import { ROLLUP_WORDS } from "./rollup-words.ts";
import { SpoolError } from "./spool.ts";
import { unitRows } from "./unit-rows.ts";

/** `ishc rollup`: what the clubs of many files come to, by commune, province or country. */
export const rollupCommand: Command = {
  name: "rollup",
  operands: { vi: "TỆP…", en: "FILE…" },
  summary: {
    vi: "Cộng sổ của nhiều câu lạc bộ theo xã, huyện, tỉnh hoặc cả nước.",
    en: "Rolls up the registers of many clubs by commune, district, province or country.",
  },
  notes: {
    vi: `TỆP là tệp mỗi dòng một sổ (.jsonl và tệp khác), sổ của một câu lạc bộ (.json), thư mục gồm các tệp ấy,
hoặc - để đọc từ đầu vào chuẩn. Sổ sai bị bỏ ra ngoài, được kể lại từng sổ; các sổ khác vẫn được cộng.
Kết quả chỉ có con số, không có gì về một người nào.

Mã kết thúc: 0 mọi sổ đều được cộng; 1 có sổ không nhận hoặc tệp không đọc được; 2 gọi sai, hoặc không
đọc, ghi được thứ cần dùng; 130 dừng bằng Ctrl+C.

Ví dụ: ishc rollup ca-nuoc.jsonl --units don-vi.json --by province --period 2026`,
    en: `FILE is a file with a register a line (.jsonl and any other), the register of one club (.json), a folder of
such files, or - for standard input. A register that is not sound is left out and told of; the others are
added up. The result holds numbers alone, and nothing of any person.

Exit codes: 0 all registers are in the result; 1 a register was refused or a file could not be read; 2 called
wrongly, or something needed cannot be read or written; 130 stopped with Ctrl+C.

Example: ishc rollup national.jsonl --units units.json --by province --period 2026`,
  },
  options: ROLLUP_OPTIONS,
  async run(call, surroundings) {
    const order = rollupOrder(call, surroundings);
    const result = await rolledUp(order, call.locale, surroundings);
    await printLines(surroundings.stderr, rollupProblems(result, call.locale));
    return result.refused + result.unreadable.length > 0 ? EXIT.faulty : EXIT.sound;
  },
};

/** Files to write are opened first; the result is written last, so that nobody takes half of it for all. */
async function rolledUp(
  order: RollupOrder,
  locale: Locale,
  surroundings: Surroundings,
): Promise<FilesRollup> {
  const { files, isJson, out } = order;
  const output = out === undefined ? undefined : await OutputFile.open(out, files, locale);
  const result = await countedFiles(order, locale, surroundings);
  const units = unitRows(result, order.by, order.units);
  const styled = styledFor(output ? {} : surroundings.stdout);
  const view = { units, show: order.show, locale, styled };
  const texts = isJson
    ? rollupJson(result, units)
    : rollupTable(result, view).map((line) => `${line}\n`);
  if (!output) await print(surroundings.stdout, texts);
  else for (const text of texts) await output.write(text);
  await output?.close();
  return result;
}

async function countedFiles(
  order: RollupOrder,
  locale: Locale,
  { stderr, signal }: Surroundings,
): Promise<FilesRollup> {
  const { files, period, asOf, workers, isJson } = order;
  const taken = order.out === undefined ? files : [...files, order.out];
  const refused = order.refused && (await OutputFile.open(order.refused, taken, locale));
  const bar = new ProgressBar(stderr, locale);
  try {
    const result = await rollupFiles(files, {
      period,
      asOf,
      signal,
      ...(workers !== undefined && { workers }),
      ...(refused && { onRefused: (each) => refused.write(refusedEntry(each, isJson, locale)) }),
      onProgress: (progress) => bar.show(progress),
    });
    if (refused) await refused.close();
    return result;
  } catch (error) {
    throw explained(error, locale);
  } finally {
    bar.end();
  }
}

/** What the machine lacks is for the caller to mend. */
function explained(error: unknown, locale: Locale): unknown {
  const words = ROLLUP_WORDS[locale];
  if (error instanceof SpoolError) return new Misuse(words.spoolFull(error.message));
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? new Misuse(words.outOfMemory) : error;
}
