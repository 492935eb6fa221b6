import type { Locale } from "@ishc/i18n";
import { padEnd, widest, wrap } from "../terminal/columns.ts";
import type { Command, CommandOptions } from "./command.ts";

/** Columns that help takes at most. */
const HELP_WIDTH = 100;

const WORDS = {
  vi: {
    usage: "Cách dùng:",
    options: "[tùy chọn]",
    command: "LỆNH",
    commands: "Các lệnh:",
    optionList: "Tùy chọn:",
    more: "Xem cách dùng từng lệnh: ishc LỆNH --help",
    about: "Tổng hợp, kiểm tra và xem sổ của câu lạc bộ liên thế hệ tự giúp nhau.",
    version: "cho biết phiên bản",
    help: "cho biết cách dùng",
  },
  en: {
    usage: "Usage:",
    options: "[options]",
    command: "COMMAND",
    commands: "Commands:",
    optionList: "Options:",
    more: "How to use one of them: ishc COMMAND --help",
    about: "Rolls up, checks and shows the registers of Intergenerational Self-Help Clubs.",
    version: "say the version",
    help: "say how to use it",
  },
} as const;

/** How to use the command as a whole. */
export function overviewHelp(commands: readonly Command[], locale: Locale): string[] {
  const words = WORDS[locale];
  return [
    `${words.usage} ishc ${words.command} ${words.options}`,
    "",
    words.about,
    "",
    words.commands,
    ...twoColumns(
      commands.map(({ name, operands, summary }) => [
        `${name} ${operands[locale]}`,
        summary[locale],
      ]),
    ),
    "",
    words.optionList,
    ...twoColumns([
      ["--help, -h", words.help],
      ["--version", words.version],
    ]),
    "",
    words.more,
  ];
}

/** How to use one command. */
export function commandHelp(command: Command, locale: Locale): string[] {
  const words = WORDS[locale];
  return [
    `${words.usage} ishc ${command.name} ${command.operands[locale]} ${words.options}`,
    "",
    command.summary[locale],
    "",
    words.optionList,
    ...twoColumns(optionRows(command.options, locale)),
    "",
    ...command.notes[locale].split("\n"),
  ];
}

function optionRows(options: CommandOptions, locale: Locale): [string, string][] {
  return Object.entries(options).map(([name, { value, help }]) => [
    `--${name}${name === "help" ? ", -h" : ""}${value ? ` ${value[locale]}` : ""}`,
    help[locale],
  ]);
}

function twoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = widest(rows.map(([left]) => left));
  return rows.flatMap(([left, right]) =>
    wrap(right, HELP_WIDTH - width - 4).map(
      (line, i) => `  ${padEnd(i === 0 ? left : "", width)}  ${line}`,
    ),
  );
}
