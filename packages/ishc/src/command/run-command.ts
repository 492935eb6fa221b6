import type { Locale } from "@ishc/i18n";
import { checkCommand } from "../check/check-command.ts";
import { rollupCommand } from "../rollup/rollup-command.ts";
import { scorecardCommand } from "../scorecard/scorecard-command.ts";
import { printLines } from "../terminal/print.ts";
import { printable } from "../terminal/printable.ts";
import { ARGUMENT_WORDS } from "./argument-words.ts";
import { type Command, Misuse, type Surroundings } from "./command.ts";
import { SPOKEN_OPTIONS } from "./common-options.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { commandHelp, overviewHelp } from "./help-text.ts";
import { readArguments } from "./read-arguments.ts";
import { spokenLocale } from "./spoken-locale.ts";
import { suggestion } from "./suggestion.ts";
import { version } from "./version.ts";

const COMMANDS: readonly Command[] = [rollupCommand, checkCommand, scorecardCommand];

/**
 * Runs `ishc`.
 *
 * @param args - what stands behind the name of the program
 * @param surroundings - where it reads and writes, and what day it is
 * @returns one of {@link EXIT}
 */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  try {
    const locale = spokenLocale(args, surroundings.env);
    return await runIn(locale, args, surroundings);
  } catch (error) {
    if (surroundings.signal.aborted) return EXIT.stopped;
    if (!(error instanceof Misuse)) throw error;
    await printLines(surroundings.stderr, error.message.split("\n").map(printable));
    return EXIT.misused;
  }
}

async function runIn(
  locale: Locale,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "" || name.startsWith("-")) return runAlone(locale, args, surroundings);
  const command = COMMANDS.find((each) => each.name === name);
  const words = ARGUMENT_WORDS[locale];
  if (!command) {
    const meant = suggestion(
      name,
      COMMANDS.map((each) => each.name),
    );
    throw new Misuse(`${words.unknownCommand(name, meant)}\n${words.readHelp("ishc")}`);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    return say(commandHelp(command, locale), surroundings.stdout);
  }
  try {
    return await command.run(readArguments(rest, command.options, locale), surroundings);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    throw new Misuse(`${error.message}\n${words.readHelp(`ishc ${name}`)}`);
  }
}

const ALONE = { ...SPOKEN_OPTIONS, version: { help: { vi: "", en: "" } } };

/** Without a command there is help to be had, and the version. */
async function runAlone(
  locale: Locale,
  args: readonly string[],
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  const call = readArguments(args, ALONE, locale);
  if (call.has("version")) return say([version()], stdout);
  if (call.has("help")) return say(overviewHelp(COMMANDS, locale), stdout);
  await printLines(stderr, overviewHelp(COMMANDS, locale));
  return EXIT.misused;
}

async function say(lines: readonly string[], stdout: NodeJS.WritableStream): Promise<ExitCode> {
  await printLines(stdout, lines);
  return EXIT.sound;
}
