import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLine } from "../internal/quick-json/read-line.ts";
import { soundnessOf } from "../internal/soundness.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { RegisterSchema } from "./register.ts";
import { readRegister } from "./register-reader.generated.ts";

const isSound = soundnessOf(RegisterSchema);
const encoder = new TextEncoder();
const readBytes = (bytes: Uint8Array) => readLine(bytes, readRegister);
const read = (text: string) => readBytes(encoder.encode(text));

const meetings = [
  {
    id: "g1",
    date: "2024-05-13",
    kind: "general" as const,
    status: "held" as const,
    attendance: [
      { memberId: "m1", status: "present" as const },
      { memberId: "m2", status: "excused" as const },
    ],
  },
];
const health = { rounds: [{ id: "r1", date: "2024-05-13", measured: ["m1", "m2", "m3"] }] };
const members = buildMembers(3);
const register = buildRegister({ members, meetings, health });
const text = JSON.stringify(register);

/** Whatever is read has to be what `JSON.parse` reads, in the same order, and sound. */
function holds(written: string): boolean {
  const value = read(written);
  if (value === undefined) return false;
  expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(written)));
  expect(isSound(value)).toBe(true);
  return true;
}

describe("a sound register", () => {
  test("is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(registers, (each) => {
        const value = read(JSON.stringify(each));
        expect(value).toStrictEqual(JSON.parse(JSON.stringify(each)));
      }),
      { seed: 1336, numRuns: 300 },
    );
  });

  test.each([
    ["with blanks and line ends", JSON.stringify(register, null, 2)],
    ["with tabs", JSON.stringify(register, null, "\t")],
    ["as other languages write it", text.replaceAll('":', '": ').replaceAll(",", ", ")],
    ["with blanks around it", ` \r\n${text}\r\n `],
    ["with its fields in another order", JSON.stringify(reversed(register))],
    ["with a blank before each comma", text.replaceAll(",", " ,")],
    ["with blanks at the ends of lists", text.replaceAll("[", "[ ").replaceAll("]", " ]")],
    ["with blanks at the ends of objects", text.replaceAll("{", "{ ").replaceAll("}", " }")],
  ])("%s is read", (_, written) => {
    expect(holds(written)).toBe(true);
  });

  test.each([
    ["a field twice", text.replace('"schemaVersion":2', '"schemaVersion":2,"schemaVersion":2')],
    ["an optional field twice", `${text.slice(0, -1)},"meetings":[]}`],
    ["a field twice, the other way", text.replace('"date"', '"date":"2024-05-14","date"')],
  ])("with %s is read as JSON.parse reads it", (_, written) => {
    expect(holds(written)).toBe(true);
  });

  test("is told from a part of it, wherever it is cut off", () => {
    const bytes = encoder.encode(text);
    for (let end = 0; end < bytes.length; end += 1) {
      expect(readBytes(bytes.subarray(0, end))).toBeUndefined();
    }
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([k, v]) => [k, reversed(v)])
      .reverse(),
  );
}

const one = (field: string, written: string) =>
  text.replace(`"${field}":`, `"${field}":${written},"":`);

test.each([
  ["a blank between a name and its colon", text.replace('"club":', '"club" :')],
  ["an escape", text.replace("Minh", "Min\\u0068")],
  ["a field that there is not", text.replace('"schemaVersion":2', '"schemaVersion":2,"x":1')],
  ["a field twice, once not sound", text.replace('"date"', '"date":"2024","date"')],
  ["one twice and another not at all", text.replace('"status":"present"', '"memberId":"m3"')],
  ["the name of every object's mother", text.replace('"club":', '"__proto__":{},"club":')],
  ["another version", text.replace('"schemaVersion":2', '"schemaVersion":1')],
  ["a longer number", text.replace('"schemaVersion":2', '"schemaVersion":20')],
  ["a fraction", text.replace('"schemaVersion":2', '"schemaVersion":2.0')],
  ["a power", text.replace('"schemaVersion":2', '"schemaVersion":2e0')],
  ["a number with a zero before it", text.replace('"schemaVersion":2', '"schemaVersion":02')],
  ["a number as a text", text.replace('"schemaVersion":2', '"schemaVersion":"2"')],
  ["a comma too many in a list of ids", text.replace('["m1","m2"', '["m1","m2",')],
  ["a comma at the end of a list of ids", text.replace('"m3"]', '"m3",]')],
  ["a comma at the end of marks", text.replace('"excused"}]', '"excused"},]')],
  ["a comma at the end of an object", text.replace('"excused"}', '"excused",}')],
  ["no comma between ids", text.replace('"m1","m2"', '"m1" "m2"')],
  ["no comma between marks", text.replace("},{", "}{")],
  ["a comma at the beginning", text.replace('["m1"', '[,"m1"')],
  ["a mark with a field too many", text.replace('"present"}', '"present","x":1}')],
  ["a mark without its word", text.replace(',"status":"present"', "")],
  ["a word that there is not", text.replace('"present"', '"presents"')],
  ["an id with a blank", text.replace('"m1"', '"m 1"')],
  ["an id of too many letters", text.replace('"g1"', `"${"g".repeat(65)}"`)],
  ["an empty id", text.replace('"g1"', '""')],
  ["a day that there is not", text.replace("2024-05-13", "2024-02-30")],
  ["a day without its hyphens", text.replace("2024-05-13", "2024/05/13")],
  ["a line end within a text", text.replace("Minh", "Min\nh")],
  ["a text that is not composed", text.normalize("NFD")],
  ["nothing", ""],
  ["blanks", "  "],
  ["an empty object", "{}"],
  ["a list", "[]"],
  ["something after it", `${text}x`],
  ["another after it", `${text}${text}`],
  ["a literal", "null"],
  ["a nameless field", one("club", "{}")],
])("%s is left to the parser", (_, written) => {
  expect(written).not.toBe(text);
  expect(read(written)).toBeUndefined();
});

