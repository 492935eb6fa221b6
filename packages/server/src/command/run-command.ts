import { parseArgs } from "node:util";
import { LOCALES, type Locale } from "@ishc/i18n";
import { StoreError } from "../store/store-error.ts";
import { backUp } from "./backup-command.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { type ConflictsCall, conflictsOrder, runConflictsOrder } from "./conflicts-command.ts";
import { CONFLICTS_WORDS } from "./conflicts-words.ts";
import { COPY_WORDS } from "./copy-words.ts";
import {
  type PersonCall,
  type PersonOrder,
  personOrder,
  runPersonOrder,
} from "./forget-command.ts";
import { FORGET_WORDS } from "./forget-words.ts";
import { importRegisters } from "./import-registers.ts";
import { openExisting } from "./open-existing.ts";
import { printable } from "./printable.ts";
import { receiveFiles } from "./receive.ts";
import { RECEIVE_WORDS } from "./receive-words.ts";
import { restore } from "./restore-command.ts";
import { shownPlace } from "./shown-place.ts";
import { runTokenOrder } from "./token-command.ts";
import { tokenOrder } from "./token-order.ts";
import { TOKEN_WORDS } from "./token-words.ts";

/** What a command has to say, and whether it was done. */
interface Report {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/** A command that can be followed. */
interface Order {
  readonly db: string;
  readonly locale: Locale;
  readonly run: () => Promise<Report>;
}

/**
 * Runs `ishc-server`.
 *
 * @param args - what stands behind the name of the command
 * @param env - `DATABASE_URL`, the database where the call names none; nothing unless given
 * @returns the exit code: 0 done, 1 not done or not wholly, 2 called wrongly
 */
export async function runCommand(args: readonly string[], env: Environment = {}): Promise<number> {
  const order = readOrder(args, env);
  if (typeof order === "string") {
    const isAsked = args.includes("--help") || args.includes("-h");
    (isAsked ? console.log : console.error)(order);
    return isAsked ? 0 : 2;
  }
  try {
    const { isDone, lines } = await order.run();
    if (lines.length > 0) (isDone ? console.log : console.error)(lines.map(printable).join("\n"));
    return isDone ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const words = COMMAND_WORDS[order.locale];
    const lines = [printable(`${shownPlace(order.db)}: ${words.faults[error.fault]}`)];
    if (error.fault !== "not-wiped") lines.push(words.nothingStored);
    console.error(lines.join("\n"));
    return 1;
  }
}

/** Variables of the environment, by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Gives the usage, and what is wrong with the call, where it cannot be followed. */
function readOrder(args: readonly string[], env: Environment): Order | string {
  let locale: Locale = "vi";
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    locale = LOCALES.find((each) => each === values.lang) ?? "vi";
    const [command, ...rest] = positionals;
    const { db = env["DATABASE_URL"]?.trim(), help = false } = values;
    const usage = usageOf(locale, command);
    if (!db || help) return usage;
    const run = runOf(command, db, { ...values, rest }, locale);
    return run ? { db, locale, run } : usage;
  } catch (error) {
    const what = printable(error instanceof Error ? error.message : String(error));
    return `${what}\n\n${usageOf(locale)}`;
  }
}

/** Of one command, or of all where it is none of them. */
function usageOf(locale: Locale, command?: string): string {
  const usages = new Map([
    ["import", COMMAND_WORDS[locale].usage],
    ["receive", RECEIVE_WORDS[locale].usage],
    ["conflicts", CONFLICTS_WORDS[locale].usage],
    ["token", TOKEN_WORDS[locale].usage],
    ["backup", COPY_WORDS[locale].usage],
    ["forget", FORGET_WORDS[locale].usage],
  ]);
  return (
    usages.get(USAGE_WITH[command ?? ""] ?? command ?? "") ?? [...usages.values()].join("\n\n")
  );
}

/** Commands that are told of together with another. */
const USAGE_WITH: Readonly<Record<string, string>> = {
  restore: "backup",
  "withdraw-consent": "forget",
};

/** What stands in a call behind its command. */
type Call = PersonCall &
  ConflictsCall &
  Omit<Parameters<typeof tokenOrder>[0], "positionals"> & {
    readonly rest: readonly string[];
    readonly units?: string | undefined;
    readonly replace?: boolean | undefined;
  };

/** Undefined where the call cannot be followed. */
function runOf(
  command: string | undefined,
  db: string,
  { rest, ...call }: Call,
  locale: Locale,
): Order["run"] | undefined {
  switch (command) {
    case "import":
      return importRun(db, { ...call, files: rest }, locale);
    case "receive":
      if (rest.length === 0) return undefined;
      return () => receiveFiles({ db, files: rest, locale, now: new Date() });
    case "conflicts":
      return conflictsRun({ db, locale }, { ...call, rest });
    case "token":
      return tokenRun(db, { ...call, positionals: rest }, locale);
    case "backup":
    case "restore":
      return copyRun(command, { db, locale }, rest);
    case "forget":
    case "withdraw-consent":
      return personRun(command, { db, locale }, { ...call, rest });
    default:
      return undefined;
  }
}

function copyRun(
  command: "backup" | "restore",
  place: Pick<Order, "db" | "locale">,
  [file, ...more]: readonly string[],
): Order["run"] | undefined {
  const isReadable = command === "backup" || file !== "-";
  if (file === undefined || more.length > 0 || !isReadable) return undefined;
  return () => (command === "backup" ? backUp : restore)({ ...place, file });
}

function personRun(
  command: PersonOrder["what"],
  place: Pick<Order, "db" | "locale">,
  call: PersonCall,
): Order["run"] | undefined {
  const order = personOrder(command, call);
  return order && (() => runPersonOrder(order, { ...place, now: new Date() }));
}

function conflictsRun(
  place: Pick<Order, "db" | "locale">,
  call: ConflictsCall,
): Order["run"] | undefined {
  const order = conflictsOrder(call);
  return order && (() => runConflictsOrder(order, { ...place, now: new Date() }));
}

function importRun(
  db: string,
  call: Pick<Call, "units" | "replace"> & { readonly files: readonly string[] },
  locale: Locale,
): Order["run"] | undefined {
  const { files, units, replace = false } = call;
  if (files.length === 0 && units === undefined) return undefined;
  return () => importRegisters({ db, files, unitsFile: units, isReplacing: replace, locale });
}

function tokenRun(
  db: string,
  call: Parameters<typeof tokenOrder>[0],
  locale: Locale,
): Order["run"] | undefined {
  const order = tokenOrder(call);
  return (
    order &&
    (async () => {
      const store = await openExisting(db);
      try {
        return await runTokenOrder(order, store, { locale, now: new Date() });
      } finally {
        await store.close();
      }
    })
  );
}

const OPTIONS = {
  db: { type: "string" },
  units: { type: "string" },
  replace: { type: "boolean" },
  role: { type: "string" },
  club: { type: "string" },
  unit: { type: "string" },
  label: { type: "string" },
  days: { type: "string" },
  by: { type: "string" },
  why: { type: "string" },
  purpose: { type: "string" },
  keep: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
