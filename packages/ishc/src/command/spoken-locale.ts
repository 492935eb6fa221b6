import { LOCALES, type Locale, pickLocale } from "@ishc/i18n";
import { ARGUMENT_WORDS } from "./argument-words.ts";
import { Misuse } from "./command.ts";

/**
 * The language of a call: the one asked for, else that of the machine if the kit
 * speaks it, else Vietnamese. It is known before anything else is, so that even
 * what is wrong with the call can be said in it.
 *
 * @throws Misuse for a language that the kit does not speak
 */
export function spokenLocale(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  const own = localeOf(env);
  const asked = askedLocale(args);
  if (asked === undefined) return own;
  const spoken = LOCALES.find((locale) => locale === asked);
  if (!spoken) throw new Misuse(ARGUMENT_WORDS[own].notOneOf("--lang", asked, LOCALES));
  return spoken;
}

/** The language of the machine: `en_GB.UTF-8` is English, `C` is none. */
function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const named = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return pickLocale(named.replace(/[_.@].*$/, ""));
}

function askedLocale(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const arg = args[at];
  return arg?.includes("=") ? arg.slice(arg.indexOf("=") + 1) : args[at + 1 || args.length];
}
