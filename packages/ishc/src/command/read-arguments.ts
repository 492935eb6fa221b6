import { parseArgs } from "node:util";
import type { Locale } from "@ishc/i18n";
import { ARGUMENT_WORDS } from "./argument-words.ts";
import { type Call, type CommandOptions, Misuse } from "./command.ts";
import { suggestion } from "./suggestion.ts";

/**
 * Reads what stands behind the name of a command. Node cuts it in options and
 * the rest; what is wrong is said here, in the language of whoever called.
 *
 * @throws Misuse for an option nobody knows, one without its value, or one with a value it does not take
 */
export function readArguments(
  args: readonly string[],
  options: CommandOptions,
  locale: Locale,
): Call {
  const values = new Map<string, string | undefined>();
  const files: string[] = [];
  for (const token of tokensOf(args, options)) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    values.set(token.name, checked(token, options, locale));
  }
  return {
    locale,
    files,
    value: (name) => values.get(name),
    has: (name) => values.has(name),
  };
}

function tokensOf(args: readonly string[], options: CommandOptions) {
  const types = Object.entries(options).map(([name, { value }]) => {
    const type = value ? ("string" as const) : ("boolean" as const);
    return [name, name === "help" ? { type, short: "h" } : { type }] as const;
  });
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checked(token: OptionToken, options: CommandOptions, locale: Locale): string | undefined {
  const { name, rawName, value, inlineValue } = token;
  const words = ARGUMENT_WORDS[locale];
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const meant = suggestion(name, Object.keys(options));
    throw new Misuse(words.unknownOption(rawName, meant && `--${meant}`));
  }
  if (!option.value && value !== undefined) throw new Misuse(words.takesNoValue(rawName));
  // `--period --json` forgot a value; `--refused=-x` means it.
  const isForgotten =
    value === undefined || (!inlineValue && value.startsWith("-") && value !== "-");
  if (option.value && (isForgotten || value === "")) {
    throw new Misuse(words.needsValue(rawName, option.value[locale]));
  }
  return value;
}
