import { parseArgs } from "node:util";
import { LOCALES, type Locale } from "@ishc/i18n";
import { StoreError } from "../store/store-error.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { type ImportOrder, importRegisters } from "./import-registers.ts";

/**
 * Runs `ishc-server`.
 *
 * @param args - what stands behind the name of the command
 * @returns the exit code: 0 done, 1 nothing stored, 2 called wrongly
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  if (typeof order === "string") {
    const isAsked = args.includes("--help") || args.includes("-h");
    (isAsked ? console.log : console.error)(order);
    return isAsked ? 0 : 2;
  }
  try {
    const { isDone, lines } = await importRegisters(order);
    (isDone ? console.log : console.error)(lines.join("\n"));
    return isDone ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const words = COMMAND_WORDS[order.locale];
    console.error(`${order.db}: ${words.faults[error.fault]}\n${words.nothingStored}`);
    return 1;
  }
}

/** Gives the usage, and what is wrong with the call, where it cannot be followed. */
function readOrder(args: readonly string[]): ImportOrder | string {
  let locale: Locale = "vi";
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    locale = LOCALES.find((each) => each === values.lang) ?? "vi";
    const [command, ...files] = positionals;
    const hasWork = files.length > 0 || values.units !== undefined;
    if (command !== "import" || values.db === undefined || !hasWork || values.help) {
      return COMMAND_WORDS[locale].usage;
    }
    const { db, units, replace = false } = values;
    return { db, files, unitsFile: units, isReplacing: replace, locale };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${COMMAND_WORDS[locale].usage}`;
  }
}

const OPTIONS = {
  db: { type: "string" },
  units: { type: "string" },
  replace: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
