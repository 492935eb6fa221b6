import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { ProgressBar, progressText } from "./progress-bar.ts";

const half = { bytes: 52_500_000, totalBytes: 105_000_000, clubs: 1680, refused: 0 };

describe("how far it is", () => {
  test.each([
    ["half", half, "████████████░░░░░░░░░░░░ 50% · 53/105 MB · 1.680 câu lạc bộ"],
    [
      "a hair short of all",
      { ...half, bytes: 104_999_999 },
      "███████████████████████░ 99% · 105/105 MB · 1.680 câu lạc bộ",
    ],
    [
      "all",
      { ...half, bytes: 105_000_000 },
      "████████████████████████ 100% · 105/105 MB · 1.680 câu lạc bộ",
    ],
    [
      "more than all, of a file that grew",
      { ...half, bytes: 200_000_000 },
      "████████████████████████ 100% · 200/105 MB · 1.680 câu lạc bộ",
    ],
    [
      "of an empty file",
      { bytes: 0, totalBytes: 0, clubs: 0, refused: 0 },
      "████████████████████████ 100% · 0/0 MB · 0 câu lạc bộ",
    ],
    [
      "with some refused",
      { ...half, refused: 2 },
      "████████████░░░░░░░░░░░░ 50% · 53/105 MB · 1.680 câu lạc bộ · 2 không nhận",
    ],
    ["of a pipe", { bytes: 2_000_000, clubs: 28, refused: 0 }, "2 MB · 28 câu lạc bộ"],
  ])("%s", (_, progress, text) => {
    expect(progressText(progress, "vi")).toBe(text);
  });
});

/** What a stream was given. */
function told(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY });
  stream.setEncoding("utf8");
  return { stream, text: () => String(stream.read() ?? "") };
}

describe("the bar", () => {
  test("is drawn ten times a second at most, each in place of the last, and taken away", () => {
    const { stream, text } = told(true);
    const bar = new ProgressBar(stream, "en");
    for (const now of [1000, 1099, 1100, 1150]) bar.show({ ...half, clubs: now }, now);
    bar.end();
    const [, ...drawn] = text().split("\u001b[1G\u001b[2K");
    expect(drawn.map((each) => /([\d,]+) clubs/.exec(each)?.[1])).toEqual([
      "1,000",
      "1,100",
      undefined,
    ]);
  });

  test("is no more than a wait where nobody looks", () => {
    const { stream, text } = told(false);
    const bar = new ProgressBar(stream, "vi");
    bar.show(half, 1000);
    bar.end();
    expect(text()).toBe("");
  });

  test("that was never drawn takes nothing away", () => {
    const { stream, text } = told(true);
    new ProgressBar(stream, "vi").end();
    expect(text()).toBe("");
  });
});