test("ids up to 64 letters are read", () => {
  expect(holds(text.replace('"g1"', `"${"g".repeat(64)}"`))).toBe(true);
});

describe("numbers", () => {
  const withRate = (rate: string) => {
    const loanTerms = [{ from: "2024-01-01", ceilingVnd: 7, maxMonths: 12, ratePerMonth: 0.5 }];
    const written = JSON.stringify(buildRegister({ funds: { loanTerms } }));
    return written.replace('"ratePerMonth":0.5', `"ratePerMonth":${rate}`);
  };
  const withCeiling = (ceiling: string) =>
    withRate("0.5").replace('"ceilingVnd":7', `"ceilingVnd":${ceiling}`);

  test.each(["0", "1", "0.008", "8e-3", "1.0", "0.80E+0", "-0"])("a rate of %s", (rate) => {
    expect(holds(withRate(rate))).toBe(true);
  });
  test.each([
    "",
    "1.1",
    "-0.1",
    ".5",
    "1.",
    "01",
    "1e",
    "+1",
    "0x1",
    "NaN",
    "1-1",
    "0.5.5",
    "1".repeat(40),
  ])("no rate of %s", (rate) => {
    expect(read(withRate(rate))).toBeUndefined();
  });
  test.each(["1", "1000000000000"])("a ceiling of %s", (ceiling) => {
    expect(holds(withCeiling(ceiling))).toBe(true);
  });
  test.each(["0", "1000000000001", "1.5", "12345678901234567", "-1", ""])(
    "no ceiling of %s",
    (ceiling) => {
      expect(read(withCeiling(ceiling))).toBeUndefined();
    },
  );
});

/** What is put in place of some bytes: pieces of JSON, any bytes, or some of the same line. */
const puts = (bytes: readonly number[]) =>
  fc.oneof(
    fc
      .constantFrom(...'",}{][:09- \\', "m1", '"id":', "\u0000", "ễ", "null", "1e9", ',"to":', "\n")
      .map((piece) => [...encoder.encode(piece)]),
    fc.array(fc.nat({ max: 255 }), { maxLength: 3 }),
    fc.nat({ max: bytes.length - 1 }).map((from) => bytes.slice(from, from + 9)),
  );

/** A register as it is written, with some of its bytes changed. */
const changedLines = fc
  .oneof(
    fc.constant(text),
    registers.map((each) => JSON.stringify(each)),
  )
  .map((written) => [...encoder.encode(written)])
  .chain((bytes) =>
    fc
      .record({
        at: fc.nat({ max: bytes.length - 1 }),
        drop: fc.integer({ min: 0, max: 12 }),
        put: puts(bytes),
      })
      .map(({ at, drop, put }) =>
        Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + drop)]),
      ),
  );

test("whatever bytes are changed, it reads what JSON.parse reads, or leaves it alone", () => {
  let read = 0;
  fc.assert(
    fc.property(changedLines, (changed) => {
      const value = readBytes(changed);
      if (value === undefined) return;
      read += 1;
      const written = new TextDecoder("utf-8", { fatal: true }).decode(changed);
      expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(written)));
      expect(isSound(value)).toBe(true);
    }),
    { seed: 1336, numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(100);
});
