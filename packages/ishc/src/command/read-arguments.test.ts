import { describe, expect, test } from "vitest";
import { type CommandOptions, Misuse } from "./command.ts";
import { readArguments } from "./read-arguments.ts";
import { spokenLocale } from "./spoken-locale.ts";
import { suggestion } from "./suggestion.ts";

const words = { vi: "", en: "" };
const OPTIONS: CommandOptions = {
  period: { value: { vi: "KỲ", en: "PERIOD" }, help: words },
  json: { help: words },
  help: { help: words },
};

describe("arguments", () => {
  test("options, files and - in any order", () => {
    const call = readArguments(
      ["a", "--json", "-", "--period", "2024", "--", "--json"],
      OPTIONS,
      "vi",
    );
    expect([call.files, call.has("json"), call.value("period")]).toEqual([
      ["a", "-", "--json"],
      true,
      "2024",
    ]);
  });

  test.each<[string[], string | undefined, boolean]>([
    [["--period=2024"], "2024", false],
    [["--period", "2023", "--period", "2024"], "2024", false],
    [["--period", "-"], "-", false],
    [["--period=-x"], "-x", false],
    [["-h"], undefined, true],
    [[], undefined, false],
  ])("%j", (args, period, hasHelp) => {
    const call = readArguments(args, OPTIONS, "vi");
    expect([call.value("period"), call.has("help")]).toEqual([period, hasHelp]);
  });

  test.each<[string[], string]>([
    [["--perod", "2024"], "There is no option --perod. Did you mean --period?"],
    [["--jsn"], "Did you mean --json?"],
    [["--toString"], "There is no option --toString."],
    [["-x"], "There is no option -x."],
    [["--period"], "--period needs PERIOD behind it."],
    [["--period="], "--period needs PERIOD behind it."],
    [["--period", "--json"], "--period needs PERIOD behind it."],
    [["--json=yes"], "--json takes no value."],
  ])("%j cannot be followed", (args, message) => {
    expect(() => readArguments(args, OPTIONS, "en")).toThrow(Misuse);
    expect(() => readArguments(args, OPTIONS, "en")).toThrow(message);
  });
});

describe("the language", () => {
  test.each<[string[], Record<string, string>, string]>([
    [[], {}, "vi"],
    [[], { LANG: "en_GB.UTF-8" }, "en"],
    [[], { LANG: "vi_VN.UTF-8" }, "vi"],
    [[], { LANG: "C.UTF-8" }, "vi"],
    [[], { LANG: "fr_FR" }, "vi"],
    [[], { LANG: "en_US", LC_ALL: "vi_VN" }, "vi"],
    [[], { LANG: "vi_VN", LC_MESSAGES: "en_US" }, "en"],
    [["--lang", "en"], { LANG: "vi_VN" }, "en"],
    [["--lang=vi"], { LANG: "en_US" }, "vi"],
    [["--lang", "vi", "x", "--lang", "en"], {}, "en"],
    [["--lang"], { LANG: "en_US" }, "en"],
  ])("%j under %j is %s", (args, env, locale) => {
    expect(spokenLocale(args, env)).toBe(locale);
  });

  test("that the kit does not speak is refused in the one of the machine", () => {
    expect(() => spokenLocale(["--lang", "fr"], { LANG: "en_US" })).toThrow(
      "Choose one of: vi, en.",
    );
  });
});

test.each<[string, string | undefined]>([
  ["rolup", "rollup"],
  ["ROLLUP", "rollup"],
  ["chekc", "check"],
  ["score", "scorecard"],
  ["ch", undefined],
  ["export", undefined],
  ["", undefined],
])("“%s” was meant as %s", (word, meant) => {
  expect(suggestion(word, ["rollup", "check", "scorecard"])).toBe(meant);
});
